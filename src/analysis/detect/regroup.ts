import type { ByHand, GroupDecision, Held } from '../../core/by-hand.ts'
import { type Draft, draft } from './draft.ts'
import type { History } from './history.ts'

/**
 * Groups as people decided: put together, taken apart, and under the origin and id of the achievement that a person had
 * a hand in, even where rewritten history gives the work another name. Commits stay in history's order.
 */
export function regroup(
  h: History,
  repositoryId: string,
  found: readonly Draft[],
  { decisions, held }: ByHand,
): readonly Draft[] {
  if (decisions.length === 0 && held.length === 0) return found
  const groups = [...found]
  const state: State = { h, groups, home: new Map(), prefix: `${repositoryId}/` }
  for (const group of groups) for (const i of group.commits) state.home.set(i, group)
  for (const decision of decisions) decide(state, decision)
  keepNames(state, held, new Set(decisions.map(({ into }) => keyIn(state, into))))
  return groups.filter(({ commits }) => commits.length > 0)
}

type State = {
  readonly h: History
  readonly groups: Draft[]
  /** The group of each commit that has one. */
  readonly home: Map<number, Draft>
  readonly prefix: string
}

const keyIn = ({ prefix }: State, origin: string): string =>
  origin.startsWith(prefix) ? origin.slice(prefix.length) : origin

/** Numbers of those of `oids` that are part of a group, ascending. */
const numbersOf = ({ h, home }: State, oids: readonly string[]): readonly number[] => {
  const known = oids.flatMap((oid) => h.indexOf.get(oid) ?? [])
  return [...new Set(known)].filter((i) => home.has(i)).sort((a, b) => a - b)
}

function decide(state: State, decision: GroupDecision): void {
  const { kind, into, id, whole } = decision
  const key = keyIn(state, into)
  const wanted = numbersOf(state, decision.commits)
  const keys = new Set(whole.map((origin) => keyIn(state, origin)))
  const named = state.groups.filter(
    (group) => group.commits.length > 0 && (keys.has(group.key) || group.key === key),
  )
  const sources = kind === 'merge' ? [...named, ...mostlyOf(state, wanted, named)] : []
  const home =
    state.groups.find((group) => group.key === key && group.commits.length > 0) ?? newHome(state, key)
  const because = kind === 'merge' ? 'put together by hand' : 'taken out of other work by hand'
  for (const group of sources) if (group !== home) swallow(state, home, group)
  for (const i of wanted) move(state, home, i)
  home.id = id
  home.commits.sort((a, b) => a - b)
  if (home.because.at(-1) !== because) home.because.push(because)
  if (home.commits.length === 0) return
  if (home.source === 'manual') home.source = sources.find((one) => one !== home)?.source ?? 'commits'
}

function newHome(state: State, key: string): Draft {
  const made = draft('manual', key)
  state.groups.push(made)
  return made
}

/** Groups that bear another name now, most of whose commits are meant. A month of upkeep is never meant as a whole. */
function mostlyOf({ home }: State, wanted: readonly number[], named: readonly Draft[]): readonly Draft[] {
  const counts = new Map<Draft, number>()
  for (const i of wanted) {
    const group = home.get(i)
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  return [...counts].flatMap(([group, count]) =>
    group.source !== 'maintenance' && !named.includes(group) && count * 2 > group.commits.length ? group : [],
  )
}

/** Everything of one group, for another one. */
function swallow({ home }: State, into: Draft, from: Draft): void {
  for (const i of from.commits) home.set(i, into)
  into.commits.push(...from.commits)
  into.merges.push(...from.merges)
  into.copies.push(...from.copies)
  into.reverts.push(...from.reverts)
  into.around.push(...from.around)
  for (const list of [into.merges, into.copies, into.reverts]) list.sort((a, b) => a - b)
  into.because.push(...from.because.filter((sentence) => !into.because.includes(sentence)))
  if (into.source === 'maintenance' || into.source === 'manual') into.source = from.source
  into.branch ??= from.branch
  for (const number of [...(from.pull === null ? [] : [from.pull]), ...from.pullsToo]) {
    if (into.pull === null) into.pull = number
    else if (number !== into.pull && !into.pullsToo.includes(number)) into.pullsToo.push(number)
  }
  Object.assign(from, {
    commits: [],
    merges: [],
    copies: [],
    reverts: [],
    because: [],
    pull: null,
    pullsToo: [],
    around: [],
  })
}

function move({ home }: State, into: Draft, i: number): void {
  const from = home.get(i)
  if (from === undefined || from === into) return
  from.commits = from.commits.filter((one) => one !== i)
  into.commits.push(i)
  home.set(i, into)
}

/**
 * Work that bears another name since it was rewritten keeps the one a person knows it by. Where it would be a part of
 * other work now, it stays apart from that, with the words that are about it alone.
 */
function keepNames(state: State, held: readonly Held[], decided: ReadonlySet<string>): void {
  const living = state.groups.filter(({ commits }) => commits.length > 0)
  const byKey = new Map(living.map((group) => [group.key, group]))
  const taken = new Set([...decided, ...held.map(({ origin }) => keyIn(state, origin))])
  for (const one of [...held].sort((a, b) => (a.origin < b.origin ? -1 : 1))) {
    const key = keyIn(state, one.origin)
    const group =
      byKey.get(key) ??
      samePull(living, key, taken) ??
      successor(state, one, taken) ??
      apart(state, one, taken)
    if (group === null) continue
    group.key = key
    group.id = one.id
  }
}

/** A pull request that was known before its commits were: they may have come under another name. */
function samePull(living: readonly Draft[], key: string, taken: ReadonlySet<string>): Draft | null {
  const number = /^pull\/(\d+)$/.exec(key)?.[1]
  if (number === undefined) return null
  return (
    living.find((group) => group.pull === number && group.around.length > 0 && !taken.has(group.key)) ?? null
  )
}

function successor(state: State, { commits }: Held, taken: ReadonlySet<string>): Draft | null {
  const wanted = new Set(numbersOf(state, commits))
  const free = mostlyOf(state, [...wanted], []).filter(({ key }) => !taken.has(key))
  return free.find(({ commits: own }) => own.filter((i) => wanted.has(i)).length * 2 > wanted.size) ?? null
}

function apart(state: State, { origin, commits }: Held, taken: ReadonlySet<string>): Draft | null {
  const free = numbersOf(state, commits).filter((i) => !taken.has(state.home.get(i)?.key ?? ''))
  if (free.length === 0) return null
  const made = draft('commits', keyIn(state, origin))
  made.because.push('commits that somebody had a hand in before they were rewritten')
  state.groups.push(made)
  for (const i of free) move(state, made, i)
  return made
}
