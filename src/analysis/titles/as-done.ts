import { conventionalOf } from '../classify/conventional.ts'
import { formsOf, verbTables } from '../coaching/message/verbs.ts'
import { ambiguousForms, isBase, verbFormOf } from '../coaching/rewrite/verb-forms.ts'

/** Verbs whose last letter doubles though it is not their only syllable. */
const DOUBLED = new Set(
  'admit bootstrap commit control debug defer emit format infer occur omit overlap permit prefer refer reformat remap rewrap submit transfer unpin unplug unskip unwrap unzip'.split(
    ' ',
  ),
)
/** Taken for verbs where a message begins with them, but nobody says `cleanuped`. */
const NOUNS = new Set(['setup', 'ci', 'init', 'sync', 'dedupe', 'lint', 'cache', 'go'])
/** Verbs that are no nouns: behind a comma or an "and" they go on telling what was done. */
const JOINED = new Set(
  'add allow ask avoid convert disable drop eliminate enable ensure fix give handle improve introduce keep let look make move organize prevent refactor remove rename replace return use'.split(
    ' ',
  ),
)
/** Verbs that titles of work begin with and messages seldom do. */
const RARE = new Set(['allocate', 'announce', 'attempt', 'externalize', 'share'])
const APART: ReadonlyMap<string, string> = new Map([
  ['cleanup', 'cleaned up'],
  ['override', 'overrode'],
  ['throw', 'threw'],
])
const JOINT = /(,? and |, |; )(\p{L}+)(?= )/gu

/**
 * A title as something that was done, as a resume tells it: `Add x and remove y` as `Added x and removed y`, `Support z`
 * as `Added support for z`. As it is where it does not begin with a verb, or the verbs that follow are in doubt.
 */
export function asDone(title: string): string {
  const [first = ''] = /^(?:re-)?\p{L}+(?=[\s,])/iu.exec(title) ?? []
  const rest = title.slice(first.length)
  if (first === '' || NOUN_OF_MANY.test(title)) return title
  if (NOUN_OF_SUPPORT.test(title) && !isVerb(first.toLowerCase())) return `Added ${uncapitalised(title)}`
  const base = baseOf(first.toLowerCase())
  if (base === null || conventionalOf(title) !== null) return title
  const joined = joinedAsDone(atOnce(rest))
  if (joined === null) return title
  if (base === 'support') return `Added support for${joined}`
  return capital(pastOf(base)) + joined
}

/** `Query buffer improvements`: the whole is a noun, though its first word may be a verb elsewhere. */
const NOUN_OF_MANY =
  /^\p{L}+(?: [\p{L}\p{N}_-]+){1,4} (?:improvements|enhancements|optimizations|tweaks|adjustments|cleanups)$/u

const NOUN_OF_SUPPORT = /^\p{L}[^,;:]*\p{L} support(?: for [^,;]+)?(?: \([^()]*\))?$/u

const isVerb = (word: string): boolean => isBase(word) || verbFormOf(word) !== undefined

/** The verb it is a form of, as one tells somebody to do something, or as one tells what a change does. */
function baseOf(word: string): string | null {
  if (NOUNS.has(word)) return null
  if (isBase(word) || RARE.has(word) || (word.startsWith('re-') && isBase(word.slice(3)))) return word
  const form = ambiguousForms.has(word) ? undefined : verbFormOf(word)
  return form?.mood === 'third' ? form.base : null
}

/** `, change and trace settings` behind a verb: what stands in one row with it is one, too. */
function atOnce(rest: string): string {
  const row = /^((?:, \p{L}+)*,? and )(\p{L}+)(?= \S)/u.exec(rest)
  if (row === null || !row[0].match(/\p{L}{2,}/gu)?.every((word) => word === 'and' || isBase(word)))
    return rest
  return (
    row[0].replace(/\p{L}{2,}/gu, (word) => (word === 'and' ? word : pastOf(word))) +
    rest.slice(row[0].length)
  )
}

/** The rest with the verbs that go on; null where something might be one and might not. */
function joinedAsDone(rest: string): string | null {
  let isInDoubt = false
  const done = rest.replace(JOINT, (whole, joint: string, word: string) => {
    if (!JOINED.has(word) && !isBase(word)) return whole
    if (JOINED.has(word) || joint === ', and ') return joint + pastOf(word)
    isInDoubt = true
    return whole
  })
  return isInDoubt ? null : done
}

let irregular: ReadonlyMap<string, string> | null = null

function pastOf(base: string): string {
  irregular ??= new Map(
    verbTables.irregular.split(',').map((row) => {
      const [one = '', past = one] = row.split(' ')
      return [one, past]
    }),
  )
  if (base.startsWith('re-')) return `re-${pastOf(base.slice(3))}`
  return irregular.get(base) ?? APART.get(base) ?? formsOf(DOUBLED.has(base) ? base + base.at(-1) : base)[0]
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** `Early data support` goes on as `early data support`; `TLS` and `QUIC` keep their capitals. */
const uncapitalised = (title: string): string =>
  /^\p{Lu}\p{Ll}+\s/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title
