import type { Identity } from './commit.ts'

/** The set of names and addresses that are one developer ("me"). */
export type Me = {
  readonly name: string
  readonly emails: readonly string[]
  readonly names: readonly string[]
  /** Absent where no service was asked. */
  readonly accounts?: readonly Account[] | undefined
}

/** Somebody's account on a service. */
export type Account = {
  /** `github.com`, or an Enterprise Server's. */
  readonly host: string
  /** Outlives a change of the login; null where the service does not tell it. */
  readonly id: number | null
  /** The one of now first, then those it had before. */
  readonly logins: readonly string[]
}

/** Does it look like one address, and nothing beside it? */
export const isEmail = (text: string): boolean => /^[^\s<>]+@[^\s<>]+$/.test(text)

export const sameEmail = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase() && a !== ''

/** One key a person: the address in lower case, or the name where there is no address. */
export const personKey = (identity: Identity): string =>
  identity.email === '' ? `name:${identity.name.toLowerCase()}` : identity.email.toLowerCase()

/**
 * Would two people hardly write under this name? One of several words, a handle (`jo-2`), a whole name in letters that
 * need no spaces.
 */
export const isTellingName = (name: string): boolean =>
  /\S\s+\S|[\p{L}\p{N}][\d._-]|\d\p{L}/u.test(name) || /^\P{ASCII}{2,}$/u.test(name)

export const isMe = (me: Me, identity: Identity): boolean =>
  me.emails.some((email) => sameEmail(email, identity.email)) ||
  me.names.includes(identity.name) ||
  (me.accounts ?? []).some((account) => isOf(account, identity))

const GIVEN_OUT = /^(?:(\d+)\+)?([^\s@+]+)@users\.noreply\.(.+)$/i

/**
 * Is it how a service writes that account: by its login alone, or with the address it gives out for commits? A login
 * may be given to somebody else later, an id may not.
 */
function isOf({ host, id, logins }: Account, { name, email }: Identity): boolean {
  const isLogin = (text: string): boolean =>
    logins.some((login) => login.toLowerCase() === text.toLowerCase())
  if (email === '') return name !== '' && isLogin(name)
  const [, number, login = '', of] = GIVEN_OUT.exec(email) ?? []
  if (of?.toLowerCase() !== host.toLowerCase()) return false
  return number === undefined || id === null ? isLogin(login) : Number(number) === id
}

const BOT =
  /\[bot\]|^(dependabot|renovate|greenkeeper|github-actions|pre-commit-ci|allcontributors|semantic-release-bot|codecov|snyk-bot|web-flow|weblate|depfu|mergify|bors|pyup-bot|imgbot)\b/i

/** Known automation accounts; never "me", and named only in verbose output. */
export const isBot = (identity: Identity): boolean =>
  BOT.test(identity.name) || /\[bot\]@|^(bot|noreply-bot|ci)@/i.test(identity.email)
