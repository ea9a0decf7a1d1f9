import type { Achievement } from '../../core/achievement.ts'
import { personKey } from '../../core/person.ts'
import type { DimensionName, Score, ScoreWeights } from '../../core/score.ts'
import { complexityReading } from './complexity.ts'
import { dimensionReadings } from './dimensions.ts'
import { type Firsts, firstsOf } from './firsts.ts'
import { reachReading } from './reach.ts'
import { statedReading } from './stated.ts'

/** Raised whenever the same achievement would get other points. */
const SCORER = 'rules-1'

/** Below so many of one's own achievements a rank among them says nothing. */
const RANKED_FROM = 5

/**
 * Scores achievements by rules alone, in the order given; that order changes nothing. Ranks and first uses compare
 * each author's achievements with that author's own others in the list, never with anybody else's.
 */
export function scoreAchievements(
  achievements: readonly Achievement[],
  { weights }: { readonly weights: ScoreWeights },
): readonly Score[] {
  const firsts = firstsOf(achievements)
  const scores = achievements.map((one) => scored(one, firsts.get(one.id) ?? { skills: [] }, weights))
  const ranks = ranksOf(achievements, scores)
  return scores.map((score, index) => ({
    ...score,
    percentile: ranks(achievements[index] as Achievement, score.value),
  }))
}

function scored(achievement: Achievement, firsts: Firsts, weights: ScoreWeights): Score {
  const stated = statedReading(achievement)
  const reach = reachReading(achievement)
  const complexity = complexityReading(achievement)
  const dimensions = dimensionReadings(achievement, { stated, complexity }, firsts)
  const names = Object.keys(dimensions) as DimensionName[]
  const overall = names.reduce((sum, name) => sum + dimensions[name].value * weights.dimensions[name], 0)
  return {
    achievementId: achievement.id,
    scorer: SCORER,
    stated,
    reach,
    complexity,
    value: Math.min(
      100,
      Math.max(stated.value, Math.round(weights.reach * reach.value + weights.stated * stated.value)),
    ),
    dimensions,
    overall: Math.min(100, Math.round(overall)),
    percentile: null,
  }
}

function ranksOf(achievements: readonly Achievement[], scores: readonly Score[]) {
  const values = new Map<string, number[]>()
  achievements.forEach(({ author }, index) => {
    const own = values.get(personKey(author)) ?? []
    own.push((scores[index] as Score).value)
    values.set(personKey(author), own)
  })
  for (const own of values.values()) own.sort((a, b) => a - b)
  return ({ author }: Achievement, value: number): number | null => {
    const own = values.get(personKey(author)) ?? []
    if (own.length < RANKED_FROM) return null
    return Math.round((100 * countBelow(own, value)) / own.length)
  }
}

/** How many of the ascending `values` are below `value`. */
function countBelow(values: readonly number[], value: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
