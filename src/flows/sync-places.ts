import { type Place, placeName, placeOfRemote } from '../core/place.ts'
import type { CommitStore } from '../core/ports.ts'

export type RemotePlaces = {
  readonly places: readonly string[]
  /** Stored repositories whose remote is elsewhere, or which have none, by their names. */
  readonly others: readonly string[]
}

const isPublic = (host: string): boolean => host === 'github.com' || host.endsWith('.ghe.com')

/**
 * The stored repositories whose remotes lead to `host`, or to GitHub's own where that is null: a token must not go to
 * whatever host a remote happens to name.
 */
export function placesInStore(store: CommitStore, host: string | null): RemotePlaces {
  const isAsked = (place: Place) => (host === null ? isPublic(place.host) : place.host === host)
  const places = new Set<string>()
  const others: string[] = []
  for (const { name, remoteUrl } of store.repositories.list()) {
    const place = remoteUrl === null ? null : placeOfRemote(remoteUrl)
    if (place !== null && isAsked(place)) places.add(placeName(place))
    else others.push(name)
  }
  return { places: [...places], others }
}
