const WORD = /[\p{L}\p{N}]/u
const DIGIT = /\p{N}/u
const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u
// They put no space between words, so that a name may stand right beside another letter.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const NOTHING = /[\p{M}\p{Cf}]/u
// `%2F`, `\n`: what is written so is no letter of the word behind it.
const ESCAPE = /(?:%[0-9a-f]{2}|\\[abfnrtv0])$/i

/** How strictly a name has to stand alone: `parts` also knows the words inside `acmeClient`, `ACMEClient` and `acme2`. */
export type Border = 'words' | 'parts'

/** May a word begin or end between these two places of the text? `from` and `to` are where the name stands. */
export const standsAlone = (text: string, from: number, to: number, border: Border): boolean =>
  beginsAt(text, from, to, border) && endsAt(text, from, to, border)

function beginsAt(text: string, from: number, to: number, border: Border): boolean {
  const before = previous(text, from)
  const first = characterAt(text, from)
  if (isApart(before, first) || ESCAPE.test(text.slice(Math.max(0, from - 3), from))) return true
  if (border === 'words') return false
  if (DIGIT.test(before) !== DIGIT.test(first)) return true
  if (UPPER.test(first)) return LOWER.test(before) || LOWER.test(characterAt(text, from + first.length))
  // `HTTPacme`: the change of case tells them apart where all before it is in capitals.
  return (
    UPPER.test(before) &&
    UPPER.test(previous(text, from - before.length)) &&
    !UPPER.test(text.slice(from, to))
  )
}

function endsAt(text: string, from: number, to: number, border: Border): boolean {
  const last = previous(text, to)
  const next = following(text, to)
  if (isApart(last, next)) return true
  if (border === 'words') return false
  if (DIGIT.test(last) !== DIGIT.test(next)) return true
  if (UPPER.test(next)) return LOWER.test(last) || LOWER.test(characterAt(text, to + next.length))
  const name = text.slice(from, to)
  return LOWER.test(next) && name.length > 2 && name === name.toUpperCase()
}

const isApart = (before: string, after: string): boolean =>
  !WORD.test(before) || !WORD.test(after) || UNSPACED.test(before) || UNSPACED.test(after)

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/** The character that is seen there: accents and what is invisible are passed over, but not for long. */
function following(text: string, at: number): string {
  let character = characterAt(text, at)
  for (let left = MOST_MARKS; left > 0 && NOTHING.test(character); left--) {
    at += character.length
    character = characterAt(text, at)
  }
  return character
}

function previous(text: string, at: number): string {
  let end = at
  for (let left = MOST_MARKS; left >= 0 && end > 0; left--) {
    const isPair = end > 1 && /[\udc00-\udfff]/.test(text[end - 1] as string)
    const character = text.slice(isPair ? end - 2 : end - 1, end)
    if (!NOTHING.test(character)) return character
    end -= character.length
  }
  return ''
}

const MOST_MARKS = 8
