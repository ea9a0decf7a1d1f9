import type { StoredCommit } from '../../core/commit.ts'
import { subjectOf } from '../../core/message.ts'

/**
 * Commits that may be the same work: git keeps the author and the second of authorship when it amends, rebases,
 * picks or filters. Found by these cheap keys alone; `successions` decides.
 */
export type Twins = {
  /** At least two each, none of them merges, all reachable. */
  readonly reachable: readonly Class[]
  readonly lost: readonly Lost[]
}

export type Class = {
  /** Have they got one subject, or different ones and as many files and lines? */
  readonly sameSubject: boolean
  readonly commits: readonly StoredCommit[]
}

export type Lost = {
  readonly commit: StoredCommit
  /** Reachable, with its author and subject. */
  readonly likely: readonly StoredCommit[]
  /** Reachable, with its author or its subject (the other one was changed); only where none is likely. */
  readonly possible: readonly StoredCommit[]
}

/** Sorts commits that share their seconds of authorship, as `CommitShelf.authoredTogether` gives them. */
export function twinsAmong(commits: readonly StoredCommit[]): Twins {
  const alive = commits.filter((commit) => commit.reachable)
  const bySubject = classes(alive, likeness)
  const authored = alive.filter((commit) => commit.parents.length < 2)
  const bySums = classes(
    authored.filter((commit) => commit.insertions + commit.deletions > 0),
    sumsOf,
  )
  const lost = commits.filter((commit) => !commit.reachable)
  const byAuthor = lost.length === 0 ? none : classes(alive, authorOf)
  const byText = lost.length === 0 ? none : classes(alive, textOf)
  return {
    reachable: [
      ...severalOf(classes(authored, likeness), true),
      ...severalOf(bySums, false).filter((one) => subjects(one) > 1),
    ],
    lost: lost.map((commit) => {
      const likely = bySubject.get(likeness(commit)) ?? []
      const others = [byAuthor.get(authorOf(commit)) ?? [], byText.get(textOf(commit)) ?? []].flatMap(
        (some) => (likely.length > 0 || some.length > MANY ? [] : some),
      )
      return { commit, likely: likely.length > MANY ? [] : likely, possible: others }
    }),
  }
}

/** So many in one second were made by a script or an import, and every one would be compared with every other. */
const MANY = 50

type Classes = ReadonlyMap<string, readonly StoredCommit[]>
const none: Classes = new Map()

function classes(commits: readonly StoredCommit[], keyOf: (commit: StoredCommit) => string): Classes {
  const found = new Map<string, StoredCommit[]>()
  for (const commit of commits) {
    const key = keyOf(commit)
    const members = found.get(key)
    if (members === undefined) found.set(key, [commit])
    else members.push(commit)
  }
  return found
}

const severalOf = (found: Classes, sameSubject: boolean): Class[] =>
  [...found.values()].filter((commits) => commits.length > 1).map((commits) => ({ sameSubject, commits }))

const subjects = ({ commits }: Class): number =>
  new Set(commits.map((commit) => subjectOf(commit.message))).size

// A merge and a commit are never each other's twin.
const moment = ({ authored, parents }: StoredCommit): string =>
  `${authored?.seconds} ${parents.length > 1 ? 'merge' : ''}`
const authorOf = (commit: StoredCommit): string => `${moment(commit)} ${commit.author.email.toLowerCase()}`
const textOf = (commit: StoredCommit): string => `${moment(commit)} ${subjectOf(commit.message)}`
const likeness = (commit: StoredCommit): string => `${authorOf(commit)}\n${subjectOf(commit.message)}`
const sumsOf = (commit: StoredCommit): string =>
  `${authorOf(commit)}\n${commit.filesChanged} ${commit.insertions} ${commit.deletions}`
