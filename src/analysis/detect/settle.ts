import type { Claimed } from './claim.ts'
import { type Draft, LEFT_OUT, LOOSE } from './draft.ts'
import type { Facts } from './facts.ts'
import { type History, parentCount, personOf } from './history.ts'
import { isLongLived } from './references.ts'

/** The commit that stands for each copy; it may be a copy itself. */
export type Copies = Map<number, number>

/**
 * Takes out of the groups what is nobody's own work (merges, robots' commits, copies, reverts), and dissolves
 * merges that only joined two lines of development. Changes `claimed.owner`.
 */
export function settle(h: History, facts: readonly Facts[], claimed: Claimed): Copies {
  const { owner } = claimed
  for (let i = 0; i < h.count; i++)
    if (parentCount(h, i) > 1 || personOf(h, i).bot || (facts[i] as Facts).kind === 'revert')
      owner[i] = LEFT_OUT
  const copies = leaveOutCopies(h, facts, claimed)
  dissolve(h, claimed)
  return copies
}

/** Cherry-picks and rebased twins: the same author, moment, subject and size is the same work. */
function leaveOutCopies(h: History, facts: readonly Facts[], { owner, seen, mainLine }: Claimed): Copies {
  const copies = new Map<number, number>()
  const onMain = new Uint8Array(h.count)
  for (const i of mainLine) onMain[i] = 1
  const rank = (i: number): number =>
    (onMain[i] as number) + 2 * (seen[i] as number) + ((owner[i] as number) >= 0 ? 1 : 0)
  const first = new Map<string, number>()
  for (let i = 0; i < h.count; i++) {
    const at = h.authored[i]
    if (owner[i] === LEFT_OUT || at == null) continue
    const { lines, files } = facts[i] as Facts
    const subject = (h.subjects[i] as string).replace(/\s*\((#|!)\d+\)\s*$/, '')
    const key = `${h.author[i]} ${at.seconds} ${files} ${lines} ${subject}`
    const other = first.get(key)
    if (other === undefined) first.set(key, i)
    else if (onMain[i] === 1 && onMain[other] === 1) continue
    else if (rank(i) > rank(other)) {
      owner[other] = LEFT_OUT
      copies.set(other, i)
      first.set(key, i)
    } else {
      owner[i] = LEFT_OUT
      copies.set(i, other)
    }
  }
  return copies
}

const MANY_AUTHORS = 4

/** A merge of many people's commits where nobody wrote half is a line of development under another name. */
function dissolve(h: History, { drafts, owner }: Claimed): void {
  const authors = drafts.map(() => new Map<number, number>())
  for (let i = 0; i < h.count; i++) {
    const counts = authors[owner[i] as number]
    const author = h.author[i] as number
    counts?.set(author, (counts.get(author) ?? 0) + 1)
  }
  const gone = drafts.map((draft, index) => isIntegration(draft, authors[index] as Map<number, number>))
  for (let i = 0; i < h.count; i++) if (gone[owner[i] as number] === true) owner[i] = LOOSE
}

function isIntegration(draft: Draft, authors: ReadonlyMap<number, number>): boolean {
  if (!isOfMany(authors)) return false
  const branch = draft.branch?.replace(/^[^/]+\//, '') ?? null
  return draft.source !== 'pull-request' || (branch !== null && isLongLived(branch))
}

/** Many people's commits, of which nobody wrote half; given how many each of them wrote. */
export function isOfMany(authors: ReadonlyMap<number, number>): boolean {
  if (authors.size < MANY_AUTHORS) return false
  const counts = [...authors.values()]
  return Math.max(...counts) * 2 < counts.reduce((all, count) => all + count, 0)
}
