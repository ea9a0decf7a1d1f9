import { commitId } from '../core/ids.ts'
import type { CommitSource, CommitStore, Location } from '../core/ports.ts'
import type { Repository } from '../core/repository.ts'
import { placeOnly } from './around.ts'

/** A repository is known by its roots; where its checkout is known and still holds a stored tip, that is proof enough. */
export async function repositoryOf(
  source: CommitSource,
  store: CommitStore,
  location: Location,
  known: readonly string[],
  seen: Repository | null,
): Promise<Repository> {
  const tip = known[0]
  if (seen !== null && tip !== undefined && (await holds(source, tip))) return seen
  const [roots, facts] = await Promise.all([source.roots(), source.facts()])
  // A shallow clone shows no roots; then the commits it shares with the store tell who it is.
  const shared = location.head === null ? undefined : store.commits.find(location.head)[0]?.repositoryId
  const stored =
    store.repositories.byRoots(roots) ??
    store.repositories.list().find((one) => one.id === shared) ??
    // What a service told of it comes to be told of the clone.
    placeOnly(store, facts.remoteUrl)
  const id = stored?.id ?? commitId(roots[0] ?? location.head ?? '', null)
  const repository = { ...facts, id, roots: [...new Set([...(stored?.roots ?? []), ...roots])].sort() }
  store.repositories.save(repository)
  return repository
}

async function holds(source: CommitSource, oid: string): Promise<boolean> {
  const lineage = await source.lineage()
  return (await lineage.held([oid])).has(oid)
}
