import type { HouseStyle, Neighbours } from '../../core/coaching.ts'
import type { Commit, Identity } from '../../core/commit.ts'
import { subjectOf } from '../../core/message.ts'
import { isBot, personKey } from '../../core/person.ts'
import { type Learned, learnedFrom, styleCounter } from './style.ts'

type Before = Pick<Commit, 'author' | 'authored' | 'message'>

const MOST_BEFORE = 10

/**
 * The commits before one, for a history that is gone through from the newest to the oldest: commits come in at the far
 * end and leave at the near one, so that a long history is never held whole.
 */
export type Reach = {
  readonly size: number
  /** Takes in the next older commit. */
  push(commit: Before): void
  /** Lets the newest go: what is left stands before it. */
  shift(): void
  /**
   * What whoever commits on top of it finds.
   * @param at when that is, seconds since 1970; null where nobody knows
   */
  before(author: Identity, at: number | null): Neighbours
}

type Step = { readonly subject: string; readonly seconds: number | null }
type Held = { readonly key: string; readonly learned: Learned | null }

/** @param configured what the project's own settings ask of messages */
export function reachOf(configured: HouseStyle['configured']): Reach {
  const held: Held[] = []
  const people = new Map<string, Step[]>()
  const counter = styleCounter()
  return {
    get size() {
      return held.length
    },
    push({ author, authored, message }) {
      const key = personKey(author)
      // What robots wrote is nobody's style.
      const learned = isBot(author) ? null : learnedFrom(message)
      if (learned !== null) counter.add(learned)
      held.push({ key, learned })
      const step = { subject: subjectOf(message), seconds: authored?.seconds ?? null }
      const steps = people.get(key)
      if (steps === undefined) people.set(key, [step])
      else steps.push(step)
    },
    shift() {
      const newest = held.shift()
      if (newest === undefined) return
      if (newest.learned !== null) counter.remove(newest.learned)
      const steps = people.get(newest.key)
      if (steps === undefined || steps.length === 1) people.delete(newest.key)
      else steps.shift()
    },
    before(author, at) {
      const steps = people.get(personKey(author)) ?? []
      const last = steps[0]?.seconds ?? null
      return {
        style: { ...counter.style(), configured },
        before: steps.slice(0, MOST_BEFORE).map(({ subject }) => subject),
        // A wrong clock or a rebase may have put the earlier one after it.
        sinceLast: at === null || last === null ? null : Math.max(0, at - last),
      }
    },
  }
}
