import { renameSync, statSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { Fault } from '../../core/errors.ts'

const schemas = new WeakMap<Database.Database, number>()

/** Remembers the number that SQLite gives the schema of what `db` has open; it changes with everything that replaces it. */
export function rememberStore(db: Database.Database): void {
  schemas.set(db, schemaOf(db))
}

/**
 * The keys of rows that a run remembers mean other rows in a backup that was put in the store's place, and a newer
 * craft may have changed the tables. To be asked within a transaction.
 * @throws Fault('store') when what `db` has open is no longer what it was when it was remembered
 */
export function requireSameStore(db: Database.Database): void {
  const schema = schemas.get(db)
  if (schema !== undefined && schema !== schemaOf(db)) throw replaced(db)
}

const schemaOf = (db: Database.Database): number => Number(db.pragma('schema_version', { simple: true }))

type Files = { readonly main: string | null; readonly log: string | null }

const opened = new WeakMap<Database.Database, Files>()

/** Remembers which files `db` has open at its path. */
export function rememberFiles(db: Database.Database): void {
  if (!db.memory) opened.set(db, { main: fileAt(db.name), log: fileAt(logOf(db)) })
}

/**
 * SQLite goes on writing a file that was replaced or removed, and what it writes is in no store.
 * @throws Fault('store') when the file of `db` is no longer at its path
 */
export function requireSameFile(db: Database.Database): void {
  const files = opened.get(db)
  if (files === undefined) return
  if (fileAt(db.name) === files.main) {
    // A new store has its log from its first transaction on.
    if (files.log === null) opened.set(db, { ...files, log: fileAt(logOf(db)) })
    return
  }
  // Whoever opens the other file next would take this log for its own, and spoil it.
  if (files.log !== null && fileAt(logOf(db)) === files.log) renameSync(logOf(db), `${db.name}.old-wal`)
  throw replaced(db)
}

const replaced = ({ name }: Database.Database): Fault =>
  new Fault('store', `the store ${name} was replaced or removed while it was open`, 'run the same again')

const logOf = (db: Database.Database): string => `${db.name}-wal`

function fileAt(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false })
  return found === undefined ? null : `${found.dev}:${found.ino}`
}
