import type { Sqlite } from './database.ts'

export type Row = Readonly<Record<string, unknown>>

/** So many rows are read at a time. */
const STEP = 500
/** In a table whose roots are gone the search for readable rows would not end. */
const MOST_TRIES = 20_000

/**
 * Every row of a table that can be read, however damaged the database is, found by row number alone: where reading
 * ahead fails, the rest is cut into halves, the larger parts first, until what is left is a single row.
 * @param unreadable called with the number of ranges that nothing could be read of, if there are any
 */
export function* readableRows(
  db: Sqlite,
  table: string,
  unreadable: (ranges: number) => void,
): Generator<Row> {
  const read = stepReader(db, table)
  if (read === null) return unreadable(1)
  let ranges: (readonly [first: number, last: number])[] = [[1, highest(db, table)]]
  let bad = 0
  let tries = 0
  while (ranges.length > 0) {
    const next: typeof ranges = []
    for (const [begin, last] of ranges) {
      for (let first = begin; first <= last; ) {
        if (++tries > MOST_TRIES * STEP) return unreadable(bad + 1)
        const rows = read(first, last)
        if (rows === null) {
          if (first === last || next.length > MOST_TRIES) bad++
          else next.push([first, middle(first, last)], [middle(first, last) + 1, last])
          break
        }
        yield* rows
        if (rows.length < STEP) break
        first = Number(rows.at(-1)?.row_number_) + 1
      }
    }
    ranges = next
  }
  if (bad > 0) unreadable(bad)
}

const middle = (first: number, last: number): number => first + Math.floor((last - first) / 2)

/** Gives null where the rows can't be read; null itself where even the table is unknown. */
function stepReader(db: Sqlite, table: string) {
  try {
    const rows = db.prepare<[number, number], Row>(
      `SELECT rowid AS row_number_, * FROM ${table} NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ${STEP}`,
    )
    return (first: number, last: number): readonly Row[] | null => {
      try {
        return rows.all(first, last)
      } catch {
        return null
      }
    }
  } catch {
    return null
  }
}

/** The last row's number; where that can't be read, as many as there would be if each took eight bytes. */
function highest(db: Sqlite, table: string): number {
  try {
    return Number(
      db.prepare<[], { last: number | null }>(`SELECT max(rowid) AS last FROM ${table} NOT INDEXED`).get()
        ?.last ?? 0,
    )
  } catch {
    const pages = Number(db.pragma('page_count', { simple: true }))
    return (pages * Number(db.pragma('page_size', { simple: true }))) / 8
  }
}
