import type { Achievement } from '../../core/achievement.ts'
import type { Advised } from '../../core/advised.ts'
import { dimensionNames, type Reading, type Score, type ScoreWeights } from '../../core/score.ts'
import { advisedDimensions, advisedScorer, advisedStated } from './advised/parts.ts'
import { type Comparison, comparisonOf } from './comparison.ts'
import { complexityReading } from './complexity.ts'
import { dimensionReadings } from './dimensions.ts'
import { reachReading } from './reach.ts'
import { scorerOf } from './scorer.ts'
import { statedReading } from './stated.ts'

/** What a model said of an achievement; null where there is nothing, or nothing that still holds. */
export type AdviceOf = (achievement: Achievement) => Advised | null

const byRulesAlone: AdviceOf = () => null

/**
 * Scores achievements in the order given; that order changes nothing. Ranks and first uses compare each author's
 * achievements with that author's own others in the list, never with anybody else's. Goes through `achievements` twice
 * and holds none of them, so that a store can give them page by page.
 * @param achievements as rules and people left them, without a model's words
 * @param adviceOf what a model may add: at most 5 points to a score and 10 to a dimension, each in a part of its own
 */
export function* scoreAchievements(
  achievements: Iterable<Achievement>,
  { weights, adviceOf = byRulesAlone }: { readonly weights: ScoreWeights; readonly adviceOf?: AdviceOf },
): Generator<Score> {
  const scoreOf = (one: Achievement) => combined(statedOf(one, adviceOf(one)), reachReading(one), weights)
  const comparison = comparisonOf(achievements, scoreOf)
  const scorer = scorerOf(weights)
  for (const one of achievements) yield scored(one, adviceOf(one), comparison, { weights, scorer })
}

function statedOf(achievement: Achievement, advised: Advised | null): Reading {
  const stated = statedReading(achievement)
  return advised === null ? stated : advisedStated(stated, achievement, advised)
}

function scored(
  achievement: Achievement,
  advised: Advised | null,
  comparison: Comparison,
  { weights, scorer }: { readonly weights: ScoreWeights; readonly scorer: string },
): Score {
  const stated = statedOf(achievement, advised)
  const reach = reachReading(achievement)
  const complexity = complexityReading(achievement)
  const firsts = comparison.firsts(achievement)
  // By rules alone: what a model adds to a dimension is in that dimension's own part, and nowhere twice.
  const byRules = dimensionReadings(achievement, { stated: statedReading(achievement), complexity }, firsts)
  const dimensions = advised === null ? byRules : advisedDimensions(byRules, advised, weights)
  const value = combined(stated, reach, weights)
  const overall = dimensionNames.reduce(
    (sum, name) => sum + dimensions[name].value * weights.dimensions[name],
    0,
  )
  return {
    achievementId: achievement.id,
    scorer: advised === null ? scorer : advisedScorer(scorer, advised),
    stated,
    reach,
    complexity,
    value,
    dimensions,
    overall: Math.min(100, Math.round(overall)),
    percentile: comparison.percentile(achievement, value),
  }
}

const combined = (stated: Reading, reach: Reading, weights: ScoreWeights): number =>
  Math.min(
    100,
    Math.max(stated.value, Math.round(weights.reach * reach.value + weights.stated * stated.value)),
  )
