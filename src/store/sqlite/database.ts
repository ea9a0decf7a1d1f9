import { chmodSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { Fault } from '../../core/errors.ts'
import { makeFolder } from '../make-folder.ts'
import { connect } from './driver.ts'
import { chooseJournal } from './journal.ts'
import { isRemote } from './network.ts'
import { rememberFiles, requireSameFile, requireSameStore } from './same-store.ts'

export type Sqlite = Database.Database

/** What stays of a write-ahead log that has grown, e.g. beside a reader that stayed for long, in bytes. */
const LARGEST_REST = 8 * 1024 * 1024

/**
 * Opens the file at `path` (empty where there was none), `:memory:` included. Nothing is written yet.
 * @throws Fault('store') when only the log of a store is there, which SQLite would remove
 */
export function openDatabase(path: string, busyTimeoutMs: number): Sqlite {
  if (path !== ':memory:') {
    makeFolder(dirname(path))
    requireNoLoneLog(path)
  }
  return connect(path, { timeout: busyTimeoutMs })
}

/** The first page of a store is on the disk before there is a log; so it is looked for after the log. */
function requireNoLoneLog(path: string): void {
  const log = `${path}-wal`
  if (sizeOf(log) === 0 || sizeOf(path) > 0) return
  throw new Fault(
    'store',
    `the store ${path} is gone and only its log is left`,
    `move ${log} away, then: craft track`,
  )
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** Makes a new file readable by its owner alone and chooses the journal that its disk can bear. */
export function settle(db: Sqlite, path: string, isNew: boolean): void {
  const isFile = path !== ':memory:'
  if (isFile && isNew) chmodSync(path, 0o600)
  // Before the journal is chosen: making a file then waits for the disk once less.
  db.pragma('synchronous = NORMAL')
  chooseJournal(db, isFile && isRemote(dirname(path)) ? 'delete' : 'wal')
  db.pragma(`journal_size_limit = ${LARGEST_REST}`)
  db.pragma('foreign_keys = ON')
  rememberFiles(db)
}

/** Makes something when it is first asked for: a run uses few of the statements it might, and each takes its time. */
export function late<T extends object>(make: () => T): () => T {
  let made: T | null = null
  return () => {
    made ??= make()
    return made
  }
}

/**
 * Runs `work` in one transaction that takes the write lock at once; nothing of it stays when it throws.
 * @throws Fault('store') when something else is in the store's place since it was opened
 */
export function immediately<T>(db: Sqlite, work: () => T): T {
  const guarded = (): T => {
    requireSameStore(db)
    return work()
  }
  const result = db.transaction(guarded).immediate()
  requireSameFile(db)
  return result
}

/** As `immediately`, and on the disk when it returns: for what a person typed and nobody could make again. */
export function durably<T>(db: Sqlite, work: () => T): T {
  // Inside another one's transaction it is as durable as that one, and SQLite would not let us ask for more.
  if (db.inTransaction) return immediately(db, work)
  db.pragma('synchronous = FULL')
  try {
    return immediately(db, work)
  } finally {
    db.pragma('synchronous = NORMAL')
  }
}
