import { getTableColumns } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Sqlite } from './database.ts'
import { type Row, readableRows } from './readable-rows.ts'

/** Hears what could not be saved, one sentence a place. */
export type Lost = (sentence: string) => void

export const nobody = () => {}

export const unread =
  (table: string, tell: Lost) =>
  (ranges: number): void =>
    tell(`${table}: ${ranges} ${ranges === 1 ? 'place' : 'places'} could not be read`)

/** The rows of a table that can be read, by the value of `column`. */
export function rowsBy(
  old: Sqlite,
  table: string,
  column: string,
  by: string,
  tell: Lost = nobody,
): Map<unknown, Row[]> {
  const found = new Map<unknown, Row[]>()
  for (const row of readableRows(old, table, unread(table, tell), by)) {
    const others = found.get(row[column])
    if (others === undefined) found.set(row[column], [row])
    else others.push(row)
  }
  return found
}

/** A row as drizzle would give it; null where noise stands in a column. */
export function shaped<T extends SQLiteTable>(table: T, raw: Row): T['$inferSelect'] | null {
  try {
    const pairs = Object.entries(getTableColumns(table)).map(([name, column]) => {
      const value = raw[column.name] ?? null
      if (value === null && column.notNull) throw new Error(`${name} is missing`)
      return [name, value === null ? null : column.mapFromDriverValue(value)]
    })
    return Object.fromEntries(pairs)
  } catch {
    return null
  }
}

export const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)

export const isOid = (value: unknown): boolean =>
  typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
