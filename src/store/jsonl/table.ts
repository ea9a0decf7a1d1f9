import { Misfit, record, type Shape, text } from '../shape.ts'
import type { Door } from './door.ts'
import { recordsAt } from './gather.ts'
import { lineFile } from './line-file.ts'
import type { Place } from './reading.ts'

/** What lines of one file hold: fields in the order they are written, and which of them (texts) are the key. */
export type TableShape<T extends object> = {
  readonly name: string
  readonly key: readonly (keyof T & string)[]
  readonly fields: { readonly [K in keyof T]-?: Shape<T[K]> }
}

/** A file whose last line for a key is its row; a part of each row, `K`, is held in memory. */
export interface Table<T extends object, K = T> {
  /** What is held of all rows as they are now, by key, in the order in which the keys first came. */
  rows(): ReadonlyMap<string, K>
  /** Whole rows in the order of `keys`, from the disk bit by bit; keys that have no row are passed over. */
  read(keys: readonly string[]): Iterable<T>
  /** Rows that are the same already are not written again. Inside `door.write` only. */
  write(rows: readonly T[], removedKeys?: readonly string[]): void
  /** Writes the file anew with nothing but its rows, unless it is damaged. Inside `door.write` only. */
  purge(): void
}

/** The key of a row, from the values of its key fields in order. */
export const keyOf = (...values: readonly string[]): string => JSON.stringify(values)

/** A file small enough to be held in memory whole. */
export const table = <T extends object>(door: Door, shape: TableShape<T>): Table<T> =>
  largeTable(door, shape, (row) => row)

/** A file of which only `keep` of each row is held in memory, and where its line is. */
export function largeTable<T extends object, K>(
  door: Door,
  shape: TableShape<T>,
  keep: (row: T) => K,
): Table<T, K> {
  const normal = record<T>(shape.fields)
  const keeper = keeperOf(shape, (value) => keep(normal(value)))
  const file = lineFile(door.pathOf(shape.name), keeper)
  door.keep(file)
  const read = (keys: readonly string[]): Iterable<T> => {
    file.refresh()
    return recordsAt(
      file,
      keys.flatMap((key) => keeper.places.get(key) ?? []),
      normal,
    )
  }
  const rowKey = (row: T): string => keyOf(...shape.key.map((field) => row[field] as string))
  return {
    read,
    rows() {
      file.refresh()
      return keeper.rows
    },
    purge: () => file.purge(),
    write(rows, removedKeys = []) {
      const end = `,"recordedAt":${JSON.stringify(door.recordedAt())}}`
      const stored = new Map<string, string>()
      for (const row of read(rows.map(rowKey))) stored.set(rowKey(row), JSON.stringify(row))
      const lines = new Map<string, string>()
      for (const row of rows) {
        const key = rowKey(row)
        const line = JSON.stringify(normal(row))
        if (stored.get(key) === line) lines.delete(key)
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

function keeperOf<K>(shape: { readonly key: readonly string[] }, kept: (value: unknown) => K) {
  const readKey = record<Record<string, string>>(Object.fromEntries(shape.key.map((field) => [field, text])))
  const rows = new Map<string, K>()
  const places = new Map<string, Place>()
  return {
    rows,
    places,
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
      rows.set(key, kept(value))
      places.set(key, place)
    },
    live: () => [...places.values()],
  }
}

function isRemoval(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) throw new Misfit()
  return 'removed' in value && value.removed === true
}
