const SPLIT = /[\s,;]+/
const BARE = /^[A-Za-z]+$/
const EDGE = /^[([{<"'`‘“*]+|[)\]}>"'`’”*.,:;!?]+$/g
// Most words: no need to ask the patterns below.
const PLAIN = /^[A-Za-z]?[a-z]+[.,:;]?$/
const QUOTED = /^[`"'‘“].+|.+[`"'’”][.,:;)]*$/
const FUNCTION = /\w\(\)?$|^[\w.:]+\(/
const INNER = /[a-z\d][A-Z]|\w_\w|\w::\w|->|^\$\w|^@\w|^[#%]\w|^_\w|\w=\w|^<\/?\w/
const OPTION = /^-{1,2}[A-Za-z][\w-]*/
const FILE = /^[\w@~.-]*(?:\/[\w@.*-]+)+\/?$|^[\w-]*\.[A-Za-z][\w]{0,9}$/
const ACRONYM = /^[A-Z][A-Z0-9]{1,}s?$/
const NUMBERED = /^[A-Za-z]+[-/]?\d[\w.]*$/
const KEY =
  /^(?::[\w+-]+:|(?:[\w.-]+\/)?[\w.-]+#\d+|[A-Z][A-Z0-9]{1,9}-\d+|#\d+|gh-\d+|r\d+|v?\d+(?:\.\d+)*|[0-9a-f]{7,40})$/
/** A commit's number may have no digit in it. */
const HEX = /^[a-f]{7,40}$/
const NO_NAME = /^(?:WIP|TODO|FIXME|XXX|OK|BUG|MISC|TMP|API|CI|I|A|N\/A|and\/or|e\.g|i\.e|etc)$/i

/** Words of a text, without the punctuation around them, but with what shows that a word is a name. */
export const wordsOf = (text: string): readonly string[] =>
  text.split(SPLIT, 400).filter((word) => word !== '')

/** Nothing but letters of English, as most words. */
export const isPlain = (word: string): boolean => BARE.test(word)

export const bareWord = (word: string): string => (isPlain(word) ? word : word.replace(EDGE, ''))

/** Numbers of issues, versions and commits: they name something, but not what was changed. */
export const isKey = (word: string): boolean => (isPlain(word) ? HEX.test(word) : KEY.test(word))

/** Is this the name of something in code or of the machine: `parse_args()`, `--json`, `src/x.ts`, `HttpClient`, `SIGTERM`? */
export function isName(raw: string, bare: string): boolean {
  if (PLAIN.test(raw)) return false
  if (bare.length < 2 || bare.length > 120 || NO_NAME.test(bare) || KEY.test(bare)) return false
  return (
    INNER.test(bare) ||
    OPTION.test(bare) ||
    FUNCTION.test(raw) ||
    FILE.test(bare) ||
    ACRONYM.test(bare) ||
    NUMBERED.test(bare) ||
    (QUOTED.test(raw) && bare.length < raw.length)
  )
}

export const isFileName = (bare: string): boolean => FILE.test(bare)
