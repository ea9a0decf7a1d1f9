import { and, asc, between, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { type Achievement, keepEdits } from '../../core/achievement.ts'
import type { AchievementMark, AchievementQuery, AchievementShelf } from '../../core/ports.ts'
import { achievementReader } from './achievement-reader.ts'
import { achievementWriter } from './achievement-writer.ts'
import { personFilter } from './commit-reader.ts'
import { durably, immediately, late, type Sqlite } from './database.ts'
import type { RepositoryKeys } from './repository-keys.ts'
import { achievement } from './schema.ts'
import { scoreShelf } from './scores.ts'

const PAGE = 100

// It takes two milliseconds to load, and most runs change nothing.
const crypto = late(() => process.getBuiltinModule('node:crypto'))

/** The note that gets another value with every change of achievements. */
const STATE = 'craft:achievements'

export function achievementShelf(
  db: Sqlite,
  query: BetterSQLite3Database,
  repositories: RepositoryKeys,
  now: () => Date,
): AchievementShelf {
  const read = achievementReader(db, (key) => repositories.idOf(key))
  const keyOf = late(() =>
    db.prepare<[string], { key: number }>('SELECT key FROM achievement WHERE origin = ?'),
  )
  const byOrigin = (origin: string): Achievement | null => {
    const found = keyOf().get(origin)
    return found === undefined ? null : (read([found.key])[0] ?? null)
  }

  /** The keys are chosen at once, so that what is written meanwhile neither comes twice nor moves the rest. */
  const keysOf = (wanted: AchievementQuery): readonly number[] => {
    const conditions = conditionsOf(wanted, repositories)
    if (conditions === null) return []
    const passes = personFilter(wanted)
    const rows = query
      .select({ key: achievement.key, name: achievement.authorName, email: achievement.authorEmail })
      .from(achievement)
      .where(and(...conditions))
      .orderBy(desc(achievement.completed), asc(achievement.origin))
      .all()
    const theirs = passes === null ? rows : rows.filter(passes)
    return theirs.slice(0, wanted.limit ?? theirs.length).map(({ key }) => key)
  }
  function* each(wanted: AchievementQuery): Generator<Achievement> {
    const keys = keysOf(wanted)
    for (let from = 0; from < keys.length; from += PAGE) yield* read(keys.slice(from, from + PAGE))
  }

  const isEdited = late(() =>
    db.prepare<[string], unknown>("SELECT 1 FROM achievement WHERE origin = ? AND edited <> '[]'"),
  )
  const writer = late(() => achievementWriter(db))
  const readState = late(() =>
    db.prepare<[string], { value: string }>('SELECT value FROM note WHERE key = ?'),
  )
  const writeState = late(() =>
    db.prepare('INSERT OR REPLACE INTO note (key, value, recorded_at) VALUES (?, ?, ?)'),
  )
  /** To be called within the transaction of the change. */
  const changed = () =>
    void writeState().run(STATE, crypto().randomUUID(), Math.floor(now().getTime() / 1000))
  const countOf = (repository: number | undefined): number => {
    const rows = query.select({ n: sql<number>`count(*)` }).from(achievement)
    return (
      rows.where(repository === undefined ? undefined : eq(achievement.repository, repository)).get()?.n ?? 0
    )
  }
  return {
    ...scoreShelf(db, now),
    byOrigin,
    list: (wanted) => [...each(wanted)],
    each: (wanted) => ({ [Symbol.iterator]: () => each(wanted) }),
    count(repositoryId) {
      const key = repositoryId === undefined ? undefined : repositories.keyOf(repositoryId)
      return key === null ? 0 : countOf(key)
    },
    // The number besides: an older craft changes achievements without a note.
    state: () => `${readState().get(STATE)?.value ?? ''} ${countOf(undefined)}`,
    find(idPrefix) {
      if (!/^[0-9a-f-]{1,36}$/i.test(idPrefix)) return []
      return read(
        query
          .select({ key: achievement.key })
          .from(achievement)
          // LIKE would look at all of them.
          .where(between(achievement.id, idPrefix.toLowerCase(), `${idPrefix.toLowerCase()}g`))
          .orderBy(achievement.id)
          .limit(10)
          .all()
          .map(({ key }) => key),
      )
    },
    put(achievements) {
      const recordedAt = Math.floor(now().getTime() / 1000)
      immediately(db, () => {
        for (const found of achievements) {
          const stored = isEdited().get(found.origin) === undefined ? null : byOrigin(found.origin)
          const one = stored === null ? found : keepEdits(found, stored)
          writer().write(one, repositories.require(one.repositoryId), recordedAt)
        }
        changed()
      })
    },
    replace(achievements) {
      const recordedAt = Math.floor(now().getTime() / 1000)
      durably(db, () => {
        for (const one of achievements)
          writer().write(one, repositories.require(one.repositoryId), recordedAt)
        changed()
      })
    },
    retire(repositoryId, origins) {
      const key = repositories.require(repositoryId)
      const remove = db.prepare(
        `DELETE FROM achievement WHERE repository = ? AND origin = ? AND NOT (${marks['by-hand']})`,
      )
      immediately(db, () => {
        for (const origin of origins) remove.run(key, origin)
        changed()
      })
    },
    remove(repositoryId, origins) {
      const key = repositories.require(repositoryId)
      const remove = db.prepare('DELETE FROM achievement WHERE repository = ? AND origin = ?')
      durably(db, () => {
        for (const origin of origins) remove.run(key, origin)
      })
    },
    origins(repositoryId) {
      const key = repositories.keyOf(repositoryId)
      if (key === null) return []
      const rows = query
        .select({ origin: achievement.origin })
        .from(achievement)
        .where(eq(achievement.repository, key))
      return rows.all().map(({ origin }) => origin)
    },
  }
}

/** Each mark as a condition on a row. */
const marks = {
  hidden: 'hidden = 1',
  manual: "source = 'manual'",
  edited:
    "EXISTS (SELECT 1 FROM json_each(achievement.edited) WHERE value NOT IN ('ready', 'pinned', 'hidden'))",
  'by-hand': "source = 'manual' OR edited <> '[]' OR pinned = 1 OR hidden = 1",
} as const satisfies Record<AchievementMark, string>

function conditionsOf(wanted: AchievementQuery, repositories: RepositoryKeys): SQL[] | null {
  const conditions: SQL[] = []
  if (wanted.repositoryId !== undefined) {
    const key = repositories.keyOf(wanted.repositoryId)
    if (key === null) return null
    conditions.push(eq(achievement.repository, key))
  }
  if (wanted.since !== undefined) conditions.push(gte(achievement.completed, wanted.since))
  if (wanted.until !== undefined) conditions.push(lt(achievement.completed, wanted.until))
  if (!wanted.withHidden && !wanted.only?.includes('hidden')) conditions.push(eq(achievement.hidden, false))
  for (const mark of wanted.only ?? []) conditions.push(sql.raw(`(${marks[mark]})`))
  return conditions
}
