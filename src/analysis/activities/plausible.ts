import type { History } from '../detect/history.ts'
import type { Pull } from './intake.ts'

const DAY = 86_400
/** Work is picked onto other branches, and histories are rewritten, months later; its title stays. */
const SAME_TITLE = 180 * DAY
/** A commit that a merge makes is made at that moment; some are landed by hand in the days after. */
const SAME_MOMENT = 3 * DAY
const ENOUGH = 0.6

/**
 * May the commit that gives this number as its pull request's mean this pull request? A fork that came back, an issue
 * or another tracker's number looks the same: then neither title nor time fit.
 */
export function isPlausible(h: History, i: number, pull: Pull): boolean {
  const at = h.committed[i]?.seconds ?? h.authored[i]?.seconds ?? null
  const end = pull.endedAt ?? pull.createdAt
  const distance = at === null ? 0 : Math.max(pull.createdAt - at, at - end, 0)
  if (alike(h.messages[i] as string, pull.title) >= ENOUGH) return distance <= SAME_TITLE
  const merged = pull.mergeCommit === null ? undefined : h.indexOf.get(pull.mergeCommit)
  return (merged === undefined || merged === i) && distance <= SAME_MOMENT
}

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? [])

/** The share of the title's words that stand in the beginning of a message. */
function alike(message: string, title: string): number {
  const wanted = wordsIn(title)
  if (wanted.size === 0) return 0
  const said = wordsIn(message.slice(0, 1000))
  let shared = 0
  for (const word of wanted) if (said.has(word)) shared++
  return shared / wanted.size
}
