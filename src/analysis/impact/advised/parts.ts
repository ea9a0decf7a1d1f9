import type { Achievement } from '../../../core/achievement.ts'
import {
  type Advised,
  type RatedDimension,
  type Rating,
  ratedDimensions,
  ratingLevels,
} from '../../../core/advised.ts'
import type { DimensionName, Part, Reading, ScoreWeights } from '../../../core/score.ts'
import { part, reading } from '../part.ts'
import { statedReading } from '../stated.ts'
import { withAdvice } from './apply.ts'

/** As far as a model moves one dimension. */
const MOST = 10
/** As far as it moves any score out of a hundred, however it was talked into it. */
const MOST_OF_SCORE = 5

/** What one dimension may gain, so that all of them together move the weighted whole by `MOST_OF_SCORE` at most. */
export function mostGain(weights: ScoreWeights['dimensions']): number {
  const share = ratedDimensions.reduce((sum, name) => sum + weights[name], 0)
  return share <= 0 ? MOST : Math.floor(Math.min(MOST, MOST_OF_SCORE / share))
}

/** The dimensions with one part more for each that the model rated. A model only ever adds. */
export function advisedDimensions(
  dimensions: Readonly<Record<DimensionName, Reading>>,
  { ratings }: Advised,
  weights: ScoreWeights,
): Readonly<Record<DimensionName, Reading>> {
  const most = mostGain(weights.dimensions)
  const rated = ratedDimensions.flatMap((name) => {
    const rating = ratings[name]
    return rating === undefined ? [] : [[name, withRating(dimensions[name], name, rating, most)] as const]
  })
  return { ...dimensions, ...Object.fromEntries(rated) }
}

const LEVELS = ratingLevels.length - 1

function withRating(by: Reading, name: RatedDimension, rating: Rating, most: number): Reading {
  const { level, quotation, source, reason } = rating
  const share = quotation === null ? 0 : Math.min(1, Math.max(0, level / LEVELS))
  const points = Math.min(Math.round(share * most), 100 - by.value)
  const evidence = source === '' ? [] : [source]
  return reading([...by.parts, part(`model/${name}`, points, most, becauseOf(rating, reason), evidence)])
}

function becauseOf({ level, quotation, by }: Rating, reason: string): string {
  const word = ratingLevels[Math.round(level)] ?? 'none'
  if (word === 'none') return `${by} finds nothing of it in the evidence`
  if (quotation === null) return `${by} finds it ${word}, but names no words that show it`
  return `${by} finds it ${word} in “${quotation.replace(/\s+/g, ' ')}”${reason === '' ? '' : `: ${reason}`}`
}

/** The stated reading with what figures add that only the model saw. */
export function advisedStated(by: Reading, achievement: Achievement, advised: Advised): Reading {
  const whole = withAdvice(achievement, advised)
  const added = whole.figures.slice(achievement.figures.length)
  const gain = statedReading(whole).value - by.value
  if (added.length === 0 || gain <= 0) return by
  const quoted = added.map(({ quotation }) => `“${quotation.replace(/\s+/g, ' ')}”`).join(', ')
  const because = `${advised.model} quotes ${quoted}`
  const sources = [...new Set(added.map(({ source }) => source))].filter((source) => source !== '')
  const line: Part = part('model/figures', Math.min(gain, MOST_OF_SCORE), MOST_OF_SCORE, because, sources)
  return reading([...by.parts, line])
}

/** Names the model and the prompts behind the rules, so that a score tells what made it. */
export const advisedScorer = (rules: string, { model, digest, prompts }: Advised): string =>
  `${rules}+${model}@${digest.slice(0, 12)}+${prompts.join(',')}`
