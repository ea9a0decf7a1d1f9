import type { Door } from './door.ts'
import { type LineFile, lineFile } from './line-file.ts'
import type { Place } from './reading.ts'
import { Misfit, record, type Shape, text } from './shape.ts'

/** What lines of one file hold: fields in the order they are written, and which of them (texts) are the key. */
export type TableShape<T extends object> = {
  readonly name: string
  readonly key: readonly (keyof T & string)[]
  readonly fields: { readonly [K in keyof T]-?: Shape<T[K]> }
}

/** A file small enough to be held in memory: the last line for a key is its row. */
export interface Table<T extends object> {
  /** All rows as they are now, by key. */
  rows(): ReadonlyMap<string, T>
  /** Rows that are the same already are not written again. Inside `door.write` only. */
  write(rows: readonly T[], removedKeys?: readonly string[]): void
}

/** The key of a row, from the values of its key fields in order. */
export const keyOf = (...values: readonly string[]): string => JSON.stringify(values)

export function table<T extends object>(door: Door, shape: TableShape<T>): Table<T> {
  const keeper = keeperOf(shape)
  const file: LineFile = lineFile(door.pathOf(shape.name), keeper)
  door.keep(file)
  const normal = record<T>(shape.fields)
  const encode = (row: T): string => JSON.stringify(normal(row))
  return {
    rows() {
      file.refresh()
      return keeper.rows
    },
    write(rows, removedKeys = []) {
      file.refresh()
      const end = `,"recordedAt":${JSON.stringify(door.recordedAt())}}`
      const lines = new Map<string, string>()
      for (const row of rows) {
        const key = keyOf(...shape.key.map((field) => row[field] as string))
        const line = encode(row)
        const stored = keeper.rows.get(key)
        if (stored !== undefined && JSON.stringify(stored) === line) lines.delete(key)
        else lines.set(key, `${line.slice(0, -1)}${end}`)
      }
      for (const key of removedKeys)
        if (keeper.rows.has(key)) lines.set(key, `${tombstone(shape.key, key)}${end}`)
      file.append([...lines.values()])
    },
  }
}

function tombstone(fields: readonly string[], key: string): string {
  const values: readonly string[] = JSON.parse(key)
  const line = Object.fromEntries(fields.map((field, index) => [field, values[index]]))
  return JSON.stringify({ ...line, removed: true }).slice(0, -1)
}

function keeperOf<T extends object>(shape: TableShape<T>) {
  const read = record<T>(shape.fields)
  const readKey = record<Record<string, string>>(Object.fromEntries(shape.key.map((field) => [field, text])))
  const rows = new Map<string, T>()
  const places = new Map<string, Place>()
  return {
    rows,
    forget() {
      rows.clear()
      places.clear()
    },
    take(value: unknown, place: Place) {
      const key = keyOf(...Object.values(readKey(value)))
      if (isRemoval(value)) {
        rows.delete(key)
        places.delete(key)
        return
      }
      rows.set(key, read(value))
      places.set(key, place)
    },
    live: () => [...places.values()],
  }
}

function isRemoval(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) throw new Misfit()
  return 'removed' in value && value.removed === true
}
