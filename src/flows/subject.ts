import type { Identity } from '../core/commit.ts'
import { Fault } from '../core/errors.ts'
import { isBot, type Me, sameEmail } from '../core/person.ts'
import type { CommitSource, Store } from '../core/ports.ts'

/** "Me" as the settings say, or else as git says; null when neither does. */
export async function meOf(
  identity: { readonly emails: readonly string[]; readonly names: readonly string[] },
  source: CommitSource,
): Promise<Me | null> {
  const user = await source.user().catch(() => null)
  const emails = [...identity.emails, ...(user?.email ? [user.email] : [])]
  const names = [...identity.names, ...(user?.name ? [user.name] : [])]
  const name = names[0] ?? emails[0]
  return name === undefined ? null : { name, emails, names }
}

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
export function personNamed(wanted: string, store: Store, repositoryIds: readonly string[]): Me {
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
