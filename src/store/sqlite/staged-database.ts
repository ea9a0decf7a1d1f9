import { closeSync, existsSync, openSync, statSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Holdings, Staged, Watch } from '../../core/backup.ts'
import { Fault } from '../../core/errors.ts'
import { isSameFile } from '../backup-file.ts'
import { compareSum, type Sum, sumOf } from '../checksum.ts'
import { makeFolder } from '../make-folder.ts'
import { discard, removeLeftovers, unfinished } from '../whole-file.ts'
import type { Sqlite } from './database.ts'
import { connect } from './driver.ts'
import { storeFault } from './faults.ts'
import { userVersion } from './keep-before.ts'
import { firstDamage, holdingsOf, isDamage } from './look-through.ts'
import { applyMissing, readMigrations, versionOf } from './migrations.ts'
import { type Destination, putDatabase, type SqliteVaultOptions } from './put-database.ts'

/** See `Vault.stage`. The copy beside the store is what is looked through and put there: nobody else writes it. */
export async function stageDatabase(
  store: Destination,
  file: string,
  { unchecked }: { readonly unchecked: boolean },
  watch: Watch,
): Promise<Staged> {
  refuseInUse(store.path, file)
  const folder = dirname(store.path)
  const copy = join(folder, unfinished('restore'))
  let db: Sqlite | null = null
  const leave = (): void => {
    db?.close()
    for (const end of ['', '-journal', '-wal', '-shm']) discard(`${copy}${end}`)
  }
  try {
    makeFolder(folder)
    removeLeftovers(folder)
    const sum = await copyFile(file, copy, watch)
    const compared = compareSum(file, sum, unchecked)
    db = connect(copy)
    const looked = lookThrough(db, file, sum.bytes, store.options)
    const staged = { db, copy }
    return {
      ...sum,
      ...looked,
      compared,
      damage: [],
      put: (keepAs, watching) => putDatabase(store, staged, keepAs, watching),
      discard: leave,
    }
  } catch (cause) {
    leave()
    throw storeFault(store.path, cause)
  } finally {
    watch.progress.stop()
  }
}

function refuseInUse(path: string, file: string): void {
  if (isSameFile(path, file))
    throw new Fault('usage', `${file} is the store itself`, 'name a file made with: craft backup')
  const wal = `${file}-wal`
  if (existsSync(wal) && statSync(wal).size > 0)
    throw new Fault(
      'failed',
      `${file} is in use: a part of what it holds is in ${wal}`,
      'name a file made with: craft backup',
    )
}

async function copyFile(from: string, to: string, watch: Watch): Promise<Sum> {
  const copy = openSync(to, 'w', 0o600)
  const total = statSync(from).size
  let done = 0
  try {
    return await sumOf(from, watch, (piece) => {
      for (let written = 0; written < piece.length; ) written += writeSync(copy, piece, written)
      done += piece.length
      watch.progress.update(done, total)
    })
  } finally {
    closeSync(copy)
  }
}

type Looked = { readonly holds: Holdings; readonly migrated: number }

/** @throws Fault of what is wrong with the backup; the database is of the newest schema when it returns */
function lookThrough(
  db: Sqlite,
  file: string,
  bytes: number,
  { craftVersion, migrations }: SqliteVaultOptions,
): Looked {
  const ours = readMigrations(migrations)
  try {
    const version = versionOf(db, file, craftVersion, ours)
    const found = version === 0 ? 'it is empty' : (cutOff(db, bytes) ?? firstDamage(db))
    if (found !== null) throw notWhole(file, found)
    db.pragma('journal_mode = DELETE')
    // It is written to the disk where it is put.
    db.pragma('synchronous = OFF')
    applyMissing(db, craftVersion, ours)
    return { holds: holdingsOf(db), migrated: userVersion(db) - version }
  } catch (cause) {
    throw isDamage(cause) && cause instanceof Error ? notWhole(file, cause.message) : cause
  }
}

/** What a last page has lost reads as zeros, and where it was empty SQLite sees no damage in that. */
function cutOff(db: Sqlite, bytes: number): string | null {
  const whole =
    Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }))
  return bytes < whole ? 'its end is missing' : null
}

const notWhole = (file: string, because: string): Fault =>
  new Fault('failed', `${file} is not a whole backup: ${because}`, 'use another backup')
