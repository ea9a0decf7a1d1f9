import type { StoreCare } from '../../core/checkup.ts'
import type { SqliteOptions } from './commit-store.ts'
import { inspectSqlite } from './inspect.ts'

/** Looks after the database at `path`; what mends it is loaded when it is needed. */
export const sqliteCare = (path: string, options: SqliteOptions): StoreCare => ({
  inspect: ({ full }) => inspectSqlite(path, { craftVersion: options.craftVersion, full }),
  rescue: async () => (await import('./rescue.ts')).rescueDatabase(path, options),
})
