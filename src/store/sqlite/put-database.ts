import { existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Backup, Target, Watch } from '../../core/backup.ts'
import { Fault } from '../../core/errors.ts'
import { sumPath } from '../checksum.ts'
import { discard, syncFile, syncFolder } from '../whole-file.ts'
import { copyDatabase } from './copy-database.ts'
import { openDatabase, type Sqlite, settle } from './database.ts'
import { storeFault } from './faults.ts'
import { isDamage } from './look-through.ts'

export type SqliteVaultOptions = { readonly craftVersion: string; readonly migrations?: string }

/** The store that a backup is for. */
export type Destination = {
  readonly path: string
  readonly options: SqliteVaultOptions
  readonly backUp: (target: Target, watch: Watch) => Promise<Backup>
}

type StagedDatabase = { readonly db: Sqlite; readonly copy: string }

const BUSY_MS = 5000
const MOST_TRIES = 5

/** Somebody has written since the copy of the old store was made. */
class Overtaken extends Error {}

/** See `Staged.put`. */
export async function putDatabase(
  store: Destination,
  staged: StagedDatabase,
  keepAs: string | null,
  watch: Watch,
): Promise<string | null> {
  try {
    for (let tries = 1; ; tries++) {
      try {
        return await putOnce(store, staged.db, keepAs, watch)
      } catch (cause) {
        if (!(cause instanceof Overtaken)) throw cause
        if (tries === MOST_TRIES || keepAs === null) throw inTheWay(store.path)
      }
    }
  } catch (cause) {
    if (!isDamage(cause) || keepAs === null) throw storeFault(store.path, cause)
    return exchange(store.path, staged, keepAs)
  } finally {
    watch.progress.stop()
  }
}

async function putOnce(
  { path, backUp }: Destination,
  staged: Sqlite,
  keepAs: string | null,
  watch: Watch,
): Promise<string | null> {
  const live = openDatabase(path, BUSY_MS)
  let kept: string | null = null
  try {
    settle(live, path, isNew(live))
    const before = stateOf(live)
    if (keepAs === null && !isNew(live)) refuseWork(live)
    kept = keepAs === null ? null : (await backUp({ path: keepAs, taken: 'number' }, watch)).path
    alignPages(staged, live)
    await copyDatabase(staged, path, watch, () => {
      if (stateOf(live).data !== before.data) throw new Overtaken()
    })
    if (stateOf(live).schema === before.schema) throw inTheWay(path)
    // On the disk before it is said to be there. Readers of the old one are not waited for.
    live.pragma('wal_checkpoint(PASSIVE)')
    if (existsSync(`${path}-wal`)) syncFile(`${path}-wal`)
    return kept
  } catch (cause) {
    if (kept !== null) for (const one of [kept, sumPath(kept)]) discard(one)
    throw cause
  } finally {
    live.close()
  }
}

const isNew = (db: Sqlite): boolean => Number(db.pragma('user_version', { simple: true })) === 0

/** `data` changes with what others write; `schema` with each migration, and whenever a store is replaced. */
const stateOf = (db: Sqlite) => ({
  data: db.pragma('data_version', { simple: true }),
  schema: db.pragma('schema_version', { simple: true }),
})

function refuseWork(live: Sqlite): void {
  if (live.prepare('SELECT 1 FROM repository').get() !== undefined) throw new Overtaken()
}

/** A database in use keeps the size of its pages. */
function alignPages(staged: Sqlite, live: Sqlite): void {
  const [ours, theirs] = [staged, live].map((db) => Number(db.pragma('page_size', { simple: true })))
  if (ours === theirs) return
  staged.pragma(`page_size = ${theirs}`)
  staged.exec('VACUUM')
}

const inTheWay = (path: string): Fault =>
  new Fault(
    'store',
    `the store ${path} is being written by another craft`,
    'wait a moment and run the same again',
  )

/**
 * Puts the backup in the place of a file that SQLite can't read. All there was is kept under `keepAs`: first what
 * SQLite would take for a part of the new one, last the file itself.
 */
function exchange(path: string, { db, copy }: StagedDatabase, keepAs: string): string {
  let kept = keepAs
  for (let number = 2; existsSync(kept); number++) kept = `${keepAs}-${number}`
  db.close()
  syncFile(copy)
  for (const end of ['-journal', '-wal'])
    if (existsSync(`${path}${end}`)) renameSync(`${path}${end}`, `${kept}${end}`)
  rmSync(`${path}-shm`, { force: true })
  linkSync(path, kept)
  renameSync(copy, path)
  syncFolder(dirname(path))
  return kept
}
