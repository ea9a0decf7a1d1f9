import type { CommitStore, Lineage } from '../core/ports.ts'

export type LookedBack = {
  /** Tips to keep: what is in the store outside HEAD's history, and still reachable in this clone. */
  readonly tips: readonly string[]
  /** Stored commits that no clone reaches any more. */
  readonly lost: readonly string[]
}

/**
 * Looks what became of tips that were stored earlier and are not among the new ones. What another clone has in the
 * history of its tips is not lost, though this one has dropped it.
 */
export async function lookBack(
  lineage: Lineage,
  store: CommitStore,
  checkout: { readonly repositoryId: string; readonly gitDir: string },
  old: readonly string[],
  head: string | null,
): Promise<LookedBack> {
  const { repositoryId, gitDir } = checkout
  const here = await foundHere(lineage, store, repositoryId, old)
  const beside = head === null ? null : await lineage.beside(here.held, head)
  const outside = here.held.filter((oid) => beside?.has(oid) ?? true)
  if (outside.length === 0 && here.missing.length === 0) return { tips: [], lost: [] }
  const gone = new Set([...(await lineage.lost(outside, [])), ...here.missing])
  // What lies below such a tip may be another branch's: somebody has to remember that it is stored.
  const below = [...gone].flatMap((oid) => beside?.get(oid) ?? parentsOf(store, repositoryId, oid))
  const tips = [...outside, ...below].filter((oid) => !gone.has(oid) && (beside?.has(oid) ?? true))
  const elsewhere = store.repositories
    .checkouts()
    .filter((one) => one.repositoryId === repositoryId && one.gitDir !== gitDir)
    .flatMap((one) => one.tips)
  if (gone.size === 0 || elsewhere.length === 0) return { tips: [...new Set(tips)], lost: [...gone] }
  const there = await foundHere(lineage, store, repositoryId, elsewhere)
  const kept = new Set(there.missing)
  const lost = [...(await lineage.lost(outside, there.held)), ...here.missing.filter((oid) => !kept.has(oid))]
  return { tips: [...new Set(tips)], lost }
}

const parentsOf = (store: CommitStore, repositoryId: string, oid: string): readonly string[] =>
  store.commits.find(oid, repositoryId)[0]?.parents ?? []

/**
 * What this clone has of `oids`. For those it has not (they were pruned, or are another clone's), the nearest of their
 * stored ancestors that it has; those above them are `missing`.
 */
async function foundHere(
  lineage: Lineage,
  store: CommitStore,
  repositoryId: string,
  oids: readonly string[],
): Promise<{ readonly held: readonly string[]; readonly missing: readonly string[] }> {
  const held = new Set<string>()
  const missing = new Set<string>()
  const isNew = (oid: string) => !held.has(oid) && !missing.has(oid)
  // Each question is a process: from the second on, many generations are asked about at once.
  for (let [next, size] = [[...new Set(oids)], 0]; next.length > 0; size = Math.max(64, size * 4)) {
    const asked = new Set(next)
    for (const oid of asked) {
      if (asked.size >= size) break
      for (const parent of parentsOf(store, repositoryId, oid)) if (isNew(parent)) asked.add(parent)
    }
    const found = await lineage.held([...asked])
    for (const oid of asked) (found.has(oid) ? held : missing).add(oid)
    const above = [...asked].filter((oid) => missing.has(oid))
    next = [...new Set(above.flatMap((oid) => parentsOf(store, repositoryId, oid)))].filter(isNew)
  }
  return { held: [...held], missing: [...missing].filter((oid) => store.commits.has(repositoryId, oid)) }
}
