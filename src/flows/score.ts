import { scoreAchievements } from '../analysis/impact/score.ts'
import type { Store } from '../core/ports.ts'
import type { ScoreWeights } from '../core/score.ts'
import { batchesOf } from './batches.ts'

/** Scores everything stored of one repository (scores compare a person's own work) and keeps the result. */
export function scoreRepository(store: Store, repositoryId: string, weights: ScoreWeights): void {
  const achievements = store.achievements.each({ repositoryId, withHidden: true })
  for (const batch of batchesOf(scoreAchievements(achievements, { weights })))
    store.achievements.putScores(batch)
}
