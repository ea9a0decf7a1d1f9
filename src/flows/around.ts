import type { Activity } from '../core/activity.ts'
import { textHash, uuidV7 } from '../core/ids.ts'
import { placeName, placeOfRemote } from '../core/place.ts'
import type { CommitStore } from '../core/ports.ts'
import type { Repository } from '../core/repository.ts'

/** Where a service has a repository; null where its remote leads nowhere that could be one. */
const placeOf = ({ remoteUrl }: Pick<Repository, 'remoteUrl'>): string | null => {
  const place = remoteUrl === null ? null : placeOfRemote(remoteUrl)
  return place === null ? null : placeName(place)
}

/** Nothing of it was read but what a service knows. */
const isPlaceOnly = ({ roots }: Repository): boolean => roots.length === 0

/**
 * The stored repository that is at `place`: two histories may have the same remote, and what happened there is told of
 * one of them only.
 */
export function repositoryAt(store: CommitStore, place: string): Repository | null {
  const there = store.repositories.list().filter((one) => placeOf(one) === place)
  return there.find((one) => !isPlaceOnly(one)) ?? there[0] ?? null
}

/** A repository that is known by its place alone, for a clone of it that comes later. */
export function placeOnly(store: CommitStore, remoteUrl: string | null): Repository | null {
  const place = placeOf({ remoteUrl })
  const there = place === null ? null : repositoryAt(store, place)
  return there !== null && isPlaceOnly(there) ? there : null
}

/** The repository at `place`; made, without commits, where none is stored. */
export function repositoryMadeAt(store: CommitStore, place: string): Repository {
  const stored = repositoryAt(store, place)
  if (stored !== null) return stored
  const made: Repository = {
    id: uuidV7(0, textHash(`place ${place}`)),
    name: place.slice(place.lastIndexOf('/') + 1),
    remoteUrl: `https://${place}`,
    defaultBranch: null,
    roots: [],
  }
  store.repositories.save(made)
  return made
}

/** The place whose activities are told of a stored repository; null where there is none, or they are another one's. */
export function placeTold(store: CommitStore, repositoryId: string): string | null {
  const repository = store.repositories.list().find(({ id }) => id === repositoryId)
  const place = repository === undefined ? null : placeOf(repository)
  return place === null || repositoryAt(store, place)?.id !== repositoryId ? null : place
}

/** Where the activities of a stored repository are, and the mark that changes with them; null where there are none. */
export function aroundOf(
  store: CommitStore,
  repositoryId: string,
): { readonly activities: Iterable<Activity>; readonly mark: string } | null {
  const place = placeTold(store, repositoryId)
  const mark = place === null ? '' : store.activities.mark(place)
  if (place === null || mark === '') return null
  return { activities: store.activities.each({ place }), mark: `${place} ${mark}` }
}
