import type { Changed, Patch, Said } from '../../core/ports.ts'
import { type Countable, countIn, type Reading } from './counting.ts'
import { lineCounter } from './line-counts.ts'
import { unlessLeftOut } from './partial-clone.ts'
import { type PatchReader, patchReader } from './patches.ts'

/** Few enough that their patches are a small thing to hold, enough that git is rarely waited for. */
const CHUNK = 64
/** Chunks that git works at while one is judged. */
const AHEAD = 2

type Asked = Pick<Said, 'oid' | 'parents'>

/**
 * Files and patches of commits in their order: files from the gits that count lines, patches from one more beside them,
 * the next chunks asked for before this one is given.
 * @param length of a patch, in bytes; null reads none
 */
export async function* changesOf(
  reading: Reading,
  commits: Iterable<Asked> | AsyncIterable<Asked>,
  length: number | null,
): AsyncGenerator<Changed> {
  const { setup, processes, signal } = reading
  const lines = lineCounter(setup, processes, signal)
  const patches = length === null ? null : patchReader(setup, length, signal)
  const count = countIn(reading, lines)
  const read = async (chunk: readonly Countable[]): Promise<readonly Changed[]> => {
    const [counted, texts] = await Promise.all([count(chunk), patchesOf(reading, patches, chunk)])
    return counted.map(({ oid, parents, flags, files }) => ({
      oid,
      files: flags.length > 0 || parents.length > 1 ? null : files,
      patch: flags.length > 0 ? null : (texts.get(oid) ?? null),
    }))
  }
  const begun: Promise<readonly Changed[]>[] = []
  try {
    for await (const chunk of chunksOf(commits)) {
      const next = read(chunk)
      next.catch(() => {}) // thrown when its turn comes
      begun.push(next)
      if (begun.length > AHEAD) yield* (await begun.shift()) ?? []
    }
    for (const one of begun) yield* await one
  } finally {
    lines.stop()
    patches?.stop()
  }
}

/** In chunks; one that waits for its last commits is not given before they come. */
async function* chunksOf(
  commits: Iterable<Asked> | AsyncIterable<Asked>,
): AsyncGenerator<readonly Countable[]> {
  let chunk: Countable[] = []
  for await (const { oid, parents } of commits) {
    chunk.push({ oid, parents, flags: [], files: [] })
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

/** By id; none of merges, of the edge of a shallow clone and where a partial one lacks something. */
async function patchesOf(
  { setup, boundary }: Reading,
  patches: PatchReader | null,
  chunk: readonly Countable[],
): Promise<ReadonlyMap<string, Patch>> {
  const oids = chunk
    .filter(({ oid, parents }) => parents.length < 2 && !boundary.has(oid))
    .map((commit) => commit.oid)
  if (patches === null) return new Map()
  const found = await unlessLeftOut<readonly Patch[]>(setup, () => patches.take(oids), [])
  return new Map(oids.flatMap((oid, index) => (found[index] === undefined ? [] : [[oid, found[index]]])))
}
