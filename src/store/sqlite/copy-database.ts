import { setTimeout as wait } from 'node:timers/promises'
import type { Watch } from '../../core/backup.ts'
import type { Sqlite } from './database.ts'

const PATIENCE_MS = 5000
/** In one step, about 4 MB: then others and Ctrl-C have their turn. */
const PAGES = 1000

/**
 * Writes everything in `from` over the database at `path` in one transaction of that file: readers of it go on with
 * what they see, and nobody ever sees a part.
 * @param locked is told when nobody else can write there any more and nothing is copied yet; what it throws undoes all
 * @throws an error with the code `SQLITE_BUSY` when another process keeps writing there
 */
export async function copyDatabase(
  from: Sqlite,
  path: string,
  { progress, signal }: Watch,
  locked: () => void = () => {},
): Promise<void> {
  const began = performance.now()
  for (;;) {
    let [left, moved] = [-1, performance.now()]
    const { totalPages } = await from.backup(path, {
      progress({ totalPages: total, remainingPages }) {
        signal.throwIfAborted()
        if (left === -1) locked()
        if (left !== remainingPages) [left, moved] = [remainingPages, performance.now()]
        if (performance.now() - moved > PATIENCE_MS) throw busy()
        progress.update(total - remainingPages, total)
        return PAGES
      },
    })
    // Where the lock could not be had the driver says that it copied all of no pages.
    if (totalPages > 0) return
    if (performance.now() - began > PATIENCE_MS) throw busy()
    await wait(20)
    signal.throwIfAborted()
  }
}

const busy = (): Error => Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })

/** Runs `work` while `db` sees one state, whatever others write: where that does not keep them from writing. */
export async function holdingStill<T>(db: Sqlite, work: () => Promise<T>): Promise<T> {
  if (db.pragma('journal_mode', { simple: true }) !== 'wal') return work()
  db.exec('BEGIN')
  try {
    db.prepare('SELECT 1 FROM sqlite_schema').get()
    return await work()
  } finally {
    db.exec('COMMIT')
  }
}
