import type { Commit, Identity } from '../core/commit.ts'
import type { CommitSource, CommitStore, Progress, ReadRequest } from '../core/ports.ts'
import type { TrackCounts } from '../core/tracked.ts'
import { markerOf, markFiles } from './file-marks.ts'
import { noCounts, plus } from './track-counts.ts'

export type ReadWish = {
  readonly range: Omit<ReadRequest, 'isStored'>
  /** What `CommitSource.attributes` gives, asked for already. */
  readonly attributes: ReturnType<CommitSource['attributes']>
  /** Only commits of these people; null takes everybody's. */
  readonly keep: ((author: Identity) => boolean) | null
  /** Nothing of the repository is stored yet. */
  readonly isNew: boolean
  /** Count those anew that a shallow clone could not count. */
  readonly recount: boolean
}

export type HasRead = {
  readonly counts: TrackCounts
  /** Tips from before that a new commit has as its parent. */
  readonly parents: ReadonlySet<string>
  /** Commits that were stored as unreachable and came by again. */
  readonly restored: readonly string[]
  /** When the new commits were authored, in seconds since 1970; null when they are too many to tell. */
  readonly seconds: readonly number[] | null
  /** When the oldest new commit was committed; null when there is none. */
  readonly since: number | null
}

/** So many seconds are told one by one; for more it is cheaper to look at all. */
export const TOLD = 1000

/** Adds to the store what is in the range and not stored yet, one transaction a batch. */
export async function readInto(
  source: CommitSource,
  store: CommitStore,
  repositoryId: string,
  { range, attributes, keep, isNew, recount }: ReadWish,
  progress: Progress | null,
  signal: AbortSignal,
): Promise<HasRead> {
  const edge = new Set(recount ? store.commits.flagged(repositoryId, 'shallow-boundary') : [])
  const restored = restoring(store, repositoryId)
  // A first import need not ask for each commit; should another process import at once, adding twice is harmless.
  const isStored = (oid: string): boolean => {
    if (isNew || !store.commits.has(repositoryId, oid)) return false
    restored.take(oid)
    return !edge.has(oid)
  }
  const sum = summing(range.known)
  let done = 0
  // Counting walks the history once more, beside the reading; only a watched run pays for it.
  if (progress !== null)
    source.count(range).then(
      (total) => progress.update(done, total),
      () => {},
    )
  try {
    const marker = attributes.then(markerOf)
    marker.catch(() => {})
    for await (const batch of source.read({ ...range, isStored }, signal)) {
      const mark = await marker
      const kept = keep === null ? batch : batch.filter((commit) => keep(commit.author))
      const marked = kept.map((commit) => ({ ...commit, files: markFiles(commit.files, mark) }))
      const fresh = edge.size === 0 ? marked : marked.filter((commit) => !edge.has(commit.oid))
      store.commits.add(repositoryId, fresh)
      const known = marked.filter(({ oid, flags }) => edge.has(oid) && !flags.includes('shallow-boundary'))
      if (known.length > 0) store.commits.recount(repositoryId, known)
      sum.add(batch, fresh, known.length)
      done += batch.length
      progress?.update(done)
    }
  } finally {
    progress?.stop()
  }
  return { ...sum.done(), restored: restored.done() }
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
  let counts = noCounts
  let since: number | null = null
  return {
    add(batch: readonly Commit[], fresh: readonly Commit[], recounted: number): void {
      counts = fresh.reduce(plus, { ...counts, recounted: counts.recounted + recounted })
      for (const commit of batch)
        for (const parent of commit.parents) if (tips.has(parent)) parents.add(parent)
      for (const { authored, committed } of fresh) {
        if (authored !== null && seconds.size <= TOLD) seconds.add(authored.seconds)
        if (committed !== null) since = Math.min(since ?? committed.seconds, committed.seconds)
      }
    },
    done: () => ({ counts, parents, since, seconds: seconds.size > TOLD ? null : [...seconds] }),
  }
}
