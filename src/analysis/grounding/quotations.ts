import { plainSigns } from './plain.ts'

/** A text that may be relied on: a message, a diff, the body of a pull request. */
export type Source = { readonly id: string; readonly text: string }

/** Where a quotation stands: the source's id, and the offset in its text where it begins. */
export type Place = { readonly source: string; readonly at: number }

const LONGEST_QUOTATION = 2000

const collapsed = (text: string): string => plainSigns(text).replace(/\s+/g, ' ')

/**
 * Where `quotation` occurs word for word; only the amount of white space and the form of quotes, dashes and spaces may
 * differ. It has to begin and end where a word or number does: `3 min` is no quotation of `13 min`.
 */
export function isQuoted(quotation: string, evidence: readonly Source[]): Place | null {
  const wanted = collapsed(quotation).trim()
  if (wanted.length > LONGEST_QUOTATION || !/[\p{L}\p{N}]/u.test(wanted)) return null
  for (const { id, text } of evidence) {
    const at = wordsAt(collapsed(text), wanted)
    if (at >= 0) return { source: id, at: offsetIn(text, at) }
  }
  return null
}

/** The offset of `wanted` in `text`, at borders of words and numbers; -1 where there is none. */
export function wordsAt(text: string, wanted: string): number {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!runsOn(text, at - 1, at) && !runsOn(text, at + wanted.length - 1, at + wanted.length)) return at
  }
  return -1
}

const WORD = /[\p{L}\p{M}\p{N}_]/u

/** Do two neighbouring characters belong to one word or one number? */
function runsOn(text: string, left: number, right: number): boolean {
  if (left < 0 || right >= text.length) return false
  if (WORD.test(characterAt(text, left)) && WORD.test(characterAt(text, right))) return true
  // 12.5 and 1,200: the sign between digits is part of the number on both sides.
  const around = text.slice(Math.max(0, left - 1), right + 2)
  return /^\d[.,]\d/.test(around) || /^.?\d[.,]\d/.test(around)
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

const characterAt = (text: string, at: number): string =>
  isSurrogate(text.charCodeAt(at)) ? 'x' : text.charAt(at)

/** From an offset in the collapsed text to the one in the text itself. */
function offsetIn(text: string, collapsedAt: number): number {
  let left = collapsedAt
  let at = 0
  while (left > 0 && at < text.length) {
    if (/\s/.test(text.charAt(at))) while (/\s/.test(text.charAt(at + 1))) at++
    at++
    left--
  }
  return at
}
