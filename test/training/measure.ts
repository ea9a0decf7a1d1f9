import { learnedTypes, softmax } from '../../src/analysis/classify/type-model.ts'

export type Answer = { readonly truth: number; readonly said: number }

export type Measured = {
  readonly accuracy: number
  /** The mean of the types that occur. */
  readonly macroF1: number
  /** By learned type; null where it does not occur. */
  readonly f1: readonly (number | null)[]
}

/** How often each type (row) was said to be each other (column), by their places. */
export function confusion(answers: readonly Answer[]): readonly (readonly number[])[] {
  const counts = learnedTypes.map(() => learnedTypes.map(() => 0))
  for (const { truth, said } of answers) {
    const row = counts[truth] as number[]
    row[said] = (row[said] as number) + 1
  }
  return counts
}

/** How good answers are. */
export function measured(answers: readonly Answer[]): Measured {
  const right = answers.filter(({ truth, said }) => truth === said).length
  const f1 = learnedTypes.map((_, type) => f1Of(answers, type))
  const occurring = f1.filter((value) => value !== null)
  const macroF1 = occurring.reduce((sum, value) => sum + value, 0) / occurring.length
  return { accuracy: right / answers.length, macroF1, f1 }
}

function f1Of(answers: readonly Answer[], type: number): number | null {
  const are = answers.filter(({ truth }) => truth === type).length
  const said = answers.filter((answer) => answer.said === type).length
  const both = answers.filter((answer) => answer.said === type && answer.truth === type).length
  return are === 0 ? null : (2 * both) / (are + said)
}

export type Scores = { readonly truth: number; readonly scores: ArrayLike<number> }

/** The temperature at which probabilities fit best what was true. */
export function bestTemperature(all: readonly Scores[]): number {
  const candidates = Array.from({ length: 36 }, (_, i) => 0.5 + i * 0.05)
  const losses = candidates.map((candidate) => surprise(all, candidate))
  return candidates[losses.indexOf(Math.min(...losses))] as number
}

function surprise(all: readonly Scores[], temperature: number): number {
  return all.reduce(
    (sum, { truth, scores }) => sum - Math.log(softmax(scores, temperature)[truth] as number),
    0,
  )
}

/** By how much what is said to be certain differs from how often it is right: the mean over ten bands. */
export function calibrationError(all: readonly Scores[], temperature: number): number {
  const bands = Array.from({ length: 10 }, () => ({ count: 0, right: 0, said: 0 }))
  for (const { truth, scores } of all) {
    const probabilities = softmax(scores, temperature)
    const most = Math.max(...probabilities)
    const band = bands[Math.min(9, Math.floor(most * 10))] as { count: number; right: number; said: number }
    band.count++
    band.said += most
    if (probabilities.indexOf(most) === truth) band.right++
  }
  return bands.reduce((sum, { right, said }) => sum + Math.abs(right - said) / all.length, 0)
}
