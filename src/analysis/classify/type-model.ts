import { commitTypes } from '../../core/coaching.ts'
import type { Judgement } from './category.ts'
import { type Emit, type FeatureGroup, featureGroups } from './feature-groups.ts'
import { type Described, tellFeatures } from './features.ts'

/** The types that are learned. A revert says itself that it is one. */
export const learnedTypes = commitTypes.filter((type) => type !== 'revert')
export type LearnedType = (typeof learnedTypes)[number]

/** What training leaves behind; one file of the project holds it. */
export type TypeWeights = {
  /** Of the features: weights of another version would be read as something else. */
  readonly version: number
  /** By what the letters of `rows` are multiplied. */
  readonly step: number
  /** By what sums are divided, so that of all answers given with 70 % some 70 % are right. */
  readonly temperature: number
  /** By learned type, in their order. */
  readonly bias: readonly number[]
  /** One feature a line: group, name, and a letter of `letters` for each learned type, apart by tabs. */
  readonly rows: string
}

/** Raise it with every change to what features mean or how they are called, and train again. */
export const featureVersion = 2

/** Ninety-one weights from -45 to 45; all of them may stand in a template literal. */
export const letters =
  '!"#%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'

export type TypeModel = {
  readonly bias: readonly number[]
  readonly temperature: number
  /** Where the letters of a feature begin in `rows`. */
  readonly places: Readonly<Record<Exclude<FeatureGroup, 'pair'>, ReadonlyMap<string, number>>>
  /** The same of pairs, by their first word and then their second. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly rows: string
  /** What a letter weighs, by its code. */
  readonly weightOfLetter: Float32Array
}

/** The weight of the feature at `place` for the type with this index. */
export const weightAt = ({ rows, weightOfLetter }: TypeModel, place: number, type: number): number =>
  weightOfLetter[rows.charCodeAt(place + type)] as number

/**
 * Reads where every feature stands, once and only when needed. Letters become weights when they are asked for: of four
 * thousand features a commit has some ten.
 */
export function modelOf({ version, step, bias, temperature, rows }: TypeWeights): TypeModel {
  if (version !== featureVersion)
    throw new Error(`weights of version ${version} do not fit features of version ${featureVersion}`)
  const places = Object.fromEntries(
    featureGroups.map((group) => [group, new Map<string, number>()]),
  ) as Record<FeatureGroup, Map<string, number>>
  const pairs = new Map<string, Map<string, number>>()
  for (let from = rows.search(/\S/); from >= 0 && from < rows.length; ) {
    const groupEnd = rows.indexOf('\t', from)
    const nameEnd = rows.indexOf('\t', groupEnd + 1)
    const group = rows.slice(from, groupEnd) as FeatureGroup
    const name = rows.slice(groupEnd + 1, nameEnd)
    if (group === 'pair') addPair(pairs, name, nameEnd + 1)
    else places[group].set(name, nameEnd + 1)
    // Behind the letters stands a line break, if anything.
    from = nameEnd + 1 + learnedTypes.length + 1
  }
  const weightOfLetter = new Float32Array(128)
  for (let i = 0; i < letters.length; i++) weightOfLetter[letters.charCodeAt(i)] = (i - 45) * step
  return { bias, temperature, places, pairs, rows, weightOfLetter }
}

function addPair(pairs: Map<string, Map<string, number>>, name: string, place: number): void {
  const space = name.indexOf(' ')
  const first = name.slice(0, space)
  const begun = pairs.get(first)
  if (begun === undefined) pairs.set(first, new Map([[name.slice(space + 1), place]]))
  else begun.set(name.slice(space + 1), place)
}

export type Scored = {
  /** By learned type, in their order; the higher the likelier. Not yet divided by the temperature. */
  readonly scores: Float64Array
  readonly verdict: Judgement
}

/** Adds up what every sign of a change says for every type. */
export function scored(model: TypeModel, change: Described): Scored {
  const scores = Float64Array.from(model.bias)
  const { places, pairs } = model
  const add: Emit = (group, name, value, next = '') => {
    const place = group === 'pair' ? pairs.get(name)?.get(next) : places[group].get(name)
    if (place === undefined) return
    for (let c = 0; c < scores.length; c++)
      scores[c] = (scores[c] as number) + value * weightAt(model, place, c)
  }
  const verdict = tellFeatures(change, add)
  return { scores, verdict }
}

/** Turns sums into probabilities that add up to 1. */
export function softmax(scores: ArrayLike<number>, temperature: number): Float64Array {
  const found = new Float64Array(scores.length)
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < scores.length; i++) most = Math.max(most, scores[i] as number)
  let sum = 0
  for (let i = 0; i < scores.length; i++) {
    const value = Math.exp(((scores[i] as number) - most) / temperature)
    found[i] = value
    sum += value
  }
  for (let i = 0; i < found.length; i++) found[i] = (found[i] as number) / sum
  return found
}
