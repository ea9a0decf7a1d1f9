import type { StoredCommit } from '../../core/commit.ts'
import { fingerprint } from '../../core/ids.ts'
import { subjectOf } from '../../core/message.ts'
import { grouped } from '../grouped.ts'

/** What tells whether two commits are one work, and no more of them: a rewritten history is all in memory here. */
export type Kin = Pick<StoredCommit, 'oid' | 'reachable' | 'supersededBy'> & {
  /** Address in lower case. */
  readonly author: string
  /** A fingerprint: a part of the message would hold all of it. */
  readonly subject: string
  /** Files and lines; null where there are no lines. */
  readonly sums: string | null
  readonly isMerge: boolean
  /** When it was committed, in seconds since 1970. */
  readonly committed: number
}

/**
 * Commits that may be the same work: git keeps the author and the second of authorship when it amends, rebases,
 * picks or filters. Found by these cheap keys alone; `successions` decides.
 */
export type Twins = { readonly reachable: readonly Class[]; readonly lost: readonly Lost[] }

/** At least two, all of them reachable and none a merge. */
export type Class = {
  /** Have they got one subject, or different ones and as many files and lines? */
  readonly sameSubject: boolean
  readonly commits: readonly Kin[]
}

export type Lost = {
  readonly commit: Kin
  /** Reachable, with its author and subject. */
  readonly likely: readonly Kin[]
  /** Reachable, with its author or its subject (the other one was changed); only where none is likely. */
  readonly possible: readonly Kin[]
}

/** Reads commits once, ordered by the second they were authored in, as `CommitShelf.authoredTogether` gives them. */
export function twinsAmong(commits: Iterable<StoredCommit>): Twins {
  const twins = { reachable: [] as Class[], lost: [] as Lost[] }
  let together: Kin[] = []
  let second: number | undefined
  for (const commit of commits) {
    if (commit.authored?.seconds !== second) {
      addTwins(twins, together)
      together = []
      second = commit.authored?.seconds
    }
    together.push(kinOf(commit))
  }
  addTwins(twins, together)
  return twins
}

const kinOf = (commit: StoredCommit): Kin => ({
  oid: commit.oid,
  reachable: commit.reachable,
  supersededBy: commit.supersededBy,
  author: commit.author.email.toLowerCase(),
  subject: fingerprint(subjectOf(commit.message)),
  sums:
    commit.insertions + commit.deletions > 0
      ? `${commit.filesChanged} ${commit.insertions} ${commit.deletions}`
      : null,
  isMerge: commit.parents.length > 1,
  committed: commit.committed?.seconds ?? 0,
})

/** So many in one second were made by a script or an import, and every one would be compared with every other. */
const MANY = 50

/** Adds what is among the commits of one second. */
function addTwins(
  twins: { readonly reachable: Class[]; readonly lost: Lost[] },
  together: readonly Kin[],
): void {
  const alive = together.filter((one) => one.reachable)
  const authored = alive.filter((one) => !one.isMerge)
  const bySubject = grouped(alive, likeness)
  const counted = authored.filter((one) => one.sums !== null)
  for (const commits of grouped(authored, likeness).values())
    if (commits.length > 1) twins.reachable.push({ sameSubject: true, commits })
  for (const commits of grouped(counted, ({ author, sums }) => `${author} ${sums}`).values())
    if (new Set(commits.map((one) => one.subject)).size > 1)
      twins.reachable.push({ sameSubject: false, commits })
  if (alive.length === together.length) return
  const byAuthor = grouped(alive, authorOf)
  const byText = grouped(alive, textOf)
  const few = (some: readonly Kin[] = []): readonly Kin[] => (some.length > MANY ? [] : some)
  for (const commit of together) {
    if (commit.reachable) continue
    const likely = bySubject.get(likeness(commit)) ?? []
    const possible = [...few(byAuthor.get(authorOf(commit))), ...few(byText.get(textOf(commit)))]
    twins.lost.push({ commit, likely: few(likely), possible: likely.length > 0 ? [] : possible })
  }
}

// A merge and a commit are never each other's twin.
const authorOf = ({ isMerge, author }: Kin): string => `${isMerge} ${author}`
const textOf = ({ isMerge, subject }: Kin): string => `${isMerge} ${subject}`
const likeness = (one: Kin): string => `${authorOf(one)} ${one.subject}`
