/** A text as it is compared: small letters, no accents, nothing invisible, each space a single one. */
export type Folded = {
  readonly text: string
  /** Where the character at this place of the folded text begins in the original; its length for the end. */
  origin(index: number): number
}

const ASCII = /^[\t\n -~]*$/
// Zero-width and direction characters, soft hyphens and accents that stand by themselves.
const NOTHING = /[\p{M}\p{Cf}]/u

/** Takes time linear in the text; for plain ASCII the places are the same. */
export function fold(text: string): Folded {
  if (ASCII.test(text)) return { text: text.toLowerCase().replace(/[\t\n]/g, ' '), origin: (index) => index }
  const origins: number[] = []
  let folded = ''
  let at = 0
  for (const character of text) {
    // Letters of formulas have no small form of their own: only what they stand for has.
    for (const part of character.toLowerCase().normalize('NFKD').toLowerCase()) {
      if (NOTHING.test(part)) continue
      folded += /\s/.test(part) ? ' ' : part
      for (let unit = 0; unit < part.length; unit++) origins.push(at)
    }
    at += character.length
  }
  return { text: folded, origin: (index) => origins[index] ?? text.length }
}

/** The same name, however it is written: for keys. */
export const folded = (text: string): string => fold(text).text.replace(/ +/g, ' ').trim()
