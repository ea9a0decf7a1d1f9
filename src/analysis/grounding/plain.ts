/** What nobody sees: controls, direction marks, zero width, tags, private use, unassigned, line separators. */
const HIDDEN = /(?![\t\n\r])\p{C}|[\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]/u

export const hasHidden = (text: string): boolean => HIDDEN.test(text)

/** Quotes, dashes and spaces in one form each; length and everything else stay. */
export const plainSigns = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u201a\u201b\u02bc\u2032]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\p{Zs}/gu, ' ')

/** As `plainSigns`, composed, and with every run of white space as one space: how texts are compared. */
export const plainOf = (text: string): string => plainSigns(text.normalize('NFC')).replace(/\s+/g, ' ')

// Letters that have a case, digits, punctuation and the few signs that reports need. What else can look like a
// number or a name (superscripts, circled and foreign digits, enclosed letters, emoji) can't be read by value.
const UNUSUAL = /[^\p{Ll}\p{Lu}\p{P}0-9\s$€£¥+<=>|~^`×→±≈≤≥°µ]/u

/** Does a word hold characters whose meaning is not taken from their looks? Such a word counts only as it stands. */
export const isUnusual = (word: string): boolean =>
  UNUSUAL.test(word) || word.replace(/[µ…]/g, '') !== word.replace(/[µ…]/g, '').normalize('NFKC')

/** Words in a script that is not the one of most letters: Cyrillic that passes for Latin, and the other way round. */
export function foreignTo(plain: string): (word: string) => boolean {
  const latin = plain.match(/\p{Script=Latin}/gu)?.length ?? 0
  const letters = plain.match(/\p{L}/gu)?.length ?? 0
  return latin * 2 >= letters
    ? (word) => /(?!\p{Script=Latin})\p{L}/u.test(word)
    : (word) => /\p{Script=Latin}/u.test(word)
}
