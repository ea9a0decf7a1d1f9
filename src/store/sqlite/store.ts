import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Store } from '../../core/ports.ts'
import { achievementShelf } from './achievements.ts'
import { commitShelf } from './commits.ts'
import { openDatabase, type Sqlite, settle } from './database.ts'
import { guarded, storeFault } from './faults.ts'
import { migrate, refuseForeign } from './migrations.ts'
import { repositoryKeys, repositoryShelf } from './repositories.ts'

export type SqliteOptions = {
  readonly now: () => Date
  readonly craftVersion: string
  /** How long to wait for another writer, 5 s unless said otherwise. */
  readonly busyTimeoutMs?: number
  /** Where the migrations are, unless beside the program: for tests of old schemas. */
  readonly migrations?: string
}

/**
 * Opens the store at `path` (a file, or `:memory:`), makes it where there is none and brings its schema up to date.
 * @throws Fault('store') when it cannot be opened or was written by a newer craft
 */
export function openSqliteStore(path: string, options: SqliteOptions): Store {
  const db = opened(path, options)
  const query = drizzle(db)
  const keys = repositoryKeys(db)
  const { now } = options
  const readNote = db.prepare<[string], { value: string }>('SELECT value FROM note WHERE key = ?')
  const readNotes = db.prepare<[], { key: string; value: string }>(
    "SELECT key, value FROM note WHERE key NOT LIKE 'craft:%' ORDER BY key",
  )
  const writeNote = db.prepare('INSERT OR REPLACE INTO note (key, value, recorded_at) VALUES (?, ?, ?)')
  return guarded(
    {
      path,
      repositories: guarded(repositoryShelf(db, query, keys, now), path),
      commits: guarded(commitShelf(db, keys, now), path),
      achievements: guarded(achievementShelf(db, query, keys, now), path),
      note: (key: string) => readNote.get(key)?.value ?? null,
      setNote: (key: string, value: string) => {
        writeNote.run(key, value, Math.floor(now().getTime() / 1000))
      },
      notes: () => new Map(readNotes.all().map(({ key, value }) => [key, value])),
      close: () => {
        db.close()
      },
    },
    path,
  )
}

function opened(path: string, { craftVersion, busyTimeoutMs = 5000, migrations }: SqliteOptions): Sqlite {
  let db: Sqlite | null = null
  try {
    db = openDatabase(path, busyTimeoutMs)
    refuseForeign(db, path, craftVersion, migrations)
    settle(db, path)
    migrate(db, path, craftVersion, migrations)
    return db
  } catch (cause) {
    db?.close()
    throw storeFault(path, cause)
  }
}
