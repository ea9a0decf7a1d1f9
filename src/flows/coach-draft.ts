import { coach } from '../analysis/coaching/coach.ts'
import { draftMessage } from '../core/draft.ts'
import { Fault } from '../core/errors.ts'
import type { Changed, CommitSource, Files } from '../core/ports.ts'
import { DIFF_LENGTH, rewriter } from './coach.ts'
import type { Judged } from './coach-advised.ts'
import { reachBefore } from './coach-history.ts'
import { markerOf, markFiles } from './file-marks.ts'
import { houseSettings } from './house-settings.ts'
import { keepsTests } from './kept-tests.ts'

export type Draft = {
  readonly message: string
  /** Is it a file as an editor left it, with git's comments in it? */
  readonly isFile: boolean
  /** Must something be staged? Where an amended message is checked, nothing may be. */
  readonly needsChanges: boolean
  /** Is a better message wanted too? */
  readonly withRewrite: boolean
}

export type CoachedDraft = Judged & {
  readonly message: string
  readonly cut: boolean
}

/**
 * Coaches what is about to be committed: a message, and what lies in the index.
 * @param now for the time since the last commit
 * @throws Fault('failed') when nothing is staged and something must be; Fault('unusable') outside a repository
 */
export async function coachDraft(
  source: CommitSource,
  files: Pick<Files, 'read'>,
  draft: Draft,
  now: Date,
  signal: AbortSignal,
): Promise<CoachedDraft> {
  const { head, workTree } = await source.locate()
  const review = await source.review()
  const configured = await houseSettings(files, workTree)
  const [changed, reach, author, attributes, hasTests, message] = await Promise.all([
    review.staged(DIFF_LENGTH),
    reachBefore(review, head, configured, signal),
    source.user(),
    source.attributes(),
    keepsTests(source),
    draft.isFile
      ? review.draftSettings().then((settings) => draftMessage(draft.message, settings))
      : draft.message,
  ])
  if (changed === null && draft.needsChanges)
    throw new Fault('failed', 'nothing is staged, so there is nothing to commit', 'git add <files>')
  const seconds = Math.floor(now.getTime() / 1000)
  const around = author === null ? null : reach.before(author, seconds)
  const input = { message, parents: null, author, hasTests, ...known(changed, markerOf(attributes)) }
  const coaching = coach(input, around)
  const rewrite = (await rewriter(draft.withRewrite))(input, coaching, around)
  return { message, input, around, coaching, rewrite, advice: null, cut: changed?.patch?.cut ?? false }
}

type Known = Pick<Parameters<typeof coach>[0], 'files' | 'diff'>

const known = (
  changed: Pick<Changed, 'files' | 'patch'> | null,
  mark: ReturnType<typeof markerOf>,
): Known => ({
  files: changed?.files == null ? null : markFiles(changed.files, mark),
  diff: changed?.patch?.text ?? null,
})
