import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { periodOf } from '../core/period.ts'
import { placeFrom, placeName } from '../core/place.ts'
import type { ActivitySource, CommitStore } from '../core/ports.ts'
import type { Synced, Watching } from '../flows/sync.ts'
import type { ContributedPlaces, RemotePlaces } from '../flows/sync-places.ts'
import type { SyncShown } from '../render/json/sync.ts'
import { existingCommits, watch } from './reading.ts'

export type SyncFlags = {
  readonly repo?: readonly string[]
  readonly all?: boolean
  readonly since?: string
  readonly maxWait: number
  readonly apiUrl?: string
  readonly detect: boolean
  readonly offline?: boolean
  readonly json?: boolean
}

export async function syncGitHub(context: Context, flags: SyncFlags): Promise<void> {
  if (flags.offline) return showStored(context, flags)
  const day = flags.since === undefined ? null : periodOf({ since: flags.since }, context.now()).since
  const since = day === null ? null : Date.parse(day) / 1000
  const sources = sourcesFor(context, flags)
  const usual = await sources.usual()
  const isFromStore = flags.repo === undefined && !flags.all
  const store = isFromStore ? await existingCommits(context) : await context.commits()
  const watching = { progress: (label: string) => context.out.progress(label, 0), signal: context.signal }
  const { places, others, contributed } = await placesOf({ store, sources, usual, since, watching }, flags)
  const { sync } = await import('../flows/sync.ts')
  await context.spareMemory()
  const synced = await sync(store, sources.of, { places, since }, watching)
  const detected = synced.stopped === null ? await detectIn(context, flags, places) : null
  await show(context, flags, {
    asked: true,
    detected,
    tokenFrom: usual.tokenFrom,
    requests: sources.requests(),
    synced,
    others,
    contributed,
    stored: store.activities.counts(),
  })
  refuseNothing(synced)
}

type Sources = ReturnType<typeof sourcesFor>

/** Achievements come with what came; null where settings or flags keep them back. */
async function detectIn(
  context: Context,
  flags: SyncFlags,
  places: readonly string[],
): Promise<SyncShown['detected']> {
  const [{ detectAt, holdAt }, store] = await Promise.all([
    import('../flows/sync-detect.ts'),
    context.store(),
  ])
  const { detect, score } = await context.config()
  if (flags.detect && detect.auto) return detectAt(store, places, score, () => watch(context))
  holdAt(store, places)
  return null
}

/** One source a host, made when the first repository of it comes. */
function sourcesFor(context: Context, { apiUrl, maxWait, repo }: SyncFlags) {
  const made = new Map<string, ActivitySource>()
  const open = async (host: string | null): Promise<ActivitySource> => {
    const source = await context.github({
      host,
      namedBy: host === null || repo !== undefined ? 'person' : 'remote',
      apiUrl: host === null ? (apiUrl ?? null) : null,
      maxWait,
    })
    made.set(source.host, source)
    return source
  }
  const on = async (host: string): Promise<ActivitySource> => made.get(host) ?? open(host)
  return {
    usual: () => open(null),
    on,
    of: (place: string): Promise<ActivitySource> => on(place.split('/')[0] ?? ''),
    requests: () => [...made.values()].reduce((sum, source) => sum + source.requests(), 0),
  }
}

type Looking = {
  readonly store: CommitStore
  readonly sources: Sources
  readonly usual: ActivitySource
  readonly since: number | null
  readonly watching: Watching
}

type Places = Pick<RemotePlaces, 'places' | 'others'> & { readonly contributed: ContributedPlaces | null }

/** @throws Fault('usage') for names that are none, and where nothing is named and the store knows none */
async function placesOf(looking: Looking, { repo, all, apiUrl }: SyncFlags): Promise<Places> {
  const { store, sources, usual, since, watching } = looking
  if (repo !== undefined) return { places: placesNamed(repo, usual.host), others: [], contributed: null }
  const { isPublic, placesContributedTo, placesInStore } = await import('../flows/sync-places.ts')
  if (all) {
    const contributed = await placesContributedTo(usual, since, watching)
    return { places: contributed.places, others: [], contributed }
  }
  const mayAsk = async (host: string): Promise<boolean> => {
    if (apiUrl !== undefined) return host === usual.host
    return isPublic(host) || (await sources.on(host)).tokenFrom !== null
  }
  const found = await placesInStore(store, mayAsk)
  if (found.places.length > 0) return { ...found, contributed: null }
  throw new Fault(
    'usage',
    `no stored repository has a remote on ${usual.host}`,
    'craft sync github --repo owner/name, or --all; for an Enterprise Server: gh auth login --hostname, or --api-url',
  )
}

function placesNamed(names: readonly string[], host: string): readonly string[] {
  const places = names.map((name) => {
    const place = placeFrom(name, host)
    if (place !== null) return placeName(place)
    throw new Fault('usage', `${name} is no repository of a GitHub`, 'give owner/name, or host/owner/name')
  })
  return [...new Set(places)]
}

async function showStored(context: Context, flags: SyncFlags): Promise<void> {
  const store = await existingCommits(context)
  const stored = store.activities.counts()
  await show(context, flags, {
    asked: false,
    detected: null,
    tokenFrom: null,
    requests: 0,
    synced: null,
    others: [],
    contributed: null,
    stored,
  })
}

async function show({ out }: Context, { json }: SyncFlags, shown: SyncShown): Promise<void> {
  if (json) {
    const [{ toJson }, { syncJson }] = await Promise.all([
      import('../render/json/json.ts'),
      import('../render/json/sync.ts'),
    ])
    return out.data(toJson(syncJson(shown)))
  }
  const { syncView } = await import('../render/terminal/sync-view.ts')
  await out.data(syncView(shown, out.stdout))
}

/** Scripts are to hear of it where the run was cut short, or nothing at all could be read. */
function refuseNothing({ places, stopped }: Synced): void {
  if (stopped !== null) throw stopped
  const [first] = places.flatMap(({ skipped }) => skipped)
  const isAll = places.every(({ came, skipped }) => came.length === 0 && skipped.length > 0)
  if (first !== undefined && isAll) throw first.fault
}
