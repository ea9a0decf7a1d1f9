import {
  type Activity,
  type ActivityKind,
  activityKinds,
  SourceFault,
  type SyncedKind,
  syncedKinds,
} from '../core/activity.ts'
import type { Fault } from '../core/errors.ts'
import type { ActivitySource, CommitStore, Progress } from '../core/ports.ts'
import { rememberAccount } from './accounts.ts'

export type SyncWish = {
  /** As activities name repositories: `github.com/owner/name`. */
  readonly places: readonly string[]
  /** Nothing that was last changed before this, seconds since 1970; null for everything. */
  readonly since: number | null
}

/** What came of one kind, and how many of these were not stored before. */
export type Came = { readonly kind: ActivityKind; readonly count: number; readonly added: number }

export type Skipped = { readonly what: string; readonly fault: Fault }

export type SyncedPlace = {
  readonly place: string
  readonly came: readonly Came[]
  readonly skipped: readonly Skipped[]
}

export type Synced = {
  readonly places: readonly SyncedPlace[]
  /** What ended the run before all was asked for; what is stored stays, and the next run goes on from there. */
  readonly stopped: SourceFault | null
}

const noteOf = (place: string, kind: SyncedKind): string => `synced:${place}:${kind}`

/** Is this note about how far a service was read? */
export const isOfSync = (note: string): boolean => note.startsWith('synced:')

export type Watching = { readonly progress: (label: string) => Progress; readonly signal: AbortSignal }

/**
 * Brings what a service knows of `places` into the store, page by page. Each page is stored before it is noted that it
 * came, so a run that is cut short anywhere is gone on with by the next one. What can't be read is left out and told.
 */
export async function sync(
  store: CommitStore,
  sourceOf: (place: string) => Promise<ActivitySource>,
  wish: SyncWish,
  watching: Watching,
): Promise<Synced> {
  const places: SyncedPlace[] = []
  for (const place of wish.places) {
    const source = await sourceOf(place)
    const { stopped, ...synced } = await syncPlace(store, source, place, wish.since, watching)
    places.push(synced)
    if (stopped !== null) return { places, stopped }
  }
  return { places, stopped: null }
}

async function syncPlace(
  store: CommitStore,
  source: ActivitySource,
  place: string,
  since: number | null,
  watching: Watching,
): Promise<SyncedPlace & { readonly stopped: SourceFault | null }> {
  const tally = tallyOf()
  const skipped: Skipped[] = []
  const done = (stopped: SourceFault | null) => ({ place, came: tally.came(), skipped, stopped })
  for (const kind of syncedKinds) {
    try {
      await syncKind(store, source, { place, kind, since }, tally, watching)
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error
      if (error.reach === 'run') return done(error)
      skipped.push({ what: error.reach === 'repository' ? place : kind, fault: error })
      if (error.reach === 'repository') return done(null)
    }
  }
  return done(null)
}

type Part = { readonly place: string; readonly kind: SyncedKind; readonly since: number | null }

async function syncKind(
  store: CommitStore,
  source: ActivitySource,
  { place, kind, since }: Part,
  tally: Tally,
  { progress: begin, signal }: Watching,
): Promise<void> {
  const note = noteOf(place, kind)
  const progress = begin(`${place}, ${kind}s`)
  let done = 0
  try {
    for await (const page of source.read(place, kind, store.note(note), since, signal)) {
      tally.take(page.activities, (ofKind) => store.activities.put(ofKind))
      store.setNote(note, page.state)
      rememberAccount(store, source.account())
      done += page.activities.filter((one) => one.kind === kind).length
      progress.update(done, Math.max(done, page.total ?? 0))
      await progress.rest()
      signal.throwIfAborted()
    }
  } finally {
    progress.stop()
  }
}

type Tally = {
  /** Stores the activities of each kind and counts them. */
  take(activities: readonly Activity[], put: (ofKind: readonly Activity[]) => number): void
  came(): readonly Came[]
}

function tallyOf(): Tally {
  const counts = new Map<ActivityKind, { count: number; added: number }>()
  return {
    take(activities, put) {
      for (const kind of activityKinds) {
        const ofKind = activities.filter((one) => one.kind === kind)
        if (ofKind.length === 0) continue
        const { count, added } = counts.get(kind) ?? { count: 0, added: 0 }
        counts.set(kind, { count: count + ofKind.length, added: added + put(ofKind) })
      }
    },
    came: () => Array.from(counts, ([kind, sum]) => ({ kind, ...sum })),
  }
}
