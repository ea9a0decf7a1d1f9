import { MOST_LATER } from '../../core/achievement.ts'
import { type History, parentCount, personOf } from './history.ts'
import { MARKED } from './intake.ts'

export type Later = { readonly commits: number; readonly authors: number }

/**
 * Answers what came after: how many later commits changed files of a group, by how many other people.
 * One pass over the history lists the commits of each path; a question looks only behind its own end.
 */
export function laterFinder(h: History): (paths: Iterable<number>, end: number, authorId: number) => Later {
  const { starts, touches } = touchesByPath(h)
  const seen = new Int32Array(h.count).fill(-1)
  let question = 0
  return (paths, end, authorId) => {
    question++
    const authors = new Set<number>()
    let commits = 0
    for (const path of paths) {
      const to = starts[path + 1] as number
      for (let at = firstAfter(touches, starts[path] as number, to, end); at < to; at++) {
        if (commits >= MOST_LATER) return { commits, authors: authors.size }
        const i = touches[at] as number
        if (seen[i] === question) continue
        seen[i] = question
        commits++
        if (h.author[i] !== authorId && !personOf(h, i).bot) authors.add(h.author[i] as number)
      }
    }
    return { commits, authors: authors.size }
  }
}

/** Commits in ascending order for each path, in one flat array. Merges, robots and marked files left out. */
function touchesByPath(h: History): { readonly starts: Int32Array; readonly touches: Int32Array } {
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
function firstAfter(touches: Int32Array, from: number, to: number, end: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((touches[middle] as number) <= end) low = middle + 1
    else high = middle
  }
  return low
}
