import { similarPairs } from '../analysis/similar/similar.ts'
import type { AchievementQuery, Store } from '../core/ports.ts'
import type { SearchIndex } from '../core/search.ts'
import type { SimilarPair } from '../core/similar.ts'

/**
 * Achievements that may be one piece of work, the likeliest first; proposed only, nothing is merged. No model is asked:
 * what one said of them for a search serves here too.
 */
export function similarAchievements(
  store: Store,
  index: SearchIndex,
  query: AchievementQuery,
): readonly SimilarPair[] {
  const found = store.achievements.list(query)
  const [model] = index.models().toSorted()
  const vectors = model === undefined ? null : index.meaning().index
  if (model === undefined || vectors === null) return similarPairs(found)
  return similarPairs(found, (a, b) => vectors.likeness(model, a.id, b.id))
}
