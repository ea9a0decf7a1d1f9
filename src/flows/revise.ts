import type { CommitSource, CommitStore, Location } from '../core/ports.ts'
import type { TrackCounts } from '../core/tracked.ts'
import { linkSquashes, type SquashSearch } from './link-squashes.ts'
import { linkTwins } from './link-twins.ts'
import { type LookedBack, lookBack } from './look-back.ts'
import { type HasRead, TOLD } from './read-into.ts'
import { noteRevision } from './revision.ts'

export type Revision = {
  readonly location: Location
  /** Tips of this checkout at the run before, HEAD's first; none where this run read only a part. */
  readonly before: readonly string[]
  /** Tips whose history is stored in part; none where this run read only a part, too. */
  readonly partial: readonly string[]
  /** A run before this one was cut short: all that is stored may be its work, and have nothing linked. */
  readonly cutShort: boolean
  readonly tips: readonly string[]
  readonly read: HasRead
}

export type Revised = {
  /** Tips from before that are worth keeping beside the new ones. */
  readonly tips: readonly string[]
  /** Those of `partial` that are still reachable, and outside HEAD's history. */
  readonly partial: readonly string[]
  readonly counts: Pick<TrackCounts, 'superseded' | 'unreachable' | 'restored'>
}

/**
 * Makes work count once after history was rewritten: what nothing leads to any more is marked, and what is the same
 * work is linked. Costs nothing where the new commits only follow on the old ones and no two have one author and second.
 */
export async function revise(
  source: CommitSource,
  store: CommitStore,
  repositoryId: string,
  revision: Revision,
): Promise<Revised> {
  const { location, before, partial, cutShort, tips, read } = revision
  const { head, gitDir, shallow } = location
  const current = new Set(tips)
  // A shallow clone forgets commits that nobody rewrote.
  const look = async (old: readonly string[]): Promise<LookedBack> =>
    old.length === 0 || shallow
      ? { tips: old, lost: [] }
      : lookBack(await source.lineage(), store, { repositoryId, gitDir }, old, head)
  const looked = await look(before.filter((tip) => !read.parents.has(tip) && !current.has(tip)))
  // Apart, because whoever takes them for stored would never read the rest of them.
  const inPart = await look(partial.filter((tip) => !current.has(tip)))
  const lost = store.commits.setReachable(repositoryId, [...looked.lost, ...inPart.lost], false)
  const touched = [...looked.lost, ...inPart.lost, ...read.restored]
  const seconds = cutShort ? null : secondsOf(store, repositoryId, touched, read.seconds)
  const twins = await linkTwins(source, store, repositoryId, head, seconds)
  const squashes =
    head === null
      ? { pairs: 0, superseded: 0 }
      : await linkSquashes(source, store, repositoryId, head, searchFor(revision, head, looked))
  const changed = lost.length + read.restored.length + twins.pairs + squashes.pairs + read.counts.recounted
  if (changed > 0 || cutShort) noteRevision(store, repositoryId)
  const bySuccessor = lost.map((oid) => store.commits.find(oid, repositoryId)[0]?.supersededBy ?? null)
  return {
    tips: looked.tips,
    partial: inPart.tips,
    counts: {
      superseded: twins.superseded + squashes.superseded,
      unreachable: bySuccessor.filter((successor) => successor === null).length,
      restored: read.restored.length,
    },
  }
}

/** When these and the new commits were authored; null when that is too much to tell. */
function secondsOf(
  store: CommitStore,
  repositoryId: string,
  oids: readonly string[],
  added: readonly number[] | null,
): readonly number[] | null {
  if (added === null || added.length + oids.length > TOLD) return null
  const touched = oids.flatMap((oid) => store.commits.find(oid, repositoryId)[0]?.authored?.seconds ?? [])
  return [...new Set([...added, ...touched])]
}

/** A tip is news when it came, when it was lost, and when HEAD has left it: then HEAD may hold its squash. */
function searchFor(
  { before, cutShort, tips, read }: Revision,
  head: string,
  looked: { readonly tips: readonly string[]; readonly lost: readonly string[] },
): SquashSearch {
  const lost = new Set(looked.lost)
  const known = new Set(before.slice(1))
  const beside = [...tips, ...looked.tips].filter((tip) => tip !== head)
  return {
    news: [...before.filter((tip) => lost.has(tip)), ...beside.filter((tip) => !known.has(tip))],
    old: beside.filter((tip) => known.has(tip)),
    since: cutShort ? 0 : read.since,
  }
}
