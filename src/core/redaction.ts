import type { Identity } from './commit.ts'
import type { Repository } from './repository.ts'

/** What something private is; a numbered alias begins with it: `person-3`. */
export const privateKinds = [
  'person',
  'client',
  'organisation',
  'repository',
  'host',
  'link',
  'ticket',
  'email',
  'term',
] as const
export type PrivateKind = (typeof privateKinds)[number]

/** Something private that somebody named, under all its spellings. */
export type PrivateName = {
  readonly kind: PrivateKind
  /** At least one. A `*` stands for any letters and digits of the same word, or of the same address. */
  readonly spellings: readonly string[]
  /** What stands in its place; null has it numbered. */
  readonly alias: string | null
}

/** What is found without being named. */
export const redactionRules = ['people', 'emails', 'hosts', 'links', 'tickets', 'repositories'] as const
export type RedactionRules = Readonly<Record<(typeof redactionRules)[number], boolean>>

/** What may not be told to others. Secrets are not part of it: they go whatever it says. */
export type RedactionPolicy = {
  readonly names: readonly PrivateName[]
  /** What the keys of tickets begin with, beside whatever looks like one: `ABC` for `ABC-12`, `abc-12`. */
  readonly ticketKeys: readonly string[]
  /** Repositories that everybody may know, as `github.com/owner/name`; with `*` for a whole owner or host. */
  readonly publicRepositories: readonly string[]
  /** Words that stay, whoever is called so. */
  readonly keep: readonly string[]
  readonly rules: RedactionRules
}

/** Whom and what the store knows by name; which of it is private a policy says. */
export type KnownNames = {
  /** Whose words they are; the one person who keeps a name. Null where it is everybody. */
  readonly subject: { readonly names: readonly string[]; readonly emails: readonly string[] } | null
  readonly people: readonly Identity[]
  readonly repositories: readonly Pick<Repository, 'name' | 'remoteUrl'>[]
}

/** `original` as it was written where it was first met. */
export type Replacement = {
  readonly kind: PrivateKind
  readonly original: string
  readonly alias: string
  readonly count: number
}

/** What was done to a text: private things by their alias in the order of the kinds, and secrets by their kind. */
export type RedactionReport = {
  readonly replaced: readonly Replacement[]
  readonly secrets: readonly { readonly kind: string; readonly count: number }[]
}

/** Aliases given before, by the key of what they stand for; see `aliasBook`. */
export type Aliases = Readonly<Record<string, string>>

/** Hides private names from who is asked something, and puts them back into what was answered. */
export type Disguise = {
  hide(text: string): string
  reveal(text: string): string
}
