import type { Commit, CommitFlag, FileChange } from '../../core/commit.ts'
import type { LineCounter } from './line-counts.ts'
import { partialClone, unlessLeftOut } from './partial-clone.ts'
import type { Setup } from './process.ts'

export type Reading = {
  readonly setup: Setup
  /** How many gits may count lines at once. */
  readonly processes: number
  /** Commits whose parents a shallow clone left behind. */
  readonly boundary: ReadonlySet<string>
  readonly signal: AbortSignal
}

export type Countable = Pick<Commit, 'oid' | 'parents' | 'flags' | 'files'>

/**
 * Gives a function that puts the files into commits. Merges have none: their lines were counted where they were
 * written. Nor have the boundary of a shallow clone, where they would be the whole tree, and what a partial clone
 * left out; both are flagged.
 */
export function countIn({ setup, boundary, signal }: Reading, lines: LineCounter) {
  const countable = partialClone(setup, signal)
  let partial = false
  const isCounted = (commit: Countable) => commit.parents.length < 2 && !boundary.has(commit.oid)

  return async <T extends Countable>(commits: readonly T[]): Promise<readonly T[]> => {
    const wanted = commits.filter(isCounted)
    let files = partial ? null : await unlessLeftOut<Files | null>(setup, () => filesOf(wanted), null)
    if (files === null) {
      partial = true
      const here = await countable(wanted)
      files = await filesOf(wanted.filter((commit) => here.has(commit.oid)))
    }
    return commits.map((commit) => withFiles(commit, files))
  }

  async function filesOf(wanted: readonly Countable[]): Promise<Files> {
    const oids = wanted.map((commit) => commit.oid)
    const counted = await lines.count(oids)
    return new Map(oids.map((oid, index) => [oid, counted[index] ?? []]))
  }

  function withFiles<T extends Countable>(commit: T, counted: Files): T {
    if (boundary.has(commit.oid)) return flagged(commit, 'shallow-boundary')
    if (!isCounted(commit)) return commit
    const files = counted.get(commit.oid)
    return files === undefined ? flagged(commit, 'uncounted') : { ...commit, files }
  }
}

type Files = ReadonlyMap<string, readonly FileChange[]>

const flagged = <T extends Countable>(commit: T, flag: CommitFlag): T => ({
  ...commit,
  flags: [...commit.flags, flag],
})
