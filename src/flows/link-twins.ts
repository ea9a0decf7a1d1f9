import {
  everybody,
  patchesAsked,
  type Standing,
  standingsAsked,
  successions,
} from '../analysis/lineage/successions.ts'
import { twinsAmong } from '../analysis/lineage/twins.ts'
import type { CommitSource, CommitStore, Lineage } from '../core/ports.ts'
import type { Linked } from './linked.ts'

/**
 * Links commits that are the same work (amended, rebased, picked, filtered) as far as they were authored in the given
 * seconds; null looks at all. git is asked only where author and second of two commits are the same.
 */
export async function linkTwins(
  source: CommitSource,
  store: CommitStore,
  repositoryId: string,
  head: string | null,
  seconds: readonly number[] | null,
): Promise<Linked> {
  const twins = twinsAmong(store.commits.authoredTogether(repositoryId, seconds))
  if (twins.reachable.length === 0 && twins.lost.length === 0) return { pairs: 0, superseded: 0 }
  const lineage = await source.lineage()
  const standings = await standingsOf(lineage, head, standingsAsked(twins))
  const wanted = await lineage.held(patchesAsked(twins, standings))
  const patches = await lineage.patchIds([...wanted].map((tip) => ({ tip, base: null })))
  const pairs = successions(twins, standings, patches)
  store.commits.supersede(repositoryId, pairs)
  const before = everybody(twins)
  const fresh = pairs.filter(
    ({ oid, supersededBy }) => supersededBy !== null && before.get(oid)?.supersededBy === null,
  )
  return { pairs: pairs.length, superseded: fresh.length }
}

async function standingsOf(
  lineage: Lineage,
  head: string | null,
  oids: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  const standings = new Map<string, Standing>()
  if (oids.length === 0) return standings
  const held = [...(await lineage.held(oids))]
  const [beside, mainLine] =
    head === null
      ? [null, new Set()]
      : await Promise.all([lineage.beside(held, head), lineage.mainLine(head, held)])
  const inside = held.filter((oid) => beside !== null && !beside.has(oid))
  for (const oid of held) standings.set(oid, 'beside')
  for (const oid of inside) standings.set(oid, mainLine.has(oid) ? 'main-line' : 'merged')
  return standings
}
