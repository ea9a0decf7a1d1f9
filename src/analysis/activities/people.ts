import type { Identity } from '../../core/commit.ts'
import type { History } from '../detect/history.ts'
import { creditsOf } from '../detect/people.ts'
import type { Pull } from './intake.ts'

/** Who goes by a login: as commits name that person, else the login itself, without an address. */
export type PersonOf = (login: string) => Identity

const NOREPLY = /^(?:\d+\+)?([a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:_[a-z0-9]+)?)@users\.noreply\./i
/** How many pull requests out of as many must have the same author before a login is theirs. */
const SHARE = 0.75

/**
 * Finds the people of a history by login, surest first: the address that GitHub gives out for commits, in commits and
 * in trailers; who wrote the commits of that login's pull requests; one person alone who is called so.
 * @param wrote for a pull request, the numbers of its commits in the history
 */
export function personOfLogin(
  h: History,
  pulls: readonly Pull[],
  wrote: (pull: Pull) => readonly number[],
): PersonOf {
  const known = new Map<string, Identity>()
  const learn = (from: ReadonlyMap<string, Identity>): void => {
    for (const [login, identity] of from) if (!known.has(login)) known.set(login, identity)
  }
  learn(byAddress(h))
  learn(byAuthorship(h, pulls, wrote))
  learn(byName(h))
  return (login) => known.get(login.toLowerCase()) ?? { name: login, email: '' }
}

function byAddress(h: History): ReadonlyMap<string, Identity> {
  const found = new Map<string, Identity>()
  const names = unambiguous(h.people.map(({ identity }) => [identity.name.toLowerCase(), identity] as const))
  const take = (identity: Identity, person: Identity): void => {
    const login = NOREPLY.exec(identity.email)?.[1]?.toLowerCase()
    if (login !== undefined && !found.has(login)) found.set(login, person)
  }
  for (const { identity } of h.people) take(identity, identity)
  for (const message of h.messages)
    if (message.includes('@users.noreply.'))
      for (const { identity } of creditsOf(message))
        take(identity, names.get(identity.name.toLowerCase()) ?? identity)
  return found
}

function byAuthorship(
  h: History,
  pulls: readonly Pull[],
  wrote: (pull: Pull) => readonly number[],
): ReadonlyMap<string, Identity> {
  const counts = new Map<string, Map<number, number>>()
  for (const pull of pulls) {
    const authors = new Set(wrote(pull).map((i) => h.author[i] as number))
    const [author] = authors
    if (pull.actor === null || authors.size !== 1 || author === undefined) continue
    if (h.people[author]?.bot !== false) continue
    const login = pull.actor.toLowerCase()
    const of = counts.get(login) ?? new Map<number, number>()
    counts.set(login, of.set(author, (of.get(author) ?? 0) + 1))
  }
  const best = new Map<number, { readonly login: string; readonly count: number; readonly tied: boolean }>()
  for (const [login, of] of counts) {
    const all = [...of.values()].reduce((sum, count) => sum + count, 0)
    const [author, count] = [...of].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] as [number, number]
    const other = best.get(author)
    if (count < SHARE * all || (other !== undefined && other.count > count)) continue
    best.set(author, { login, count, tied: other?.count === count })
  }
  const people = [...best].flatMap(([author, { login, tied }]) => {
    const identity = h.people[author]?.identity
    // Whoever merges for two others is neither of them.
    return tied || identity === undefined ? [] : [[login, identity] as const]
  })
  return new Map(people)
}

function byName(h: History): ReadonlyMap<string, Identity> {
  return unambiguous(
    h.people.flatMap(({ identity, bot }) => {
      if (bot) return []
      const names = new Set([identity.name.toLowerCase(), (identity.email.split('@')[0] ?? '').toLowerCase()])
      return [...names].map((name) => [name, identity] as const)
    }),
  )
}

function unambiguous(pairs: readonly (readonly [string, Identity])[]): ReadonlyMap<string, Identity> {
  const found = new Map<string, Identity>()
  const shared = new Set<string>()
  for (const [name, identity] of pairs) {
    if (name === '' || found.has(name)) shared.add(name)
    else found.set(name, identity)
  }
  for (const name of shared) found.delete(name)
  return found
}
