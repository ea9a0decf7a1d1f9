import { type History, parentAt, parentCount } from './history.ts'

/** Commits of one landing follow each other within so many seconds; machines need less between them than people. */
const STEP_BY_HAND = 60
const STEP_BY_MACHINE = 5
/** Seconds between writing and committing: more, and the commit was rebased or amended since. */
const REWRITTEN = 60
const MOST_COMMITS = 60

/**
 * For each commit that a forge or somebody else than its author put where it is: the first of the commits of that author
 * that landed with it, one right on top of the other. The same for what authors rebased themselves, two commits and
 * more at once. -1 for all others.
 */
export function landingsOf(h: History): Int32Array {
  const first = new Int32Array(h.count).fill(-1)
  const size = new Int32Array(h.count)
  for (let i = 0; i < h.count; i++) {
    // Commits of one second stand in any order, children before parents too.
    const way: number[] = []
    let at = i
    while (canLand(h, at) && first[at] === -1) {
      way.push(at)
      const parent = parentAt(h, at, 0)
      if (parent < 0 || !landedTogether(h, parent, at)) break
      at = parent
    }
    const found = first[at] === -1 ? at : (first[at] as number)
    for (const one of way) first[one] = found
    size[found] = (size[found] as number) + way.length
  }
  return first.map((found, i) => {
    if (found < 0 || (size[found] as number) > MOST_COMMITS) return -1
    return h.landed[i] === 1 || (size[found] as number) > 1 ? found : -1
  })
}

const canLand = (h: History, i: number): boolean =>
  parentCount(h, i) < 2 && (h.landed[i] === 1 || isRewritten(h, i))

function isRewritten(h: History, i: number): boolean {
  const [authored, committed] = [h.authored[i], h.committed[i]]
  return authored != null && committed != null && committed.seconds - authored.seconds > REWRITTEN
}

function landedTogether(h: History, parent: number, child: number): boolean {
  if (!canLand(h, parent) || h.author[parent] !== h.author[child] || h.landed[parent] !== h.landed[child])
    return false
  const step = Math.abs((h.times[child] as number) - (h.times[parent] as number))
  const byMachine = h.forge[child] === 1 || h.landed[child] === 0
  return step <= (byMachine ? STEP_BY_MACHINE : STEP_BY_HAND)
}
