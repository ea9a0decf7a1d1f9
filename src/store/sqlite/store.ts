import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Store } from '../../core/ports.ts'
import { achievementShelf } from './achievements.ts'
import { openSqliteCommits, type SqliteCommits, type SqliteOptions } from './commit-store.ts'
import { durably } from './database.ts'
import { guarded } from './faults.ts'

/** The whole store over the connection that `commits` has opened: to close one is to close both. */
export function withAchievements({ connection, ...commits }: SqliteCommits): Store {
  const { db, keys, now } = connection
  return {
    ...commits,
    achievements: guarded(achievementShelf(db, drizzle(db), keys, now), commits.path),
    ...guarded({ together: <T>(work: () => T): T => durably(db, work) }, commits.path),
  }
}

/** As `openSqliteCommits`, with the achievements. */
export const openSqliteStore = (path: string, options: SqliteOptions): Store =>
  withAchievements(openSqliteCommits(path, options))
