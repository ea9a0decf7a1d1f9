// What the index takes for a word: letters, digits, and the marks on them.
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu
// Scripts that put no spaces between words, and Korean, which hangs its endings on them: each character is a word.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u
const ALL_UNSPACED = new RegExp(UNSPACED.source, 'gu')
const ASCII = /^[\0-\x7f]*$/
const NAME = /[A-Za-z0-9]+/g
const JOINED = /[a-z][A-Z]|[A-Z]{2}[a-z]/
/** Longer ones are keys and encoded bytes. */
const LONGEST_NAME = 80
const PART = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g

/** The text with spaces wherever one word ends for the index. */
export const spaced = (text: string): string => (ASCII.test(text) ? text : text.replace(ALL_UNSPACED, ' $& '))

/** The words of a text, in their order, with where they stand in it. */
export function wordsIn(text: string): readonly { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: run, index }) => {
    if (!UNSPACED.test(run)) return [{ word: run, at: index }]
    return [...pieces(run)].map(({ word, at }) => ({ word, at: index + at }))
  })
}

function* pieces(run: string): Generator<{ word: string; at: number }> {
  let begun = ''
  let at = 0
  for (const character of run) {
    if (!UNSPACED.test(character)) {
      begun += character
      continue
    }
    if (begun !== '') yield { word: begun, at }
    yield { word: character, at: at + begun.length }
    at += begun.length + character.length
    begun = ''
  }
  if (begun !== '') yield { word: begun, at }
}

/** The words that the names in a text are made of (`parseHeaders`, `HTTPServer2`), each name once; empty without any. */
export function partsOf(text: string): string {
  if (!JOINED.test(text)) return ''
  const names = new Set(text.match(NAME))
  return [...names]
    .filter((name) => name.length <= LONGEST_NAME && JOINED.test(name))
    .map((name) => name.match(PART)?.join(' '))
    .join(' ')
}

/** Words that the index takes for the same: without case and accents. */
export const folded = (word: string): string =>
  ASCII.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase()
