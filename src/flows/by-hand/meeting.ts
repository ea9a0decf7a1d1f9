import { restored } from '../../analysis/by-hand/apply.ts'
import type { Achievement } from '../../core/achievement.ts'
import type { Store } from '../../core/ports.ts'
import { isDecision } from './decisions.ts'
import { handledAt, handledOf, isJournal } from './journal.ts'

/** What a record becomes when it comes into a store that has the same one. */
export type Meeting = {
  /** Null where it stays away: a person removed it there. */
  readonly achievement: (coming: Achievement) => Achievement | null
  readonly note: (key: string, value: string) => string
}

/** What comes takes the place of what is there: for copies, which have no will of their own. */
export const asItComes: Meeting = { achievement: (coming) => coming, note: (_, value) => value }

/**
 * What a person said in `to` stays, unless they said something else of the same work in `from` later.
 * The same before and after everything was copied.
 */
export function wordsStay(from: Store, to: Store): Meeting {
  let kept: ReadonlyMap<string, Achievement> | null = null
  const there = (origin: string): Achievement | null => {
    kept ??= handledIn(to)
    return kept.get(origin) ?? null
  }
  return {
    achievement: (coming) => {
      const { origin } = coming
      const stored = there(origin)
      const at = handledAt(to, origin)
      if (handledAt(from, origin) > at) return coming
      if (stored !== null) return restored(coming, stored)
      return at > 0 && to.achievements.byOrigin(origin) === null ? null : coming
    },
    note: (key, value) => {
      const stored = to.note(key)
      if (stored === null) return value
      if (isJournal(key) || (isDecision(key) && stored === '')) return stored
      return handledOf(key) !== null && Number(stored) > Number(value) ? stored : value
    },
  }
}

/** Also what a person took their word back from. */
function handledIn({ achievements, ...store }: Store): ReadonlyMap<string, Achievement> {
  const found = new Map<string, Achievement>()
  for (const one of achievements.each({ withHidden: true, only: ['by-hand'] })) found.set(one.origin, one)
  for (const key of store.notes().keys()) {
    const origin = handledOf(key)
    const one = origin === null || found.has(origin) ? null : achievements.byOrigin(origin)
    if (one !== null) found.set(one.origin, one)
  }
  return found
}
