import { type Reach, reachOf } from '../analysis/coaching/neighbours.ts'
import type { HouseStyle, Neighbours } from '../core/coaching.ts'
import type { Review, Said, Stretch } from '../core/ports.ts'

/** Commits before a commit that say how this house writes, and what its author did last. */
export const STYLE_COMMITS = 250

/** A commit and what stands before it. */
export type Surrounded = { readonly commit: Said; readonly around: Neighbours }

/**
 * The commits of a stretch, newest first, each with what the 250 commits before it say: the same for a commit whether it
 * is asked for alone or among others. No more than these 250 are held.
 * @param configured what the project's settings ask of messages
 */
export async function* surrounded(
  review: Review,
  stretch: Stretch,
  configured: HouseStyle['configured'],
  signal: AbortSignal,
): AsyncGenerator<Surrounded> {
  const reach = reachOf(configured)
  const waiting: Said[] = []
  for await (const { commits, chosen } of stretchAndOlder(review, stretch, signal))
    for (const [index, commit] of commits.entries()) {
      reach.push(commit)
      if (index < chosen) waiting.push(commit)
      if (waiting.length > 0 && reach.size > STYLE_COMMITS) yield next(reach, waiting)
    }
  while (waiting.length > 0) yield next(reach, waiting)
}

/** Where somebody stands who commits on top of `head`; null is before the first commit. */
export async function reachBefore(
  review: Review,
  head: string | null,
  configured: HouseStyle['configured'],
  signal: AbortSignal,
): Promise<Reach> {
  const reach = reachOf(configured)
  const stretch = { tips: head === null ? [] : [head], not: [], limit: STYLE_COMMITS }
  for await (const commits of review.history(stretch, signal))
    for (const commit of commits) reach.push(commit)
  return reach
}

function next(reach: Reach, waiting: Said[]): Surrounded {
  const commit = waiting.shift() as Said
  reach.shift()
  return { commit, around: reach.before(commit.author, commit.authored?.seconds ?? null) }
}

type Batch = { readonly commits: readonly Said[]; readonly chosen: number }

/** The stretch, then as many commits before it as one of them looks back to; `chosen` of a batch are of the stretch. */
async function* stretchAndOlder(
  review: Review,
  stretch: Stretch,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const { tips, not, limit, since } = stretch
  if (limit === null || not.length > 0 || since !== undefined) {
    for await (const commits of review.history(stretch, signal)) yield { commits, chosen: commits.length }
    const older = since === undefined ? { tips: not, not: [] } : { tips, not: [], until: since }
    for await (const commits of review.history({ ...older, limit: STYLE_COMMITS }, signal))
      yield { commits, chosen: 0 }
    return
  }
  let left = limit
  for await (const commits of review.history({ tips, not, limit: limit + STYLE_COMMITS }, signal)) {
    const chosen = Math.min(left, commits.length)
    left -= chosen
    yield { commits, chosen }
  }
}
