import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { periodOf } from '../core/period.ts'
import { placeFrom, placeName } from '../core/place.ts'
import type { ActivitySource, CommitStore } from '../core/ports.ts'
import type { Synced } from '../flows/sync.ts'
import type { SyncShown } from '../render/json/sync.ts'
import { existingCommits } from './reading.ts'

export type SyncFlags = {
  readonly repo?: readonly string[]
  readonly since?: string
  readonly maxWait: number
  readonly apiUrl?: string
  readonly offline?: boolean
  readonly json?: boolean
}

export async function syncGitHub(context: Context, flags: SyncFlags): Promise<void> {
  if (flags.offline) return showStored(context, flags)
  const since = flags.since === undefined ? null : periodOf({ since: flags.since }, context.now()).since
  const sources = sourcesFor(context, flags)
  const usual = await sources.usual()
  const store = flags.repo === undefined ? await existingCommits(context) : await context.commits()
  const { places, others } = await placesOf(store, usual.host, flags)
  const { sync } = await import('../flows/sync.ts')
  await context.spareMemory()
  const synced = await sync(
    store,
    sources.of,
    { places, since: since === null ? null : Date.parse(since) / 1000 },
    { progress: (label) => context.out.progress(label, 0), signal: context.signal },
  )
  await show(context, flags, {
    asked: true,
    tokenFrom: usual.tokenFrom,
    requests: sources.requests(),
    synced,
    others,
    stored: store.activities.counts(),
  })
  refuseNothing(synced)
}

/** One source a host, made when the first repository of it comes. */
function sourcesFor(context: Context, { apiUrl, maxWait }: SyncFlags) {
  const made = new Map<string, ActivitySource>()
  const open = async (host: string | null): Promise<ActivitySource> => {
    const source = await context.github({ host, apiUrl: host === null ? (apiUrl ?? null) : null, maxWait })
    made.set(source.host, source)
    return source
  }
  return {
    usual: () => open(null),
    of: async (place: string): Promise<ActivitySource> => {
      const host = place.split('/')[0] ?? ''
      return made.get(host) ?? open(host)
    },
    requests: () => [...made.values()].reduce((sum, source) => sum + source.requests(), 0),
  }
}

/** @throws Fault('usage') for names that are none, and where nothing is named and the store knows none */
async function placesOf(store: CommitStore, host: string, { repo, apiUrl }: SyncFlags) {
  if (repo !== undefined) {
    const places = repo.map((name) => {
      const place = placeFrom(name, host)
      if (place !== null) return placeName(place)
      throw new Fault('usage', `${name} is no repository of a GitHub`, 'give owner/name, or host/owner/name')
    })
    return { places: [...new Set(places)], others: [] }
  }
  const { placesInStore } = await import('../flows/sync-places.ts')
  const found = placesInStore(store, apiUrl === undefined ? null : host)
  if (found.places.length > 0) return found
  throw new Fault(
    'usage',
    `no stored repository has a remote on ${host}`,
    'craft sync github --repo owner/name; for an Enterprise Server add --api-url',
  )
}

async function showStored(context: Context, flags: SyncFlags): Promise<void> {
  const store = await existingCommits(context)
  const stored = store.activities.counts()
  await show(context, flags, { asked: false, tokenFrom: null, requests: 0, synced: null, others: [], stored })
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
