import { withAdvice } from '../analysis/impact/advised/apply.ts'
import type { AdviceOf } from '../analysis/impact/score.ts'
import type { Achievement } from '../core/achievement.ts'
import { Fault } from '../core/errors.ts'
import type { ScoredAchievement } from '../core/portfolio.ts'
import type { AchievementQuery, Store } from '../core/ports.ts'
import type { Score } from '../core/score.ts'
import { keptAdvice } from './advice.ts'

/** Achievements with their newest scores, in the store's order; those never scored are left out. */
export function listScored(store: Store, query: AchievementQuery): readonly ScoredAchievement[] {
  const found = store.achievements.list(query)
  const scores = store.achievements.scores(found.map((one) => one.id))
  const adviceOf = keptAdvice(store)
  return found.flatMap((achievement) => {
    const score = scores.get(achievement.id)
    return score === undefined ? [] : [scoredWith(achievement, score, adviceOf)]
  })
}

/** An achievement with its score and what a model said of it before, if that still holds. */
export function scoredWith(achievement: Achievement, score: Score, adviceOf: AdviceOf): ScoredAchievement {
  const advised = adviceOf(achievement)
  if (advised === null) return { achievement, score }
  return { achievement: withAdvice(achievement, advised), score, advised }
}

/** Those of these achievements that are there and scored, in this order. */
export function listedById(store: Store, ids: readonly string[]): readonly ScoredAchievement[] {
  const scores = store.achievements.scores(ids)
  return ids.flatMap((id) => {
    const achievement = store.achievements.find(id)[0]
    const score = scores.get(id)
    return achievement === undefined || score === undefined ? [] : [{ achievement, score }]
  })
}

/**
 * The one achievement an id (or the beginning of one) names, with its score.
 * @throws Fault('usage') when it names none or several; Fault('failed') when it was never scored
 */
export function scoredById(store: Store, idPrefix: string): ScoredAchievement {
  const achievement = achievementById(store, idPrefix)
  const score = store.achievements.scores([achievement.id]).get(achievement.id)
  if (score === undefined)
    throw new Fault('failed', `achievement ${idPrefix} has no score yet`, 'craft score')
  return scoredWith(achievement, score, keptAdvice(store))
}

/**
 * The one achievement an id (or the beginning of one) names, as rules and people left it.
 * @throws Fault('usage') when it names none or several
 */
export const achievementById = (store: Store, idPrefix: string): Achievement =>
  only(store.achievements.find(idPrefix), idPrefix)

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

/** Pinned, then by value; where that is equal by complexity, then the newest. */
export const bestFirst = (a: ScoredAchievement, b: ScoredAchievement): number =>
  Number(b.achievement.pinned) - Number(a.achievement.pinned) ||
  b.score.value - a.score.value ||
  b.score.complexity.value - a.score.complexity.value ||
  (b.achievement.completedAt?.seconds ?? 0) - (a.achievement.completedAt?.seconds ?? 0) ||
  (a.achievement.id < b.achievement.id ? -1 : 1)
