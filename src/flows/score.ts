import { type AdviceOf, scoreAchievements } from '../analysis/impact/score.ts'
import type { Achievement } from '../core/achievement.ts'
import type { Identity } from '../core/commit.ts'
import { personKey } from '../core/person.ts'
import type { ScoredAchievement } from '../core/portfolio.ts'
import type { Store } from '../core/ports.ts'
import type { Score, ScoreWeights } from '../core/score.ts'
import { keptAdvice } from './advice.ts'
import { batchesOf } from './batches.ts'
import { isScored, noteScored } from './scored.ts'

/**
 * Scores everything stored of one repository (scores compare a person's own work) and keeps the result. What a model
 * said before counts as long as it rests on the same evidence; nobody is asked.
 */
export function scoreRepository(store: Store, repositoryId: string, weights: ScoreWeights): void {
  for (const batch of batchesOf(scoresOf(store, repositoryId, weights, keptAdvice(store))))
    store.achievements.putScores(batch)
  noteScored(store, repositoryId, weights)
}

/**
 * Brings scores up to date with a change of these achievements: theirs, and what their authors' other ones are beside
 * them. Nobody else's can have become another, so nobody else's is read.
 */
export function scoreChanged(
  store: Store,
  repositoryId: string,
  ids: readonly string[],
  weights: ScoreWeights,
): void {
  const changed = ids.flatMap((id) => store.achievements.find(id)[0] ?? [])
  // What is gone can't tell whose it was.
  if (changed.length === 0 || !isScored(store, repositoryId, weights)) {
    scoreRepository(store, repositoryId, weights)
    return
  }
  const authors = new Map(changed.map(({ author }) => [personKey(author), author]))
  const adviceOf = keptAdvice(store)
  for (const author of authors.values()) {
    const theirs = workOf(store, repositoryId, author)
    const before = store.achievements.scores(theirs.map(({ id }) => id))
    const scores = [...scoreAchievements(theirs, { weights, adviceOf })]
    const moved = scores.filter((score) => !isSame(score, before.get(score.achievementId)))
    if (moved.length > 0) store.achievements.putScores(moved)
  }
}

function workOf(store: Store, repositoryId: string, author: Identity): readonly Achievement[] {
  const mine = author.email === '' ? {} : { mine: { name: '', names: [], emails: [author.email] } }
  const key = personKey(author)
  const found = store.achievements.list({ repositoryId, withHidden: true, ...mine })
  return found.filter((one) => personKey(one.author) === key)
}

/** Not field by field: both stores give a score back with its fields in the order they were written in. */
const isSame = (score: Score, before: Score | undefined): boolean =>
  before !== undefined && canonical(score) === canonical(before)

const canonical = ({
  scorer,
  value,
  overall,
  percentile,
  stated,
  reach,
  complexity,
  dimensions,
}: Score): string =>
  JSON.stringify([scorer, value, overall, percentile, stated, reach, complexity, dimensions])

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
