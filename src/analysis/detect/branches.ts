import type { Tag } from '../../core/repository.ts'
import type { Claimed } from './claim.ts'
import { draft, LEFT_OUT, LOOSE } from './draft.ts'
import type { Facts } from './facts.ts'
import type { History } from './history.ts'
import { type Copies, isOfMany } from './settle.ts'
import { sideLines } from './side-lines.ts'
import { squashFinder } from './squashed.ts'
import type { Touches } from './touches.ts'

const DAY = 86_400
/** Seconds; what goes on for longer without coming in is a line of development. */
const LONGEST_SPAN = 180 * DAY

/**
 * Groups what is on branches that the main line does not hold. A branch that was squashed or rebased into the main line
 * is the same work as what it became there, and tells which commits there belong together; any other is a piece of work
 * of its own. Changes `claimed` and adds to `copies`.
 */
export function claimBranches(
  h: History,
  facts: readonly Facts[],
  claimed: Claimed,
  copies: Copies,
  known: { readonly tags: readonly Tag[]; readonly touches: Touches },
): void {
  const { owner, drafts } = claimed
  const squashOf = squashFinder(h, facts, claimed, known.touches)
  const tagged = new Set(known.tags.flatMap(({ oid }) => h.indexOf.get(oid) ?? []))

  const homeOf = (landed: readonly number[]): number => {
    const named = landed.map((i) => owner[i] as number).find((at) => at >= 0)
    return named ?? drafts.push(draft('commits', `work/${h.oids[Math.min(...landed)]}`)) - 1
  }

  for (const line of sideLines(h, facts, claimed, tagged)) {
    const loose = line.filter((i) => owner[i] === LOOSE)
    const landed = landedFrom(h, claimed, copies, line)
    const squash = landed.length > 0 || loose.length === 0 ? -1 : squashOf(loose)
    if (squash >= 0) landed.push(squash)
    if (landed.length + loose.length < 2 || (landed.length === 0 && !isOnePiece(h, loose))) continue
    const home = homeOf(landed.length > 0 ? landed : loose)
    for (const i of landed) if (owner[i] === LOOSE) owner[i] = home
    for (const i of loose) {
      const isIn = squash >= 0 && (h.times[i] as number) <= (h.times[squash] as number)
      owner[i] = isIn ? LEFT_OUT : home
      if (isIn) copies.set(i, squash)
    }
    drafts[home]?.because.push(sentence(line.length, squash >= 0, landed.length))
  }
}

/**
 * The commits of the main line that came from a branch, rebased: copies of its commits, later than these and all of one
 * day. Older ones were the main line's own, and somebody took them into the branch.
 */
function landedFrom(h: History, { seen }: Claimed, copies: Copies, line: readonly number[]): number[] {
  const landed = new Set<number>()
  for (const i of line) {
    const original = originalOf(copies, i)
    if (original !== i && seen[original] === 1 && (h.times[original] as number) >= (h.times[i] as number))
      landed.add(original)
  }
  const found = [...landed].sort((a, b) => a - b)
  return found.length > 0 && spanOf(h, found) <= DAY ? found : []
}

/** Nobody works for longer on what is one piece, and nobody works on it with so many others. */
function isOnePiece(h: History, line: readonly number[]): boolean {
  const authors = new Map<number, number>()
  for (const i of line) authors.set(h.author[i] as number, (authors.get(h.author[i] as number) ?? 0) + 1)
  return spanOf(h, line) <= LONGEST_SPAN && !isOfMany(authors)
}

const spanOf = (h: History, line: readonly number[]): number =>
  (h.times[line.at(-1) as number] as number) - (h.times[line[0] as number] as number)

/** What a copy is of in the end. */
export function originalOf(copies: Copies, copy: number): number {
  let at = copy
  for (let next = copies.get(at); next !== undefined; next = copies.get(at)) at = next
  return at
}

/** Copies are evidence of the group their original is in. */
export function attachCopies(copies: Copies, { owner, drafts }: Claimed): void {
  for (const copy of copies.keys()) drafts[owner[originalOf(copies, copy)] as number]?.copies.push(copy)
  for (const { copies: own } of drafts) own.sort((a, b) => a - b)
}

function sentence(count: number, squashed: boolean, landed: number): string {
  const commits = count === 1 ? '1 commit' : `${count} commits`
  if (squashed) return `${commits} of a branch that came in as one`
  if (landed > 0) return `${commits} of a branch that came in rebased`
  return `${commits} of a branch that has not come in`
}
