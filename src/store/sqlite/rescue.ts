import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Rescue } from '../../core/checkup.ts'
import { Fault } from '../../core/errors.ts'
import type { SqliteOptions } from './commit-store.ts'
import { storeFault } from './faults.ts'
import { usersOf } from './locks.ts'
import { fold, openDamaged } from './mend.ts'
import { copyInto, filesOf, markOf } from './private-copy.ts'
import { salvageCheckouts, salvageInto, salvageRepositories } from './salvage.ts'
import { openSqliteStore } from './store.ts'

/**
 * Makes a new store beside the damaged one at `path`, which is copied into a folder of its own first and stays in its
 * place until `finish`.
 */
export function rescueDatabase(path: string, options: SqliteOptions): Rescue {
  refuseWritten(path)
  const kept = newPlace(`${path}.damaged-${stampOf(options.now())}`)
  const work = `${path}.repair-${process.pid}`
  const abandon = () => {
    for (const folder of [work, kept]) rmSync(folder, { recursive: true, force: true })
  }
  try {
    return begun(path, kept, work, options, abandon)
  } catch (cause) {
    abandon()
    throw storeFault(path, cause)
  }
}

const nothing = { commits: 0, achievements: 0, coachings: 0, sessions: 0, modelCalls: 0, activities: 0 }

function begun(
  path: string,
  kept: string,
  work: string,
  options: SqliteOptions,
  abandon: () => void,
): Rescue {
  const mark = markOf(path)
  const hasJournal = filesOf(path).some((one) => one.path !== path && one.bytes > 0)
  const places = {
    kept,
    old: join(work, 'old'),
    ...(hasJournal ? { folded: join(work, 'folded') } : {}),
  }
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { mode: 0o700 })
  for (const place of Object.values(places)) {
    mkdirSync(place, { mode: 0o700 })
    if (copyInto(place, path) === null) throw writtenFault(path)
  }
  for (const { path: file } of filesOf(join(kept, 'craft.db'))) sync(file)
  sync(kept)
  sync(dirname(kept))
  const next = join(work, 'craft.db')
  const fresh = openSqliteStore(next, options)
  const old = existsSync(join(places.old, 'craft.db'))
    ? openDamaged(join(places.old, 'craft.db'), next)
    : null
  if (old !== null) salvageRepositories(old, fresh)
  const close = () => {
    old?.close()
    fresh.close()
  }
  return {
    kept,
    fresh,
    checkouts: old === null ? [] : salvageCheckouts(old),
    salvage: (keepNote) =>
      old === null
        ? { ...nothing, lost: ['nothing of the old store could be read'] }
        : salvageInto(fresh, old, keepNote),
    finish() {
      close()
      try {
        if (markOf(path) !== mark) throw writtenFault(path)
        putInPlace(path, next, places.folded === undefined ? null : join(places.folded, 'craft.db'))
      } catch (cause) {
        throw storeFault(path, cause)
      }
      rmSync(work, { recursive: true, force: true })
    },
    abandon() {
      close()
      abandon()
    },
  }
}

/**
 * Renames the new database over the old one. A -wal of the old one would be taken for the new one's, so it must be gone
 * before; and so that a kill in between leaves the old one whole, what is in it is put into the old one's file first,
 * where reading it once more changes nothing.
 */
function putInPlace(path: string, next: string, folded: string | null): void {
  const journals = filesOf(path).filter((one) => one.path !== path)
  sync(next)
  if (folded !== null && existsSync(folded) && fold(folded)) {
    sync(folded)
    renameSync(folded, path)
    sync(dirname(path))
  }
  for (const journal of journals) rmSync(journal.path, { force: true })
  renameSync(next, path)
  sync(dirname(path))
}

function refuseWritten(path: string): void {
  if (usersOf(path).writers.length > 0) throw writtenFault(path)
}

const writtenFault = (path: string): Fault =>
  new Fault('store', `${path} is being written by another craft`, 'wait a moment and run the same again')

function sync(path: string): void {
  // Windows can't open folders, and keeps their names safe by itself.
  if (process.platform === 'win32') return
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

const stampOf = (now: Date): string => now.toISOString().slice(0, 19).replaceAll(':', '-')

function newPlace(wanted: string): string {
  for (let number = 2, place = wanted; ; number++) {
    if (!existsSync(place)) return place
    place = `${wanted}-${number}`
  }
}
