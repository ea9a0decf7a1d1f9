import type { KnownNames, PrivateName, RedactionPolicy } from '../../core/redaction.ts'
import { isCommonWord } from './common-words.ts'
import { folded } from './fold.ts'
import { emailsIn, hostOf, hostsIn, isInternalHost, linksIn, ticketFinder } from './forms.ts'
import { globFinder } from './globs.ts'
import { nameFinder, type Spelling } from './names.ts'
import { personsOf, spellingsOfPeople, thingOf } from './people.ts'
import { spellingsOfRepositories } from './repositories.ts'
import type { PrivateSpan } from './spans.ts'
import { type Thing, thing } from './things.ts'

export type Finder = (text: string) => readonly PrivateSpan[]

/** Finds everything private in a text; what it finds may overlap. */
export function finderOf(policy: RedactionPolicy, known: KnownNames): Finder {
  const { rules, names } = policy
  const persons = personsOf(known.people, known.subject)
  const keep = new Set(policy.keep.map(folded))
  const own = ownNames(known)
  const others = spellingsOfPeople(persons.map((one) => ({ ...one, what: thingOf(one) })))
  const spellings = [
    ...names.flatMap(spellingsOf),
    ...(rules.people ? others.filter(({ text }) => !own.has(folded(text))) : []),
    ...(rules.repositories ? spellingsOfRepositories(known, policy) : []),
  ].filter(({ text }) => !keep.has(folded(text)))
  const mine = new Set((known.subject?.emails ?? []).map(folded))
  const found: readonly Finder[] = [
    nameFinder(spellings),
    globFinder(names.flatMap(globsOf)),
    ticketFinder(policy),
    ...(rules.hosts ? [hostsIn] : []),
    ...(rules.emails
      ? [(text: string) => emailsIn(text).filter(({ from, to }) => !mine.has(folded(text.slice(from, to))))]
      : []),
  ]
  const inText: Finder = (text) => found.flatMap((find) => find(text))
  return rules.links ? withLinks(inText) : inText
}

/** What whose words they are is called: a first name that somebody else has too is theirs. */
const ownNames = ({ subject }: KnownNames): ReadonlySet<string> =>
  new Set((subject?.names ?? []).flatMap((name) => [name, ...name.split(/\s+/)]).map(folded))

/** An address that holds anything private, or leads where nobody else can go, goes as a whole: half of one tells much. */
const withLinks =
  (find: Finder): Finder =>
  (text) => {
    const spans = [...find(text)].sort((a, b) => a.from - b.from)
    let next = 0
    let reached = 0
    const links = linksIn(text).filter(({ from, to }) => {
      for (; (spans[next]?.from ?? text.length) < to; next++)
        reached = Math.max(reached, spans[next]?.to ?? 0)
      return (
        reached > from ||
        isInternalHost(hostOf(text.slice(from, to))) ||
        hidesSome(text.slice(from, to), find)
      )
    })
    // Where a name is the whole address it keeps its alias: what comes first wins where two are the same.
    return [...spans, ...links]
  }

/** `M%C3%BCller` is a name too. */
function hidesSome(address: string, find: Finder): boolean {
  if (!address.includes('%')) return false
  try {
    return find(decodeURIComponent(address)).length > 0
  } catch {
    return false
  }
}

const isGlob = (spelling: string): boolean => spelling.includes('*')

const thingNamed = ({ kind, spellings, alias }: PrivateName): Thing => thing(kind, spellings, alias)

function spellingsOf(name: PrivateName): readonly Spelling[] {
  const what = thingNamed(name)
  const plain = name.spellings.filter((one) => !isGlob(one))
  const asNamed = plain.map((text): Spelling => {
    // `Will` was named, and stays a word where it has no capital.
    const needsCapital = name.kind === 'person' && /^\p{Lu}/u.test(text) && isCommonWord(folded(text))
    const spaced = name.kind === 'host' || name.kind === 'repository' ? text : text.replace(/[-_.\s]+/g, ' ')
    return { thing: what, text: text.includes('@') ? text : spaced, border: 'parts', needsCapital }
  })
  if (name.kind !== 'person') return asNamed
  const names = plain.filter((one) => !one.includes('@'))
  const emails = plain.filter((one) => one.includes('@'))
  return [...asNamed, ...spellingsOfPeople([{ names, emails, what }])]
}

const globsOf = (name: PrivateName) =>
  name.spellings
    .filter(isGlob)
    .map((text) => ({ thing: thingNamed(name), text, hasOwnAlias: name.alias !== null }))
