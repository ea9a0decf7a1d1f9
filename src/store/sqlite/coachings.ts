import type { CoachingRecord } from '../../core/coaching.ts'
import type { CoachingShelf } from '../../core/ports.ts'
import { type CoachingRow, reasonsOf, recordOf } from './coaching-rows.ts'
import { immediately, late, type Sqlite } from './database.ts'
import { packOids } from './packing.ts'
import type { RepositoryKeys } from './repository-keys.ts'
import { sessionShelf } from './sessions.ts'

const PAGE = 100
const columns = 'oid, coach, kind, quality_score, quality_level, created, reasons'

/** A coaching can be made again, so no run waits for the disk to have it. */
export function coachingShelf(db: Sqlite, keys: RepositoryKeys, now: () => Date): CoachingShelf {
  const insert = late(() =>
    db.prepare(
      `INSERT OR REPLACE INTO coaching (repository, ${columns}, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  )
  const find = late(() =>
    db.prepare<[number, Buffer, string], CoachingRow>(
      `SELECT ${columns} FROM coaching WHERE repository = ? AND oid = ? AND coach = ?`,
    ),
  )
  return {
    put(records) {
      const recordedAt = Math.floor(now().getTime() / 1000)
      immediately(db, () => {
        for (const one of records) {
          const { kind, qualityScore, qualityLevel, coach } = one.coaching
          const repository = keys.require(one.repositoryId)
          const [oid, reasons] = [packOids([one.oid]), reasonsOf(one)]
          insert().run(
            repository,
            oid,
            coach,
            kind,
            qualityScore,
            qualityLevel,
            one.createdAt,
            reasons,
            recordedAt,
          )
        }
      })
    },
    judged(repositoryId, oids, coach) {
      const found = new Map<string, CoachingRecord>()
      const repository = keys.keyOf(repositoryId)
      if (repository === null) return found
      for (const oid of oids) {
        const row = find().get(repository, packOids([oid]), coach)
        const one = row === undefined ? null : recordOf(repositoryId, row)
        if (one !== null) found.set(oid, one)
      }
      return found
    },
    each: () => ({ [Symbol.iterator]: () => allIn(db) }),
    ...sessionShelf(db, keys, now),
  }
}

/** Page by page, so that the store may be written in between. */
function* allIn(db: Sqlite): Generator<CoachingRecord> {
  const repositories = db.prepare<[], { key: number; id: string }>(
    'SELECT key, id FROM repository ORDER BY id',
  )
  const page = db.prepare<[number, Buffer, string], CoachingRow>(
    `SELECT ${columns} FROM coaching WHERE repository = ? AND (oid, coach) > (?, ?) ORDER BY oid, coach LIMIT ${PAGE}`,
  )
  for (const { key, id } of repositories.all()) {
    let rows = page.all(key, Buffer.alloc(0), '')
    for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
      for (const row of rows) {
        const one = recordOf(id, row)
        if (one !== null) yield one
      }
      rows = page.all(key, last.oid, last.coach)
    }
  }
}

/** How many rows hold something else than a coaching. Reads all of them. */
export function unreadableCoachings(db: Sqlite): number {
  let count = 0
  for (const row of db.prepare<[], CoachingRow>(`SELECT ${columns} FROM coaching`).iterate())
    if (recordOf('', row) === null) count++
  return count
}
