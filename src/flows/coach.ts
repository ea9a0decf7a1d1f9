import { coach } from '../analysis/coaching/coach.ts'
import type { CoachInput, Coaching, HouseStyle, Neighbours, Rewrite } from '../core/coaching.ts'
import type { CommitSource, Files, Review, Said } from '../core/ports.ts'
import { type History, historyOf, neighboursOf } from './coach-history.ts'
import { markerOf, markFiles } from './file-marks.ts'
import { houseSettings } from './house-settings.ts'

/** Bytes of a diff that are judged. */
export const DIFF_LENGTH = 12_000

export type CoachWish = {
  /** In git's own words: a commit or a range. */
  readonly revision: string
  /** As many commits up to there; null for all of a range, or the one commit. */
  readonly count: number | null
  readonly withDiff: boolean
  /** Is a better message wanted too? */
  readonly withRewrite: boolean
}

export type Coached = {
  readonly commit: Said
  readonly coaching: Coaching
  /** What was judged, and what stood before it. */
  readonly input: CoachInput
  readonly around: Neighbours | null
  /** Null where none is wanted, or nothing would be better. */
  readonly rewrite: Rewrite | null
  /** The diff was longer than what was judged of it. */
  readonly cut: boolean
  /** What it changed was seen, as far as there is such a thing: a merge has none of its own. */
  readonly diffKnown: boolean
}

export type CoachedStretch = {
  /** One commit was asked for, not a list. */
  readonly isOne: boolean
  readonly total: number
  /** Newest first, each read when it is asked for. */
  readonly commits: AsyncIterable<Coached>
}

/**
 * Coaches commits straight from git.
 * @throws Fault('usage') for a revision git does not know, Fault('unusable') where git can't be asked
 */
export async function coachCommits(
  source: CommitSource,
  files: Pick<Files, 'read'>,
  wish: CoachWish,
  signal: AbortSignal,
): Promise<CoachedStretch> {
  const resolving = source.resolve(wish.revision)
  resolving.catch(() => {}) // where there is no repository, that is what is wrong
  const { workTree } = await source.locate()
  const [ends, review] = await Promise.all([resolving, source.review()])
  const isOne = wish.count === null && ends.not.length === 0 && !wish.revision.includes('..')
  const limit = isOne ? 1 : wish.count
  const [history, configured] = await Promise.all([
    historyOf(review, { ...ends, limit }, signal),
    houseSettings(files, workTree),
  ])
  const { withDiff, withRewrite } = wish
  return {
    isOne,
    total: history.chosen.length,
    commits: judge({ source, review, history, configured, withDiff, withRewrite }, signal),
  }
}

export type Judging = {
  readonly source: CommitSource
  readonly review: Review
  readonly history: History
  readonly configured: HouseStyle['configured']
  readonly withDiff: boolean
  readonly withRewrite: boolean
}

/** Coaches the chosen commits of a history in their order, each when it is asked for. */
export async function* judge(
  { source, review, history, configured, withDiff, withRewrite }: Judging,
  signal: AbortSignal,
): AsyncGenerator<Coached> {
  const { chosen } = history
  const attributes = source.attributes()
  attributes.catch(() => {}) // thrown when its turn comes
  const changes = review.changes(chosen, withDiff ? DIFF_LENGTH : null, signal)
  const around = neighboursOf(history, configured)
  const mark = markerOf(await attributes)
  const reword = await rewriter(withRewrite)
  let at = 0
  for await (const { files, patch } of changes) {
    const commit = chosen[at] as Said
    const input = {
      message: commit.message,
      parents: commit.parents.length,
      author: commit.author,
      files: files === null ? null : markFiles(files, mark),
      diff: patch?.text ?? null,
    }
    const before = around[at] ?? null
    const coaching = coach(input, before)
    const diffKnown = patch !== null || (withDiff && commit.parents.length > 1)
    const rewrite = reword(input, coaching, before)
    yield { commit, coaching, rewrite, input, around: before, cut: patch?.cut ?? false, diffKnown }
    at++
  }
}

type Rewriter = (input: CoachInput, coaching: Coaching, around: Neighbours | null) => Rewrite | null

/** Loaded where somebody wants one; it gives none where nobody does. */
export async function rewriter(isWanted: boolean): Promise<Rewriter> {
  return isWanted ? (await import('../analysis/coaching/rewrite/rewrite.ts')).rewriteOf : () => null
}
