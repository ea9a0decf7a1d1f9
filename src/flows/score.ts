import { type AdviceOf, scoreAchievements } from '../analysis/impact/score.ts'
import type { ScoredAchievement } from '../core/portfolio.ts'
import type { Store } from '../core/ports.ts'
import type { Score, ScoreWeights } from '../core/score.ts'
import { keptAdvice } from './advice.ts'
import { batchesOf } from './batches.ts'

/**
 * Scores everything stored of one repository (scores compare a person's own work) and keeps the result. What a model
 * said before counts as long as it rests on the same evidence; nobody is asked.
 */
export function scoreRepository(store: Store, repositoryId: string, weights: ScoreWeights): void {
  for (const batch of batchesOf(scoresOf(store, repositoryId, weights, keptAdvice(store))))
    store.achievements.putScores(batch)
}

const scoresOf = (
  store: Store,
  repositoryId: string,
  weights: ScoreWeights,
  adviceOf: AdviceOf,
): Iterable<Score> =>
  scoreAchievements(store.achievements.each({ repositoryId, withHidden: true }), { weights, adviceOf })

/** The same achievements as rules and people alone have them, in the same order; nothing is kept of that. */
export function withoutModel(
  store: Store,
  scored: readonly ScoredAchievement[],
  weights: ScoreWeights,
): readonly ScoredAchievement[] {
  const scores = new Map<string, Score>()
  for (const repositoryId of new Set(scored.map(({ achievement }) => achievement.repositoryId)))
    for (const score of scoresOf(store, repositoryId, weights, () => null))
      scores.set(score.achievementId, score)
  return scored.flatMap(({ achievement: { origin, id } }) => {
    const [achievement, score] = [store.achievements.byOrigin(origin), scores.get(id)]
    return achievement === null || score === undefined ? [] : [{ achievement, score }]
  })
}
