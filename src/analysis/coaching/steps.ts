import type { Step, StepUnit } from '../../core/coach-progress.ts'
import type { Sample } from './chance.ts'
import { meanOf, sample, take } from './chance.ts'

/** Seconds since 1970: `since` inclusive, `until` exclusive. */
export type Span = { readonly since: number; readonly until: number }

const DAY = 86_400
const MOST_DAYS = 14
const MOST_WEEKS = 366

/** In what a span is shown: few enough to see at once, long enough to hold several commits. */
export function unitOf({ since, until }: Span): StepUnit {
  const days = (until - since) / DAY
  if (days <= MOST_DAYS) return 'day'
  return days <= MOST_WEEKS ? 'week' : 'month'
}

/** Adds up scores by day, week or month of a span; what lies outside it is passed over. */
export function stepping(
  span: Span,
  unit: StepUnit,
): { add(at: number, tenths: number): void; steps(): Step[] } {
  const beginnings = beginningsIn(span, unit)
  const samples = beginnings.map(sample)
  return {
    add(at, tenths) {
      if (at < span.since || at >= span.until) return
      take(samples[indexOf(beginnings, at)] as Sample, tenths)
    },
    steps: () =>
      beginnings.map((begin, index) => {
        const seen = samples[index] as Sample
        const score = seen.count === 0 ? null : Math.round(meanOf(seen)) / 10
        return { from: dayOf(begin), commits: seen.count, score }
      }),
  }
}

/** The first begins with the span, wherever that is in its week or month. */
function beginningsIn({ since, until }: Span, unit: StepUnit): readonly number[] {
  const found: number[] = []
  for (let at = since; at < until; at = after(at, unit)) found.push(at)
  return found
}

function after(at: number, unit: StepUnit): number {
  const date = new Date(at * 1000)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  if (unit === 'month') return Date.UTC(year, month + 1) / 1000
  const sinceMonday = (date.getUTCDay() + 6) % 7
  return Date.UTC(year, month, day + (unit === 'day' ? 1 : 7 - sinceMonday)) / 1000
}

/** The last that is not above `at`. */
function indexOf(beginnings: readonly number[], at: number): number {
  let [low, high] = [0, beginnings.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((beginnings[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

const dayOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10)
