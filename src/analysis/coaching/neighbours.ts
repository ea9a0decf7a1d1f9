import type { HouseStyle, Neighbours } from '../../core/coaching.ts'
import type { Commit, Identity } from '../../core/commit.ts'
import { subjectOf } from '../../core/message.ts'
import { isBot, personKey } from '../../core/person.ts'
import { styleOf } from './style.ts'

type Before = Pick<Commit, 'author' | 'authored' | 'message'>

const MOST_BEFORE = 10

/** The house style of these commits; what robots wrote is nobody's style. */
export const houseStyle = (commits: readonly Before[]): HouseStyle =>
  styleOf(commits.filter(({ author }) => !isBot(author)).map(({ message }) => message))

/** Tells what stands before a commit; gone through from the oldest commit to the newest. */
export type Trail = {
  add(commit: Before): void
  /** @param at when the commit was written, seconds since 1970 */
  before(author: Identity, at: number | null): Neighbours
}

type Steps = { subjects: readonly string[]; last: number | null }

export function trailOf(style: HouseStyle): Trail {
  const people = new Map<string, Steps>()
  return {
    add({ author, authored, message }) {
      const key = personKey(author)
      const subjects = people.get(key)?.subjects ?? []
      people.set(key, {
        subjects: [subjectOf(message), ...subjects.slice(0, MOST_BEFORE - 1)],
        last: authored?.seconds ?? null,
      })
    },
    before(author, at) {
      const { subjects, last } = people.get(personKey(author)) ?? { subjects: [], last: null }
      // A wrong clock or a rebase may have put the earlier one after it.
      const sinceLast = at === null || last === null ? null : Math.max(0, at - last)
      return { style, before: subjects, sinceLast }
    },
  }
}
