import type { Identity } from '../core/commit.ts'
import { Fault } from '../core/errors.ts'
import { type Account, isBot, isEmail, isTellingName, type Me, sameEmail } from '../core/person.ts'
import type { CommitSource, CommitStore } from '../core/ports.ts'

/** A name, an address or a login that is mine, and who says so. */
export type Known = {
  readonly kind: 'name' | 'email' | 'login'
  readonly value: string
  readonly from: readonly ('settings' | 'mailmap' | 'git' | 'service')[]
}

type Identities = { readonly emails: readonly string[]; readonly names: readonly string[] }

/**
 * All that is mine: what the settings name, git's user, who the mailmap says that user is, and whose token services
 * were asked with.
 */
export async function knownOf(
  settings: Identities,
  source: CommitSource,
  accounts: readonly Account[],
): Promise<readonly Known[]> {
  const user = await source.user().catch(() => null)
  const mapped = user === null ? [] : await source.mailmap([user]).catch(() => [])
  const all: Known[] = []
  const add = (kind: Known['kind'], value: string, from: Known['from'][number]): void => {
    if (value === '') return
    const isSame = kind === 'email' ? sameEmail : Object.is
    const index = all.findIndex((one) => one.kind === kind && isSame(one.value, value))
    const there = all[index]
    if (there === undefined) all.push({ kind, value, from: [from] })
    else if (!there.from.includes(from)) all[index] = { ...there, from: [...there.from, from] }
  }
  for (const name of settings.names) add('name', name, 'settings')
  for (const email of settings.emails) add('email', email, 'settings')
  for (const one of mapped.filter((one) => one !== user)) {
    add('name', one.name, 'mailmap')
    add('email', one.email, 'mailmap')
  }
  add('name', user?.name ?? '', 'git')
  add('email', user?.email ?? '', 'git')
  for (const { logins } of accounts) for (const login of logins) add('login', login, 'service')
  return all
}

/** "Me" out of what is known; null when nothing is. The first name is the one I go by. */
export function meFrom(known: readonly Known[], accounts: readonly Account[]): Me | null {
  const of = (kind: Known['kind']) => known.filter((one) => one.kind === kind).map((one) => one.value)
  const [emails, names] = [of('email'), of('name')]
  const name = names[0] ?? emails[0] ?? of('login')[0]
  if (name === undefined) return null
  return { name, emails, names, ...(accounts.length === 0 ? {} : { accounts }) }
}

/** "Me" as settings, mailmap, git and services say; null when none of them does. */
export const meOf = async (
  settings: Identities,
  source: CommitSource,
  accounts: readonly Account[],
): Promise<Me | null> => meFrom(await knownOf(settings, source, accounts), accounts)

/** As `meOf`, but not knowing who you are is a fault: for `--mine`. */
export async function requireMe(...args: Parameters<typeof meOf>): Promise<Me> {
  const me = await meOf(...args)
  if (me !== null) return me
  throw new Fault('failed', 'git does not say who you are', 'git config user.email "you@example.com"')
}

/**
 * The one person that `wanted` names among the authors of the given repositories: an exact address or name,
 * else a part of exactly one person's.
 * @throws Fault('usage') when nobody or several people answer to it
 */
export function personNamed(wanted: string, store: CommitStore, repositoryIds: readonly string[]): Me {
  if (wanted.trim() === '')
    throw new Fault('usage', 'an empty name is nobody’s', 'see the names with: craft log')
  const everybody = repositoryIds.flatMap((id) => store.commits.identities(id)).filter((one) => !isBot(one))
  const lower = wanted.toLowerCase()
  const exact = everybody.filter((one) => sameEmail(one.email, wanted) || one.name.toLowerCase() === lower)
  const part = everybody.filter((one) => `${one.name} <${one.email}>`.toLowerCase().includes(lower))
  const found = exact.length > 0 ? exact : part
  const [first] = found
  if (first === undefined)
    throw new Fault('usage', `nobody called "${wanted}" wrote commits here`, 'see the names with: craft log')
  const isWhole =
    exact.length > 0 &&
    (isEmail(wanted) || isTellingName(wanted) || exact.every((one) => isTheirs(store, repositoryIds, one)))
  const people = isWhole ? [exact] : peopleIn(found)
  if (people.length > 1) throw severalPeople(wanted, people)
  // Others are called Andrew too: such a name brings in nobody's commits unless it was asked for.
  const isAsked = (name: string): boolean => name.toLowerCase() === lower
  const names = [...new Set(found.map((one) => one.name))].filter(
    (name) => isAsked(name) || isTellingName(name),
  )
  return widened({ name: first.name, emails: found.map((one) => one.email), names }, everybody)
}

/** Of the commits with an address, as many have the name of whose it is. */
const LEAST_SHARE = 0.2

/** Is the address that of somebody called so, and not of another who wrote under that name once? */
function isTheirs(store: CommitStore, repositoryIds: readonly string[], { name, email }: Identity): boolean {
  if (email === '') return true
  let [named, all] = [0, 0]
  for (const repositoryId of repositoryIds)
    for (const { author } of store.commits.list({ repositoryId, mine: { emails: [email], names: [] } })) {
      all++
      if (author.name === name) named++
    }
  return named >= all * LEAST_SHARE
}

const MOST_SHOWN = 5

function severalPeople(wanted: string, people: readonly (readonly Identity[])[]): Fault {
  const firsts = people.flatMap(([one]) => one ?? [])
  const isByName = new Set(firsts.map((one) => one.name)).size === firsts.length
  const shown = firsts.slice(0, MOST_SHOWN).map(({ name, email }) => (isByName ? name : `${name} <${email}>`))
  const more = firsts.length > MOST_SHOWN ? ` and ${firsts.length - MOST_SHOWN} more` : ''
  return new Fault(
    'usage',
    `"${wanted}" is ${firsts.length} people: ${shown.join(', ')}${more}`,
    isByName ? 'name one of them whole' : 'give the address of one of them',
  )
}

/** Who shares an address, or a name that nobody else would have, is the same. */
function peopleIn(identities: readonly Identity[]): readonly (readonly Identity[])[] {
  let people: (readonly Identity[])[] = []
  for (const one of identities) {
    const isSame = (other: Identity) =>
      sameEmail(other.email, one.email) || (other.name === one.name && isTellingName(one.name))
    const same = people.filter((person) => person.some(isSame))
    people = [...people.filter((person) => !same.includes(person)), [...same.flat(), one]]
  }
  return people
}

/** One person writes under several addresses: the same name brings them in. */
function widened(me: Me, everybody: readonly Identity[]): Me {
  const same = everybody.filter((one) => me.names.includes(one.name))
  const emails = [...me.emails, ...same.map((one) => one.email)].filter((email) => email !== '')
  return { ...me, emails: [...new Set(emails.map((email) => email.toLowerCase()))].sort() }
}
