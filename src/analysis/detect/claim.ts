import { type Draft, draft, type Grouping, LOOSE } from './draft.ts'
import type { Facts } from './facts.ts'
import { foreignNumbers } from './foreign-numbers.ts'
import { type History, parentAt, parentCount } from './history.ts'
import { isLongLived, mergedBranchOf, type PullReference } from './references.ts'

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
  state.setMainLine(mainLine)
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

// A fork that came back brings numbers of its own: the same number a year later is another pull request.
const SAME_PULL = 180 * 86_400
type PullDraft = { readonly index: number; at: number | null }

function claiming(h: History, facts: readonly Facts[]) {
  const owner = new Int32Array(h.count).fill(LOOSE)
  const seen = new Uint8Array(h.count)
  const drafts: Draft[] = []
  const pulls = new Map<string, PullDraft[]>()
  let isForeign: ReturnType<typeof foreignNumbers> = () => false

  const add = (made: Draft): number => drafts.push(made) - 1

  const pullDraft = (i: number, { number, branch }: PullReference): number => {
    const same = pulls.get(number) ?? []
    pulls.set(number, same)
    const at = h.committed[i]?.seconds ?? null
    const known = same.find((one) => at === null || one.at === null || Math.abs(at - one.at) < SAME_PULL)
    if (known !== undefined) {
      known.at = at ?? known.at
      ;(drafts[known.index] as Draft).branch ??= branch
      return known.index
    }
    const key = same.length === 0 ? `pull/${number}` : `pull/${number}/${h.oids[i]}`
    const index = add({ ...draft('pull-request', key), pull: number, branch })
    same.push({ index, at })
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
    if (pull !== null) return pullDraft(i, pull)
    const branch = mergedBranchOf(h.subjects[i] as string)
    const outer = drafts[around]
    if (branch.name === null) return branch.remote ? LOOSE : add(mergeDraft(h, i, null))
    if (isSameBranch(branch.name, branch.into, outer?.branch ?? null)) return around
    return isLongLived(branch.name) ? LOOSE : add(mergeDraft(h, i, branch.name))
  }

  const groupOf = (i: number, around: number): number => {
    const { pull } = facts[i] as Facts
    if (pull === null) return around
    return isForeign(i, pull.number) ? add(draft('commits', `work/${h.oids[i]}`)) : pullDraft(i, pull)
  }

  const visit = (i: number, target: number): Line[] => {
    if (parentCount(h, i) < 2) {
      owner[i] = groupOf(i, target)
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
      if (pull !== null) owner[i] = pullDraft(i, pull)
    }
  }

  const setMainLine = (mainLine: readonly number[]): void => {
    isForeign = foreignNumbers(h, facts, mainLine)
  }

  return { owner, seen, drafts, line, setMainLine, visit, unreached }
}

function mergeDraft(h: History, i: number, branch: string | null): Draft {
  return { ...draft('merge', `merge/${h.oids[i]}`), branch }
}

/** `Merge branch 'x' of somewhere into x`, or into the branch around it, brings a branch up to date with itself. */
const isSameBranch = (name: string, into: string | null, around: string | null): boolean =>
  name === into || (around !== null && (around === name || around.endsWith(`/${name}`)))
