import { raises } from '../analysis/impact/raises.ts'
import type { ScoredAchievement } from '../core/portfolio.ts'
import type { Store } from '../core/ports.ts'
import { scoredById } from './achievements.ts'

/** A score with everything that made it, and what the owner could add to raise it, one sentence each. */
export type Explained = ScoredAchievement & { readonly raises: readonly string[] }

/** @throws Fault('usage') when the id names none or several achievements; Fault('failed') when it has no score */
export function explain(store: Store, idPrefix: string): Explained {
  const { achievement, score } = scoredById(store, idPrefix)
  return { achievement, score, raises: raises(achievement, score) }
}
