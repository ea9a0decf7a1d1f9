import type { CommitStore } from '../../core/ports.ts'
import { activityShelf } from './activities.ts'
import { coachingShelf } from './coachings.ts'
import { commitShelf } from './commits.ts'
import { late, openDatabase, type Sqlite, settle } from './database.ts'
import { guarded, storeFault } from './faults.ts'
import { migrate, readMigrations, versionOf } from './migrations.ts'
import { modelCallShelf } from './model-calls.ts'
import { repositoryShelf } from './repositories.ts'
import { type RepositoryKeys, repositoryKeys } from './repository-keys.ts'
import { rememberStore } from './same-store.ts'

export type SqliteOptions = {
  readonly now: () => Date
  readonly craftVersion: string
  /** How long to wait for another writer, 5 s unless said otherwise. */
  readonly busyTimeoutMs?: number
  /** Where the migrations are, unless beside the program: for tests of old schemas. */
  readonly migrations?: string
}

/** What the shelves of one open file share. */
export type Connection = {
  readonly db: Sqlite
  readonly keys: RepositoryKeys
  readonly now: () => Date
}

export interface SqliteCommits extends CommitStore {
  readonly connection: Connection
}

/**
 * Opens the store at `path` (a file, or `:memory:`) without its achievements, makes it where there is none and brings
 * its schema up to date. Loads no drizzle: most runs only look whether there is a new commit.
 * @throws Fault('store') when it cannot be opened or was written by a newer craft
 */
export function openSqliteCommits(path: string, options: SqliteOptions): SqliteCommits {
  const db = opened(path, options)
  const keys = repositoryKeys(db)
  const { now } = options
  return guarded(
    {
      path,
      connection: { db, keys, now },
      repositories: guarded(repositoryShelf(db, keys, now), path),
      commits: guarded(commitShelf(db, keys, now), path),
      coachings: guarded(coachingShelf(db, keys, now), path),
      modelCalls: guarded(modelCallShelf(db, now), path),
      activities: guarded(activityShelf(db, now), path),
      ...notes(db, now),
      close: () => {
        db.close()
      },
    },
    path,
  )
}

function notes(db: Sqlite, now: () => Date): Pick<CommitStore, 'note' | 'setNote' | 'notes'> {
  const read = late(() => db.prepare<[string], { value: string }>('SELECT value FROM note WHERE key = ?'))
  const write = late(() =>
    db.prepare('INSERT OR REPLACE INTO note (key, value, recorded_at) VALUES (?, ?, ?)'),
  )
  return {
    note: (key) => read().get(key)?.value ?? null,
    setNote(key, value) {
      write().run(key, value, Math.floor(now().getTime() / 1000))
    },
    notes() {
      const rows = db.prepare<[], { key: string; value: string }>(
        "SELECT key, value FROM note WHERE key NOT LIKE 'craft:%' ORDER BY key",
      )
      return new Map(rows.all().map(({ key, value }) => [key, value]))
    },
  }
}

function opened(path: string, { craftVersion, busyTimeoutMs = 5000, migrations }: SqliteOptions): Sqlite {
  let db: Sqlite | null = null
  try {
    db = openDatabase(path, busyTimeoutMs)
    const ours = readMigrations(migrations)
    const version = versionOf(db, path, craftVersion, ours)
    settle(db, path, version === 0)
    if (version < ours.tags.length) migrate(db, path, craftVersion, ours)
    rememberStore(db)
    return db
  } catch (cause) {
    db?.close()
    throw storeFault(path, cause)
  }
}
