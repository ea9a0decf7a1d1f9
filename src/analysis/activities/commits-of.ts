import { type History, parentAt, parentCount } from '../detect/history.ts'
import type { Pull } from './intake.ts'

/** By number in the history, ascending: what a pull request brought in, and the merges that did it. */
export type Brought = { readonly commits: readonly number[]; readonly merges: readonly number[] }

/** A rebase makes all its commits at once. */
const AT_ONCE = 120

/**
 * The stored commits that are a pull request's by their ids: its own ones, those that took their place when they were
 * squashed, rebased or amended, and what its merge made of it.
 */
export function commitsOf(h: History, pull: Pull): Brought {
  const commits = new Set<number>()
  const merges = new Set<number>()
  for (const oid of pull.commits) {
    const i = present(h, oid)
    if (i === null) continue
    // Bringing the main line up to date is no work of its own, nor is it what merged it.
    if (parentCount(h, i) < 2) commits.add(i)
  }
  const merged = pull.mergeCommit === null ? null : present(h, pull.mergeCommit)
  if (merged !== null && parentCount(h, merged) > 1) merges.add(merged)
  else if (merged !== null) for (const i of madeAtOnce(h, merged, pull)) commits.add(i)
  return { commits: ascending(commits), merges: ascending(merges) }
}

const ascending = (found: ReadonlySet<number>): readonly number[] => [...found].sort((a, b) => a - b)

/** The commit of that id, or the one that superseded it, once and again. */
function present(h: History, oid: string): number | null {
  const seen = new Set<string>()
  for (let at: string | undefined = oid; at !== undefined && !seen.has(at); at = h.successors.get(at)) {
    const i = h.indexOf.get(at)
    if (i !== undefined) return i
    seen.add(at)
  }
  return null
}

/**
 * One commit where it was squashed, or as many as the pull request had where it was rebased: those below the last one
 * that were made at the same time, as far as all of them together are no more than the pull request.
 */
function madeAtOnce(h: History, last: number, pull: Pull): readonly number[] {
  const found = [last]
  const at = h.committed[last]?.seconds ?? null
  const whole = pull.insertions + pull.deletions
  if (at === null || pull.commits.length < 2 || linesOf(h, last) >= whole) return found
  for (let i = parentAt(h, last, 0); i >= 0 && found.length < pull.commits.length; i = parentAt(h, i, 0)) {
    const made = h.committed[i]?.seconds ?? null
    if (parentCount(h, i) > 1 || made === null || Math.abs(made - at) > AT_ONCE) break
    if (h.author[i] !== h.author[last]) break
    found.push(i)
  }
  // Fewer than it had are other work of the same minute, unless some were dropped as empty: then one is enough.
  return found.length === pull.commits.length ? found : [last]
}

function linesOf(h: History, i: number): number {
  let lines = 0
  for (let row = h.fileFrom[i] as number; row < (h.fileTo[i] as number); row++)
    lines += (h.files.insertions[row] as number) + (h.files.deletions[row] as number)
  return lines
}
