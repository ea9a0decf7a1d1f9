import type { Identity } from '../core/commit.ts'
import { Fault } from '../core/errors.ts'
import { type Account, isBot, type Me, sameEmail } from '../core/person.ts'
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
  const names = [...new Set(found.map((one) => one.name))]
  const name = names[0]
  if (name === undefined)
    throw new Fault('usage', `nobody called "${wanted}" wrote commits here`, 'see the names with: craft log')
  if (exact.length === 0 && names.length > 1) {
    const shown = names.slice(0, 5).join(', ')
    const more = names.length > 5 ? ` and ${names.length - 5} more` : ''
    throw new Fault(
      'usage',
      `"${wanted}" is ${names.length} people: ${shown}${more}`,
      'name one of them whole',
    )
  }
  return widened({ name, emails: found.map((one) => one.email), names }, everybody)
}

/** One person writes under several addresses: the same name brings them in. */
function widened(me: Me, everybody: readonly Identity[]): Me {
  const same = everybody.filter((one) => me.names.includes(one.name))
  const emails = [...me.emails, ...same.map((one) => one.email)].filter((email) => email !== '')
  return { ...me, emails: [...new Set(emails.map((email) => email.toLowerCase()))].sort() }
}
