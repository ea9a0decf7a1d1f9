import type { Identity } from './commit.ts'

/** The set of names and addresses that are one developer ("me"). */
export type Me = {
  readonly name: string
  readonly emails: readonly string[]
  readonly names: readonly string[]
}

/** Does it look like one address, and nothing beside it? */
export const isEmail = (text: string): boolean => /^[^\s<>]+@[^\s<>]+$/.test(text)

export const sameEmail = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase() && a !== ''

/** One key a person: the address in lower case, or the name where there is no address. */
export const personKey = (identity: Identity): string =>
  identity.email === '' ? `name:${identity.name.toLowerCase()}` : identity.email.toLowerCase()

export const isMe = (me: Me, identity: Identity): boolean =>
  me.emails.some((email) => sameEmail(email, identity.email)) || me.names.includes(identity.name)

const BOT =
  /\[bot\]|^(dependabot|renovate|greenkeeper|github-actions|pre-commit-ci|allcontributors|semantic-release-bot|codecov|snyk-bot|web-flow|weblate|depfu|mergify|bors|pyup-bot|imgbot)\b/i

/** Known automation accounts; never "me", and named only in verbose output. */
export const isBot = (identity: Identity): boolean =>
  BOT.test(identity.name) || /\[bot\]@|^(bot|noreply-bot|ci)@/i.test(identity.email)
