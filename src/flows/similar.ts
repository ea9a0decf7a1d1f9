import { similarPairs } from '../analysis/similar/similar.ts'
import type { AchievementQuery, Store } from '../core/ports.ts'
import type { SimilarPair } from '../core/similar.ts'

/** Achievements that may be one piece of work, the likeliest first; proposed only, nothing is merged. */
export const similarAchievements = (store: Store, query: AchievementQuery): readonly SimilarPair[] =>
  similarPairs(store.achievements.list(query))
