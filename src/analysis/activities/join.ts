import { membersOf } from '../detect/attach.ts'
import { type Draft, draft, type Grouping } from '../detect/draft.ts'
import type { History } from '../detect/history.ts'
import { type Brought, commitsOf } from './commits-of.ts'
import type { Pull } from './intake.ts'
import { isPlausible } from './plausible.ts'

/**
 * Says of groups which pull request they are, and makes groups of the commits of those that no message names. A group
 * keeps its key, so that what was found without a service is the same achievement afterwards. Changes `grouping`.
 * @returns numbers of the pull requests whose commits are here
 */
export function joinPulls(h: History, grouping: Grouping, pulls: readonly Pull[]): ReadonlySet<number> {
  const state = joining(h, grouping)
  // What was merged first has its commits, also where another was built on top of it.
  const landed = pulls.filter(({ state }) => state !== 'open')
  const brought = new Map(landed.map((pull) => [pull, commitsOf(h, pull)]))
  const named = new Map(landed.map((pull) => [pull, state.named(pull, brought.get(pull) as Brought)]))
  const joined = new Set<number>()
  for (const [pull, found] of brought) {
    // Closed without a merge: only a commit that names it says that it was landed by hand.
    const own = named.get(pull) ?? null
    if (pull.state === 'closed' && own === null) continue
    if (own === null && found.commits.length + found.merges.length === 0) continue
    joined.add(pull.number)
    state.join(pull, found, own)
  }
  return joined
}

function joining(h: History, { drafts, owner }: Grouping) {
  const members = membersOf(owner, drafts.length).map((list) => new Set(list))
  const keys = new Set(drafts.map(({ key }) => key))
  const ofMerge = new Map<number, number>()
  const byNumber = new Map<string, number[]>()
  drafts.forEach(({ merges, pull }, index) => {
    for (const merge of merges) ofMerge.set(merge, index)
    if (pull !== null) byNumber.set(pull, [...(byNumber.get(pull) ?? []), index])
  })

  const add = (made: Draft): number => {
    keys.add(made.key)
    members.push(new Set())
    return drafts.push(made) - 1
  }

  /** The group whose messages give the number and mean this pull request; the others lose it. */
  const named = (pull: Pull, { commits, merges }: Brought): number | null => {
    const ids = new Set([...commits, ...merges])
    let found: number | null = null
    for (const index of byNumber.get(String(pull.number)) ?? []) {
      const group = drafts[index] as Draft
      const own = [...group.merges, ...(members[index] as Set<number>)]
      if (own.length === 0) continue
      if (own.some((i) => ids.has(i) || isPlausible(h, i, pull))) found ??= index
      else mistaken(group)
    }
    return found
  }

  const takeOver = (commits: readonly number[]): number | null => {
    for (const i of commits) {
      const index = owner[i] as number
      const group = drafts[index]
      if (group === undefined || group.pull !== null || group.key.startsWith('work/alone/')) continue
      const all = [...(members[index] as Set<number>)].sort((a, b) => a - b)
      if (all[0] !== i) continue
      const others = group.source === 'merge' ? [] : all.filter((one) => !commits.includes(one))
      if (others.length > 0) leave(others)
      return index
    }
    return null
  }

  /** What was grouped with a pull request's commits and is none of them. */
  const leave = (others: readonly number[]): void => {
    const rest = add(draft('commits', freeKey(`work/${h.oids[others[0] as number]}`)))
    if (others.length > 1)
      drafts[rest]?.because.push(
        `${others.length} commits on the matter of a pull request that are not part of it`,
      )
    for (const i of others) move(i, rest)
  }

  const move = (i: number, to: number): void => {
    members[owner[i] as number]?.delete(i)
    members[to]?.add(i)
    owner[i] = to
  }

  const freeKey = (key: string, more = ''): string => (keys.has(key) ? `${key}${more}/too` : key)

  const newGroup = (pull: Pull, commits: readonly number[]): number => {
    const key = `pull/${pull.number}`
    const first = h.oids[commits[0] as number]
    return add(draft('pull-request', keys.has(key) ? freeKey(`${key}/${first}`) : key))
  }

  const join = (pull: Pull, { commits, merges }: Brought, named: number | null): void => {
    const merge = merges.map((i) => ofMerge.get(i)).find((index) => index !== undefined)
    const free = merge !== undefined && (drafts[merge] as Draft).pull === null ? merge : null
    // Copies, robots' commits and what another pull request has stay where they are.
    const own = commits.filter((i) => {
      const home = owner[i] as number
      return home === named || home === free || (home >= -1 && (drafts[home]?.pull ?? null) === null)
    })
    const index = named ?? free ?? takeOver(own) ?? (own.length === 0 ? null : newGroup(pull, own))
    if (index === null) return
    const group = drafts[index] as Draft
    group.source = 'pull-request'
    group.pull = String(pull.number)
    group.branch ??= pull.head
    group.around.push(pull)
    // What craft saw in the commits alone counts no more.
    group.because.length = 0
    for (const i of own) if (owner[i] !== index) move(i, index)
    for (const i of merges) if (!ofMerge.has(i)) group.merges.push(i)
  }

  return { named, join }
}

/** Its messages give a number that is not a pull request's here. */
function mistaken(group: Draft): void {
  group.because.push(`its messages name ${group.pull}, which is another pull request here`)
  group.pull = null
  if (group.source === 'pull-request') group.source = group.merges.length > 0 ? 'merge' : 'commits'
}
