import type { Claimed } from './claim.ts'
import type { Facts } from './facts.ts'
import { type History, parentAt, parentCount, personOf } from './history.ts'

/** More commits than this are a line of development. */
const MOST_COMMITS = 60

/**
 * Branches that the main line does not hold: each a run of commits from where it left, ascending, without merges,
 * robots' commits and reverts. Where a branch forks its line ends. What was released is no branch of somebody's.
 */
export function sideLines(
  h: History,
  facts: readonly Facts[],
  { seen }: Claimed,
  tagged: ReadonlySet<number>,
): readonly (readonly number[])[] {
  const beginning = beginnings(h, seen)
  const lines = new Map<number, number[]>()
  const released = new Set<number>()
  for (let i = 0; i < h.count; i++) {
    if (seen[i] === 1) continue
    const at = beginning[i] as number
    if (tagged.has(i)) released.add(at)
    if (parentCount(h, i) > 1 || personOf(h, i).bot || (facts[i] as Facts).kind === 'revert') continue
    const line = lines.get(at)
    if (line === undefined) lines.set(at, [i])
    else line.push(i)
  }
  return [...lines].flatMap(([at, line]) => (released.has(at) || line.length > MOST_COMMITS ? [] : [line]))
}

/** Where the line of each commit begins, for all that the main line does not hold. */
function beginnings(h: History, seen: Uint8Array): Int32Array {
  const children = new Int32Array(h.count)
  for (let i = 0; i < h.count; i++) {
    const parent = parentAt(h, i, 0)
    if (seen[i] === 0 && parent >= 0) children[parent] = (children[parent] as number) + 1
  }
  const beginning = new Int32Array(h.count).fill(-1)
  for (let i = 0; i < h.count; i++) {
    // Commits of one second stand in any order, children before parents too.
    const way: number[] = []
    let at = i
    while (seen[at] === 0 && beginning[at] === -1) {
      way.push(at)
      const parent = parentAt(h, at, 0)
      if (parent < 0 || seen[parent] === 1 || children[parent] !== 1) break
      at = parent
    }
    const found = beginning[at] === -1 ? at : (beginning[at] as number)
    for (const one of way) beginning[one] = found
  }
  return beginning
}
