import type { ShapeFile } from '../../shape.ts'

/** Distinct words kept of one file: more would only say that it is long. */
const MOST = 1500
const SHORTEST = 4
const LONGEST = 60

/** Words of programming languages and of every code base: sharing them says nothing. */
const COMMON = new Set(
  (
    'abstract assert async await boolean break case catch char class const continue default define delete double elif ' +
    'else endif enum except export extends extern false final finally float foreach from func function global goto ' +
    'have here ifdef ifndef implements import include inline instanceof interface lambda long mixed module namespace ' +
    'native none null object override package params pass private protected public raise readonly require requires ' +
    'return self short signed sizeof static string struct super switch template that then this throw throws true type ' +
    'typedef typeof undef undefined union unsigned using value values void volatile when where while will with yield ' +
    'size_t ssize_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t uintptr_t bool_t ptrdiff_t ' +
    'NULL TRUE FALSE data name names path paths file files index item items list length result results error errors ' +
    'test tests expect describe should equal toBe toEqual console print printf fprintf snprintf malloc free memcpy ' +
    'strlen strcmp memset string String Number Boolean Object Array Promise Error Exception Integer number args argv ' +
    'argc options option config context props state node nodes parent child children event events input output first ' +
    'last next prev count size start stop begin line lines text code key keys more some other only also same into ' +
    'them they than each must make does done http https www com org github main init setup update create remove'
  ).split(' '),
)

/** A name somebody made up, `readDiff` or `MAX_SIZE`, against a word that may stand anywhere. */
export const isName = (word: string): boolean =>
  /[a-z\d][A-Z]|[A-Za-z\d]_[A-Za-z\d]|[A-Za-z]\d/.test(word) && !/^[A-Z]{1,2}\d/.test(word)

/**
 * The words a change of a file is about: those its added lines have more or less often than its removed ones. What
 * stands in both the old and the new version of a line is only its surroundings.
 */
export function changedWords(file: ShapeFile): ReadonlySet<string> {
  const net = new Map<string, number>()
  for (const hunk of file.diff?.hunks ?? [])
    for (const line of hunk.lines) {
      if (line.text.length > 1000) continue
      countWords(line.text, line.added ? 1 : -1, net)
    }
  const words = new Set<string>()
  for (const [word, balance] of net) if (balance !== 0 || isName(word)) words.add(word)
  return words
}

/** By hand rather than by an expression: this reads every changed line of a history. */
function countWords(text: string, step: number, net: Map<string, number>): void {
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isWordCode(text.charCodeAt(at))) {
      if (start < 0) start = at
      continue
    }
    const length = at - start
    const from = start
    start = -1
    if (from < 0 || length < SHORTEST || length > LONGEST) continue
    const word = text.slice(from, at)
    if (isDigit(word.charCodeAt(0)) || COMMON.has(word)) continue
    const before = net.get(word)
    if (before !== undefined || net.size < MOST) net.set(word, (before ?? 0) + step)
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Letters, digits, `_` and `$`. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code) || code === 95 || code === 36

const NEUTRAL =
  /^(src|lib|libs|test|tests|spec|specs|__tests__|docs?|packages|index|main|mod|internal|pkg|cmd|app|core|common|utils?|node|include|readme|unit|example|examples|playground|fixtures?)$/i

/** The parts of a path that name something, in lower case: `src/url-parser.test.ts` has `url`, `parser`. */
export function pathWords(path: string): readonly string[] {
  return path
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .split(/[^A-Za-z0-9]+|(?<=[a-z\d])(?=[A-Z])/)
    .filter((word) => word.length >= 3 && !NEUTRAL.test(word))
    .map((word) => word.toLowerCase())
}

/** The name of a file without what says which kind of file it is: `url` for `url.c`, `url.h`, `url_test.go`. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.indexOf('.', 1)
  const stem = dot < 0 ? name : name.slice(0, dot)
  return stem.replace(/^test[-_]|[-_.]?(tests?|spec|specs)$/i, '').toLowerCase() || name.toLowerCase()
}
