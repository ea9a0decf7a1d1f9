import type { ModelCall } from '../../core/model-call.ts'
import type { ModelCallShelf } from '../../core/ports.ts'
import { immediately, late, type Sqlite } from './database.ts'
import { type CallRow, callOf, columns, valuesOf } from './model-call-rows.ts'
import { rememberStore } from './same-store.ts'

const PAGE = 100
const MOST_FOUND = 10
const latestFirst = 'ORDER BY at DESC, id DESC'

export function modelCallShelf(db: Sqlite, now: () => Date): ModelCallShelf {
  const insert = late(() =>
    db.prepare(
      `INSERT OR REPLACE INTO model_call (${columns}, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  )
  const byKey = late(() =>
    db.prepare<[string, string, string, number], CallRow>(
      `SELECT ${columns} FROM model_call WHERE input_hash = ? AND digest = ? AND prompt = ? AND version = ?
       AND usable = 1 ${latestFirst} LIMIT 1`,
    ),
  )
  const putAll = (calls: readonly ModelCall[]): void => {
    const recordedAt = Math.floor(now().getTime() / 1000)
    immediately(db, () => {
      for (const call of calls) insert().run(...valuesOf(call), recordedAt)
    })
  }
  return {
    put: (call) => putAll([call]),
    putAll,
    byKey({ prompt, digest, inputHash }) {
      const row = byKey().get(inputHash, digest, prompt.name, prompt.version)
      return row === undefined ? null : callOf(row)
    },
    list: (limit) =>
      callsIn(db.prepare(`SELECT ${columns} FROM model_call ${latestFirst} LIMIT ?`).all(limit)),
    find: (prefix) =>
      callsIn(
        db
          .prepare(
            `SELECT ${columns} FROM model_call WHERE substr(id, 1, ?) = ? ${latestFirst} LIMIT ${MOST_FOUND}`,
          )
          .all(prefix.length, prefix),
      ),
    each: () => ({ [Symbol.iterator]: () => allIn(db) }),
    forget: (before) => forget(db, before),
  }
}

const callsIn = (rows: readonly unknown[]): readonly ModelCall[] =>
  rows.flatMap((row) => callOf(row as CallRow) ?? [])

/** Page by page, so that the store may be written in between. */
function* allIn(db: Sqlite): Generator<ModelCall> {
  const first = db.prepare<[], CallRow>(`SELECT ${columns} FROM model_call ${latestFirst} LIMIT ${PAGE}`)
  const next = db.prepare<[number, string], CallRow>(
    `SELECT ${columns} FROM model_call WHERE (at, id) < (?, ?) ${latestFirst} LIMIT ${PAGE}`,
  )
  let rows = first.all()
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    yield* callsIn(rows)
    rows = next.all(last.at, last.id)
  }
}

/**
 * SQLite leaves what was in a removed row where it stood, and where it stood before a page was split: so the file is
 * written anew, each time, because the last time may have been killed in between.
 */
function forget(db: Sqlite, before: number | null): number {
  const { changes } = immediately(db, () =>
    db.prepare('DELETE FROM model_call WHERE at < ifnull(?, at + 1)').run(before),
  )
  db.exec('VACUUM')
  // That makes the schema another for all who have the file open; they will be told to run the same again.
  rememberStore(db)
  db.pragma('wal_checkpoint(TRUNCATE)')
  return changes
}

/** How many rows hold something else than a call. Reads all of them. */
export function unreadableCalls(db: Sqlite): number {
  let count = 0
  for (const row of db.prepare<[], CallRow>(`SELECT ${columns} FROM model_call`).iterate())
    if (callOf(row) === null) count++
  return count
}
