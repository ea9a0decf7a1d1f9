import type { Achievement, EditableField } from '../../core/achievement.ts'
import type { AchievementQuery, AchievementShelf } from '../../core/ports.ts'
import { achievementLines } from './achievement-line.ts'
import type { Door } from './door.ts'
import { passing } from './people.ts'
import { scoreLines } from './score-line.ts'
import { keyOf, table } from './table.ts'

const MOST_FOUND = 10

export function achievementShelf(door: Door, requireRepository: (id: string) => void): AchievementShelf {
  const achievements = table(door, achievementLines)
  const scores = table(door, scoreLines)
  const list = () => [...achievements.rows().values()]
  const listed = (query: AchievementQuery) => door.read(() => chosen(list(), query))
  const ofRepository = (repositoryId?: string) =>
    list().filter((one) => repositoryId === undefined || one.repositoryId === repositoryId)
  const retire = (repositoryId: string, origins: readonly string[]) => {
    const rows = achievements.rows()
    const gone = origins.flatMap((origin) => {
      const row = rows.get(keyOf(origin))
      return row === undefined || row.repositoryId !== repositoryId || isKept(row) ? [] : row
    })
    // Scores first: one without its achievement would come back with it.
    scores.write(
      [],
      gone.map((row) => keyOf(row.id)),
    )
    achievements.write(
      [],
      gone.map((row) => keyOf(row.origin)),
    )
  }
  return {
    list: listed,
    // All rows are in memory: a list made at the beginning is what nobody's writing can move.
    each: (query) => ({ [Symbol.iterator]: () => listed(query)[Symbol.iterator]() }),
    count: (repositoryId) => door.read(() => ofRepository(repositoryId).length),
    find: (idPrefix) =>
      door.read(() => {
        const prefix = idPrefix.toLowerCase()
        return list()
          .filter((one) => prefix !== '' && one.id.startsWith(prefix))
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .slice(0, MOST_FOUND)
      }),
    byOrigin: (origin) => door.read(() => achievements.rows().get(keyOf(origin)) ?? null),
    put: (found) =>
      door.write(() => {
        const rows = achievements.rows()
        for (const id of new Set(found.map((one) => one.repositoryId))) requireRepository(id)
        achievements.write(found.map((one) => withProofOnce(merged(one, rows.get(keyOf(one.origin))))))
      }),
    replace: (given) =>
      door.write(() => {
        for (const id of new Set(given.map((one) => one.repositoryId))) requireRepository(id)
        achievements.write(given.map(withProofOnce))
      }),
    retire: (repositoryId, origins) => door.write(() => retire(repositoryId, origins)),
    origins: (repositoryId) => door.read(() => ofRepository(repositoryId).map((one) => one.origin)),
    putScores: (given) =>
      door.write(() => {
        const known = new Set(list().map((one) => one.id))
        scores.write(given.filter((score) => known.has(score.achievementId)))
      }),
    scores: (achievementIds) =>
      door.read(() => {
        const rows = scores.rows()
        return new Map(
          achievementIds.flatMap((id) => {
            const score = rows.get(keyOf(id))
            return score === undefined ? [] : [[id, score] as const]
          }),
        )
      }),
  }
}

/** The same commit may be found to be evidence twice. */
function withProofOnce(one: Achievement): Achievement {
  const seen = new Set<string>()
  const evidence = one.evidence.filter(({ kind, target }) => {
    const key = keyOf(kind, target)
    return !seen.has(key) && seen.add(key)
  })
  return { ...one, evidence }
}

const isKept = (one: Achievement): boolean => one.edited.length > 0 || one.pinned || one.hidden

/** What detection found, with the fields a person edited as they were. */
function merged(found: Achievement, stored: Achievement | undefined): Achievement {
  if (stored === undefined || stored.edited.length === 0) return found
  const kept = Object.fromEntries(stored.edited.map((field: EditableField) => [field, stored[field]]))
  return { ...found, ...kept, edited: [...new Set([...stored.edited, ...found.edited])] }
}

function chosen(all: readonly Achievement[], query: AchievementQuery): readonly Achievement[] {
  const { repositoryId, since, until, limit } = query
  const passes = passing(query)
  const found = all.filter((one) => {
    const completed = one.completedAt?.seconds ?? null
    return (
      (query.withHidden || !one.hidden) &&
      (repositoryId === undefined || one.repositoryId === repositoryId) &&
      (since === undefined || (completed !== null && completed >= since)) &&
      (until === undefined || (completed !== null && completed < until)) &&
      (passes === null || passes(one.author))
    )
  })
  found.sort(newestFirst)
  return limit === undefined ? found : found.slice(0, limit)
}

function newestFirst(a: Achievement, b: Achievement): number {
  const x = a.completedAt?.seconds ?? Number.NEGATIVE_INFINITY
  const y = b.completedAt?.seconds ?? Number.NEGATIVE_INFINITY
  if (x !== y) return x < y ? 1 : -1
  return a.origin < b.origin ? -1 : 1
}
