import type { CommitFlag, Identity } from '../../core/commit.ts'
import { commitLine } from './commit-line.ts'
import type { LineKeeper, Place } from './reading.ts'

/** What is held in memory of a commit: where its line is, and what lists are chosen and sorted by. */
export type Entry = Place & {
  readonly oid: string
  readonly repositoryId: string
  readonly seconds: number | null
  readonly author: Identity
  readonly committer: Identity
  /** The second it was authored in. */
  readonly authored: number | null
  readonly flags: readonly CommitFlag[]
  readonly supersededBy: string | null
  readonly isReachable: boolean
}

export type CommitIndex = LineKeeper & {
  get(repositoryId: string, oid: string): Entry | undefined
  count(repositoryId?: string): number
  /** Of one repository, or of all. */
  entries(repositoryId?: string): Iterable<Entry>
}

// One for all: nearly every commit has none.
const none: readonly CommitFlag[] = []

export function commitIndex(): CommitIndex {
  const repositories = new Map<string, Map<string, Entry>>()
  const intern = interning()
  return {
    forget() {
      repositories.clear()
    },
    take(value, { offset, length }) {
      const line = commitLine(value)
      const ofRepository = repositories.get(line.repositoryId) ?? new Map<string, Entry>()
      repositories.set(line.repositoryId, ofRepository)
      ofRepository.set(line.oid, {
        offset,
        length,
        oid: line.oid,
        repositoryId: line.repositoryId,
        seconds: line.committed?.seconds ?? null,
        author: intern(line.author),
        committer: intern(line.committer),
        authored: line.authored?.seconds ?? null,
        flags: line.flags.length === 0 ? none : line.flags,
        supersededBy: line.supersededBy,
        isReachable: line.reachable,
      })
    },
    get: (repositoryId, oid) => repositories.get(repositoryId)?.get(oid),
    count(repositoryId) {
      if (repositoryId !== undefined) return repositories.get(repositoryId)?.size ?? 0
      return [...repositories.values()].reduce((sum, ofRepository) => sum + ofRepository.size, 0)
    },
    *entries(repositoryId) {
      if (repositoryId !== undefined) yield* repositories.get(repositoryId)?.values() ?? []
      else for (const ofRepository of repositories.values()) yield* ofRepository.values()
    },
    live: () => [...repositories.values()].flatMap((ofRepository) => [...ofRepository.values()]),
  }
}

/** The one object for each identity: a history has few of them and names them often. */
function interning(): (identity: Identity) => Identity {
  const names = new Map<string, Map<string, Identity>>()
  return (identity) => {
    const ofName = names.get(identity.name) ?? new Map<string, Identity>()
    names.set(identity.name, ofName)
    const known = ofName.get(identity.email)
    if (known === undefined) ofName.set(identity.email, identity)
    return known ?? identity
  }
}
