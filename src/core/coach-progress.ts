import type { Aspect } from './coaching.ts'
import type { Period } from './period.ts'
import type { Subject } from './portfolio.ts'

/** The score as a whole, and the four aspects it is made of. */
export type Measure = 'score' | Aspect

/**
 * - `better`, `worse`: the change is more than chance alone would show
 * - `same`: it is not
 * - `too-few`: one of the periods has too few commits to tell
 */
export const verdicts = ['better', 'worse', 'same', 'too-few'] as const
export type Verdict = (typeof verdicts)[number]

export const stepUnits = ['day', 'week', 'month'] as const
export type StepUnit = (typeof stepUnits)[number]

/** A day, a week from Monday on or a month, in UTC, as far as the period has it. */
export type Step = {
  /** The day it begins with: `2026-03-02`. */
  readonly from: string
  readonly commits: number
  /** Mean score from 0 to 10; null where nothing was committed. */
  readonly score: number | null
}

/** What commits of kind `work` scored in a span of time. */
export type SpanScores = {
  readonly period: Period
  readonly commits: number
  /** From 0 to 10, one decimal; null without commits. */
  readonly means: Readonly<Record<Measure, number>> | null
  /** Without a break, the earliest first. */
  readonly steps: readonly Step[]
}

export type Compared = {
  /** The mean of this period less the mean of the one before, as both are shown. */
  readonly change: number
  /** How large a change would have to be to be more than chance; null where that can't be said. */
  readonly noise: number | null
  readonly verdict: Verdict
}

/** How one person's commits of a period score, against the period before it of the same length. */
export type CoachProgress = {
  readonly subject: Subject
  readonly unit: StepUnit
  readonly now: SpanScores
  readonly before: SpanScores
  /** Null where one of the two has no commits. */
  readonly compared: Readonly<Record<Measure, Compared>> | null
}
