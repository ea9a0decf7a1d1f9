import type { ReadMessage } from '../message/read.ts'
import { isCased } from '../words.ts'

/** A subject with what stands around its own words, as it was. */
export type SubjectParts = {
  /** Issue key, type, area, emoji: everything before the words, blanks included. */
  readonly lead: string
  readonly headline: string
  /** The number of a pull request, with one blank before it. */
  readonly tail: string
}

const TAIL = /\s*\((?:#|!|PR #|gh-)\d{1,9}(?:[,\s]+#\d+)*\)\s*$/i

/** Null where the words can't be found again in the subject. */
export function subjectParts({ subject, headline }: ReadMessage): SubjectParts | null {
  const tail = TAIL.exec(subject)?.[0] ?? ''
  const bare = headline.replace(TAIL, '').trim()
  const end = subject.length - tail.length
  const before = subject.slice(0, end).trimEnd()
  if (bare === '' || !before.endsWith(bare)) return null
  return {
    lead: before.slice(0, before.length - bare.length),
    headline: bare,
    tail: tail === '' ? '' : ` ${tail.trim()}`,
  }
}

const ABBREVIATION = /(?:\betc|\be\.g|\bi\.e|\bvs|\bInc|\bLtd|\b[A-Z])\.$/
const MANY_SENTENCES = /[.!?]\s+\S/

/** Without doubled blanks and without the full stop of a title; a subject of several sentences keeps its own. */
export function tidy(headline: string): string {
  const spaced = headline.replace(/(\S)[ \t]{2,}(?=\S)/g, '$1 ').trim()
  if (!/[^.\s]\.$/.test(spaced) || ABBREVIATION.test(spaced) || MANY_SENTENCES.test(spaced)) return spaced
  return spaced.slice(0, -1)
}

/** With the first letter as the house writes it; names, abbreviations and other scripts stay. */
export function withFirstLetter(headline: string, isCapital: boolean): string {
  const word = /^[\p{L}'-]+(?=[\s,.:]|$)/u.exec(headline)?.[0] ?? ''
  if (!isCased(word)) return headline
  const first = isCapital ? word[0]?.toUpperCase() : word[0]?.toLowerCase()
  return `${first}${headline.slice(1)}`
}
