import type { CoachProgress, Compared, Measure, SpanScores, StepUnit } from '../../core/coach-progress.ts'
import { type Aspect, aspectWeights, type Coaching } from '../../core/coaching.ts'
import { type ClosedPeriod, secondsOf } from '../../core/period.ts'
import { meanOf, noiseBetween, type Sample, sample, take } from './chance.ts'
import { type Span, stepping, unitOf } from './steps.ts'

/** Smaller changes of a mean are of no use to anybody, however certain many commits make them; in tenths. */
const LEAST = 2

const aspects = Object.keys(aspectWeights) as readonly Aspect[]
const measures: readonly Measure[] = ['score', ...aspects]

type Judged = Pick<Coaching, 'kind' | 'qualityScore'> & {
  readonly aspects: Readonly<Record<Aspect, { readonly score: number }>>
}

/**
 * Adds up coachings of two periods as they come, in any order. Those of commits in which a person often wrote nothing
 * are passed over, and so are those outside both periods.
 */
export function comparing(now: ClosedPeriod, before: ClosedPeriod) {
  const unit = unitOf(spanOf(now))
  const [current, former] = [adding(now, unit), adding(before, unit)]
  return {
    /** @param at when it was written, seconds since 1970 */
    add(at: number, coaching: Judged): void {
      if (coaching.kind !== 'work') return
      current.add(at, coaching)
      former.add(at, coaching)
    },
    progress(): Omit<CoachProgress, 'subject'> {
      const [a, b] = [current.scores(), former.scores()]
      return { unit, now: a, before: b, compared: compared(a, b, current.samples, former.samples) }
    },
  }
}

type Samples = Readonly<Record<Measure, Sample>>

function adding(period: ClosedPeriod, unit: StepUnit) {
  const span = spanOf(period)
  const steps = stepping(span, unit)
  const samples: Samples = {
    score: sample(),
    message: sample(),
    changes: sample(),
    code: sample(),
    context: sample(),
  }
  return {
    samples,
    add(at: number, { qualityScore, aspects: judged }: Judged): void {
      if (at < span.since || at >= span.until) return
      steps.add(at, tenths(qualityScore))
      take(samples.score, tenths(qualityScore))
      for (const name of aspects) take(samples[name], tenths(judged[name].score))
    },
    scores: (): SpanScores => ({
      period,
      commits: samples.score.count,
      means: samples.score.count === 0 ? null : each((name) => shown(samples[name]) / 10),
      steps: steps.steps(),
    }),
  }
}

function compared(now: SpanScores, before: SpanScores, a: Samples, b: Samples): CoachProgress['compared'] {
  if (now.commits === 0 || before.commits === 0) return null
  return each((name) => comparedIn(a[name], b[name]))
}

/** From the means as they are shown: whoever subtracts what is printed comes to the same. */
function comparedIn(now: Sample, before: Sample): Compared {
  const change = shown(now) - shown(before)
  const chance = noiseBetween(now, before)
  if (chance === null) return { change: change / 10, noise: null, verdict: 'too-few' }
  const noise = Math.max(chance, LEAST)
  const told = { change: change / 10, noise: Math.round(noise * 10) / 100 }
  const isMore = Math.abs(meanOf(now) - meanOf(before)) > chance && Math.abs(change) >= LEAST
  return { ...told, verdict: isMore ? (change > 0 ? 'better' : 'worse') : 'same' }
}

const each = <T>(of: (name: Measure) => T): Record<Measure, T> =>
  Object.fromEntries(measures.map((name) => [name, of(name)])) as Record<Measure, T>

// Tenths are whole, so that the order makes no difference.
const tenths = (value: number): number => Math.round(value * 10)
const shown = (of: Sample): number => Math.round(meanOf(of))

function spanOf(period: ClosedPeriod): Span {
  const { since = 0, until = 0 } = secondsOf(period)
  return { since, until }
}
