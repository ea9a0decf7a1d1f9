import type { Identity, StoredCommit } from '../../core/commit.ts'
import type { Trace } from '../../core/insights.ts'
import { isBot, isMe, type Me } from '../../core/person.ts'
import { creditsOf } from '../detect/people.ts'
import { traceOf } from './together.ts'

export type Newcomers = {
  /** Commits of the period, oldest first. */
  add(commit: StoredCommit): void
  /** Is there anybody whom only earlier commits could show to be no newcomer? */
  isOpen(): boolean
  /** Commits from before the period, in any order: whoever is in them was here already. */
  addEarlier(commit: Pick<StoredCommit, 'repositoryId' | 'author' | 'message'>): void
  /** First commits of others that the person reviewed, wrote a part of, applied or merged. */
  found(): readonly Trace[]
}

/** Finds people whose first commit in a repository went through one person's hands. */
export function findingNewcomers(me: Me): Newcomers {
  const seen = new Set<string>()
  const firsts: {
    readonly keys: readonly string[]
    readonly commit: StoredCommit
    readonly isHelped: boolean
  }[] = []
  const merged = new Set<string>()
  const earlier = new Set<string>()
  const helped = () => firsts.filter(({ isHelped, commit }) => isHelped || merged.has(commit.oid))
  return {
    add(commit) {
      const isMine = isMe(me, commit.author)
      if (commit.parents.length > 1) {
        if (isMine) for (const parent of commit.parents.slice(1)) merged.add(parent)
        return
      }
      const keys = keysOf(commit.repositoryId, commit.author)
      const isFirst = !keys.some((key) => seen.has(key))
      for (const key of peopleIn(commit)) seen.add(key)
      if (!isFirst || isMine || isBot(commit.author)) return
      const isHelped =
        isMe(me, commit.committer) || creditsOf(commit.message).some(({ identity }) => isMe(me, identity))
      firsts.push({ keys, commit, isHelped })
    },
    isOpen: () => helped().length > 0,
    addEarlier(commit) {
      for (const key of peopleIn(commit)) earlier.add(key)
    },
    found: () =>
      helped()
        .filter(({ keys }) => !keys.some((key) => earlier.has(key)))
        .flatMap(({ commit }) => traceOf(commit) ?? []),
  }
}

/** Whoever wrote part of an earlier commit has been here before, under either of their names. */
const peopleIn = ({
  repositoryId,
  author,
  message,
}: Pick<StoredCommit, 'repositoryId' | 'author' | 'message'>): readonly string[] => [
  ...keysOf(repositoryId, author),
  ...creditsOf(message).flatMap(({ identity }) => keysOf(repositoryId, identity)),
]

const keysOf = (repositoryId: string, { name, email }: Identity): readonly string[] => [
  ...(name === '' ? [] : [`${repositoryId} name ${name.toLowerCase()}`]),
  ...(email === '' ? [] : [`${repositoryId} email ${email.toLowerCase()}`]),
]
