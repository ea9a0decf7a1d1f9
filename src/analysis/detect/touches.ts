import { type History, parentCount, personOf } from './history.ts'
import { MARKED } from './intake.ts'

/** The commits that changed path `p` are `touches[starts[p] .. starts[p + 1]]`, in ascending order. */
export type Touches = { readonly starts: Int32Array; readonly touches: Int32Array }

/** Lists the commits of each path in one flat array. Merges, robots and marked files left out. */
export function touchesByPath(h: History): Touches {
  const starts = new Int32Array(h.paths.length + 1)
  const each = (visit: (path: number, i: number) => void): void => {
    for (let i = 0; i < h.count; i++) {
      if (parentCount(h, i) > 1 || personOf(h, i).bot) continue
      for (let row = h.fileFrom[i] as number; row < (h.fileTo[i] as number); row++)
        if (((h.files.bits[row] as number) & MARKED) === 0) visit(h.files.path[row] as number, i)
    }
  }
  each((path) => {
    starts[path + 1] = (starts[path + 1] as number) + 1
  })
  for (let path = 0; path < h.paths.length; path++)
    starts[path + 1] = (starts[path + 1] as number) + (starts[path] as number)
  const next = starts.slice()
  const touches = new Int32Array(starts[h.paths.length] as number)
  each((path, i) => {
    touches[next[path] as number] = i
    next[path] = (next[path] as number) + 1
  })
  return { starts, touches }
}

/** The first position in `touches[from .. to]` with a commit after `end`. */
export function firstAfter(touches: Int32Array, from: number, to: number, end: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((touches[middle] as number) <= end) low = middle + 1
    else high = middle
  }
  return low
}
