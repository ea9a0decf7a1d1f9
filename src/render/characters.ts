/**
 * Text of which every UTF-16 unit is a character and takes one terminal cell: ASCII, Latin, dashes, quotes, minus, boxes
 * and bars. The tables behind everything else take as long to load as a whole `git log -1`.
 */
export const PLAIN =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2015\u2018-\u201d\u2026\u2212\u2500-\u259f]*$/

// Made when first needed.
let segmenter: Intl.Segmenter | null = null

/** Each segment comes with a copy of the whole text it is of, so a long one is taken in parts. */
const A_PART = 512

/** What a reader sees as single characters: letters with their accents, whole emoji families. */
export function charactersOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  const characters: string[] = []
  let at = 0
  while (at < text.length) {
    const end = endOfPart(text, at)
    const part = Array.from(segmenter.segment(text.slice(at, end)), ({ segment }) => segment)
    // The last one may go on behind the part.
    if (end < text.length && part.length > 1) part.pop()
    for (const one of part) {
      characters.push(one)
      at += one.length
    }
  }
  return characters
}

/** Never between the two halves of one code point, of which neither joins anything. */
const endOfPart = (text: string, at: number): number =>
  /[\ud800-\udbff]/.test(text.charAt(at + A_PART - 1)) ? at + A_PART - 1 : at + A_PART
