import { monthKey } from './dates.ts'
import type { Known } from './known.ts'
import { trimmedUrl } from './known.ts'
import { isRoman } from './number-words.ts'
import { isGermanNoun, ordinaryStarts, technologies } from './ordinary.ts'
import { isUnusual } from './plain.ts'

/** Why a sentence can't stand. */
export type DropReason =
  | 'hidden-characters'
  | 'secret'
  | 'markup'
  | 'link'
  | 'quotation'
  | 'number'
  | 'date'
  | 'reference'
  | 'commit-id'
  | 'identifier'
  | 'name'
  | 'too-long'

/** A word of a sentence as it is judged. */
export type Word = {
  /** Without the punctuation around it. */
  readonly text: string
  /** Of every digit in it something was read as a number, and that is the whole of it. */
  readonly isNumber: boolean
  /** The first of its sentence, or behind a colon. */
  readonly isFirst: boolean
  /** Does the sentence treat capitals as German does? */
  readonly isGerman: boolean
  /** Is it written in another script than most of its sentence? */
  readonly isForeign: boolean
}

const URL = /:\/\/[^\s/]|^www\.|^mailto:|^\/\/[^\s/]|@[\w-]+\./i
const HEX = /^(?=.{7,64}$)[0-9a-f]+$/
const NO_HEX = new Set(['defaced', 'effaced', 'acceded', 'facaded'])
const PLAIN = /^[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*$/u
const CAMEL = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u
const FREE = new Set([
  'and/or',
  'either/or',
  'his/her',
  'he/she',
  's/he',
  'i',
  "i'm",
  "i've",
  'a',
  'pr',
  'prs',
])

/** What is wrong with a word, held against the evidence; null where nothing is. */
export function faultOf(word: Word, known: Known): DropReason | null {
  const { text } = word
  if (isUnusual(text)) return known.has(text) ? null : 'identifier'
  if (URL.test(text)) return known.urls.has(trimmedUrl(text)) || isAddress(text, known) ? null : 'link'
  if (HEX.test(text) && /[a-f]/.test(text) && !NO_HEX.has(text)) return known.hasId(text) ? null : 'commit-id'
  if (/^#\d+$/.test(text)) return known.references.has(text.slice(1)) ? null : 'reference'
  if (word.isNumber) return null
  if (/\d/.test(text) || !PLAIN.test(text)) return isWritten(text, known) ? null : 'identifier'
  if (FREE.has(text.toLowerCase())) return null
  return text.split('-').every((part) => isPartKnown(part, word, known)) ? null : 'name'
}

/** An e-mail address is in the evidence as it stands, or not at all. */
const isAddress = (text: string, known: Known): boolean => !text.includes('//') && known.has(text)

function isWritten(text: string, known: Known): boolean {
  const bare = text.replace(/\(\)$/, '').replace(/'s$/, '')
  if (FREE.has(bare.toLowerCase())) return true
  if (known.has(bare)) return true
  // `read/write`: two words, each of which the evidence has.
  return /^\p{Ll}+\/\p{Ll}+$/u.test(bare) && bare.split('/').every((part) => known.words.has(part))
}

function isPartKnown(written: string, word: Word, known: Known): boolean {
  const text = written.replace(/'\p{Ll}{0,3}$/u, '')
  const lower = text.toLowerCase()
  if (CAMEL.test(text)) return known.has(text)
  if (known.words.has(lower)) return true
  if (word.isForeign || technologies.has(lower) || isRoman(text)) return false
  if (!/\p{Lu}/u.test(text)) return true
  if (word.isFirst && ordinaryStarts.has(lower)) return true
  if (word.isGerman && isGermanNoun(text)) return true
  return known.numbers.has(monthKey(text) ?? '')
}
