import type { Commit } from '../core/commit.ts'
import type { CommitSource, ReadRequest } from '../core/ports.ts'
import { early } from './early.ts'

export type Reading = {
  /** Lets git begin, if it has not; from now on `isStored` is asked. With another one git begins anew. */
  begin(isStored: ReadRequest['isStored']): void
  /** What `CommitSource.read` gives. */
  readonly batches: AsyncIterable<readonly Commit[]>
  /** Ends git where not everything was taken. */
  stop(): Promise<void>
}

/**
 * Reads commits for a store. For one that is empty git begins at once, while it is still asked whose commits these are:
 * nothing has to be asked about what is stored.
 */
export function beginReading(
  source: CommitSource,
  range: Omit<ReadRequest, 'isStored' | 'isNew'>,
  isNew: boolean,
  signal: AbortSignal,
): Reading {
  let answer: ReadRequest['isStored'] | null = null
  const open = () => {
    const request = { ...range, isNew, isStored: (oid: string) => answer?.(oid) ?? false }
    return source.read(request, signal)[Symbol.asyncIterator]()
  }
  let iterator = open()
  let first = isNew ? early(iterator.next()) : null
  const stop = async () => void (await iterator.return?.())
  return {
    begin: (isStored) => {
      if (answer !== null && answer !== isStored) {
        early(stop())
        iterator = open()
        first = null
      }
      answer = isStored
      first ??= early(iterator.next())
    },
    batches: {
      [Symbol.asyncIterator]: () => ({
        next: () => {
          const item = first ?? iterator.next()
          first = null
          return item
        },
      }),
    },
    stop,
  }
}
