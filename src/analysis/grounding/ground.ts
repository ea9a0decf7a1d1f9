import { type DropReason, faultOf } from './claims.ts'
import { type Known, knownFrom } from './known.ts'
import { numbersIn } from './numbers.ts'
import { isGerman, ordinaryStarts } from './ordinary.ts'
import { foreignTo, hasHidden, isUnusual, plainOf } from './plain.ts'
import type { Source } from './quotations.ts'
import { sentencesOf } from './sentences.ts'
import type { Spot } from './spot.ts'

/** A sentence that was taken out: why, and the words that nothing supports. */
export type Dropped = { readonly sentence: string; readonly reason: DropReason; readonly what: string }

export type Grounded = { readonly text: string; readonly dropped: readonly Dropped[] }

type Fault = Omit<Dropped, 'sentence'>

/** Nothing that a model is asked for is longer. */
const LONGEST = 32_768
/** Longer ones are data: they stand in the evidence as they are, or not. */
const LONGEST_WORD = 400

/**
 * What of a model's text the evidence supports, sentence by sentence: every quotation, number, date, name, path,
 * identifier, id and link in it occurs there. A sentence that claims more is dropped whole; the others stay as they are.
 */
export function ground(text: string, evidence: readonly Source[]): Grounded {
  return groundIn(text, knownFrom(evidence))
}

/** As `ground`, for several texts that rest on the same evidence. */
export function groundIn(text: string, known: Known): Grounded {
  const dropped: Dropped[] = []
  if (text.length > LONGEST) dropped.push({ sentence: text.slice(LONGEST), reason: 'too-long', what: '' })
  const kept = sentencesOf(text.slice(0, LONGEST)).filter((sentence) => {
    const fault = faultIn(sentence, known)
    if (fault !== null) dropped.push({ sentence: sentence.trim(), ...fault })
    return fault === null
  })
  return { text: kept.join('').trim(), dropped }
}

/** What stands where a secret was taken out; a sentence about one is of no use to anybody. */
const REDACTED = /\[redacted: [a-z -]+\]/
const MARKUP = /!\[|\](?:\(|\[|:)|<[a-z!/?]|&#?[a-z0-9]{1,31};|\\[ux]\{?[0-9a-f]{2}/i

function faultIn(sentence: string, known: Known): Fault | null {
  const hidden = hasHidden(sentence)
  if (hidden) return { reason: 'hidden-characters', what: '' }
  const secret = REDACTED.exec(sentence)
  if (secret) return { reason: 'secret', what: secret[0] }
  const markup = MARKUP.exec(sentence)
  if (markup) return { reason: 'markup', what: markup[0] }
  const plain = plainOf(sentence)
  const spots = numbersIn(plain)
  return quotationFault(plain, known) ?? numberFault(spots, plain, known) ?? wordFault(plain, spots, known)
}

const QUOTED = /"([^"]+)"|`([^`]+)`/g

function quotationFault(plain: string, known: Known): Fault | null {
  for (const [what, double, code] of plain.matchAll(QUOTED)) {
    const words = (double ?? code ?? '').trim().replace(/[.,;]$/, '')
    if (words !== '' && !known.has(words)) return { reason: 'quotation', what }
  }
  return null
}

const BEFORE_REFERENCE = /\b(?:PR|pull request|merge request|MR|issue|ticket|bug) (?:no\.? |number )?$/i

function numberFault(spots: readonly Spot[], plain: string, known: Known): Fault | null {
  for (const spot of spots) {
    const before = plain.slice(Math.max(0, spot.start - 28), spot.start)
    if (isPronoun(spot, before)) continue
    const digits = /^\d*/.exec(spot.raw)?.[0] ?? ''
    if (spot.is === 'digits' && BEFORE_REFERENCE.test(before)) {
      if (!known.references.has(digits)) return { reason: 'reference', what: digits }
    } else if (before.endsWith('#')) {
      if (!known.references.has(digits)) return { reason: 'reference', what: `#${digits}` }
    } else if (!isSupported(spot, known))
      return { reason: spot.is === 'date' ? 'date' : 'number', what: spot.raw }
  }
  return null
}

/** "one of them", "First, …": words that are numbers elsewhere. */
const isPronoun = ({ raw, keys, is }: Spot, before: string): boolean =>
  is === 'words' &&
  ((/^one$/i.test(raw) && keys[0] === 'plain:1') ||
    (/^(?:first|second)$/i.test(raw) && /^\s*$|\bat $/.test(before)))

function isSupported({ keys, noun, raw }: Spot, known: Known): boolean {
  if (/^second$/i.test(raw) && ['second', 'seconds', 's', 'sec'].some((word) => known.words.has(word)))
    return true
  const isKnown = keys.every((key) => known.numbers.has(key) && (noun === null || known.isNear(key, noun)))
  return isKnown || known.has(`v${raw}`)
}

function wordFault(plain: string, spots: readonly Spot[], known: Known): Fault | null {
  const isNumber = numberWords(spots)
  const traits = { isGerman: isGerman(plain), isForeign: foreignTo(plain) }
  let isFirst = true
  let name: string | null = null
  for (const match of plain.matchAll(/\S+/g)) {
    const text = match[0].length > LONGEST_WORD ? match[0] : bareWord(match[0])
    if (text === '') continue
    const start = match.index + match[0].indexOf(text)
    const isForeign = traits.isForeign(text)
    const word = { text, isNumber: isNumber(text, start), isFirst, isGerman: traits.isGerman, isForeign }
    const reason = faultOf(word, known)
    if (reason !== null) return { reason, what: text }
    const isName = /^\p{Lu}\p{Ll}+$/u.test(text) && !(isFirst && ordinaryStarts.has(text.toLowerCase()))
    // Two known names side by side can still make a person who is not there.
    if (isName && name !== null && match[0].startsWith(text) && !isTogether(name, text, known))
      return { reason: 'name', what: `${name} ${text}` }
    name = isName && match[0].endsWith(text) ? text : null
    isFirst = match[0].endsWith(':')
  }
  return null
}

const isTogether = (first: string, second: string, known: Known): boolean =>
  known.hasAnyCase(`${first} ${second}`.toLowerCase())

/** Without the punctuation around it; what belongs to names of things (`foo()`, `C++`, `#12`, `./a`, `__b`) stays. */
function bareWord(word: string): string {
  if (isUnusual(word)) return word.replace(/^\p{P}{1,9}|\p{P}{1,9}$/gu, '')
  return word
    .replace(/^[^\p{L}\p{N}#/@._\\]+/u, '')
    .replace(/[^\p{L}\p{M}\p{N}()+#/_]+$|(?<!\()\)[^\p{L}\p{N}]*$/u, '')
}

/** Tells, asked in their order, which words are nothing but numbers that were read, their units and signs between. */
function numberWords(spots: readonly Spot[]): (text: string, start: number) => boolean {
  let first = 0
  return (text, start) => {
    const end = start + text.length
    while ((spots[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first++
    let rest = ''
    let at = start
    for (let next = first; (spots[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++) {
      const spot = spots[next] as Spot
      rest += text.slice(at - start, Math.max(0, spot.start - start))
      at = Math.max(at, spot.end)
    }
    rest += text.slice(at - start)
    return at > start && /^[-–>=<~≈≤≥±+→×$€£¥()%]*(?:-\p{Ll}+)*$/u.test(rest)
  }
}
