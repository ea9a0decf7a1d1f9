import { type Draft, draft, type Grouping, LOOSE } from './draft.ts'
import type { Facts } from './facts.ts'
import { type History, parentAt, parentCount } from './history.ts'
import { isLongLived, mergedBranchOf } from './references.ts'

/** A run of first parents, oldest first, being walked; `target` owns the commits that have no group of their own. */
type Line = { readonly commits: readonly number[]; at: number; readonly target: number }

/** What is reachable from the main line, and its commits, oldest first. */
export type Claimed = Grouping & { readonly seen: Uint8Array; readonly mainLine: readonly number[] }

/**
 * Groups by pull request and by merge. Walks the main line from its beginning; every merge claims what its
 * other parents bring that nothing before it brought. Merges inside those are walked the same way.
 */
export function claim(h: History, facts: readonly Facts[], head: string | null): Claimed {
  const state = claiming(h, facts)
  const tip = (head === null ? undefined : h.indexOf.get(head)) ?? h.count - 1
  const mainLine = tip < 0 ? [] : state.line(tip)
  const stack: Line[] = [{ commits: mainLine, at: 0, target: LOOSE }]
  // A stack of our own: histories nest deeper than calls may.
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const commit = top.commits[top.at++]
    if (commit === undefined) stack.pop()
    else stack.push(...state.visit(commit, top.target))
  }
  state.unreached()
  return { drafts: state.drafts, owner: state.owner, seen: state.seen, mainLine }
}

function claiming(h: History, facts: readonly Facts[]) {
  const owner = new Int32Array(h.count).fill(LOOSE)
  const seen = new Uint8Array(h.count)
  const drafts: Draft[] = []
  const pulls = new Map<string, number>()

  const add = (made: Draft): number => drafts.push(made) - 1

  const pullDraft = (number: string, branch: string | null): number => {
    const known = pulls.get(number)
    const index = known ?? add({ ...draft('pull-request', `pull/${number}`), pull: number })
    pulls.set(number, index)
    const found = drafts[index] as Draft
    found.branch ??= branch
    return index
  }

  /** First parents from `tip` down to what is known already, oldest first; marks them as known. */
  const line = (tip: number): number[] => {
    const commits: number[] = []
    for (let at = tip; at >= 0 && seen[at] === 0; at = parentAt(h, at, 0)) {
      seen[at] = 1
      commits.push(at)
    }
    return commits.reverse()
  }

  /** The draft that gets what merge `i` brings in. */
  const targetOf = (i: number, around: number): number => {
    const { pull } = facts[i] as Facts
    if (pull !== null) return pullDraft(pull.number, pull.branch)
    const branch = mergedBranchOf(h.subjects[i] as string)
    const outer = drafts[around]
    if (branch.name === null) return branch.remote ? LOOSE : add(mergeDraft(h, i, null))
    if (isSameBranch(branch.name, branch.into, outer?.branch ?? null)) return around
    return isLongLived(branch.name) ? LOOSE : add(mergeDraft(h, i, branch.name))
  }

  const visit = (i: number, target: number): Line[] => {
    if (parentCount(h, i) < 2) {
      const pull = (facts[i] as Facts).pull
      owner[i] = pull === null ? target : pullDraft(pull.number, pull.branch)
      return []
    }
    const lines: Line[] = []
    for (let n = 1; n < parentCount(h, i); n++) {
      const parent = parentAt(h, i, n)
      if (parent < 0 || seen[parent] === 1) continue
      // The draft is made for the first parent that brings something, so that empty merges make none.
      const own = lines[0]?.target ?? targetOf(i, target)
      lines.push({ commits: line(parent), at: 0, target: own })
    }
    const own = lines[0]?.target ?? LOOSE
    if (own >= 0 && own !== target) drafts[own]?.merges.push(i)
    return lines.reverse()
  }

  /** What the main line does not hold: open branches, old releases. Their squashed pull requests still count. */
  const unreached = (): void => {
    for (let i = 0; i < h.count; i++) {
      const pull = seen[i] === 0 && parentCount(h, i) < 2 ? (facts[i] as Facts).pull : null
      if (pull !== null) owner[i] = pullDraft(pull.number, pull.branch)
    }
  }

  return { owner, seen, drafts, line, visit, unreached }
}

function mergeDraft(h: History, i: number, branch: string | null): Draft {
  return { ...draft('merge', `merge/${h.oids[i]}`), branch }
}

/** `Merge branch 'x' of somewhere into x`, or into the branch around it, brings a branch up to date with itself. */
const isSameBranch = (name: string, into: string | null, around: string | null): boolean =>
  name === into || (around !== null && (around === name || around.endsWith(`/${name}`)))
