import { MOST_LATER } from '../../core/achievement.ts'
import { type History, personOf } from './history.ts'
import { firstAfter, type Touches } from './touches.ts'

export type Later = { readonly commits: number; readonly authors: number }

/**
 * Answers what came after: how many later commits changed files of a group, by how many other people.
 * A question looks only behind its own end.
 */
export function laterFinder(
  h: History,
  { starts, touches }: Touches,
): (paths: Iterable<number>, end: number, authorId: number) => Later {
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
