import type { Commit } from '../../core/commit.ts'
import type { CommitShelf, Succession } from '../../core/ports.ts'
import type { CommitIndex, Entry } from './commit-index.ts'
import { type CommitLine, commitLine, encodeCommit } from './commit-line.ts'
import type { Door } from './door.ts'
import { recordsAt } from './gather.ts'
import type { lineFile } from './line-file.ts'

type Marks = Pick<CommitShelf, 'supersede' | 'setReachable' | 'flagged' | 'recount'>

/** What became of commits after they were stored. A commit that changes is written once more: its last line counts. */
export function commitMarks(
  door: Door,
  file: ReturnType<typeof lineFile>,
  fresh: () => CommitIndex,
  requireRepository: (id: string) => void,
): Marks {
  /** Writes those again that `change` gives back other than they were. */
  const rewrite = (entries: readonly Entry[], change: (line: CommitLine) => CommitLine): void => {
    const changed: string[] = []
    for (const line of recordsAt(file, entries, commitLine)) {
      const next = change(line)
      if (next !== line) changed.push(encodeCommit(next, door.recordedAt()))
    }
    file.append(changed)
  }
  const entriesOf = (repositoryId: string, oids: Iterable<string>): readonly Entry[] => {
    const known = fresh()
    return [...new Set(oids)].flatMap((oid) => known.get(repositoryId, oid) ?? [])
  }

  const supersede = (repositoryId: string, pairs: readonly Succession[]): void => {
    const by = new Map(pairs.map((pair) => [pair.oid, pair.supersededBy]))
    const entries = entriesOf(repositoryId, by.keys()).filter(
      ({ oid, supersededBy }) => supersededBy !== by.get(oid),
    )
    rewrite(entries, (line) => ({ ...line, supersededBy: by.get(line.oid) ?? null }))
  }
  const setReachable = (
    repositoryId: string,
    oids: readonly string[],
    reachable: boolean,
  ): readonly string[] => {
    const moved = new Set(
      entriesOf(repositoryId, oids)
        .filter(({ isReachable }) => isReachable !== reachable)
        .map(({ oid }) => oid),
    )
    if (moved.size === 0) return []
    const all = [...fresh().entries(repositoryId)]
    const isFreed = ({ oid, supersededBy }: Entry) =>
      supersededBy !== null && moved.has(supersededBy) && !moved.has(oid)
    // Where a kill leaves only the first of these lines, the rest must still be to do when the same is asked again.
    rewrite([...all.filter(isFreed), ...all.filter(({ oid }) => moved.has(oid))], (line) => {
      const isFound = moved.has(line.oid) && reachable
      const isFree = line.supersededBy !== null && (isFound || moved.has(line.supersededBy))
      return {
        ...line,
        reachable: moved.has(line.oid) ? reachable : line.reachable,
        supersededBy: isFree ? null : line.supersededBy,
      }
    })
    return oids.filter((oid, index) => moved.has(oid) && oids.indexOf(oid) === index)
  }
  const recount = (repositoryId: string, commits: readonly Commit[]): void => {
    const counted = new Map(commits.map((commit) => [commit.oid, commit]))
    rewrite(entriesOf(repositoryId, counted.keys()), (line) => {
      const commit = counted.get(line.oid)
      return commit === undefined ? line : { ...line, files: commit.files, flags: commit.flags }
    })
  }
  const writing =
    <A extends readonly unknown[], R>(work: (repositoryId: string, ...rest: A) => R) =>
    (repositoryId: string, ...rest: A): R =>
      door.write(() => {
        requireRepository(repositoryId)
        return work(repositoryId, ...rest)
      })
  return {
    supersede: writing(supersede),
    setReachable: writing(setReachable),
    recount: writing(recount),
    flagged: (repositoryId, flag) =>
      door.read(() =>
        [...fresh().entries(repositoryId)].filter(({ flags }) => flags.includes(flag)).map(({ oid }) => oid),
      ),
  }
}
