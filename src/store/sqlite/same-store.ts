import { Fault } from '../../core/errors.ts'
import type { Sqlite } from './database.ts'

/**
 * Lets `db` write only while the store is the one that was opened: the keys of rows that a run remembers mean other
 * rows in a backup that was put in its place, and a newer craft may have changed the tables. Both raise SQLite's own
 * number of the schema.
 */
export function writeOnlySame(db: Sqlite, path: string): void {
  const version = db.prepare<[], number>('PRAGMA schema_version').pluck()
  const opened = version.get()
  const begin: (work: (...args: unknown[]) => unknown) => unknown = db.transaction.bind(db)
  const guarded = (work: (...args: unknown[]) => unknown) =>
    begin((...args) => {
      if (version.get() === opened) return work(...args)
      throw new Fault('store', `the store ${path} was replaced while it was open`, 'run the same again')
    })
  db.transaction = guarded as Sqlite['transaction']
}
