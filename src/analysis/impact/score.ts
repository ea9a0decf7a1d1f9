import type { Achievement } from '../../core/achievement.ts'
import type { DimensionName, Reading, Score, ScoreWeights } from '../../core/score.ts'
import { type Comparison, comparisonOf } from './comparison.ts'
import { complexityReading } from './complexity.ts'
import { dimensionReadings } from './dimensions.ts'
import { reachReading } from './reach.ts'
import { statedReading } from './stated.ts'

/** Raised whenever the same achievement would get other points. */
const SCORER = 'rules-1'

/**
 * Scores achievements by rules alone, in the order given; that order changes nothing. Ranks and first uses compare
 * each author's achievements with that author's own others in the list, never with anybody else's. Goes through
 * `achievements` twice and holds none of them, so that a store can give them page by page.
 */
export function* scoreAchievements(
  achievements: Iterable<Achievement>,
  { weights }: { readonly weights: ScoreWeights },
): Generator<Score> {
  const scoreOf = (one: Achievement) => combined(statedReading(one), reachReading(one), weights)
  const comparison = comparisonOf(achievements, scoreOf)
  for (const one of achievements) yield scored(one, comparison, weights)
}

function scored(achievement: Achievement, comparison: Comparison, weights: ScoreWeights): Score {
  const stated = statedReading(achievement)
  const reach = reachReading(achievement)
  const complexity = complexityReading(achievement)
  const firsts = comparison.firsts(achievement)
  const dimensions = dimensionReadings(achievement, { stated, complexity }, firsts)
  const value = combined(stated, reach, weights)
  const names = Object.keys(dimensions) as DimensionName[]
  const overall = names.reduce((sum, name) => sum + dimensions[name].value * weights.dimensions[name], 0)
  return {
    achievementId: achievement.id,
    scorer: SCORER,
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
