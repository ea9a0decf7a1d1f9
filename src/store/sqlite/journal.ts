import type Database from 'better-sqlite3'
import { pause } from '../pause.ts'

/**
 * Gives the file the journal `wanted`, unless it has it. Where several make a store at once, SQLite says that it is
 * busy without waiting, since those who hold it might be waiting for the same; so that is tried again for as long as
 * `db` waits for other writers.
 * @throws an error with the code `SQLITE_BUSY` when others keep the file for longer
 */
export function chooseJournal(db: Database.Database, wanted: 'wal' | 'delete'): void {
  const patienceMs = Number(db.pragma('busy_timeout', { simple: true }))
  const began = performance.now()
  while (db.pragma('journal_mode', { simple: true }) !== wanted) {
    try {
      db.pragma(`journal_mode = ${wanted}`)
      // Where it can't have that one, as in memory or on some disks, SQLite keeps another and says nothing.
      return
    } catch (cause) {
      if (!isBusy(cause) || performance.now() - began > patienceMs) throw cause
      pause(1 + Math.random() * 5)
    }
  }
}

const isBusy = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_BUSY'
