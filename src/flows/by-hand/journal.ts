import type { Change } from '../../core/by-hand.ts'
import type { CommitStore } from '../../core/ports.ts'

const KEY = 'by hand: changes'
const HANDLED = 'by hand: at '
const MOST_CHANGES = 20
/** A piece of work of thousands of commits is large, and a note is read whole. */
const MOST_CHARACTERS = 4_000_000

/** Is this note about changes that can still be taken back? */
export const isJournal = (note: string): boolean => note === KEY

/** The origin of the achievement whose last change by hand this note tells the time of; null for other notes. */
export const handledOf = (note: string): string | null =>
  note.startsWith(HANDLED) ? note.slice(HANDLED.length) : null

/** When a person last had a hand in an achievement, seconds since 1970; 0 where that is not known. */
export const handledAt = (store: CommitStore, origin: string): number =>
  Number(store.note(HANDLED + origin) ?? 0)

/** Which of two stores has a person's latest word is told by these times. */
export function noteHandled(store: CommitStore, { before }: Change, at: number): void {
  for (const { origin } of before) store.setNote(HANDLED + origin, String(at))
}

/** The last changes, the latest first. */
export function changesIn(store: CommitStore): readonly Change[] {
  const noted = store.note(KEY)
  try {
    const changes: unknown = JSON.parse(noted || '[]')
    return Array.isArray(changes) ? changes : []
  } catch {
    return []
  }
}

/** Keeps what it takes to undo a change. Inside `Store.together`, before anything else is written. */
export function noteChange(store: CommitStore, change: Change): void {
  const kept: string[] = []
  let length = 0
  for (const one of [change, ...changesIn(store)].slice(0, MOST_CHANGES)) {
    const text = JSON.stringify(one)
    length += text.length
    if (kept.length > 0 && length > MOST_CHARACTERS) break
    kept.push(text)
  }
  store.setNote(KEY, `[${kept.join()}]`)
  noteHandled(store, change, change.at)
}

/** Forgets the latest change. */
export const dropChange = (store: CommitStore): void =>
  store.setNote(KEY, JSON.stringify(changesIn(store).slice(1)))
