import type { Achievement } from '../core/achievement.ts'
import { Fault } from '../core/errors.ts'
import type { ScoredAchievement } from '../core/portfolio.ts'
import type { AchievementQuery, Store } from '../core/ports.ts'

/** Achievements with their newest scores, in the store's order; those never scored are left out. */
export function listScored(store: Store, query: AchievementQuery): readonly ScoredAchievement[] {
  const found = store.achievements.list(query)
  const scores = store.achievements.scores(found.map((one) => one.id))
  return found.flatMap((achievement) => {
    const score = scores.get(achievement.id)
    return score === undefined ? [] : [{ achievement, score }]
  })
}

/**
 * The one achievement an id (or the beginning of one) names, with its score.
 * @throws Fault('usage') when it names none or several; Fault('failed') when it was never scored
 */
export function scoredById(store: Store, idPrefix: string): ScoredAchievement {
  const achievement = only(store.achievements.find(idPrefix), idPrefix)
  const score = store.achievements.scores([achievement.id]).get(achievement.id)
  if (score === undefined)
    throw new Fault('failed', `achievement ${idPrefix} has no score yet`, 'craft score')
  return { achievement, score }
}

function only(found: readonly Achievement[], idPrefix: string): Achievement {
  const first = found[0]
  if (first === undefined)
    throw new Fault(
      'usage',
      `no achievement has the id "${idPrefix}"`,
      'see the ids with: craft achievements list',
    )
  if (found.length === 1) return first
  const titles = found.slice(0, 3).map((one) => `${one.id} (${one.title})`)
  throw new Fault('usage', `"${idPrefix}" begins several ids: ${titles.join('; ')}`, 'write more of the id')
}
