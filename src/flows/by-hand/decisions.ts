import type { ByHand, GroupDecision, Held } from '../../core/by-hand.ts'
import { fingerprint } from '../../core/ids.ts'
import type { CommitStore, Store } from '../../core/ports.ts'

const PREFIX = 'by hand: group '
const keysOf = (repositoryId: string): string => `${PREFIX}${repositoryId} `

/** Is this note a person's decision about groups? */
export const isDecision = (note: string): boolean => note.startsWith(PREFIX)

/** The decisions about one repository in the order in which they were made, without those that were taken back. */
function notedDecisions(store: CommitStore, repositoryId: string): readonly GroupDecision[] {
  const begin = keysOf(repositoryId)
  const keys = [...store.notes()].filter(([key, value]) => key.startsWith(begin) && value !== '')
  return keys.sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, value]) => decisionIn(value) ?? [])
}

/** A mark that changes with the decisions; empty where there are none. */
export function decisionsMark(store: CommitStore, repositoryId: string): string {
  const decisions = notedDecisions(store, repositoryId)
  return decisions.length === 0 ? '' : fingerprint(JSON.stringify(decisions))
}

/**
 * Notes a decision behind all others; each is a note of its own, so that those of two machines stay side by side.
 * Inside `Store.together`. Gives the note's key.
 */
export function noteDecision(store: CommitStore, repositoryId: string, decision: GroupDecision): string {
  const begin = keysOf(repositoryId)
  const numbers = [...store.notes().keys()].flatMap((key) =>
    key.startsWith(begin) ? Number(key.slice(begin.length).split(' ')[0]) : [],
  )
  const number = String(Math.max(0, ...numbers) + 1).padStart(6, '0')
  const value = JSON.stringify(decision)
  const key = `${begin}${number} ${fingerprint(value)}`
  store.setNote(key, value)
  return key
}

/** Notes can't be removed; an empty one says that it was taken back, to every store it is copied to. */
export const takeBackDecision = (store: CommitStore, key: string): void => store.setNote(key, '')

/** Everything that detection has to keep to in one repository, with commits named as they are now. */
export function byHandIn(store: Store, repositoryId: string): ByHand {
  const now = presentName(store, repositoryId)
  const decisions = notedDecisions(store, repositoryId).map((one) => ({
    ...one,
    commits: one.commits.map(now),
  }))
  const held: Held[] = []
  for (const one of store.achievements.each({ repositoryId, withHidden: true, only: ['by-hand'] }))
    if (one.source !== 'manual') {
      const commits = one.evidence.flatMap(({ kind, target }) => (kind === 'commit' ? now(target) : []))
      held.push({ origin: one.origin, id: one.id, commits })
    }
  return { decisions, held }
}

/** By which name a commit goes after it was amended or rebased, once and again. */
function presentName(store: CommitStore, repositoryId: string): (oid: string) => string {
  let successors: ReadonlyMap<string, string> | null = null
  return (oid) => {
    successors ??= successorsIn(store, repositoryId)
    const seen = new Set<string>()
    let at = oid
    for (let next = successors.get(at); next !== undefined && !seen.has(next); next = successors.get(at)) {
      seen.add(next)
      at = next
    }
    return at
  }
}

/** Read once, and only where a person had a hand in something: a store of plain files finds no commit faster. */
function successorsIn(store: CommitStore, repositoryId: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { oid, supersededBy } of store.commits.list({ repositoryId, withSuperseded: true }))
    if (supersededBy !== null) found.set(oid, supersededBy)
  return found
}

/** Null for what is no decision: notes may be edited, and stores merged. */
function decisionIn(value: string): GroupDecision | null {
  try {
    const { kind, into, id, whole, commits }: Partial<GroupDecision> = JSON.parse(value)
    const isSound =
      (kind === 'merge' || kind === 'split') &&
      typeof into === 'string' &&
      typeof id === 'string' &&
      areTexts(whole) &&
      areTexts(commits)
    return isSound ? { kind, into, id, whole, commits } : null
  } catch {
    return null
  }
}

const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
