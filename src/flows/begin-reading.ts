import type { Commit } from '../core/commit.ts'
import type { CommitSource, ReadRequest } from '../core/ports.ts'
import { early } from './early.ts'

export type Reading = {
  /** What `CommitSource.read` gives. */
  readonly batches: AsyncIterable<readonly Commit[]>
  /** Says what is stored; till then nothing is. */
  answer(isStored: ReadRequest['isStored']): void
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
  let answer: ReadRequest['isStored'] = () => false
  const request = { ...range, isNew, isStored: (oid: string) => answer(oid) }
  const iterator = source.read(request, signal)[Symbol.asyncIterator]()
  let first = isNew ? early(iterator.next()) : null
  const next = () => {
    const item = first ?? iterator.next()
    first = null
    return item
  }
  return {
    batches: { [Symbol.asyncIterator]: () => ({ next }) },
    answer: (isStored) => {
      answer = isStored
    },
    stop: async () => {
      await iterator.return?.()
    },
  }
}
