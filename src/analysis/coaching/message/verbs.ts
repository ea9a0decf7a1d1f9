export type Mood = 'imperative' | 'past' | 'gerund' | 'third'

// Verbs that subjects begin with. Regular forms are made of them; the rest of English is none of our business.
const REGULAR =
  'abort accept access activate adapt add address adjust adopt align allow annotate append apply archive assert assign avoid backport bail block bootstrap bump cache call cancel change check clarify clean cleanup clear clone close collapse collect combine compare compile complete compute configure consider consolidate constify convert copy correct cover create declare decouple decrease dedupe default defer define delay delete demote deprecate derive describe detect determine diagnose disable disallow discard discourage display document downgrade drop dump duplicate emit enable encode enforce enhance ensure escape exclude execute expand explain export expose extend extract factor fail filter finish fix flush fold follow force format generate guard handle harden hoist honor hook ignore implement import improve include increase indent index inherit init initialize initialise inline insert inspect install integrate introduce invalidate invert isolate join kill label limit link lint list load localize lock log lower map mark mask match measure mention migrate minimize mock modernize modify move name normalize note notify omit open optimise optimize order organize override parse pass patch permit pin plug polish port prefer prepare prevent print process promote propagate protect provide publish purge push query quote raise randomize rebase recognize recommend record recover reduce refactor refine reflect reformat refresh refuse register reject relax release reload remove rename render reorder reorganize reorganise replace report request require reset resolve respect restore restrict restructure retain retry return reuse revert review revise rework rotate round sanitize save scan scope separate serialize serve silence simplify skip sort specify spell split squash stabilize start stop store streamline strip substitute suggest support suppress swap switch sync synchronize tag test tidy tighten touch trace track transform translate trigger trim truncate try tune tweak unexport unify unlock unset unwrap update upgrade use utilize validate verify wait warn whitelist wire work wrap'
const IRREGULAR =
  'begin began begun,break broke broken,bring brought,build built,catch caught,choose chose chosen,cut,do did done,draw drew drawn,drive drove driven,feed fed,find found,forbid forbade forbidden,forget forgot forgotten,get got gotten,give gave given,go went gone,hide hid hidden,hold held,keep kept,leave left,lend lent,let,make made,put,read,rebuild rebuilt,redo redid redone,reset,rewrite rewrote rewritten,run ran,send sent,set,show showed shown,shut,speed sped,spin spun,split,stick stuck,take took taken,teach taught,tell told,throw threw thrown,undo undid undone,unset,write wrote written,learn learnt learned'

// Also nouns or adjectives: `Tests for x`, `Logging of x`, `Broken links`.
const AMBIGUOUS =
  'tests changes patches links comments labels logs marks hooks caches notes reports filters queries limits names tags traces tracks works wraps uses updates imports exports loads locks masks matches measures mocks moves orders dumps displays defaults copies clones calls builds bumps blocks runs sets shows splits reads cuts breaks tweaks shares scopes records requests returns sorts stores starts stops sends supports touches waits checks closes covers fails flags raises rounds scans serves starts building testing logging caching formatting linting naming handling indexing loading locking matching parsing processing tracing tracking working wrapping broken hidden limited supported expected'

const DOUBLES = /(?:[^aeiou][aeiou][bdgmnptr])$/
const ONE_SYLLABLE = /^[^aeiou]*[aeiou][^aeiou]$/

/** How a regular verb goes on: `add`, then `added`, `adding`, `adds`. */
export function formsOf(base: string): readonly [past: string, gerund: string, third: string] {
  const third = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/, '$1ie').concat('s')
  if (base.endsWith('e')) return [`${base}d`, `${base.slice(0, -1)}ing`, third]
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`, `${base}ing`, third]
  const stem = DOUBLES.test(base) && ONE_SYLLABLE.test(base) ? base + base.at(-1) : base
  return [`${stem}ed`, `${stem}ing`, third]
}

function moods(): ReadonlyMap<string, Mood> {
  const map = new Map<string, Mood>()
  const note = (base: string, pasts: readonly string[]): void => {
    const [past, gerund, third] = formsOf(base)
    for (const word of pasts.length > 0 ? pasts : [past]) map.set(word, 'past')
    map.set(gerund, 'gerund').set(third, 'third')
  }
  for (const base of REGULAR.split(' ')) note(base, [])
  const rows = IRREGULAR.split(',').map((row) => row.split(' '))
  for (const [base, ...pasts] of rows) note(base as string, pasts)
  // A form that is also a base (`read`, `set`, `found`) is nobody's fault: the base wins.
  for (const base of REGULAR.split(' ')) map.set(base, 'imperative')
  for (const [base] of rows) map.set(base as string, 'imperative')
  for (const word of AMBIGUOUS.split(' ')) if (map.get(word) !== 'imperative') map.delete(word)
  return map
}

/** The tables, one word after the other: bases, rows of a base with its pasts, and forms that may be no verbs. */
export const verbTables = { regular: REGULAR, irregular: IRREGULAR, ambiguous: AMBIGUOUS } as const

const MOODS = moods()

/** The mood of a word in lower case where it begins a subject; null for a word that is no verb we know. */
export const moodOf = (word: string): Mood | null => MOODS.get(word) ?? null
