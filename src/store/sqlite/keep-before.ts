import { readdirSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { discard, isRunning, syncFile, syncFolder } from '../whole-file.ts'
import type { Sqlite } from './database.ts'

/** How many migrations the file has had. */
export const userVersion = (db: Sqlite): number => Number(db.pragma('user_version', { simple: true }))

/**
 * Copies a store that has had `version` migrations to `<path>.before-v<version + 1>`, whole and on the disk before it
 * has that name. Takes away what processes that were killed here have left half done.
 */
export function keepBefore(db: Sqlite, path: string, version: number): void {
  discardLeftovers(path)
  const copy = `${path}.before-v${version + 1}`
  const mine = `${copy}.${process.pid}`
  // SQLite would make it readable by everybody. What this process may have left there is not to be added to.
  writeFileSync(mine, '', { mode: 0o600 })
  try {
    db.prepare('VACUUM INTO ?').run(mine)
    syncFile(mine)
    // A process that has migrated meanwhile kept a copy from before; this one may be from after.
    if (userVersion(db) === version) renameSync(mine, copy)
  } finally {
    discard(mine)
  }
  syncFolder(dirname(path))
}

function discardLeftovers(path: string): void {
  const [folder, start] = [dirname(path), `${basename(path)}.before-v`]
  for (const name of readdirSync(folder).filter((one) => one.startsWith(start))) {
    const [, process] = /^\d+\.(\d+)(?:-journal)?$/.exec(name.slice(start.length)) ?? []
    if (process !== undefined && !isRunning(Number(process))) discard(join(folder, name))
  }
}
