import type { Part, Reading } from '../../core/score.ts'

/** Builds one line of a score; `points` are whole and never above `max`. */
export const part = (
  rule: string,
  points: number,
  max: number,
  because: string,
  evidence: readonly string[] = [],
): Part => ({
  rule,
  // Rounding makes -0 of nothing taken back; adding 0 makes it 0.
  points: Math.min(Math.round(points), max) + 0,
  max,
  because,
  evidence,
})

/** The parts added up; their maxima are chosen so that no reading can leave 0–100. */
export const reading = (parts: readonly Part[]): Reading => ({
  value: parts.reduce((sum, one) => sum + one.points, 0),
  parts,
})

/** `max` points at `full` and above, growing with the logarithm: the first few count most. */
export const growing = (value: number, full: number, max: number): number =>
  value <= 0 ? 0 : Math.min(max, (max * Math.log1p(value)) / Math.log1p(full))

/** At most so many, the same ones in whichever order they came. */
export const someOf = (most: number, names: readonly string[]): readonly string[] =>
  names.toSorted().slice(0, most)

/** `1 file`, `2 files`. */
export const many = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`
