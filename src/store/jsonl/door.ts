import type { LineFile } from './line-file.ts'

/** What every shelf asks of the store it stands in. */
export interface Door {
  /** Runs `work`, with faults of the disk said as faults of this store. */
  read<T>(work: () => T): T
  /** The same under the store's lock. Throws `Fault('store')` in a store opened for reading only. */
  write<T>(work: () => T): T
  /** The same for what is read bit by bit. */
  stream<T>(work: () => Iterable<T>): Iterable<T>
  /** Where a file of this name is, and who closes and compacts it. */
  pathOf(name: string): string
  keep(file: LineFile): void
  /** Now, as lines say when they were written: ISO 8601 in UTC. */
  recordedAt(): string
}
