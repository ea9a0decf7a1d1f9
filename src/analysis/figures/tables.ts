import { compared } from './compared.ts'
import type { Found } from './found.ts'
import { type Amount, amount, caught, type Unit, unitOf } from './units.ts'

const MOST_ROWS = 10
const LONGEST_ROW = 240
const BEFORE = /^\W*(?:before|old|baseline|previous(?:ly)?|vorher|avant|antes)(?![\w-])/i
const AFTER = /^\W*(?:after|new|now|nachher|après|después|this (?:pr|patch|branch|commit|change))(?![\w-])/i
const CELL = new RegExp(String.raw`^[\s~*_≈]*${amount('cell')}[\s*_]*(?:\([^()]*\))?\s*$`, 'i')
const IN_BRACKETS = /[([]\s*([^\s()[\]]{1,12})\s*[)\]]/

type Columns = { readonly before: number; readonly after: number; readonly unit: Unit | null }

/** What a text must hold for a table of befores and afters. */
export const TABLE = /\|[^|]/

/** The rows of tables whose columns are called before and after. */
export function tablesIn(text: string): Found[] {
  if (!text.includes('|') || !/\b(?:before|old|baseline|previous|vorher|avant|antes)/i.test(text)) return []
  const found: Found[] = []
  let columns: Columns | null = null
  let rows = 0
  let at = 0
  for (const line of text.split('\n')) {
    if (!line.includes('|') || line.length > LONGEST_ROW) columns = null
    else if (columns === null) {
      columns = columnsOf(line)
      rows = 0
    } else if (rows++ <= MOST_ROWS) found.push(...rowOf(line, at, columns))
    at += line.length + 1
  }
  return found
}

function columnsOf(header: string): Columns | null {
  const cells = header.split('|')
  const before = cells.findIndex((cell) => BEFORE.test(cell))
  const after = cells.findIndex((cell) => AFTER.test(cell))
  if (before < 0 || after < 0) return null
  return { before, after, unit: unitIn(cells[after]) ?? unitIn(cells[before]) }
}

const unitIn = (cell: string | undefined): Unit | null => unitOf(IN_BRACKETS.exec(cell ?? '')?.[1] ?? '')

function rowOf(line: string, start: number, columns: Columns): readonly Found[] {
  const cells = line.split('|')
  const unit = columns.unit ?? unitIn(cells.find((cell) => cell.trim() !== ''))
  const quotation = line.replace(/^[\s|]+|[\s|]+$/g, '')
  const place = { quotation, at: start + line.indexOf(quotation) }
  const found = compared(cellOf(cells[columns.before], unit), cellOf(cells[columns.after], unit), place)
  return found === null ? [] : [found]
}

function cellOf(cell: string | undefined, unit: Unit | null): Amount | null {
  const read = caught(CELL.exec(cell ?? '')?.groups ?? {}, 'cell')
  return read === null ? null : { value: read.value, unit: read.unit ?? unit }
}
