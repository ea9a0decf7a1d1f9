import { raises } from '../analysis/impact/raises.ts'
import { withoutSecrets } from '../analysis/secrets/achievement.ts'
import { Fault } from '../core/errors.ts'
import { type Period, secondsOf } from '../core/period.ts'
import type { Me } from '../core/person.ts'
import type { Audience, MonthTotals, PortfolioMaterial, ScoredAchievement } from '../core/portfolio.ts'
import type { AchievementQuery, Store } from '../core/ports.ts'
import type { ScoreWeights } from '../core/score.ts'
import { bestFirst, scoredWith } from './achievements.ts'
import { keptAdvice } from './advice.ts'
import { countCommits, monthOf } from './commit-totals.ts'

export type PortfolioWish = {
  readonly period: Period
  /** Whose work; null takes everybody's, for a repository told as a whole. */
  readonly subject: Me | null
  /** Only this repository; null takes all in the store. */
  readonly repositoryId: string | null
  readonly minScore: number | null
  readonly readyOnly: boolean
  readonly limit: number | null
  readonly audience: Audience
  readonly now: Date
}

/**
 * Gathers what a document about one person and one period may tell.
 * @throws Fault('failed') when there is nothing to tell, saying what to run or to change
 */
export async function gatherPortfolio(
  store: Store,
  wish: PortfolioWish,
  weights: ScoreWeights,
): Promise<PortfolioMaterial> {
  const span = spanOf(wish)
  const best = bestOf(store, wish, weights)
  const worded = best.some(({ achievement }) => achievement.figures.length > 0)
    ? (await import('./figure-words.ts')).withFigureWords(store, best)
    : best
  const chosen = worded.map((one) => ({ ...one, achievement: withoutSecrets(one.achievement) }))
  const repositoryIds = new Set(chosen.map(({ achievement }) => achievement.repositoryId))
  const { totals, months, byNameAlone } = countCommits(
    store.commits.list({ ...span, withFiles: true }),
    wish.subject,
  )
  return {
    subject: wish.subject === null ? null : { name: wish.subject.name, emails: wish.subject.emails },
    period: wish.period,
    audience: wish.audience,
    generatedAt: `${wish.now.toISOString().slice(0, 19)}Z`,
    repositories: store.repositories.list().filter((one) => repositoryIds.has(one.id)),
    chosen,
    totals,
    byNameAlone,
    months: withAchievements(months, chosen),
    earlierSkills: earlierSkills(store, span),
    wishes: chosen.slice(0, WITH_WISHES).map(({ achievement, score }) => ({
      achievementId: achievement.id,
      sentences: raises(achievement, score),
    })),
    thresholds: { ready: weights.ready, highlight: weights.highlight },
    minScore: wish.minScore,
  }
}

/** What the wish takes of all achievements, the best first. */
function bestOf(store: Store, wish: PortfolioWish, weights: ScoreWeights): readonly ScoredAchievement[] {
  const achievements = store.achievements.list(spanOf(wish))
  if (achievements.length === 0) throw nothingToTell(store, wish)
  const scores = store.achievements.scores(achievements.map((one) => one.id))
  const adviceOf = keptAdvice(store)
  const scored = achievements.flatMap((achievement): ScoredAchievement[] => {
    const score = scores.get(achievement.id)
    return score === undefined ? [] : [scoredWith(achievement, score, adviceOf)]
  })
  const wanted = scored.filter(
    ({ achievement, score }) =>
      (wish.minScore === null || score.value >= wish.minScore) &&
      (!wish.readyOnly || achievement.ready || score.value >= weights.ready),
  )
  if (wanted.length === 0) throw nothingAbove(wish, scored.length)
  return wanted.sort(bestFirst).slice(0, wish.limit ?? wanted.length)
}

/** How many of the best are looked at for what they still lack. */
const WITH_WISHES = 5

function earlierSkills(store: Store, span: AchievementQuery): readonly string[] | null {
  if (span.since === undefined) return null
  const { since, ...rest } = span
  const before = store.achievements.list({ ...rest, until: since })
  if (before.length === 0) return null
  return [...new Set(before.flatMap((one) => one.skills.map(({ name }) => name)))].sort()
}

const spanOf = ({ period, repositoryId, subject }: PortfolioWish) => ({
  ...secondsOf(period),
  ...(repositoryId === null ? {} : { repositoryId }),
  ...(subject === null ? {} : { mine: subject }),
})

function nothingToTell(store: Store, wish: PortfolioWish): Fault {
  if (store.commits.count() === 0) return new Fault('failed', 'the store is empty', 'craft track')
  if (store.achievements.count() === 0)
    return new Fault('failed', 'no achievements found yet', 'craft detect')
  const { since, until, label } = wish.period
  const isAll = since === null && until === null
  const ways = [
    ...(isAll ? [] : ['name a longer --period']),
    ...(wish.subject === null ? [] : ['name somebody with --author "<name>"']),
    ...(wish.repositoryId === null ? [] : ['look further with --all-repos']),
  ]
  const who = wish.subject === null ? '' : ` by ${wish.subject.name}`
  const when = isAll ? '' : ` in this period (${label})`
  return new Fault('failed', `no achievements${who}${when}`, ways.join(', or ') || 'craft achievements list')
}

function nothingAbove(wish: PortfolioWish, found: number): Fault {
  const { minScore, readyOnly } = wish
  const bars = [
    ...(minScore === null ? [] : [`scores ${minScore} or more`]),
    ...(readyOnly ? ['is ready'] : []),
  ]
  const ways = [
    ...(minScore === null ? [] : ['lower --min-score']),
    ...(readyOnly ? ['leave --ready-only out'] : []),
  ]
  return new Fault('failed', `none of ${found} achievements ${bars.join(' and ')}`, ways.join(', or '))
}

function withAchievements(
  months: readonly MonthTotals[],
  chosen: readonly ScoredAchievement[],
): MonthTotals[] {
  const told = new Map<string, number>()
  for (const { achievement } of chosen) {
    const month = monthOf(achievement.completedAt)
    if (month !== null) told.set(month, (told.get(month) ?? 0) + 1)
  }
  const all = new Set([...months.map((one) => one.month), ...told.keys()])
  const commits = new Map(months.map((one) => [one.month, one.commits]))
  return [...all].sort().map((month) => ({
    month,
    commits: commits.get(month) ?? 0,
    achievements: told.get(month) ?? 0,
  }))
}
