import type { Share } from '../../core/coach-insights.ts'

/** Sums of values counted in whole units, so that the order in which they came makes no difference. */
export type Sample = { count: number; sum: number; squares: number }

export const sample = (): Sample => ({ count: 0, sum: 0, squares: 0 })

/** @param value a whole number */
export function take(into: Sample, value: number): void {
  into.count++
  into.sum += value
  into.squares += value * value
}

export const meanOf = ({ count, sum }: Sample): number => sum / count

/** With fewer values in one of two samples nothing is said about how they differ. */
export const ENOUGH = 5

/**
 * How far the means of two samples may lie apart by chance alone. Five things are compared at once (the score and four
 * aspects), so each at 99 %: then one of twenty comparisons of two like periods, or fewer, finds a change anywhere
 * (Bonferroni). The larger of two answers:
 * - Welch's, who does not take the two for equally scattered: t × √(s₁²/n₁ + s₂²/n₂), with the degrees of freedom after
 *   Satterthwaite (B. L. Welch, Biometrika 34, 1947; F. E. Satterthwaite, Biometrics Bulletin 2, 1946)
 * - Student's, who does: t × √(s²(1/n₁ + 1/n₂)); a few commits that happen to score the same do not make it small
 *
 * @returns in the unit of the values; null where a sample has less than `ENOUGH`
 */
export function noiseBetween(a: Sample, b: Sample): number | null {
  if (a.count < ENOUGH || b.count < ENOUGH) return null
  return Math.max(byWelch(a, b), byStudent(a, b))
}

function byWelch(a: Sample, b: Sample): number {
  const [ofA, ofB] = [varianceOf(a) / a.count, varianceOf(b) / b.count]
  const both = ofA + ofB
  if (both === 0) return 0
  const freedom = both ** 2 / (ofA ** 2 / (a.count - 1) + ofB ** 2 / (b.count - 1))
  return criticalT(freedom) * Math.sqrt(both)
}

function byStudent(a: Sample, b: Sample): number {
  const freedom = a.count + b.count - 2
  const pooled = (varianceOf(a) * (a.count - 1) + varianceOf(b) * (b.count - 1)) / freedom
  return criticalT(freedom) * Math.sqrt(pooled * (1 / a.count + 1 / b.count))
}

/**
 * By how much the second of two shares is below the first, less what chance alone may do, at 99 %; above 0 it is a
 * fall. One commit with and one without are added to each, without which a few commits would prove too much
 * (A. Agresti and B. Caffo, The American Statistician 54, 2000).
 */
export function certainFall(from: Share, to: Share): number {
  const [before, after] = [widened(from), widened(to)]
  const error = Math.sqrt((before.p * (1 - before.p)) / before.of + (after.p * (1 - after.p)) / after.of)
  return before.p - after.p - Z * error
}

const Z = 2.576

const widened = ({ commits, of }: Share) => ({ p: (commits + 1) / (of + 2), of: of + 2 })

const varianceOf = ({ count, sum, squares }: Sample): number =>
  Math.max(0, (squares - (sum * sum) / count) / (count - 1))

/** Student's t, two-sided, 99 %, by degrees of freedom from 1 on; and what holds from each of the larger ones on. */
const T = [
  63.657, 9.925, 5.841, 4.604, 4.032, 3.707, 3.499, 3.355, 3.25, 3.169, 3.106, 3.055, 3.012, 2.977, 2.947,
  2.921, 2.898, 2.878, 2.861, 2.845, 2.831, 2.819, 2.807, 2.797, 2.787, 2.779, 2.771, 2.763, 2.756, 2.75,
]
const LARGER_T = [
  [120, 2.617],
  [60, 2.66],
  [40, 2.704],
] as const

/** Between two rows of the table the larger value, which finds less. */
function criticalT(freedom: number): number {
  const larger = LARGER_T.find(([from]) => freedom >= from)
  if (larger !== undefined) return larger[1]
  const row = Math.min(T.length, Math.max(1, Math.floor(freedom)))
  return T[row - 1] ?? Number.POSITIVE_INFINITY
}
