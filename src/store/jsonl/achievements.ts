import { statSync } from 'node:fs'
import { type Achievement, isByHand, keepEdits } from '../../core/achievement.ts'
import type { AchievementMark, AchievementQuery, AchievementShelf } from '../../core/ports.ts'
import type { Score } from '../../core/score.ts'
import { achievementLines } from './achievement-line.ts'
import type { Door } from './door.ts'
import { passing } from './people.ts'
import { scoreLines } from './score-line.ts'
import { keyOf, largeTable } from './table.ts'

const MOST_FOUND = 10

/** What is held in memory of an achievement: what lists are chosen and sorted by. */
type Entry = Pick<Achievement, 'id' | 'origin' | 'repositoryId' | 'author' | 'hidden'> & {
  readonly completed: number | null
  readonly isEdited: boolean
  readonly marks: ReadonlySet<AchievementMark>
}

const entryOf = (one: Achievement): Entry => ({
  id: one.id,
  origin: one.origin,
  repositoryId: one.repositoryId,
  author: one.author,
  hidden: one.hidden,
  completed: one.completedAt?.seconds ?? null,
  isEdited: one.edited.length > 0,
  marks: markedBy(one),
})

const unmarked: ReadonlySet<AchievementMark> = new Set()
const signs = new Set(['ready', 'pinned', 'hidden'])

function markedBy(one: Achievement): ReadonlySet<AchievementMark> {
  if (!isByHand(one)) return unmarked
  const marks = new Set<AchievementMark>(['by-hand'])
  if (one.hidden) marks.add('hidden')
  if (one.source === 'manual') marks.add('manual')
  if (one.edited.some((field) => !signs.has(field))) marks.add('edited')
  return marks
}

const originKeys = (entries: readonly Pick<Entry, 'origin'>[]): readonly string[] =>
  entries.map(({ origin }) => keyOf(origin))

export function achievementShelf(door: Door, requireRepository: (id: string) => void): AchievementShelf {
  const achievements = largeTable(door, achievementLines, entryOf)
  const scores = largeTable(door, scoreLines, () => null)
  const entries = () => [...achievements.rows().values()]
  const ofRepository = (repositoryId?: string) =>
    entries().filter((one) => repositoryId === undefined || one.repositoryId === repositoryId)
  const listed = (query: AchievementQuery) =>
    door.stream(() => achievements.read(originKeys(chosen(entries(), query))))

  const put = (found: readonly Achievement[]) => {
    requireAll(found)
    const rows = achievements.rows()
    const edited = found.filter(({ origin }) => rows.get(keyOf(origin))?.isEdited)
    const stored = new Map(Array.from(achievements.read(originKeys(edited)), (one) => [one.origin, one]))
    const merged = found.map((one) => keepEdits(one, stored.get(one.origin) ?? one))
    achievements.write(merged.map(withProofOnce))
  }
  const requireAll = (given: readonly Achievement[]) => {
    for (const id of new Set(given.map((one) => one.repositoryId))) requireRepository(id)
  }
  const remove = (repositoryId: string, origins: readonly string[], isGone: (row: Entry) => boolean) => {
    const rows = achievements.rows()
    const gone = origins.flatMap((origin) => {
      const row = rows.get(keyOf(origin))
      return row === undefined || row.repositoryId !== repositoryId || !isGone(row) ? [] : row
    })
    // Scores first: one without its achievement would come back with it.
    scores.write(
      [],
      gone.map((row) => keyOf(row.id)),
    )
    achievements.write([], originKeys(gone))
  }
  const putScores = (given: readonly Score[]) => {
    const wanted = new Set(given.map((score) => score.achievementId))
    const known = new Set(entries().flatMap(({ id }) => (wanted.has(id) ? id : [])))
    scores.write(given.filter((score) => known.has(score.achievementId)))
  }
  return {
    list: (query) => [...listed(query)],
    each: (query) => ({ [Symbol.iterator]: () => listed(query)[Symbol.iterator]() }),
    count: (repositoryId) => door.read(() => ofRepository(repositoryId).length),
    state: () => door.read(() => stateOfFile(door.pathOf(achievementLines.name))),
    find: (idPrefix) =>
      door.read(() => [...achievements.read(originKeys(beginningWith(idPrefix, entries())))]),
    byOrigin: (origin) => door.read(() => [...achievements.read([keyOf(origin)])][0] ?? null),
    put: (found) => door.write(() => put(found)),
    replace: (given) =>
      door.write(() => {
        requireAll(given)
        achievements.write(given.map(withProofOnce))
      }),
    retire: (repositoryId, origins) =>
      door.write(() => remove(repositoryId, origins, (row) => !row.marks.has('by-hand'))),
    remove: (repositoryId, origins) => door.write(() => remove(repositoryId, origins, () => true)),
    origins: (repositoryId) => door.read(() => ofRepository(repositoryId).map((one) => one.origin)),
    putScores: (given) => door.write(() => putScores(given)),
    scores: (achievementIds) =>
      door.read(() => {
        const keys = achievementIds.map((id) => keyOf(id))
        return new Map(Array.from(scores.read(keys), (score) => [score.achievementId, score]))
      }),
  }
}

/** Every change is appended, or puts another file in its place. */
function stateOfFile(path: string): string {
  const file = statSync(path, { bigint: true, throwIfNoEntry: false })
  return file === undefined ? '' : `${file.ino}:${file.size}:${file.mtimeNs}`
}

function beginningWith(idPrefix: string, entries: readonly Entry[]): readonly Entry[] {
  const prefix = idPrefix.toLowerCase()
  return entries
    .filter((one) => prefix !== '' && one.id.startsWith(prefix))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, MOST_FOUND)
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

/** The entries a query asks for, newest first. */
function chosen(all: readonly Entry[], query: AchievementQuery): readonly Entry[] {
  const { repositoryId, since, until, only = [], limit } = query
  const passes = passing(query)
  const found = all.filter(
    (one) =>
      (query.withHidden || only.includes('hidden') || !one.hidden) &&
      only.every((mark) => one.marks.has(mark)) &&
      (repositoryId === undefined || one.repositoryId === repositoryId) &&
      (since === undefined || (one.completed !== null && one.completed >= since)) &&
      (until === undefined || (one.completed !== null && one.completed < until)) &&
      (passes === null || passes(one.author)),
  )
  found.sort(newestFirst)
  return limit === undefined ? found : found.slice(0, limit)
}

function newestFirst(a: Entry, b: Entry): number {
  const [x, y] = [a.completed ?? Number.NEGATIVE_INFINITY, b.completed ?? Number.NEGATIVE_INFINITY]
  if (x !== y) return x < y ? 1 : -1
  return a.origin < b.origin ? -1 : 1
}
