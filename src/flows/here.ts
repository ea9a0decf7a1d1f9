import { Fault } from '../core/errors.ts'
import type { CommitSource, CommitStore, Location } from '../core/ports.ts'
import type { Repository } from '../core/repository.ts'
import { early } from './early.ts'

/** The stored repository that a source on this machine is, and where its HEAD stands. */
export type Here = { readonly location: Location; readonly repository: Repository }

/**
 * Finds it by its place, else by its roots (another clone may have been tracked). git is asked while the store opens.
 * @throws Fault('failed') when it was never tracked
 */
export async function storedHere(
  source: CommitSource,
  opening: CommitStore | Promise<CommitStore>,
): Promise<Here> {
  const locating = early(source.locate())
  const store = await opening
  const location = await locating
  const repository =
    store.repositories.checkout(location.gitDir)?.repository ??
    (location.head === null ? null : store.repositories.byRoots(await source.roots()))
  if (repository !== null) return { location, repository }
  throw new Fault('failed', 'this repository is not in the store yet', 'craft track')
}
