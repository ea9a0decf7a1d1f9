import type { Identity } from '../../core/commit.ts'
import { isBot } from '../../core/person.ts'
import type { KnownNames } from '../../core/redaction.ts'
import { isCommonWord } from './common-words.ts'
import { folded } from './fold.ts'
import type { Spelling } from './names.ts'
import { type Thing, thing } from './things.ts'

/** One person under all names and addresses that are known. */
export type Person = { readonly names: readonly string[]; readonly emails: readonly string[] }

/** Identities put together where they share a name or an address; who keeps a name, and programs, left out. */
export function personsOf(
  identities: readonly Identity[],
  subject: KnownNames['subject'],
): readonly Person[] {
  const persons = new Map<string, { names: Set<string>; emails: Set<string> }>()
  const isSubject = subjectTest(subject)
  for (const identity of identities) {
    const { name, email } = identity
    if (isBot(identity) || isSubject(identity)) continue
    const keys = [
      name === '' ? [] : `name ${folded(name)}`,
      email === '' ? [] : `mail ${folded(email)}`,
    ].flat()
    const known = [...new Set(keys.flatMap((key) => persons.get(key) ?? []))]
    const person = known[0] ?? { names: new Set(), emails: new Set() }
    for (const other of known.slice(1)) {
      for (const one of other.names) person.names.add(one)
      for (const one of other.emails) person.emails.add(one)
    }
    if (name !== '') person.names.add(name)
    if (email !== '') person.emails.add(email)
    for (const one of person.names) persons.set(`name ${folded(one)}`, person)
    for (const one of person.emails) persons.set(`mail ${folded(one)}`, person)
  }
  return [...new Set(persons.values())].map(({ names, emails }) => ({
    names: [...names],
    emails: [...emails],
  }))
}

/** Is it the one whose words are told? */
export function subjectTest(subject: KnownNames['subject']): (identity: Identity) => boolean {
  const mine = new Set([...(subject?.names ?? []), ...(subject?.emails ?? [])].map(folded))
  mine.delete('')
  return ({ name, email }) => mine.has(folded(name)) || mine.has(folded(email))
}

export const thingOf = ({ names, emails }: Person, alias: string | null = null): Thing =>
  thing('person', [...names, ...emails], alias)

const LEAST_PART = 3
const LOGIN = /^(?:\d+\+)?([a-z\d](?:[a-z\d-]*[a-z\d])?)@users\.noreply\./i

/**
 * How people are written: the whole name with any gaps and as `Last, First`, addresses, logins behind an `@`; and a
 * single part of the name where it has a capital, is no word of the language, and nobody else is called so.
 */
export function spellingsOfPeople(
  persons: readonly (Person & { readonly what: Thing })[],
): readonly Spelling[] {
  const owners = new Map<string, number>()
  for (const { names } of persons)
    for (const part of new Set(names.flatMap(wordsOf).map(folded)))
      owners.set(part, (owners.get(part) ?? 0) + 1)
  return persons.flatMap(({ names, emails, what }) => [
    ...names.flatMap((name) => wholeName(name, what)),
    ...names.flatMap((name) => partsOf(name, what, owners)),
    ...emails.flatMap((email) => address(email, what)),
  ])
}

const wordsOf = (name: string): readonly string[] => name.split(/[\s._,"()-]+/u).filter((word) => word !== '')

const spelling = (what: Thing, text: string, more: Partial<Spelling> = {}): Spelling => ({
  thing: what,
  text,
  border: 'parts',
  needsCapital: false,
  ...more,
})

const isWord = (word: string): boolean => isCommonWord(folded(word))

function wholeName(name: string, what: Thing): readonly Spelling[] {
  const words = wordsOf(name)
  const text = words.join(' ')
  if (words.length < 2) return alone(name, what)
  // `May Will` is a person, `may will` is none.
  const needsCapital = words.every(isWord)
  const turned = `${words.at(-1)} ${words.slice(0, -1).join(' ')}`
  return [text, turned].map((one) => spelling(what, one, { needsCapital }))
}

/** Who goes by one word: it counts where it stands alone and is none of the language. */
function alone(name: string, what: Thing): readonly Spelling[] {
  const word = name.trim()
  const isLatin = /^[\p{Script=Latin}\p{N}\p{P}]+$/u.test(word)
  if (isWord(word) || (isLatin ? word.length <= LEAST_PART : word.length < 2)) return []
  return [spelling(what, word, { border: 'words', needsCapital: isCapital(word) })]
}

const isCapital = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word)

function partsOf(name: string, what: Thing, owners: ReadonlyMap<string, number>): readonly Spelling[] {
  const words = wordsOf(name)
  if (words.length < 2) return []
  return words
    .filter((word) => word.length >= LEAST_PART && /^\p{Lu}[\p{L}\p{M}'’]+$/u.test(word) && !isWord(word))
    .map((word) => {
      const isShared = (owners.get(folded(word)) ?? 0) > 1
      // Nobody can tell who is meant, but it is a name all the same.
      const whose = isShared ? thing('person', [`any ${word}`]) : what
      return spelling(whose, word, { border: 'words', needsCapital: true })
    })
}

function address(email: string, what: Thing): readonly Spelling[] {
  // What imports of older systems leave in its place is a name: as an address, `b` would go wherever it stands.
  if (!email.includes('@')) return alone(email, what)
  const login = LOGIN.exec(email)?.[1]
  const local = (email.split('@')[0] ?? '').replace(/\+.*$/, '')
  const handles = login === undefined ? [local] : [login]
  return [
    spelling(what, email),
    ...handles
      .filter((handle) => handle.length > 1 && !isWord(handle))
      .flatMap((handle) => [
        spelling(what, `@${handle}`, { border: 'words' }),
        spelling(what, `github.com/${handle}`, { border: 'words' }),
        // `jane.roe` and `roe42` mean nothing else; `jane` might.
        ...(handle.length > 4 && /[\d._-]/.test(handle) && /\p{L}{2}/u.test(handle)
          ? [spelling(what, handle.replace(/[._-]+/g, ' '), { border: 'words' })]
          : []),
      ]),
  ]
}
