import { houseStyle, type Trail, trailOf } from '../analysis/coaching/neighbours.ts'
import type { HouseStyle, Neighbours } from '../core/coaching.ts'
import type { Review, Said, Stretch } from '../core/ports.ts'

/** Commits before the ones in question that the house style is learned from. */
export const STYLE_COMMITS = 500
/** With fewer before it, a stretch of history is also its own example. */
const ENOUGH_COMMITS = 20

/** Newest first: the commits in question, and those before them. */
export type History = { readonly chosen: readonly Said[]; readonly older: readonly Said[] }

/** @param stretch `limit` may be 0: then all there is comes before it */
export async function historyOf(
  review: Review,
  { tips, not, limit }: Stretch,
  signal: AbortSignal,
): Promise<History> {
  if (limit === null || not.length > 0) {
    const [chosen, older] = await Promise.all([
      all(review.history({ tips, not, limit }, signal)),
      all(review.history({ tips: not, not: [], limit: STYLE_COMMITS }, signal)),
    ])
    return { chosen, older }
  }
  const commits = await all(review.history({ tips, not, limit: limit + STYLE_COMMITS }, signal))
  return { chosen: commits.slice(0, limit), older: commits.slice(limit) }
}

/** What stands before each of the commits in question, in their order; `configured` is what the project's settings ask. */
export function neighboursOf(
  { chosen, older }: History,
  configured: HouseStyle['configured'],
): readonly Neighbours[] {
  const isOwnExample = older.length < ENOUGH_COMMITS && chosen.length > 1
  const examples = isOwnExample ? [...chosen, ...older].slice(-STYLE_COMMITS) : older
  const trail = trailAfter(older, configured, examples)
  const found = chosen.toReversed().map((commit) => {
    const around = trail.before(commit.author, commit.authored?.seconds ?? null)
    trail.add(commit)
    return around
  })
  return found.reverse()
}

/** Where somebody stands who commits after `older`, given newest first. */
export function trailAfter(
  older: readonly Said[],
  configured: HouseStyle['configured'],
  examples = older,
): Trail {
  const trail = trailOf({ ...houseStyle(examples), configured })
  for (const commit of older.toReversed()) trail.add(commit)
  return trail
}

/** What comes in batches, in one list. */
export async function all(batches: AsyncIterable<readonly Said[]>): Promise<readonly Said[]> {
  const commits: Said[] = []
  for await (const batch of batches) commits.push(...batch)
  return commits
}
