import type { Activity, ActivityKind } from '../../core/activity.ts'
import type { ActivityCount, ActivityQuery, ActivityShelf } from '../../core/ports.ts'
import { activityRest, wholeActivity } from '../activity-shape.ts'
import { text } from '../shape.ts'
import { immediately, late, type Sqlite } from './database.ts'

type Row = {
  readonly source: string
  readonly external_id: string
  readonly place: string
  readonly rest: string
}

const PAGE = 100

/** The service can be asked again, so no run waits for the disk to have it. */
export function activityShelf(db: Sqlite, now: () => Date): ActivityShelf {
  const has = late(() => db.prepare('SELECT 1 FROM activity WHERE source = ? AND external_id = ?'))
  const insert = late(() =>
    db.prepare(
      `INSERT OR REPLACE INTO activity (source, external_id, place, kind, created, updated, rest, recorded_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  )
  return {
    put(activities) {
      const recordedAt = Math.floor(now().getTime() / 1000)
      return immediately(db, () => {
        let added = 0
        for (const one of activities) {
          const { source, externalId, place, kind, createdAt, updatedAt } = one
          if (has().get(source, externalId) === undefined) added++
          const rest = JSON.stringify(activityRest(one))
          insert().run(source, externalId, place, kind, createdAt, updatedAt, rest, recordedAt)
        }
        return added
      })
    },
    each: (query) => ({ [Symbol.iterator]: () => foundIn(db, query) }),
    counts: () =>
      db
        .prepare<[], ActivityCount>(
          'SELECT place, kind, count(*) AS count FROM activity GROUP BY place, kind ORDER BY place, kind',
        )
        .all(),
    mark(place) {
      // Its length changes with what a row says, and is known without reading that.
      const row = db
        .prepare<[string], { count: number; updated: number; bytes: number }>(
          `SELECT count(*) AS count, total(updated) AS updated, total(octet_length(rest)) AS bytes FROM activity
           WHERE place = ?`,
        )
        .get(place)
      return row === undefined || row.count === 0 ? '' : `${row.count}.${row.updated}.${row.bytes}`
    },
  }
}

/** The store may be written in between. */
function* foundIn(db: Sqlite, { place, kind }: ActivityQuery): Generator<Activity> {
  for (const row of place === undefined ? everyRow(db, kind) : rowsAt(db, place, kind)) {
    const one = activityOf(row)
    if (one !== null) yield one
  }
}

type Key = readonly [source: string, externalId: string]

const COLUMNS = 'source, external_id, place, rest'

/**
 * One by one after all of their keys: in pages, the index that finds a place would be gone through and put in order for
 * each of them.
 */
function* rowsAt(db: Sqlite, place: string, kind: ActivityKind | undefined): Generator<Row> {
  const keys = db
    .prepare<unknown[], Key>(
      `SELECT source, external_id FROM activity WHERE place = @place
       ${kind === undefined ? '' : 'AND kind = @kind'} ORDER BY source, external_id`,
    )
    .raw()
    .all({ place, kind })
  const row = db.prepare<unknown[], Row>(
    `SELECT ${COLUMNS} FROM activity WHERE source = ? AND external_id = ?`,
  )
  for (const key of keys) {
    const found = row.get(...key)
    if (found?.place === place) yield found
  }
}

/** Page by page, along the key. */
function* everyRow(db: Sqlite, kind: ActivityKind | undefined): Generator<Row> {
  const page = db.prepare<unknown[], Row>(
    `SELECT ${COLUMNS} FROM activity WHERE (source, external_id) > (?, ?)
     ${kind === undefined ? '' : 'AND kind = @kind'} ORDER BY source, external_id LIMIT ${PAGE}`,
  )
  const named = kind === undefined ? [] : [{ kind }]
  let rows = page.all('', '', ...named)
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    yield* rows
    rows = page.all(last.source, last.external_id, ...named)
  }
}

/** What a row holds; null where something else stands there, which nobody misses: the service has it. */
export function activityOf(row: Readonly<Record<string, unknown>>): Activity | null {
  try {
    const key = { source: text(row.source), externalId: text(row.external_id), place: text(row.place) }
    return wholeActivity(key, activityRest(JSON.parse(text(row.rest))))
  } catch {
    return null
  }
}

/** How many rows hold something else than an activity. Reads all of them. */
export function unreadableActivities(db: Sqlite): number {
  let count = 0
  for (const row of db.prepare<[], Row>('SELECT source, external_id, place, rest FROM activity').iterate())
    if (activityOf(row) === null) count++
  return count
}
