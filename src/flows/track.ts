import type { Identity } from '../core/commit.ts'
import { Fault } from '../core/errors.ts'
import type { CommitSource, CommitStore, Location, Progress } from '../core/ports.ts'
import type { Repository } from '../core/repository.ts'
import type { TrackCounts, Tracked } from '../core/tracked.ts'
import { runNote } from './run-note.ts'
import { noCounts } from './track-counts.ts'

export type TrackWish = {
  /** HEAD's history, every branch and tag, a revision range in git's words, or HEAD and commits it came to lately. */
  readonly what: 'head' | 'all' | { readonly range: string } | { readonly noted: readonly string[] }
  /** Only commits made at or after this, seconds since 1970. */
  readonly since: number | null
  /** Only commits of these people; null takes everybody's. */
  readonly keep: ((author: Identity) => boolean) | null
  readonly dryRun: boolean
}

/**
 * Brings the store up to date with one repository: reads what git has and the store has not, batch by batch,
 * so that a kill anywhere loses nothing and the next run goes on from there. Where HEAD is as it was last, that is all;
 * else what was rewritten since stops counting. The store is opened only when git has shown a repository with
 * something in it and knows the revisions asked for. Where somebody rewrote and pruned what is just being read, it
 * begins again, once, from where the branches are now.
 * @param open gives null where a dry run finds no store: it makes none
 * @throws Fault('unusable') from git, Fault('usage') for an unknown revision, Fault('store')
 */
export async function track(
  source: CommitSource,
  open: () => Promise<CommitStore | null>,
  wish: TrackWish,
  progress: Progress | null,
  signal: AbortSignal,
): Promise<Tracked> {
  const run: Run = { source, open, wish, progress, signal }
  const begin = await beginningOf(source, wish)
  try {
    return await trackFrom(begin, run)
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.kind !== 'unusable') throw fault
    const now = await beginningOf(source, wish).catch(() => begin)
    if (now.ends.tips.join() === begin.ends.tips.join()) throw fault
    return trackFrom(now, run)
  }
}

type Run = {
  readonly source: CommitSource
  readonly open: () => Promise<CommitStore | null>
  readonly wish: TrackWish
  readonly progress: Progress | null
  readonly signal: AbortSignal
}

/** Where the run begins: what others push meanwhile is the next run's. */
type Beginning = { readonly location: Location; readonly ends: Ends }
type Ends = { readonly tips: readonly string[]; readonly not: readonly string[] }

async function beginningOf(source: CommitSource, wish: TrackWish): Promise<Beginning> {
  const location = await source.locate()
  return { location, ends: await endsOf(source, wish, location) }
}

async function endsOf(source: CommitSource, { what }: TrackWish, location: Location): Promise<Ends> {
  const { head } = location
  if (what === 'all') return { tips: await source.tips(), not: [] }
  if (what === 'head') return { tips: head === null ? [] : [head], not: [] }
  if ('range' in what) return source.resolve(what.range)
  const { notedTips } = await import('./noted-tips.ts')
  return { tips: await notedTips(source, location, what.noted), not: [] }
}

const isRange = ({ what }: TrackWish): boolean => typeof what === 'object' && 'range' in what

async function trackFrom({ location, ends }: Beginning, run: Run): Promise<Tracked> {
  const { source, open, wish, progress, signal } = run
  const { tips } = ends
  if (tips.length === 0) return tracked(location, null, wish.dryRun, noCounts)
  const store = await open()
  const checkout = store?.repositories.checkout(location.gitDir) ?? null
  const note = store === null ? null : runNote(store, location.gitDir)
  const settled = checkout !== null && checkout.tips.length > 0 && checkout.shallow === location.shallow
  const isCurrent = settled && checkout.tips[0] === location.head && !note?.cutShort
  const seen = checkout?.repository ?? null
  const asksHead = tips.length === 1 && wish.what !== 'all' && !isRange(wish)
  if (asksHead && isCurrent) return tracked(location, seen, wish.dryRun, noCounts)

  const range = {
    tips,
    known: [...(settled ? checkout.tips : []), ...ends.not],
    ...(wish.since === null ? {} : { since: wish.since }),
  }
  if (wish.dryRun || store === null || note === null)
    return tracked(location, seen, true, { ...noCounts, commits: await source.count(range) })
  const isWhole = !isRange(wish) && wish.since === null && wish.keep === null
  const { keep } = wish
  const update = { location, tips, range, keep, isWhole, checkout, settled, note }
  // Most runs after a commit or a pull find nothing new: they need not load what reads and compares.
  const { bringUpToDate } = await import('./bring-up-to-date.ts')
  const { repository, counts } = await bringUpToDate(source, store, update, progress, signal)
  return tracked(location, repository, false, counts)
}

const tracked = (
  location: Location,
  repository: Repository | null,
  dryRun: boolean,
  counts: TrackCounts,
): Tracked => ({
  repository,
  gitDir: location.gitDir,
  head: location.head,
  shallow: location.shallow,
  dryRun,
  counts,
})
