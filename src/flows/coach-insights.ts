import { gatheringInsights } from '../analysis/coaching/insights.ts'
import { keeping } from '../analysis/coaching/keeping.ts'
import { isOther, rewriteOf } from '../analysis/coaching/rewrite/rewrite.ts'
import type { CoachInsights, OwnExample } from '../core/coach-insights.ts'
import type { CoachInput, Coaching, Neighbours, Rewrite } from '../core/coaching.ts'
import type { CommitSource, Files } from '../core/ports.ts'
import { type CoachedMine, coachMine } from './coach-mine.ts'
import type { ProgressWish, Watch } from './coach-progress.ts'

/** A better message for a commit; null where there is none to be made of what it says. */
export type Rewriter = (input: CoachInput, coaching: Coaching, around: Neighbours | null) => Rewrite | null

type Candidate = CoachedMine & { readonly oid: string }

/** So many of the weakest are held with their diffs, to be rewritten; of one of them that can be done. */
const CANDIDATES = 12

/**
 * What my commits of a period say about how I commit, with one of them rewritten.
 * @throws Fault('unusable') where git can't be asked
 */
export async function coachInsights(
  source: CommitSource,
  files: Pick<Files, 'read'>,
  { me, period, withDiff }: ProgressWish,
  { progress, signal }: Watch,
  rewrite: Rewriter = rewriteOf,
): Promise<CoachInsights> {
  const { since, until } = period
  const { total, commits } = await coachMine(source, files, { me, since, until, withDiff }, signal)
  const gathering = gatheringInsights({ since: Date.parse(since) / 1000, until: Date.parse(until) / 1000 })
  const candidates = keeping<Candidate>(
    CANDIDATES,
    (a, b) => a.coaching.qualityScore - b.coaching.qualityScore,
  )
  const bar = progress('Coaching', total)
  try {
    let done = 0
    for await (const one of commits) {
      const { oid, message } = one.commit
      gathering.add({ oid, message, at: one.at, coaching: one.coaching })
      if (one.coaching.kind === 'work') candidates.add({ ...one, oid })
      bar.update(++done)
    }
  } finally {
    bar.stop()
  }
  const subject = { name: me.name, emails: me.emails }
  return { subject, period, ...gathering.insights(), example: exampleAmong(candidates.kept(), rewrite) }
}

/** The weakest whose message becomes another one; where there is none, the weakest that leaves a question open. */
function exampleAmong(candidates: readonly Candidate[], rewrite: Rewriter): OwnExample | null {
  let asking: OwnExample | null = null
  for (const { oid, at, commit, coaching, input, around } of candidates) {
    const better = rewrite(input, coaching, around)
    if (better === null) continue
    const example = { oid, at, score: coaching.qualityScore, message: commit.message, rewrite: better }
    if (isOther(better, commit.message)) return example
    if (better.asks.length > 0) asking ??= example
  }
  return asking
}
