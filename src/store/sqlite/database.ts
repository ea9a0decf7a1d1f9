import { chmodSync, mkdirSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { connect } from './driver.ts'

export type Sqlite = Database.Database

// statfs types (linux/magic.h) of file systems on which SQLite's shared memory is not to be trusted:
// NFS, SMB (three of them), AFS (two), 9p, FUSE (sshfs and others), Coda.
const remote = new Set([
  0x6969, 0xff534d42, 0x517b, 0xfe534d42, 0x5346414f, 0x6b414653, 0x01021997, 0x65735546, 0x73757245,
])

/** Opens the file at `path` (empty where there was none), `:memory:` included. Nothing is written yet. */
export function openDatabase(path: string, busyTimeoutMs: number): Sqlite {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  return connect(path, { timeout: busyTimeoutMs })
}

/** Makes a new file readable by its owner alone and chooses the journal that its disk can bear. */
export function settle(db: Sqlite, path: string, isNew: boolean): void {
  const isFile = path !== ':memory:'
  if (isFile && isNew) chmodSync(path, 0o600)
  // Before the journal is chosen: making a file then waits for the disk once less.
  db.pragma('synchronous = NORMAL')
  const journal = isFile && isRemote(dirname(path)) ? 'DELETE' : 'WAL'
  if (db.pragma('journal_mode', { simple: true }) !== journal.toLowerCase())
    db.pragma(`journal_mode = ${journal}`)
  db.pragma('foreign_keys = ON')
}

function isRemote(folder: string): boolean {
  try {
    return remote.has(statfsSync(folder).type)
  } catch {
    return false
  }
}

/** Makes something when it is first asked for: a run uses few of the statements it might, and each takes its time. */
export function late<T extends object>(make: () => T): () => T {
  let made: T | null = null
  return () => {
    made ??= make()
    return made
  }
}

/** Runs `work` in one transaction that takes the write lock at once; nothing of it stays when it throws. */
export const immediately = <T>(db: Sqlite, work: () => T): T => db.transaction(work).immediate()

/** As `immediately`, and on the disk when it returns: for what a person typed and nobody could make again. */
export function durably<T>(db: Sqlite, work: () => T): T {
  db.pragma('synchronous = FULL')
  try {
    return immediately(db, work)
  } finally {
    db.pragma('synchronous = NORMAL')
  }
}
