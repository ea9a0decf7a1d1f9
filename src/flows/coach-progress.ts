import { comparing } from '../analysis/coaching/progress.ts'
import type { CoachProgress } from '../core/coach-progress.ts'
import type { ClosedPeriod } from '../core/period.ts'
import type { Me } from '../core/person.ts'
import type { CommitSource, Files, Progress } from '../core/ports.ts'
import { coachMine } from './coach-mine.ts'

export type ProgressWish = { readonly me: Me; readonly period: ClosedPeriod; readonly withDiff: boolean }

export type Watch = { progress(label: string, total: number): Progress; readonly signal: AbortSignal }

/**
 * How my commits of a period score, against the period before it of the same length.
 * @throws Fault('unusable') where git can't be asked
 */
export async function coachProgress(
  source: CommitSource,
  files: Pick<Files, 'read'>,
  { me, period, withDiff }: ProgressWish,
  { progress, signal }: Watch,
): Promise<CoachProgress> {
  const before = periodBefore(period)
  const wish = { me, since: before.since, until: period.until, withDiff }
  const { total, commits } = await coachMine(source, files, wish, signal)
  const sums = comparing(period, before)
  const bar = progress('Coaching', total)
  try {
    let done = 0
    for await (const { at, coaching } of commits) {
      sums.add(at.seconds, coaching)
      bar.update(++done)
    }
  } finally {
    bar.stop()
  }
  return { subject: { name: me.name, emails: me.emails }, ...sums.progress() }
}

/** Earlier years have other forms in ISO 8601; nobody had git then. */
const YEAR_ONE = Date.parse('0001-01-01T00:00:00Z')

function periodBefore({ since, until }: ClosedPeriod): ClosedPeriod {
  const [begin, end] = [Date.parse(since), Date.parse(until)]
  const first = new Date(Math.min(begin, Math.max(YEAR_ONE, begin - (end - begin))))
  const last = new Date(begin - 1).toISOString().slice(0, 10)
  const from = `${first.toISOString().slice(0, 19)}Z`
  return { label: `${from.slice(0, 10)} to ${last}`, since: from, until: since }
}
