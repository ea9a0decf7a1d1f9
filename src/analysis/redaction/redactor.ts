import type { Identity } from '../../core/commit.ts'
import { isBot } from '../../core/person.ts'
import {
  type KnownNames,
  privateKinds,
  type RedactionPolicy,
  type RedactionReport,
  type Replacement,
} from '../../core/redaction.ts'
import { redact } from '../secrets/redact.ts'
import type { AliasBook } from './aliases.ts'
import { finderOf } from './finder.ts'
import { folded } from './fold.ts'
import { personsOf, subjectTest, thingOf } from './people.ts'
import { thingOfRepository } from './repositories.ts'
import { apart } from './spans.ts'
import { type Thing, thing } from './things.ts'

/** Takes out of texts what a policy does not let out of the house. */
export type Redactor = {
  /** The text without it; one without anything private comes back as it is. Takes time linear in the text. */
  text(text: string): string
  /** What somebody is called, as it may be told: by an alias, but for whose words they are, and programs. */
  person(identity: Identity): string
  /** The same; with the name the address goes. */
  identity(identity: Identity): Identity
  /** A private repository's alias. */
  repository(repository: KnownNames['repositories'][number]): string
  report(): RedactionReport
}

/**
 * Replaces whatever a policy names, and what its rules find among `known` names, by aliases of the book. Secrets go
 * first, whatever the policy says.
 */
export function redactorOf(policy: RedactionPolicy, known: KnownNames, book: AliasBook): Redactor {
  const find = finderOf(policy, known)
  const tally = tallyOf(book)
  const keep = new Set(policy.keep.map(folded))
  const isTold = toldTest(policy, known.subject)
  const persons = personsByName(known)
  const text = (given: string): string => {
    if (given === '') return given
    const { text: clean, found } = redact(given)
    for (const { kind } of found) tally.secret(kind)
    let left = ''
    let at = 0
    for (const { thing, from, to } of apart(find(clean))) {
      const original = clean.slice(from, to)
      if (keep.has(folded(original))) continue
      left += clean.slice(at, from) + tally.replaced(thing, original)
      at = to
    }
    return left + clean.slice(at)
  }
  const person = (identity: Identity): string => {
    const { name, email } = identity
    // What the policy itself calls somebody comes before what is known of them.
    const told = text(name || email)
    if (told !== (name || email) || isTold(identity)) return told
    const what = persons.get(folded(email)) ?? persons.get(folded(name)) ?? thing('person', [name, email])
    return tally.replaced(what, name || email)
  }
  return {
    text,
    person,
    identity: (given) => (isTold(given) ? given : { name: person(given), email: '' }),
    repository(one) {
      const told = text(one.name)
      return told === one.name ? tally.replaced(thingOfRepository(one), one.name) : told
    },
    report: tally.report,
  }
}

/** Who may be named: whose words they are, programs, those the policy keeps, and everybody where it hides nobody. */
function toldTest({ rules, keep }: RedactionPolicy, subject: KnownNames['subject']) {
  const isSubject = subjectTest(subject)
  const kept = new Set(keep.map(folded))
  return (identity: Identity): boolean =>
    !rules.people || isSubject(identity) || isBot(identity) || kept.has(folded(identity.name))
}

const personsByName = ({ people, subject }: KnownNames): ReadonlyMap<string, Thing> =>
  new Map(
    personsOf(people, subject).flatMap((one) => {
      const what = thingOf(one)
      return [...one.names, ...one.emails].map((name) => [folded(name), what] as const)
    }),
  )

/** Counts what was replaced by what. */
function tallyOf(book: AliasBook) {
  const replaced = new Map<string, Replacement>()
  const secrets = new Map<string, number>()
  return {
    secret: (kind: string): void => void secrets.set(kind, (secrets.get(kind) ?? 0) + 1),
    replaced(thing: Thing, original: string): string {
      const alias = book.aliasOf(thing)
      const before = replaced.get(alias)
      const { kind } = thing
      replaced.set(alias, {
        kind,
        original: before?.original ?? original,
        alias,
        count: (before?.count ?? 0) + 1,
      })
      return alias
    },
    report: (): RedactionReport => ({
      replaced: privateKinds.flatMap((kind) => [...replaced.values()].filter((one) => one.kind === kind)),
      secrets: [...secrets].map(([kind, count]) => ({ kind, count })),
    }),
  }
}
