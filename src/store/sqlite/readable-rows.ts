import type { Sqlite } from './database.ts'

export type Row = Readonly<Record<string, unknown>>

type Range = readonly [first: number, last: number]
type Read = (range: Range) => readonly Row[] | null

/** So many rows are read at a time. */
const STEP = 500
/** In a table whose roots are gone the search for readable rows would not end; those that came first go before. */
const MOST_RANGES = 1000

/**
 * Every row of a table that can be read, however damaged the database is, found by row number alone: where reading
 * ahead fails, the rest is cut into halves, again and again, until what is left is a single row.
 * @param unreadable called with the number of ranges that nothing could be read of, if there are any
 * @param by what rows are numbered by: in tables WITHOUT ROWID a column, whose numbers several rows may share
 */
export function* readableRows(
  db: Sqlite,
  table: string,
  unreadable: (ranges: number) => void,
  by = 'rowid',
): Generator<Row> {
  const read = reader(db, table, by)
  if (read === null) return unreadable(1)
  let bad = 0
  let ranges: readonly Range[] = [[1, highest(db, table, by)]]
  while (ranges.length > 0) {
    const failed: Range[] = []
    for (const range of ranges) yield* rowsIn(range, read, by === 'rowid', (rest) => failed.push(rest))
    const several = failed.filter(([first, last]) => first < last).slice(0, MOST_RANGES)
    bad += failed.length - several.length
    ranges = several.flatMap(halves)
  }
  if (bad > 0) unreadable(bad)
}

function halves([first, last]: Range): readonly Range[] {
  const middle = first + Math.floor((last - first) / 2)
  return [
    [first, middle],
    [middle + 1, last],
  ]
}

/** The rows of a range, step by step; where one can't be read, the rest is given to `failed`. */
function* rowsIn(
  [begin, last]: Range,
  read: Read,
  inSteps: boolean,
  failed: (rest: Range) => void,
): Generator<Row> {
  for (let first = begin; first <= last; ) {
    const rows = read([first, last])
    if (rows === null) return failed([first, last])
    yield* rows
    if (!inSteps || rows.length < STEP) return
    first = Number(rows.at(-1)?.row_number_) + 1
  }
}

/** Gives null where the rows can't be read; null itself where even the table is unknown. */
function reader(db: Sqlite, table: string, by: string): Read | null {
  const [how, most] = by === 'rowid' ? ['NOT INDEXED', `LIMIT ${STEP}`] : ['', '']
  try {
    const rows = db.prepare<[number, number], Row>(
      `SELECT ${by} AS row_number_, * FROM ${table} ${how} WHERE ${by} BETWEEN ? AND ? ORDER BY ${by} ${most}`,
    )
    return (range) => {
      try {
        return rows.all(...range)
      } catch {
        return null
      }
    }
  } catch {
    return null
  }
}

/** The last row's number; where that can't be read, as many as there would be if each took eight bytes. */
function highest(db: Sqlite, table: string, by: string): number {
  try {
    return Number(
      db.prepare<[], { last: number | null }>(`SELECT max(${by}) AS last FROM ${table}`).get()?.last ?? 0,
    )
  } catch {
    const pages = Number(db.pragma('page_count', { simple: true }))
    return (pages * Number(db.pragma('page_size', { simple: true }))) / 8
  }
}
