import type { DetectCommit } from '../../src/analysis/detect/input.ts'

/** Commits by object id, with what a history is asked about them. */
export type Graph = {
  readonly commits: ReadonlyMap<string, DetectCommit>
  /** First parents from `tip` to the beginning, oldest first. */
  readonly line: (tip: string) => readonly DetectCommit[]
  /** What `tip` leads to and none of `not` does, oldest first (parents before children). */
  readonly range: (tip: string, not: readonly string[]) => readonly DetectCommit[]
}

/** Commits whose parents are not among `list` are roots. */
export function graphOf(list: readonly DetectCommit[]): Graph {
  const commits = new Map(list.map((commit) => [commit.oid, commit]))
  const height = heightsOf(commits)
  const heightOf = (oid: string): number => height.get(oid) ?? 0

  /** Goes down from both sides, the highest first, until nothing is left that only `tip` leads to. */
  const range = (tip: string, not: readonly string[]): readonly DetectCommit[] => {
    const excluded = new Set(not)
    const met = new Set([tip, ...not])
    const queue: string[][] = []
    let open = 0
    const push = (oid: string): void => {
      const level = heightOf(oid)
      queue[level] ??= []
      queue[level].push(oid)
      if (!excluded.has(oid)) open++
    }
    for (const oid of met) push(oid)
    const found: DetectCommit[] = []
    for (let level = queue.length - 1; level >= 0 && open > 0; level--)
      for (const oid of queue[level] ?? []) {
        const out = excluded.has(oid)
        if (!out) open--
        const commit = commits.get(oid)
        if (commit === undefined) continue
        if (!out) found.push(commit)
        for (const parent of commit.parents) {
          if (out && met.has(parent) && !excluded.has(parent)) open--
          if (out) excluded.add(parent)
          if (met.has(parent)) continue
          met.add(parent)
          push(parent)
        }
      }
    return found.reverse()
  }

  const line = (tip: string): readonly DetectCommit[] => {
    const found: DetectCommit[] = []
    for (let at = commits.get(tip); at !== undefined; at = commits.get(at.parents[0] ?? '')) found.push(at)
    return found.reverse()
  }
  return { commits, line, range }
}

/** Longest way down to a root; every commit stands above all its parents. */
function heightsOf(commits: ReadonlyMap<string, DetectCommit>): ReadonlyMap<string, number> {
  const heights = new Map<string, number>()
  for (const { oid } of commits.values()) {
    const stack = [oid]
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const parents = (commits.get(top)?.parents ?? []).filter((parent) => commits.has(parent))
      const waiting = parents.filter((parent) => !heights.has(parent))
      if (waiting.length > 0) stack.push(...waiting)
      else {
        heights.set(top, Math.max(0, ...parents.map((parent) => (heights.get(parent) ?? 0) + 1)))
        stack.pop()
      }
    }
  }
  return heights
}
