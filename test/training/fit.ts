import { learnedTypes } from '../../src/analysis/classify/type-model.ts'
import type { Example } from './examples.ts'
import { randomOf, shuffled } from './random.ts'
import { vocabularyOf } from './vocabulary.ts'

/** How weights are learned; found by trying on the projects left out, and the result hardly depends on them. */
const settings = {
  rounds: 6,
  rate: 0.05,
  /** Pulls weights to zero. */
  decay: 3e-4,
  leaningDecay: 0.01,
  /** 0 lets the commonest type win by its number, 1 makes all types equally common. */
  balance: 0.45,
  /** The share of a change's signs that each step overlooks, lest a few be relied upon for all. */
  overlooked: 0.15,
  least: { projects: 3, commits: 5 },
}

const width = learnedTypes.length

export type Fitted = {
  readonly vocabulary: readonly string[]
  /** For each feature a weight for each learned type. */
  readonly weights: Float64Array
  readonly bias: Float64Array
}

/** Values that are learned; the sum of squares of all steps so far makes later ones smaller (AdaGrad). */
type Learned = { readonly values: Float64Array; readonly squares: Float64Array }

const zeros = (rows: number): Learned => ({
  values: new Float64Array(rows * width),
  squares: new Float64Array(rows * width).fill(0.01),
})

function improve({ values, squares }: Learned, at: number, error: number, decay: number): void {
  const value = values[at] as number
  const slope = error + decay * value
  const square = (squares[at] as number) + slope * slope
  squares[at] = square
  values[at] = value - (settings.rate * slope) / Math.sqrt(square)
}

type State = { readonly weights: Learned; readonly bias: Learned; readonly leanings: Learned }

type Encoded = {
  readonly label: number
  /** Where the leanings of its project begin. */
  readonly project: number
  /** Where the weights of its features begin, and how strong each feature is. */
  readonly places: Int32Array
  readonly strengths: Float64Array
}

/**
 * Learns a multinomial logistic regression. Each project has a leaning of its own towards its types, learned beside the
 * weights and then averaged, so that the weights hold what is true within every project.
 */
export function learned(examples: readonly Example[]): Fitted {
  const vocabulary = vocabularyOf(examples, settings.least)
  const projects = [...new Set(examples.map(({ commit }) => commit.repo))]
  const encoded = encode(examples, vocabulary, projects)
  const importance = importanceOf(examples)
  const state = { weights: zeros(vocabulary.length), bias: zeros(1), leanings: zeros(projects.length) }
  const mean = { weights: new Float64Array(state.weights.values.length), bias: new Float64Array(width) }
  const random = randomOf(7)
  // The later half of the rounds is averaged: the last steps still sway.
  const averaged = Math.ceil(settings.rounds / 2)
  for (let round = 0; round < settings.rounds; round++) {
    for (const example of shuffled(encoded, random)) learn(state, partOf(example, random), importance)
    if (round < settings.rounds - averaged) continue
    addShare(mean.weights, state.weights.values, averaged)
    addShare(mean.bias, state.bias.values, averaged)
    for (let p = 0; p < projects.length; p++)
      addShare(
        mean.bias,
        state.leanings.values.subarray(p * width, (p + 1) * width),
        averaged * projects.length,
      )
  }
  return { vocabulary, ...mean }
}

function encode(
  examples: readonly Example[],
  vocabulary: readonly string[],
  projects: readonly string[],
): readonly Encoded[] {
  const places = new Map(vocabulary.map((feature, index) => [feature, index * width]))
  return examples.map(({ commit, signs, clean }) => {
    const known = signs.filter(([feature]) => places.has(feature))
    return {
      label: clean,
      project: projects.indexOf(commit.repo) * width,
      places: Int32Array.from(known, ([feature]) => places.get(feature) as number),
      strengths: Float64Array.from(known, ([, value]) => value),
    }
  })
}

/** The example with some of its signs overlooked. */
function partOf({ places, strengths, ...rest }: Encoded, random: () => number): Encoded {
  const kept: number[] = []
  for (let i = 0; i < places.length; i++) if (random() >= settings.overlooked) kept.push(i)
  return {
    ...rest,
    places: Int32Array.from(kept, (i) => places[i] as number),
    strengths: Float64Array.from(kept, (i) => strengths[i] as number),
  }
}

/** Rare types count more, though less than their rarity would have it. */
function importanceOf(examples: readonly Example[]): readonly number[] {
  const counts = learnedTypes.map((_, label) => examples.filter(({ clean }) => clean === label).length)
  return counts.map((count) => (examples.length / width / Math.max(1, count)) ** settings.balance)
}

const errors = new Float64Array(width)

function learn(state: State, example: Encoded, importance: readonly number[]): void {
  const { label, project, places, strengths } = example
  for (let c = 0; c < width; c++)
    errors[c] = (state.bias.values[c] as number) + (state.leanings.values[project + c] as number)
  for (const [i, place] of places.entries())
    for (let c = 0; c < width; c++)
      errors[c] =
        (errors[c] as number) + (state.weights.values[place + c] as number) * (strengths[i] as number)
  turnIntoErrors(label, importance[label] as number)
  for (let c = 0; c < width; c++) {
    const error = errors[c] as number
    improve(state.bias, c, error, 0)
    improve(state.leanings, project + c, error, settings.leaningDecay)
    for (const [i, place] of places.entries())
      improve(state.weights, place + c, error * (strengths[i] as number), settings.decay)
  }
}

/** Scores become probabilities, less the truth. */
function turnIntoErrors(label: number, importance: number): void {
  const most = Math.max(...errors)
  let sum = 0
  for (let c = 0; c < width; c++) sum += errors[c] = Math.exp((errors[c] as number) - most)
  for (let c = 0; c < width; c++)
    errors[c] = importance * ((errors[c] as number) / sum - (c === label ? 1 : 0))
}

function addShare(sums: Float64Array, values: Float64Array, of: number): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (values[i] as number) / of
}
