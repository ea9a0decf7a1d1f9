import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Fault } from '../../core/errors.ts'
import { immediately, type Sqlite } from './database.ts'
import { keepBefore, userVersion } from './keep-before.ts'

/** The migrations of this craft in order; `user_version` counts how many of them a store has. */
export type Migrations = { readonly folder: string; readonly tags: readonly string[] }

type Journal = { readonly entries: readonly { readonly tag: string }[] }

/** The folder of migrations: beside src/ in the project and beside dist/ in the installed package. */
function migrationsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'drizzle', 'meta', '_journal.json'))) {
    const above = dirname(folder)
    if (above === folder)
      throw new Fault('store', 'craft was installed without its migrations', 'install craft again')
    folder = above
  }
  return join(folder, 'drizzle')
}

export function readMigrations(folder = migrationsFolder()): Migrations {
  const journal: Journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'))
  return { folder, tags: journal.entries.map(({ tag }) => tag) }
}

/**
 * Looks at what is in the file and writes nothing.
 * @returns how many migrations it has had; 0 where it is empty
 * @throws Fault('store') when a newer craft or another program wrote it
 */
export function versionOf(db: Sqlite, path: string, craftVersion: string, { tags }: Migrations): number {
  // One statement, so that all of it is from before or from after another process made the tables.
  const found =
    db.prepare(`SELECT (SELECT user_version FROM pragma_user_version) AS version, count(*) AS tables,
    total(name IN ('note', 'repository_root')) AS ours FROM sqlite_schema`)
  const { version, tables, ours } = found.get() as { version: number; tables: number; ours: number }
  if (tables > 0 && ours < 2)
    throw new Fault(
      'store',
      `${path} is a database of another program`,
      'move it away, or set CRAFT_HOME to use another store',
    )
  if (version > tags.length) throw newerStore(db, path, craftVersion)
  return version
}

/**
 * Brings an older database up to the newest schema, one migration a transaction, so that the next start goes on where
 * this one is killed. Work that is there is copied to a file beside it first. Several processes may do this at once.
 */
export function migrate(db: Sqlite, path: string, craftVersion: string, migrations: Migrations): void {
  const found = userVersion(db)
  if (found >= migrations.tags.length) return
  if (found > 0 && path !== ':memory:' && !isEmpty(db)) keepBefore(db, path, found)
  applyMissing(db, craftVersion, migrations)
}

/** As `migrate`, of a file that nobody would miss: no copy is kept. */
export function applyMissing(db: Sqlite, craftVersion: string, { folder, tags }: Migrations): void {
  const step = (): boolean => {
    // Another process may have been here since.
    const version = userVersion(db)
    const tag = tags[version]
    if (tag === undefined) return false
    for (const statement of statementsOf(join(folder, `${tag}.sql`))) db.exec(statement)
    db.pragma(`user_version = ${version + 1}`)
    db.prepare(
      "INSERT OR REPLACE INTO note (key, value, recorded_at) VALUES ('craft:version', ?, unixepoch())",
    ).run(craftVersion)
    return true
  }
  while (immediately(db, step));
}

const statementsOf = (path: string): readonly string[] =>
  readFileSync(path, 'utf8').split('--> statement-breakpoint')

/** All that craft stores belongs to a repository. */
const isEmpty = (db: Sqlite): boolean => db.prepare('SELECT 1 FROM repository LIMIT 1').get() === undefined

function newerStore(db: Sqlite, path: string, craftVersion: string): Fault {
  const row = db.prepare("SELECT value FROM note WHERE key = 'craft:version'").get() as
    | { value: string }
    | undefined
  return new Fault(
    'store',
    `the store ${path} was written by craft ${row?.value ?? 'of a newer version'}, you run ${craftVersion}`,
    'update craft, or set CRAFT_HOME to use another store',
  )
}
