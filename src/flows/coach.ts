import { coach } from '../analysis/coaching/coach.ts'
import type { CoachAdvice, CoachInput, Coaching, Neighbours, Rewrite } from '../core/coaching.ts'
import type { Changed, CommitSource, Files, Review, Said } from '../core/ports.ts'
import { type Surrounded, surrounded } from './coach-history.ts'
import { markerOf, markFiles } from './file-marks.ts'
import { houseSettings } from './house-settings.ts'
import { keepsTests } from './kept-tests.ts'

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
  /** Null where rules alone spoke. */
  readonly advice: CoachAdvice | null
  /** The diff was longer than what was judged of it. */
  readonly cut: boolean
  /** What it changed was seen, as far as there is such a thing: a merge has none of its own. */
  readonly diffKnown: boolean
}

export type CoachedStretch = {
  /** The common git directory it is from. */
  readonly gitDir: string
  /** One commit was asked for, not a list. */
  readonly isOne: boolean
  /** At most so many: a history may be shorter than what was asked for. */
  readonly total: number
  /** Newest first, each read when it is asked for; no more are held than a few chunks and what stands before them. */
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
  const reviewing = source.review()
  const resolving = wish.revision === 'HEAD' ? null : source.resolve(wish.revision)
  resolving?.catch(() => {}) // where there is no repository, that is what is wrong
  const { gitDir, head, workTree } = await source.locate()
  const ends = await (resolving ?? (head === null ? source.resolve('HEAD') : { tips: [head], not: [] }))
  const isOne = wish.count === null && ends.not.length === 0 && !wish.revision.includes('..')
  const limit = isOne ? 1 : wish.count
  const configured = houseSettings(files, workTree)
  const judging = judge(source, wish)
  const total = limit ?? (await source.count({ tips: ends.tips, known: ends.not }))
  const stretch = surrounded(await reviewing, { ...ends, limit }, await configured, signal)
  return { gitDir, isOne, total, commits: judging(stretch, signal) }
}

/**
 * Begins to read what judging needs besides the commits.
 * @returns what coaches them in their order, each when it is asked for: with what they changed, or by messages alone
 */
export function judge(
  source: CommitSource,
  { withDiff, withRewrite }: Pick<CoachWish, 'withDiff' | 'withRewrite'>,
): (
  commits: AsyncIterable<Surrounded> | Iterable<Surrounded>,
  signal: AbortSignal,
) => AsyncIterable<Coached> {
  const attributes = withDiff ? source.attributes() : null
  attributes?.catch(() => {}) // thrown when its turn comes
  const keepingTests = withDiff ? keepsTests(source) : null
  keepingTests?.catch(() => {})
  return async function* (commits, signal) {
    const reword = await rewriter(withRewrite)
    if (attributes === null) {
      for await (const one of commits) yield coached(one, NOTHING_KNOWN, withDiff, reword)
      return
    }
    const changed = changesOf(commits, await source.review(), signal)
    const mark = markerOf(await attributes)
    const hasTests = await keepingTests
    for await (const { one, files: found, patch } of changed) {
      const files = found === null ? null : markFiles(found, mark)
      yield coached(one, { files, patch, hasTests }, withDiff, reword)
    }
  }
}

const NOTHING_KNOWN = { files: null, patch: null, hasTests: null } as const

async function* changesOf(
  commits: AsyncIterable<Surrounded> | Iterable<Surrounded>,
  review: Review,
  signal: AbortSignal,
): AsyncGenerator<Changed & { readonly one: Surrounded }> {
  /** Those that git is being asked about. */
  const asked: Surrounded[] = []
  async function* asking(): AsyncGenerator<Said> {
    for await (const one of commits) {
      asked.push(one)
      yield one.commit
    }
  }
  for await (const changed of review.changes(asking(), DIFF_LENGTH, signal))
    yield { ...changed, one: asked.shift() as Surrounded }
}

function coached(
  { commit, around }: Surrounded,
  { files, patch, hasTests }: Known,
  withDiff: boolean,
  reword: Rewriter,
): Coached {
  const input = {
    message: commit.message,
    parents: commit.parents.length,
    author: commit.author,
    files,
    diff: patch?.text ?? null,
    hasTests,
  }
  const coaching = coach(input, around)
  const diffKnown = patch !== null || (withDiff && commit.parents.length > 1)
  const rewrite = reword(input, coaching, around)
  return { commit, coaching, rewrite, advice: null, input, around, cut: patch?.cut ?? false, diffKnown }
}

type Known = {
  readonly files: CoachInput['files']
  readonly patch: Changed['patch']
  readonly hasTests: boolean | null
}

type Rewriter = (input: CoachInput, coaching: Coaching, around: Neighbours | null) => Rewrite | null

/** Loaded where somebody wants one; it gives none where nobody does. */
export async function rewriter(isWanted: boolean): Promise<Rewriter> {
  return isWanted ? (await import('../analysis/coaching/rewrite/rewrite.ts')).rewriteOf : () => null
}
