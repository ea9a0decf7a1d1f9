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
 * How far the means of two samples may lie apart by chance alone, by the test of Welch, which does not take the two
 * for equally scattered: t × √(s₁²/n₁ + s₂²/n₂), with the degrees of freedom after Satterthwaite. Five things are
 * compared at once (the score and four aspects), so each at 99 %: then one of twenty comparisons of two like periods,
 * or fewer, finds a change anywhere (Bonferroni).
 *
 * B. L. Welch, "The generalization of 'Student's' problem when several different population variances are involved",
 * Biometrika 34 (1947); F. E. Satterthwaite, Biometrics Bulletin 2 (1946).
 *
 * @returns in the unit of the values; null where a sample has less than `ENOUGH`
 */
export function noiseBetween(a: Sample, b: Sample): number | null {
  if (a.count < ENOUGH || b.count < ENOUGH) return null
  const [ofA, ofB] = [varianceOf(a) / a.count, varianceOf(b) / b.count]
  const both = ofA + ofB
  if (both === 0) return 0
  const freedom = both ** 2 / (ofA ** 2 / (a.count - 1) + ofB ** 2 / (b.count - 1))
  return criticalT(freedom) * Math.sqrt(both)
}

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
