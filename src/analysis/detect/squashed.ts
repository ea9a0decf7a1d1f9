import type { Claimed } from './claim.ts'
import type { Facts } from './facts.ts'
import { type History, parentCount, personOf } from './history.ts'
import { firstAfter, type Touches } from './touches.ts'

/** A branch that has not come in after this long (seconds) did not come in. */
const LONGEST_WAIT = 365 * 86_400
/** Commits of one path that are looked at for one branch. */
const MOST_CANDIDATES = 300
/** From here on (share of files) two changes are of the same files, or the same change. */
const SAME_FILES = 0.5
const SAME_CHANGE = 0.8

/** What a branch changes: lines added less lines taken, by path. */
type Change = ReadonlyMap<number, number>

/**
 * Finds the commit of the main line that a branch became when it was squashed, or -1: the same files, and two of the
 * same person, the same words and the same lines in each file.
 */
export function squashFinder(
  h: History,
  facts: readonly Facts[],
  { seen }: Claimed,
  { starts, touches }: Touches,
): (line: readonly number[]) => number {
  const isCandidate = (i: number): boolean =>
    seen[i] === 1 && parentCount(h, i) < 2 && (facts[i] as Facts).kind !== 'revert'

  /** Commits of the main line that changed the rarest path of the branch, from its beginning on. */
  const candidates = (change: Change, begin: number): readonly number[] => {
    let [from, to] = [0, Number.POSITIVE_INFINITY]
    for (const path of change.keys()) {
      const end = starts[path + 1] as number
      const start = firstAfter(touches, starts[path] as number, end, begin)
      if (end - start < to - from) [from, to] = [start, end]
    }
    return Array.from(touches.subarray(from, Math.min(to, from + MOST_CANDIDATES))).filter(isCandidate)
  }

  return (line) => {
    const first = line[0] as number
    let branch = line
    let change = changeOf(h, line)
    if (change.size === 0) return -1
    let found = -1
    let best = 0
    for (const i of candidates(change, first)) {
      // A branch may have gone on after it was squashed.
      const before = line.filter((one) => (h.times[one] as number) <= (h.times[i] as number))
      if (before.length !== branch.length) {
        branch = before
        change = changeOf(h, branch)
      }
      if ((h.times[i] as number) - (h.times[line.at(-1) as number] as number) > LONGEST_WAIT) break
      const likeness = likenessOf(h, branch, change, i)
      if (likeness <= best) continue
      best = likeness
      found = i
    }
    return found
  }
}

/** 0 where commit `i` is not what the branch became; more of two that may be is likelier. */
function likenessOf(h: History, line: readonly number[], change: Change, i: number): number {
  const other = changeOf(h, [i])
  let shared = 0
  let equal = 0
  for (const [path, net] of other) {
    if (!change.has(path)) continue
    shared++
    if (change.get(path) === net) equal++
  }
  const all = change.size + other.size - shared
  if (shared < SAME_FILES * all) return 0
  const person = line.some((one) => isSamePerson(h, one, i))
  const words = tells(h, line, i)
  const lines = equal >= SAME_CHANGE * all
  return Number(person) + Number(words) + Number(lines) < 2
    ? 0
    : Number(person) + Number(words) + Number(lines) + equal / all
}

function changeOf(h: History, commits: readonly number[]): Change {
  const change = new Map<number, number>()
  for (const i of commits)
    for (let row = h.fileFrom[i] as number; row < (h.fileTo[i] as number); row++) {
      const path = h.files.path[row] as number
      const net = (h.files.insertions[row] as number) - (h.files.deletions[row] as number)
      change.set(path, (change.get(path) ?? 0) + net)
    }
  return change
}

/** People who commit with one address and merge with another go by the same name. */
function isSamePerson(h: History, a: number, b: number): boolean {
  if (h.author[a] === h.author[b]) return true
  const name = personOf(h, a).identity.name.toLowerCase()
  return name !== '' && name === personOf(h, b).identity.name.toLowerCase()
}

const bare = (subject: string): string =>
  subject
    .replace(/\s*\([#!]\d+\)\s*$/, '')
    .trim()
    .toLowerCase()

const SHORTEST_TELLING = 8

/** Does commit `i` bear the subject of a commit of the branch, or list it in its body as forges do when they squash? */
function tells(h: History, line: readonly number[], i: number): boolean {
  const subject = bare(h.subjects[i] as string)
  const message = h.messages[i] as string
  return line.some((one) => {
    const own = h.subjects[one] as string
    return bare(own) === subject || (own.length >= SHORTEST_TELLING && message.includes(own))
  })
}
