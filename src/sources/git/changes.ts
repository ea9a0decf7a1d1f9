import type { Changed, Patch, Said } from '../../core/ports.ts'
import { type Countable, countIn, type Reading } from './counting.ts'
import { lineCounter } from './line-counts.ts'
import { unlessLeftOut } from './partial-clone.ts'
import { type PatchReader, patchReader } from './patches.ts'

/** Few enough that their patches are a small thing to hold, enough that git is rarely waited for. */
const CHUNK = 64

/**
 * Files and patches of commits in their order: files from the gits that count lines, patches from one more beside them,
 * the next chunk asked for before this one is given.
 * @param length of a patch, in bytes; null reads none
 */
export async function* changesOf(
  reading: Reading,
  commits: readonly Pick<Said, 'oid' | 'parents'>[],
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
  try {
    let next = read(countable(commits, 0))
    for (let at = CHUNK; at < commits.length + CHUNK; at += CHUNK) {
      const now = await next
      next = read(countable(commits, at))
      next.catch(() => {}) // thrown when its turn comes
      yield* now
    }
  } finally {
    lines.stop()
    patches?.stop()
  }
}

const countable = (commits: readonly Pick<Said, 'oid' | 'parents'>[], at: number): readonly Countable[] =>
  commits.slice(at, at + CHUNK).map(({ oid, parents }) => ({ oid, parents, flags: [], files: [] }))

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
