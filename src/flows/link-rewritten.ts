import type { Noted } from '../core/hook.ts'
import type { CommitSource, CommitStore, Succession } from '../core/ports.ts'
import { noteRevision } from './revision.ts'

type Rewritten = NonNullable<Noted['rewritten']>

/**
 * Links commits that git says were amended, rebased or squashed into others, also where neither author and second nor
 * patch would tell. A commit that HEAD's history still has keeps counting.
 * @returns how many no longer count
 */
export async function linkRewritten(
  source: CommitSource,
  store: CommitStore,
  { repositoryId, head }: { readonly repositoryId: string; readonly head: string },
  rewritten: readonly Rewritten[],
): Promise<number> {
  const stored = (oid: string): boolean => store.commits.has(repositoryId, oid)
  const linked = endsOf(rewritten).filter(({ old, fresh }) => old !== fresh && stored(old) && stored(fresh))
  if (linked.length === 0) return 0
  const lineage = await source.lineage()
  const held = await lineage.held(linked.map(({ old }) => old))
  const beside = await lineage.beside([...held], head)
  const pairs = linked.flatMap(({ old, fresh }): Succession[] => {
    const known = store.commits.find(old, repositoryId)[0]
    const isNews = known !== undefined && known.supersededBy === null
    return isNews && (!held.has(old) || beside.has(old)) ? [{ oid: old, supersededBy: fresh }] : []
  })
  if (pairs.length === 0) return 0
  store.commits.supersede(repositoryId, pairs)
  noteRevision(store, repositoryId)
  return pairs.length
}

/** What was rewritten twice leads to the last that was made of it. */
function endsOf(rewritten: readonly Rewritten[]): readonly Rewritten[] {
  const next = new Map(rewritten.map(({ old, fresh }) => [old, fresh]))
  return [...next.keys()].map((old) => {
    const passed = new Set([old])
    let fresh = old
    for (let on = next.get(old); on !== undefined && !passed.has(on); on = next.get(on)) {
      fresh = on
      passed.add(on)
    }
    return { old, fresh }
  })
}
