import type { Commit } from '../../core/commit.ts'
import type { ReadRequest } from '../../core/ports.ts'
import { parseCommit } from './commit-object.ts'
import { countIn, type Reading } from './counting.ts'
import { Damage } from './faults.ts'
import { commitsIn } from './history.ts'
import { lineCounter } from './line-counts.ts'
import { type ObjectReader, objectReader } from './objects.ts'
import type { Setup } from './process.ts'

/**
 * Reads commits in batches, newest first. History may change under the reader (gc, a push from elsewhere): the
 * first missing object makes it begin again with a fresh list, where `isStored` drops what was taken before.
 */
export async function* read(reading: Reading, request: ReadRequest): AsyncGenerator<readonly Commit[]> {
  try {
    yield* readOnce(reading, request.isNew ? { ...request, isStored: () => false } : request)
  } catch (fault) {
    if (!(fault instanceof Damage)) throw fault
    yield* readOnce(reading, request)
  }
}

/**
 * Ids from rev-list, commits from one cat-file, line counts from several diff-trees. `ahead` chunks are on their
 * way at any time: enough for every process to have its next one, and all that is ever in memory.
 */
async function* readOnce(reading: Reading, request: ReadRequest): AsyncGenerator<readonly Commit[]> {
  const { setup, processes, signal } = reading
  const lines = lineCounter(setup, processes, signal)
  const count = countIn(reading, lines)
  const ahead = processes * 2 + 1
  const window: Promise<readonly Commit[]>[] = []
  try {
    for await (const commits of commitsOf(
      setup,
      chunked(commitsIn(setup, request, signal), request.isStored),
      signal,
    )) {
      const counted = count(commits)
      counted.catch(() => {}) // thrown when its turn comes; until then it is not unhandled
      window.push(counted)
      if (window.length >= ahead) yield (await window.shift()) ?? []
    }
    for (const counted of window) yield await counted
  } finally {
    lines.stop()
  }
}

/** Asks for each chunk one turn before it is needed: then it is read in a few large pieces, not in many small ones. */
async function* commitsOf(
  setup: Setup,
  chunks: AsyncIterable<readonly string[]>,
  signal: AbortSignal,
): AsyncGenerator<readonly Commit[]> {
  let objects: ObjectReader | null = null
  let asked: readonly string[] = []
  const receive = async (reader: ObjectReader): Promise<readonly Commit[]> =>
    (await reader.receive(asked)).map((object, index) => parseCommit(asked[index] ?? '', object))
  try {
    for await (const oids of chunks) {
      objects ??= objectReader(setup, signal)
      objects.request(oids)
      if (asked.length > 0) yield await receive(objects)
      asked = oids
    }
    if (objects !== null) yield await receive(objects)
  } finally {
    objects?.stop()
  }
}

/** Large enough for neighbouring diffs to share what git has unpacked, small enough to spread evenly. */
const largestChunk = 250
/** The first chunks are smaller, so that a short history keeps all processes busy too. */
const smallestChunk = 32

async function* chunked(
  pieces: AsyncIterable<readonly string[]>,
  isStored: (oid: string) => boolean,
): AsyncGenerator<readonly string[]> {
  let size = smallestChunk
  let chunk: string[] = []
  for await (const oids of pieces)
    for (const oid of oids) {
      if (isStored(oid)) continue
      chunk.push(oid)
      if (chunk.length < size) continue
      yield chunk
      chunk = []
      size = Math.min(largestChunk, size * 2)
    }
  if (chunk.length > 0) yield chunk
}
