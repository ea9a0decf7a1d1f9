import { namesOf, type Things } from './things.ts'

type Form = {
  readonly when: RegExp
  /** What comes before the names; null where its own words tell something and stay. */
  readonly verb: string | null
  /** Only where the names are those of documents, or of tests. */
  readonly role?: 'documentation' | 'test'
}

const any = (words: string): RegExp => new RegExp(`^(?:${words.trim().replace(/\s*\n\s*/g, '')})$`, 'i')

const SOME = `(?:(?:a|an|the|some|few|several|many|various|multiple|more|other|another|minor|small|little|quick|tiny|simple|last|final|some more|misc|miscellaneous) )*`
const IT = '(?:(?:the |some |all )?(?:code|codes|files?|stuff|things?|it|everything|project|source|again))'

// biome-ignore format: one row a form
/** Subjects that would fit any commit, and what they say nevertheless. */
const forms: readonly Form[] = [
  { when: any(`${SOME}(?:bug ?-?fix(?:es)?|bugs? fixed)|(?:fix(?:ed|es|ing)?) ${SOME}bugs?`), verb: 'Fix bug in' },
  { when: any(`(?:fix(?:ed|es|ing)?) ${SOME}typos?|${SOME}typos?(?: fix(?:ed|es)?)?`), verb: 'Fix typo in' },
  { when: any(`(?:fix(?:ed|es|ing)?|hot ?fix|quick ?fix|fixup|patch)(?: ${SOME}(?:${IT}|issues?|problems?|errors?))?|${SOME}fix(?:es)?`), verb: 'Fix' },
  { when: any(`(?:add(?:ed|s|ing)?|more|new|write|wrote) ${SOME}(?:unit )?tests?`), verb: 'Add tests to', role: 'test' },
  { when: any(`(?:updat(?:e|ed|es|ing)|chang(?:e|ed|es|ing)|fix(?:ed|es|ing)?) ${SOME}(?:unit )?tests?|tests?`), verb: 'Change tests in', role: 'test' },
  { when: any(`(?:updat(?:e|ed|es|ing)|chang(?:e|ed|es)|edit(?:ed|s)?) ${SOME}(?:docs?|documentation|readme)|docs?|documentation|readme`), verb: 'Update', role: 'documentation' },
  { when: any(`(?:updat(?:e|ed|es|ing)|${SOME}updates?)(?: ${IT})?`), verb: 'Update' },
  { when: any(`(?:clean(?:ed|ing|s)?[ -]?(?:up|ups)?|tid(?:y|ied)(?: up)?)(?: ${IT})?|${SOME}(?:code )?clean[ -]?ups?`), verb: 'Clean up' },
  { when: any(`${SOME}refactor(?:ed|s|ing|ings)?(?: ${IT})?|${SOME}code refactoring`), verb: 'Refactor' },
  { when: any(`(?:re)?format(?:ted|ting|s)?(?: ${IT})?`), verb: 'Format' },
  { when: any(`(?:fix(?:ed|es)? )?(?:lint(?:ing)?|style|indent(?:ation|ing)?|whitespaces?|code style)(?: (?:fix(?:es)?|errors?))?`), verb: null },
  { when: any(`${SOME}(?:improve(?:d|s)?|improvements?|optimi[sz]e(?:d|s)?|optimi[sz]ations?|enhance(?:d|s)?|enhancements?)(?: ${IT})?`), verb: 'Improve' },
  { when: any('(?:wip|work in progress|in progress|progress|more work|work)'), verb: 'Work on' },
  { when: any(`${SOME}(?:chang(?:e|ed|es|ing)|modif(?:y|ied|ications?)|edit(?:ed|s)?|tweak(?:ed|s)?|adjust(?:ed|ments?)?)(?: ${IT})?|(?:made|make|do) ${SOME}(?:changes|modifications)|misc|miscellaneous|stuff|things|various|commit|save|saved|checkpoint|backup|tmp|temp|test commit|asdf+|blah|foo|[.\\-_?!*x]{1,8}`), verb: 'Change' },
]

/** Does it say nothing about which commit it is? */
export const isVague = (headline: string): boolean => formOf(bare(headline)) !== undefined

const bare = (headline: string): string => headline.replace(/[\s.!…]+$/, '').replace(/\s+/g, ' ') || headline

const formOf = (headline: string): Form | undefined => {
  if (headline.length > 60) return undefined
  return forms.find(({ when }) => when.test(headline))
}

const FILE_NAME = /^(?:(?:update|edit|change|modify|fix|create|add)[a-z]* )?([\w@./-]*\.[A-Za-z]\w{0,9})$/i

/**
 * A headline that would fit any commit, behind the area or type of `lead`, with the names of what it really touches, at most `room` characters; null where
 * it tells something already, or nothing is known of the change.
 */
export function named(headline: string, lead: string, things: Things, room: number): string | null {
  const file = FILE_NAME.exec(headline)?.[1]
  if (file !== undefined) return namedInside(headline, file, things, room)
  const form = headline === '' ? EMPTY : formOf(bare(headline))
  if (form === undefined) return null
  if (form.role !== undefined && things.files.some(({ role }) => role !== form.role)) return null
  return fitting(form.verb ?? `${bare(headline)} in`, lead, things, room)
}

const EMPTY: Form = { when: /^$/, verb: 'Change' }

/** What stands before the colon is not said again behind it. */
function fitting(verb: string, lead: string, things: Things, room: number): string | null {
  const said = new Set(lead.split(/[^\w./-]+/).map(stemOf))
  const isNew = (names: string): boolean => names.split(/ and | in /).every((name) => !said.has(stemOf(name)))
  const isFix = /^(?:bug)?fix\W/i.test(lead)
  return (
    namesOf(things)
      .filter(isNew)
      .map((names) => `${isFix ? verb.replace(/^Fix (?=\w+ in$)/, '') : verb} ${names}`)
      .find((text) => text.length <= room) ?? null
  )
}

const stemOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/(?<=\w)\.[a-z]\w*$/, '')

/** `Update parser.ts`: with the function in it, where there is one. */
function namedInside(headline: string, file: string, things: Things, room: number): string | null {
  const [only, ...more] = things.files
  const [name = ''] = namesOf(things)
  if (only === undefined || more.length > 0 || !name.includes(' in ') || !only.path.endsWith(file))
    return null
  const verb = /^\S+(?= )/.exec(headline)?.[0] ?? 'Change'
  const text = `${/^(?:create|add)/i.test(verb) ? 'Add' : verb} ${name}`
  return text.length <= room ? text : null
}
