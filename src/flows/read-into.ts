import type { Commit, Identity } from '../core/commit.ts'
import type { CommitStore } from '../core/ports.ts'
import type { TrackCounts } from '../core/tracked.ts'
import type { Reading } from './begin-reading.ts'
import { type Mark, markFiles } from './file-marks.ts'
import { noCounts, plus } from './track-counts.ts'

export type ReadWish = {
  /** Tips that are stored already. */
  readonly known: readonly string[]
  /** Why a path's lines are not work. */
  readonly mark: Mark
  /** Only commits of these people; null takes everybody's. */
  readonly keep: ((author: Identity) => boolean) | null
}

export type HasRead = {
  readonly counts: TrackCounts
  /** Tips from before that a new commit has as its parent. */
  readonly parents: ReadonlySet<string>
  /** Commits that were stored as unreachable and came by again. */
  readonly restored: readonly string[]
  /** Who wrote and committed what was read, each once. */
  readonly people: readonly Identity[]
  /** When the new commits were authored, in seconds since 1970; null when they are too many to tell. */
  readonly seconds: readonly number[] | null
  /** When the oldest new commit was committed; null when there is none. */
  readonly since: number | null
}

/** So many seconds are told one by one; for more it is cheaper to look at all. */
export const TOLD = 1000

/** Adds to the store what is read and not stored yet, some hundred commits a transaction. */
export async function readInto(
  shelf: Shelf,
  { batches }: Reading,
  { known, mark, keep }: ReadWish,
  progress: (done: number) => void,
): Promise<HasRead> {
  const sum = summing(known)
  let done = 0
  try {
    for await (const batch of batches) {
      const kept = keep === null ? batch : batch.filter((commit) => keep(commit.author))
      const marked = kept.map((commit) => ({ ...commit, files: markFiles(commit.files, mark) }))
      const { fresh, recounted } = shelf.take(marked)
      sum.add(batch, fresh, recounted)
      done += batch.length
      progress(done)
    }
  } finally {
    shelf.flush()
  }
  return { ...sum.done(), restored: shelf.restored() }
}

export type Shelf = ReturnType<typeof shelfOf>

/**
 * One repository's commits in the store, while more of them come.
 * @param recount those that a shallow clone could not count are counted anew
 */
export function shelfOf(store: CommitStore, repositoryId: string, recount: boolean) {
  const edge = new Set(recount ? store.commits.flagged(repositoryId, 'shallow-boundary') : [])
  const restored = restoring(store, repositoryId)
  const adding = gathering(store, repositoryId)
  return {
    flush: adding.flush,
    restored: restored.done,
    // Should another process import at once, what is new here may be stored meanwhile: adding it twice is harmless.
    isStored(oid: string): boolean {
      adding.flush()
      if (!store.commits.has(repositoryId, oid)) return false
      restored.take(oid)
      return !edge.has(oid)
    },
    take(commits: readonly Commit[]) {
      const fresh = edge.size === 0 ? commits : commits.filter((commit) => !edge.has(commit.oid))
      adding.take(fresh)
      const known = commits.filter(({ oid, flags }) => edge.has(oid) && !flags.includes('shallow-boundary'))
      if (known.length > 0) store.commits.recount(repositoryId, known)
      return { fresh, recounted: known.length }
    },
  }
}

/** More commits, or files in them, than this are never held back. */
const MOST_COMMITS = 1000
const MOST_FILES = 20_000

/** Adds commits many at a time: each transaction writes every page it touched anew. */
function gathering(store: CommitStore, repositoryId: string) {
  let held: Commit[] = []
  let files = 0
  const flush = (): void => {
    const commits = held
    held = []
    files = 0
    if (commits.length > 0) store.commits.add(repositoryId, commits)
  }
  return {
    flush,
    take(commits: readonly Commit[]): void {
      held.push(...commits)
      for (const commit of commits) files += commit.files.length
      if (held.length >= MOST_COMMITS || files >= MOST_FILES) flush()
    },
  }
}

/** Marks commits that came by as reachable, some hundred at a time: a second clone gives all of them. */
function restoring(store: CommitStore, repositoryId: string) {
  const restored: string[] = []
  let passed: string[] = []
  const flush = () => {
    if (passed.length > 0) restored.push(...store.commits.setReachable(repositoryId, passed, true))
    passed = []
  }
  return {
    take(oid: string): void {
      passed.push(oid)
      if (passed.length >= 500) flush()
    },
    done(): readonly string[] {
      flush()
      return restored
    },
  }
}

function summing(known: readonly string[]) {
  const tips = new Set(known)
  const parents = new Set<string>()
  const seconds = new Set<number>()
  const people = new Map<string, Identity>()
  const meet = (one: Identity) => people.set(`${one.name}\0${one.email}`, one)
  let counts = noCounts
  let since: number | null = null
  return {
    add(batch: readonly Commit[], fresh: readonly Commit[], recounted: number): void {
      counts = fresh.reduce(plus, { ...counts, recounted: counts.recounted + recounted })
      for (const commit of batch)
        for (const parent of commit.parents) if (tips.has(parent)) parents.add(parent)
      for (const { author, committer, authored, committed } of fresh) {
        meet(author)
        meet(committer)
        if (authored !== null && seconds.size <= TOLD) seconds.add(authored.seconds)
        if (committed !== null) since = Math.min(since ?? committed.seconds, committed.seconds)
      }
    },
    done: () => ({
      counts,
      parents,
      people: [...people.values()],
      since,
      seconds: seconds.size > TOLD ? null : [...seconds],
    }),
  }
}
