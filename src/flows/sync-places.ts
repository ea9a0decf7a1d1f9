import { placeName, placeOfRemote } from '../core/place.ts'
import type { ActivitySource, CommitStore } from '../core/ports.ts'
import type { Watching } from './sync.ts'

export type RemotePlaces = {
  readonly places: readonly string[]
  /** Stored repositories whose remote is elsewhere, or which have none, by their names. */
  readonly others: readonly string[]
}

/** Hosts of GitHub's own. */
export const isPublic = (host: string): boolean => host === 'github.com' || host.endsWith('.ghe.com')

/**
 * The stored repositories whose remotes lead to hosts that may be asked.
 * @param mayAsk hears each host once: a token must not go to whatever host a remote happens to name
 */
export async function placesInStore(
  store: CommitStore,
  mayAsk: (host: string) => Promise<boolean>,
): Promise<RemotePlaces> {
  const asked = new Map<string, Promise<boolean>>()
  const isAsked = (host: string): Promise<boolean> => {
    const found = asked.get(host) ?? mayAsk(host)
    asked.set(host, found)
    return found
  }
  const places = new Set<string>()
  const others: string[] = []
  for (const { name, remoteUrl } of store.repositories.list()) {
    const place = remoteUrl === null ? null : placeOfRemote(remoteUrl)
    if (place !== null && (await isAsked(place.host))) places.add(placeName(place))
    else others.push(name)
  }
  return { places: [...places], others }
}

export type ContributedPlaces = {
  readonly places: readonly string[]
  /** Those with far more of others than of the person's, and how many pull requests and issues they have. */
  readonly tooLarge: readonly { readonly place: string; readonly size: number }[]
  /** Contributions to repositories that the token does not see. */
  readonly hidden: number
}

/** At a hundred an answer, some ten minutes; a small part in such a repository is not worth its whole past. */
const MOST_OF_OTHERS = 20_000

/**
 * Everywhere the person took part. Very large repositories they may not write to are left out where all of the past is
 * asked for.
 * @param since seconds since 1970; null for everything
 */
export async function placesContributedTo(
  source: ActivitySource,
  since: number | null,
  { progress: begin, signal }: Watching,
): Promise<ContributedPlaces> {
  const progress = begin('where you contributed')
  const places = new Set<string>()
  const tooLarge = new Map<string, number>()
  let hidden = 0
  try {
    for await (const found of source.contributions(since, signal)) {
      for (const { place, size, isOwn } of found.places) {
        if (since === null && !isOwn && size > MOST_OF_OTHERS) tooLarge.set(place, size)
        else places.add(place)
      }
      hidden += found.hidden
      progress.update(found.done, found.total)
      await progress.rest()
    }
  } finally {
    progress.stop()
  }
  return {
    places: [...places],
    tooLarge: Array.from(tooLarge, ([place, size]) => ({ place, size })),
    hidden,
  }
}
