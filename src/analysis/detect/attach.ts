import { type Draft, LEFT_OUT } from './draft.ts'
import type { Facts } from './facts.ts'
import type { History } from './history.ts'
import { revertTarget } from './references.ts'

const withoutNumber = (subject: string): string => subject.replace(/\s*\((#|!)\d+\)\s*$/, '').trim()

/** Finds earlier commits by their subject or by the beginning of their object id. */
function finder(h: History) {
  const bySubject = new Map<string, number[]>()
  for (let i = 0; i < h.count; i++) {
    const subject = withoutNumber(h.subjects[i] as string)
    const same = bySubject.get(subject)
    if (same) same.push(i)
    else bySubject.set(subject, [i])
  }
  const sorted = h.oids.map((oid, index) => ({ oid, index })).sort((a, b) => (a.oid < b.oid ? -1 : 1))
  const byPrefix = (prefix: string): number => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.oid ?? '') < prefix) low = middle + 1
      else high = middle
    }
    const found = sorted[low]
    return found?.oid.startsWith(prefix) ? found.index : -1
  }
  return {
    byOid: (oid: string): number => h.indexOf.get(oid) ?? byPrefix(oid),
    /** The newest commit before `before` with that subject, or -1. */
    bySubject: (subject: string, before: number): number =>
      bySubject.get(withoutNumber(subject))?.findLast((i) => i < before) ?? -1,
  }
}

/** For each commit: was it taken back, and not brought in again? */
export type Reverted = Uint8Array

/**
 * Lets fixups join what they fix and reverts what they revert. A revert counts against every commit it names
 * (a merge stands for all its group), a revert of a revert brings them back.
 */
export function attach(
  h: History,
  facts: readonly Facts[],
  owner: Int32Array,
  drafts: readonly Draft[],
): Reverted {
  const find = finder(h)
  const reverted = new Uint8Array(h.count)
  const taken = new Map<number, readonly number[]>()
  const ofMerge = new Map<number, number>()
  drafts.forEach((draft, index) => {
    for (const merge of draft.merges) ofMerge.set(merge, index)
  })
  const members = membersOf(owner, drafts.length)
  for (let i = 0; i < h.count; i++) {
    const { kind } = facts[i] as Facts
    if (kind === 'fixup' && owner[i] !== LEFT_OUT) joinFixup(h, owner, i, find.bySubject)
    if (kind !== 'revert') continue
    const targets = targetsOf(h, i, find).flatMap((target) => {
      const draft = ofMerge.get(target)
      return draft === undefined ? [target] : (members[draft] ?? [])
    })
    const gone = targets.filter((target) => taken.has(target))
    for (const target of gone) for (const back of taken.get(target) ?? []) reverted[back] = 0
    const fresh = targets.filter((target) => !taken.has(target))
    for (const target of fresh) reverted[target] = 1
    const roots = [...fresh, ...gone.flatMap((target) => taken.get(target) ?? [])]
    taken.set(i, roots)
    // Evidence of one group only, though it may have taken back commits of several.
    const home = roots.map((root) => owner[root] as number).find((draft) => draft >= 0)
    if (home !== undefined) drafts[home]?.reverts.push(i)
  }
  return reverted
}

function joinFixup(
  h: History,
  owner: Int32Array,
  i: number,
  bySubject: (subject: string, before: number) => number,
): void {
  const target = bySubject((h.subjects[i] as string).replace(/^((fixup|squash|amend)! )+/i, ''), i)
  if (target >= 0 && (owner[target] as number) >= 0) owner[i] = owner[target] as number
}

function targetsOf(h: History, i: number, find: ReturnType<typeof finder>): number[] {
  const target = revertTarget(h.subjects[i] as string, h.messages[i] as string)
  const named = target.oids.map(find.byOid).filter((found) => found >= 0 && found !== i)
  if (named.length > 0) return [...new Set(named)]
  const quoted = target.subject === null ? -1 : find.bySubject(target.subject, i)
  return quoted < 0 ? [] : [quoted]
}

/** Commits of each draft, ascending. */
export function membersOf(owner: Int32Array, drafts: number): number[][] {
  const members: number[][] = Array.from({ length: drafts }, () => [])
  owner.forEach((draft, i) => {
    members[draft]?.push(i)
  })
  return members
}
