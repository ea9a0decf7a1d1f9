import type { DetectCommit } from '../../src/analysis/detect/input.ts'
import type { Graph } from './graph.ts'

export type Landing = 'rebased' | 'fast-forwarded'

/**
 * The history that leads to `head` without its merges: what a merge brought stands in its place, in one line, merges
 * themselves are gone. `rebased` gives every commit the time and committer of the merge that brought it to the main
 * line, as "rebase and merge" does; `fast-forwarded` leaves the times as they were.
 */
export function flattened(graph: Graph, head: string, landing: Landing): readonly DetectCommit[] {
  const line: DetectCommit[] = []
  const append = (commit: DetectCommit, by: DetectCommit): void => {
    if (commit.parents.length > 1) return
    const parents = line.slice(-1).map(({ oid }) => oid)
    const { committer = commit.author, committed } = landing === 'rebased' ? by : commit
    line.push({ ...commit, parents, committer, committed })
  }
  for (const commit of graph.line(head)) {
    const [first, ...others] = commit.parents
    // The main line had been merged into what it merges: no commit comes twice.
    for (const tip of first === undefined ? [] : others)
      for (const brought of graph.range(tip, [first as string])) append(brought, commit)
    append(commit, commit)
  }
  return once(line)
}

/** Octopus merges may bring a commit by two of their branches. */
function once(line: readonly DetectCommit[]): readonly DetectCommit[] {
  const met = new Set<string>()
  const unique = line.filter(({ oid }) => !met.has(oid) && met.add(oid))
  return unique.map((commit, at) => ({ ...commit, parents: at === 0 ? [] : [unique[at - 1]?.oid ?? ''] }))
}
