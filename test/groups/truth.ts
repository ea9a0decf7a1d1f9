import type { DetectCommit } from '../../src/analysis/detect/input.ts'
import { isBot } from '../../src/core/person.ts'
import type { Graph } from './graph.ts'

export type Truth = {
  /** The pull request of each commit that has exactly one. */
  readonly pullOf: ReadonlyMap<string, string>
  /** Commits that two pull requests claim (one was opened on top of the other): nobody can say where they belong. */
  readonly disputed: number
  /** All numbers of pull requests that were seen. */
  readonly numbers: ReadonlySet<string>
}

const MERGE = /^Merge pull request #(\d+) from [^\s/]+\/(\S+)/
const SQUASH = /\(#(\d+)\)[ \t]*(?:\n|$)/
const TRAILER = /^PR-URL:[ \t]*(?:https?:\/\/\S+\/pull\/|#)(\d+)/m
const SYNCED = /^(main|master|dev|develop)$/
// A fork that came back has numbers of its own.
const SAME_NUMBER = 180 * 86_400
// A branch longer than this is a line of development that somebody asked to have merged.
const LONGEST_BRANCH = 100

/**
 * Which commits came in by the same pull request, read from what GitHub wrote: a merge brings all that its branch holds;
 * squashed commits name their number in the subject, rebased ones in a trailer. Merges and robots' commits are in none.
 * @param branches tips of branches by the number of their pull request; read of those that were squashed
 */
export function truthOf(graph: Graph, head: string, branches: ReadonlyMap<string, string>): Truth {
  const claims = claimed()
  const main = graph.line(head)
  const onMain = new Set(main.map(({ oid }) => oid))
  const landed = graph.range(head, [])
  for (const commit of landed) {
    const [first, ...others] = commit.parents
    const merge = MERGE.exec(commit.message)
    if (first !== undefined && others.length > 0) {
      // Inside a branch, a merge of somebody's main line brings the branch up to date.
      if (merge === null || (!onMain.has(commit.oid) && SYNCED.test(merge[2] as string))) continue
      const brought = others.flatMap((tip) => graph.range(tip, [first]))
      if (brought.length <= LONGEST_BRANCH) claims.add(merge[1] as string, commit, brought)
    } else {
      const number = numberIn(commit.message)
      if (number !== null) claims.add(number, commit, [commit])
    }
  }
  for (const [number, tip] of branches) {
    const squash = claims.squashed(number)
    const last = graph.commits.get(tip)
    if (squash === undefined || last === undefined || !isNear(squash, last)) continue
    const branch = graph.range(tip, [head])
    if (branch.length <= LONGEST_BRANCH) claims.add(number, squash, branch)
  }
  return claims.done()
}

/** The number a commit without parents of a branch gives itself, as squashing and rebasing leave it. */
export function numberIn(message: string): string | null {
  const subject = message.slice(0, (message.indexOf('\n') + 1 || message.length + 1) - 1)
  return SQUASH.exec(subject)?.[1] ?? TRAILER.exec(message)?.[1] ?? null
}

const secondsOf = (commit: DetectCommit): number => commit.committed?.seconds ?? 0
const isNear = (a: DetectCommit, b: DetectCommit): boolean =>
  Math.abs(secondsOf(a) - secondsOf(b)) < SAME_NUMBER

function claimed() {
  const pulls = new Map<string, Set<string>>()
  const first = new Map<string, { readonly at: DetectCommit; readonly key: string }[]>()
  const numbers = new Set<string>()

  const keyOf = (number: string, at: DetectCommit): string => {
    const same = first.get(number) ?? []
    first.set(number, same)
    const known = same.find((one) => isNear(one.at, at))
    if (known !== undefined) return known.key
    const key = same.length === 0 ? number : `${number} at ${at.oid}`
    same.push({ at, key })
    return key
  }

  return {
    add(number: string, at: DetectCommit, commits: readonly DetectCommit[]): void {
      numbers.add(number)
      const key = keyOf(number, at)
      for (const { oid, parents, author } of commits) {
        if (parents.length > 1 || isBot(author)) continue
        pulls.set(oid, (pulls.get(oid) ?? new Set()).add(key))
      }
    },
    /** The first commit that came in under that number. */
    squashed: (number: string): DetectCommit | undefined => {
      const at = first.get(number)?.[0]?.at
      return at !== undefined && at.parents.length < 2 ? at : undefined
    },
    done(): Truth {
      const certain = [...pulls].filter(([, keys]) => keys.size === 1)
      return {
        pullOf: new Map(certain.map(([oid, keys]) => [oid, [...keys][0] as string])),
        disputed: pulls.size - certain.length,
        numbers,
      }
    },
  }
}
