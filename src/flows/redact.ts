import { type AliasBook, aliasBook } from '../analysis/redaction/aliases.ts'
import { defaultPolicy, publicAudiencePolicy } from '../analysis/redaction/default-policy.ts'
import { disguiseOf } from '../analysis/redaction/disguise.ts'
import { redactMaterial } from '../analysis/redaction/material.ts'
import { peopleNamedIn } from '../analysis/redaction/named-people.ts'
import { redactorOf } from '../analysis/redaction/redactor.ts'
import { mayBePublic } from '../analysis/redaction/repositories.ts'
import type { Identity } from '../core/commit.ts'
import type { Me } from '../core/person.ts'
import type { PortfolioMaterial } from '../core/portfolio.ts'
import type { CommitStore, Store } from '../core/ports.ts'
import type { Aliases, Disguise, KnownNames, RedactionPolicy, RedactionReport } from '../core/redaction.ts'

/**
 * The policy that holds: the person's own; without one everything that can be seen to be private where that is wished
 * for, and private repositories alone where only the audience asks for it.
 */
export const policyFor = (own: RedactionPolicy | null, isWished: boolean): RedactionPolicy =>
  own ?? (isWished ? defaultPolicy : publicAudiencePolicy)

const NOTE = 'redaction:aliases'

export type RedactedPortfolio = {
  readonly material: PortfolioMaterial
  /** The same for any other text about this work. */
  readonly clean: (text: string) => string
  readonly report: RedactionReport
  /** Repositories on a forge of which nobody said whether they are public. */
  readonly closed: readonly string[]
}

/** What a document is made of, without what the policy hides; aliases are remembered, so that they stay the same. */
export const redactPortfolio = (
  store: Store,
  material: PortfolioMaterial,
  policy: RedactionPolicy,
  subject: Me | null,
): RedactedPortfolio =>
  // Numbers are given and kept in one go: two runs at once must not give the same one to two names.
  store.together(() => {
    const named = material.chosen.flatMap(({ achievement }) => [
      achievement.author,
      ...achievement.collaborators,
      ...[achievement.title, achievement.description].flatMap(peopleNamedIn),
    ])
    const book = aliasBook(keptAliases(store))
    const redactor = redactorOf(policy, knownTo(store, subject, named), book)
    const told = redactMaterial(material, policy, redactor)
    keepAliases(store, book)
    const closed = material.repositories.filter(
      (one) => policy.rules.repositories && mayBePublic(one, policy),
    )
    return {
      material: told,
      clean: redactor.text,
      report: redactor.report(),
      closed: closed.map(({ name }) => name),
    }
  })

/** One text without what the policy hides. Without a store, aliases hold for this text alone. */
export function redactText(
  text: string,
  policy: RedactionPolicy,
  store: Store | null,
  subject: Me | null,
): { readonly text: string; readonly report: RedactionReport } {
  const work = () => {
    const book = aliasBook(store === null ? {} : keptAliases(store))
    const redactor = redactorOf(policy, knownTo(store, subject, peopleNamedIn(text)), book)
    const told = redactor.text(text)
    if (store !== null) keepAliases(store, book)
    return { text: told, report: redactor.report() }
  }
  return store === null ? work() : store.together(work)
}

/** Hides from a model what the policy hides; the store's aliases are used, and new ones kept as they are given. */
export function disguiseFor(store: CommitStore | null, policy: RedactionPolicy): Disguise {
  const book = aliasBook(store === null ? {} : keptAliases(store))
  const disguise = disguiseOf(policy, knownTo(store, null, []), book)
  return {
    hide(text) {
      const hidden = disguise.hide(text)
      if (store !== null) keepAliases(store, book)
      return hidden
    },
    reveal: disguise.reveal,
  }
}

/** Everybody and everything the store knows by name. */
function knownTo(store: CommitStore | null, subject: Me | null, named: readonly Identity[]): KnownNames {
  const repositories = store?.repositories.list() ?? []
  const people = repositories.flatMap(({ id }) => [
    ...(store?.commits.identities(id) ?? []),
    ...(store?.commits.aliases(id).map(({ canonical }) => canonical) ?? []),
  ])
  const logins = new Set<string>()
  for (const { actor, isBot } of store?.activities.each({}) ?? [])
    if (actor !== null && !isBot) logins.add(actor)
  return {
    subject: subject === null ? null : { names: namesOf(subject), emails: subject.emails },
    people: [...people, ...named, ...[...logins].map(withLogin)],
    repositories,
  }
}

const namesOf = ({ name, names, accounts = [] }: Me): readonly string[] => [
  ...new Set([name, ...names, ...accounts.flatMap(({ logins }) => logins)]),
]

/** Who is known by a login alone, under the address that the service gives everybody. */
const withLogin = (login: string): Identity => ({ name: login, email: `${login}@users.noreply.github.com` })

function keptAliases(store: CommitStore): Aliases {
  try {
    const kept: unknown = JSON.parse(store.note(NOTE) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).filter(([, alias]) => typeof alias === 'string'))
  } catch {
    // Damage: numbers begin anew, which is better than no document.
    return {}
  }
}

function keepAliases(store: CommitStore, book: AliasBook): void {
  if (!book.isChanged()) return
  const text = JSON.stringify(book.all())
  if (text !== store.note(NOTE)) store.setNote(NOTE, text)
}
