/** A text as it is compared: small letters, no accents, nothing invisible, each space a single one. */
export type Folded = {
  readonly text: string
  /** Where the character at this place of the folded text begins in the original; its length for the end. */
  origin(index: number): number
}

const ASCII = /^[\t\n -~]*$/
// Zero-width and direction characters, soft hyphens and accents that stand by themselves.
const NOTHING = /[\p{M}\p{Cf}]/u

/** A character as code, pages and addresses write it: `M\u00fcller`, `M&uuml;ller`, `M%C3%BCller`. */
const ESCAPE = new RegExp(
  [
    '\\\\(?:u\\{(?<braced>[0-9a-f]{2,6})\\}|u(?<four>[0-9a-f]{4})|x(?<two>[0-9a-f]{2}))',
    '&(?:#x(?<hex>[0-9a-f]{2,6})|#(?<decimal>\\d{2,7})|(?<letter>[a-z])(?:uml|acute|grave|circ|tilde|cedil|ring|caron|slash));',
    '(?<bytes>%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2})',
  ].join('|'),
  'iu',
)
const PIECE = new RegExp(`${ESCAPE.source}|[^]`, 'giu')
const MAY_BE_ESCAPED = /\\[ux]|&[#a-z]|%[c-e]/i

/** Takes time linear in the text; for plain ASCII the places are the same. */
export const fold = (text: string): Folded =>
  ASCII.test(text)
    ? { text: text.toLowerCase().replace(/[\t\n]/g, ' '), origin: (index) => index }
    : foldEach(text, text)

/** A text in all ways that it can be read in: as it stands, and with what its escapes stand for, where it has any. */
export const readings = (text: string): readonly Folded[] =>
  MAY_BE_ESCAPED.test(text) ? [fold(text), foldEach(text, text.match(PIECE) ?? [])] : [fold(text)]

/** @param pieces the text, one character or escape after the other */
function foldEach(text: string, pieces: Iterable<string>): Folded {
  const origins: number[] = []
  let folded = ''
  let at = 0
  for (const piece of pieces) {
    // Letters of formulas have no small form of their own: only what they stand for has.
    for (const part of unescaped(piece).toLowerCase().normalize('NFKD').toLowerCase()) {
      if (NOTHING.test(part)) continue
      folded += /\s/.test(part) ? ' ' : part
      for (let unit = 0; unit < part.length; unit++) origins.push(at)
    }
    at += piece.length
  }
  return { text: folded, origin: (index) => origins[index] ?? text.length }
}

/** The same name, however it is written: for keys. */
export const folded = (text: string): string => fold(text).text.replace(/ +/g, ' ').trim()

/** The character that an escape stands for, its accent left out where it has a name; all else as it is. */
function unescaped(piece: string): string {
  if (piece.length < 3) return piece
  const { letter, bytes, decimal, ...digits } = ESCAPE.exec(piece)?.groups ?? {}
  if (letter !== undefined) return letter
  if (bytes !== undefined) return decoded(bytes)
  const hex = digits.braced ?? digits.four ?? digits.two ?? digits.hex
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : piece
}

function decoded(bytes: string): string {
  try {
    return decodeURIComponent(bytes)
  } catch {
    return bytes
  }
}
