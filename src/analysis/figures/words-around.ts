import { sentencesOf } from '../grounding/sentences.ts'

/** Where a sentence falls into parts that can be read alone. */
const JOINT =
  /;\s+|:\s+|\s+[–—]\s+|\s+--\s+|\s+\((?=[^()]*(?:\)|$))|(?<=\s\([^()]{1,300})\)\s*|,\s+(?=(?:and|but|while|whereas|so|which|because|since|though|although|compared|as)\b)/gu
const NEW_PARAGRAPH = /\r?\n[ \t]*\r?\n\s*/
const OPENING =
  /^(?:[-*+•]\s+|\d{1,3}[.)]\s+|#{1,6}\s+|>\s+)*(?:(?:and|but|while|whereas|so|which|also)\s+)?/iu
const CLOSING = /[\s.:;,]+$/u
/** As many words beside the figure say what it is of. */
const ENOUGH_WORDS = 3
const LONGEST = 160
/** No sentence of prose is longer. */
const MOST_READ = 2000

/**
 * The words that say what a figure is of: the part of its sentence that it stands in, with the parts beside it where it
 * says too little alone. Word for word, on one line. Null where the text does not hold the quotation, or has nothing
 * to say beside it.
 */
export function wordsAround(text: string, quotation: string): string | null {
  const paragraph = text.split(NEW_PARAGRAPH).find((one) => one.includes(quotation))
  const sentence = sentencesOf(paragraph ?? '').find((one) => one.includes(quotation))
  if (sentence === undefined || quotation === '' || sentence.length > MOST_READ) return null
  const parts = partsOf(sentence)
  const at = sentence.indexOf(quotation)
  let [first, last] = [partAt(parts, at), partAt(parts, at + quotation.length - 1)]
  const told = (from: number, to: number) => tidy(sentence.slice(parts[from]?.from, parts[to]?.to))
  while (wordsBeside(told(first, last), quotation) < ENOUGH_WORDS) {
    if (first === 0 && last === parts.length - 1) break
    if (first > 0) first--
    else last++
  }
  const words = told(first, last)
  if (words.length > LONGEST || words === oneLine(quotation) || /[`"]/.test(odd(words))) return null
  return words.includes(oneLine(quotation)) ? words : null
}

type Part = { readonly from: number; readonly to: number }

function partsOf(sentence: string): readonly Part[] {
  const parts: Part[] = []
  let from = 0
  for (const joint of sentence.matchAll(JOINT)) {
    parts.push({ from, to: joint.index })
    from = joint.index + joint[0].length
  }
  return [...parts, { from, to: sentence.length }]
}

/** The last part that begins at or before a place. */
const partAt = (parts: readonly Part[], at: number): number =>
  Math.max(
    0,
    parts.findLastIndex(({ from }) => from <= at),
  )

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const tidy = (part: string): string => oneLine(part).replace(OPENING, '').replace(CLOSING, '')

const wordsBeside = (words: string, quotation: string): number =>
  words.replace(oneLine(quotation), ' ').match(/\p{L}{2,}/gu)?.length ?? 0

/** What is left of marks that come in pairs: something where one was cut off from its other. */
const odd = (words: string): string => words.replace(/`[^`]*`|"[^"]*"/g, '')
