import type { Succession } from '../../core/ports.ts'
import type { Class, Kin, Lost, Twins } from './twins.ts'

/** Where a reachable commit stands: on HEAD's line of first parents, merged into it, or outside HEAD's history. */
export type Standing = 'main-line' | 'merged' | 'beside'

/** A commit nobody knows a standing of is `beside`: another clone may have it, or another branch. */
export type Standings = ReadonlyMap<string, Standing>

const rank = { 'main-line': 0, merged: 1, beside: 2 } as const
const standingOf = (standings: Standings, { oid }: Kin): Standing => standings.get(oid) ?? 'beside'
const onMainLine = (standings: Standings, commits: readonly Kin[]): boolean =>
  commits.every((commit) => standingOf(standings, commit) === 'main-line')

/** The reachable commits whose standing is needed. */
export const standingsAsked = (twins: Twins): readonly string[] => [
  ...new Set(twins.reachable.flatMap(({ commits }) => commits.map(({ oid }) => oid))),
]

/** The commits whose patch-id is needed, once the standings are known. */
export function patchesAsked(twins: Twins, standings: Standings): readonly string[] {
  const open = twins.reachable.filter(({ commits }) => !onMainLine(standings, commits))
  const unsure = twins.lost.filter(({ likely, possible }) => likely.length > 1 || possible.length > 0)
  const asked = [
    ...open.flatMap(({ commits }) => commits),
    ...unsure.flatMap(({ commit, likely, possible }) => [commit, ...likely, ...possible]),
  ]
  return [...new Set(asked.filter(({ isMerge }) => !isMerge).map(({ oid }) => oid))]
}

/**
 * Says which commit each was replaced by, as changes to what is stored.
 *
 * Of reachable twins the one on HEAD's line of first parents counts, else one merged into HEAD, else the one committed
 * first. They have to have the same patch-id; but where HEAD has exactly one with this author, second and subject and
 * just one is left outside HEAD, that one is it with another patch: amended or rebased after it was pushed, or picked
 * with a conflict resolved. Two on the line of first parents both count: there somebody applied it again on purpose.
 *
 * A lost commit was replaced by the only reachable one with its author, second and subject; where there are several,
 * or one of the three was changed, by the one with its patch-id. Else by nobody.
 */
export function successions(
  twins: Twins,
  standings: Standings,
  patches: ReadonlyMap<string, string>,
): readonly Succession[] {
  const next = new Map<string, string>()
  for (const one of twins.reachable)
    for (const [oid, successor] of withinClass(one, standings, patches))
      if (!next.has(oid)) next.set(oid, successor)
  for (const one of twins.lost) {
    const successor = successorOf(one, standings, patches)
    if (successor !== null) next.set(one.commit.oid, successor.oid)
  }
  // A link goes to a commit of better standing or, that being equal, to an older one, so this comes to an end.
  const last = (oid: string): string => {
    let at = oid
    for (let on = next.get(at); on !== undefined; on = next.get(at)) at = on
    return at
  }
  const all = everybody(twins)
  return [...all.values()].flatMap((commit): Succession[] => {
    const { oid, supersededBy } = commit
    if (next.has(oid)) return last(oid) === supersededBy ? [] : [{ oid, supersededBy: last(oid) }]
    // Taken back only where both can be looked at; and what a squash has replaced is not for twins to take back.
    const isRefuted = supersededBy !== null && all.has(supersededBy) && standings.has(supersededBy)
    return commit.reachable && isRefuted && standings.has(oid) ? [{ oid, supersededBy: null }] : []
  })
}

/** All commits of `twins` by object id. */
export function everybody({ reachable, lost }: Twins): ReadonlyMap<string, Kin> {
  const all = new Map<string, Kin>()
  for (const { commits } of reachable) for (const one of commits) all.set(one.oid, one)
  for (const { commit, likely, possible } of lost)
    for (const one of [commit, ...likely, ...possible]) all.set(one.oid, one)
  return all
}

function withinClass(
  { sameSubject, commits }: Class,
  standings: Standings,
  patches: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const first = new Map<string, Kin>()
  const left: Kin[] = []
  for (const commit of byRank(commits, standings)) {
    const patch = patches.get(commit.oid)
    const twin = patch === undefined ? undefined : first.get(patch)
    if (twin !== undefined && !onMainLine(standings, [twin, commit])) found.set(commit.oid, twin.oid)
    else left.push(commit)
    if (patch !== undefined && twin === undefined) first.set(patch, commit)
  }
  const outside = left.filter((commit) => standingOf(standings, commit) === 'beside')
  const [inside, another] = commits.filter((commit) => standingOf(standings, commit) !== 'beside')
  const [only, more] = outside
  if (sameSubject && inside && only && another === undefined && more === undefined)
    found.set(only.oid, inside.oid)
  return found
}

const byRank = (commits: readonly Kin[], standings: Standings): readonly Kin[] =>
  [...commits].sort(
    (a, b) =>
      rank[standingOf(standings, a)] - rank[standingOf(standings, b)] ||
      a.committed - b.committed ||
      (a.oid < b.oid ? -1 : 1),
  )

function successorOf(
  { commit, likely, possible }: Lost,
  standings: Standings,
  patches: ReadonlyMap<string, string>,
): Kin | null {
  const [only, another] = likely
  if (only !== undefined && another === undefined) return only
  const patch = patches.get(commit.oid)
  if (patch === undefined) return null
  const same = [...likely, ...possible].filter(({ oid }) => patches.get(oid) === patch)
  return byRank(same, standings)[0] ?? null
}
