import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../../../src/store/sqlite/driver.ts'
import { newPath } from '../folders.ts'

// A store of each schema that was ever published, with rows in it, as SQL. They are kept for ever: a new migration adds
// one (`CRAFT_WRITE_SCHEMA=1 npx vitest run test/store/sqlite/published.test.ts`), and none is made again.
const folder = join(import.meta.dirname, 'published')

const fileOf = (version: number): string => join(folder, `v${version}.sql`)

export const isPublished = (version: number): boolean => existsSync(fileOf(version))

/** A new file with the store as a craft of that version left it. */
export function publishedStore(version: number): string {
  const path = newPath('craft.db')
  const db = connect(path)
  // Rows come table by table: what one names may come later.
  db.pragma('foreign_keys = OFF')
  db.exec(readFileSync(fileOf(version), 'utf8'))
  db.pragma('journal_mode = WAL')
  db.close()
  return path
}

/** Keeps the store at `path` as what a craft of today writes. */
export function publish(path: string, version: number): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileOf(version), dumpOf(path))
}

type Rows = Readonly<Record<string, readonly string[]>>

/** Every row of every table as SQL values, of the columns that `like` has where it is given, in the order of these. */
export function rowsOf(path: string, like?: string): Rows {
  const columns = columnsOf(like ?? path)
  const db = connect(path)
  const rows = Object.entries(columns).map(([table, names]) => {
    const values = names.map((name) => `quote("${name}")`).join(" || ', ' || ")
    return [table, db.prepare<[], string>(`SELECT ${values} FROM "${table}" ORDER BY 1`).pluck().all()]
  })
  db.close()
  return Object.fromEntries(rows)
}

function columnsOf(path: string): Readonly<Record<string, readonly string[]>> {
  const db = connect(path)
  const found = db
    .prepare<[], { table: string; name: string }>(
      `SELECT m.name AS "table", c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c
       WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' ORDER BY m.name, c.cid`,
    )
    .all()
  db.close()
  const columns: Record<string, string[]> = {}
  for (const { table, name } of found) columns[table] = [...(columns[table] ?? []), name]
  return columns
}

function dumpOf(path: string): string {
  const rows = rowsOf(path)
  const db = connect(path)
  const made = db
    .prepare<[], string>(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' ORDER BY type DESC, name",
    )
    .pluck()
    .all()
  const version = db.pragma('user_version', { simple: true })
  db.close()
  const inserts = Object.entries(rows).flatMap(([table, list]) =>
    list.map((values) => `INSERT INTO "${table}" VALUES (${values});`),
  )
  return [`PRAGMA user_version = ${version};`, ...made.map((sql) => `${sql};`), ...inserts, ''].join('\n')
}
