import { raises } from '../analysis/impact/raises.ts'
import type { ScoredAchievement } from '../core/portfolio.ts'
import type { Store } from '../core/ports.ts'
import type { ScoreWeights } from '../core/score.ts'
import { scoredById } from './achievements.ts'
import { withoutModel } from './score.ts'

/** A score with everything that made it, and what the owner could add to raise it, one sentence each. */
export type Explained = ScoredAchievement & { readonly raises: readonly string[] }

/**
 * @param byRules weights to score by rules alone with; null takes the score as it is kept, with what a model added
 * @throws Fault('usage') when the id names none or several achievements; Fault('failed') when it has no score
 */
export function explain(store: Store, idPrefix: string, byRules: ScoreWeights | null): Explained {
  const kept = scoredById(store, idPrefix)
  const [scored = kept] = byRules === null ? [] : withoutModel(store, [kept], byRules)
  return { ...scored, raises: raises(scored.achievement, scored.score) }
}
