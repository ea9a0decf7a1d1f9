import type { Holdings } from '../../core/backup.ts'
import type { Sqlite } from './database.ts'

/** The first thing that is not as it should be in the file, or null. Reads all of it. */
export function firstDamage(db: Sqlite): string | null {
  const integrity = String(db.pragma('integrity_check(1)', { simple: true }))
  if (integrity !== 'ok') return integrity
  const [reference] = db.pragma('foreign_key_check') as readonly { readonly table: string }[]
  return reference === undefined ? null : `a row of ${reference.table} names one that is not there`
}

/** What a store of any schema holds. */
export const holdingsOf = (db: Sqlite): Holdings =>
  db
    .prepare<[], Holdings>(
      `SELECT (SELECT count(*) FROM repository) AS repositories, (SELECT count(*) FROM commits) AS commits,
         (SELECT count(*) FROM achievement) AS achievements`,
    )
    .get() as Holdings

/** Older schemas lack what came later. */
export const hasTable = (db: Sqlite, name: string): boolean =>
  db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !== undefined

/** The error SQLite itself would give. */
export const damage = (what: string): Error => Object.assign(new Error(what), { code: 'SQLITE_CORRUPT' })

/** Was this said because the file is not whole, or no database at all? */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code))) return true
  return isDamage(error.cause)
}
