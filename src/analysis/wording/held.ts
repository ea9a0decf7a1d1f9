import type { LeftOut, TellableFact, WordedSentence } from '../../core/wording.ts'
import { isKnown } from '../coaching/advised/invented.ts'
import { sift } from '../coaching/advised/words.ts'
import { type Known, knownFrom } from '../grounding/known.ts'
import { sentencesOf } from '../grounding/sentences.ts'
import type { Spot } from '../grounding/spot.ts'
import { isInstruction } from '../instructions.ts'
import { countsIn } from '../verify/grounds.ts'
import { inventedEffect } from './effect.ts'
import { keepsNumbers, keepsTitles, statedNumbers } from './kept.ts'
import { limits } from './limits.ts'
import { turnedRound } from './negation.ts'
import { unknownWeight } from './weight.ts'

/** What is left of a model's words, and what had to go. */
export type Held = { readonly sentences: readonly WordedSentence[]; readonly leftOut: readonly LeftOut[] }

/** All together, in characters: a summary has one page. */
const MOST_OF_ALL = 1100

/**
 * The sentences that their facts bear. One that does not goes alone: each can be read without the others, and what
 * rules say of the same fact then stays. No sentence of the rules is told twice.
 * @param facts as `factsFor` gives them
 */
export function heldWording(said: readonly WordedSentence[], facts: readonly TellableFact[]): Held {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const sentences: WordedSentence[] = []
  const leftOut: LeftOut[] = []
  const told = new Set<string>()
  let room = MOST_OF_ALL
  for (const one of said.slice(0, limits.sentences)) {
    const text = one.text.replace(/\s+/g, ' ').trim()
    const ids = [...new Set(one.facts.map(bareId))]
    const named = ids.flatMap((id) => byId.get(id) ?? [])
    const rewritten = named.filter(({ is }) => is === 'sentence')
    const fault =
      (named.length < ids.length || named.length === 0 ? fail('facts', one.facts.join(', ')) : null) ??
      formFault(text) ??
      factFault(text, named) ??
      repeatFault(text, rewritten, facts, told) ??
      (text.length > room ? fail('too-long') : null)
    if (fault !== null) {
      leftOut.push({ sentence: text, ...fault })
      continue
    }
    sentences.push({ text, facts: ids })
    for (const { id } of rewritten) told.add(id)
    room -= text.length
  }
  return { sentences, leftOut }
}

type Fault = Omit<LeftOut, 'sentence'>
const fail = (reason: string, what = ''): Fault => ({ reason, what })

/** Models also write the brackets. */
const bareId = (id: string): string => id.replace(/[[\]\s]/g, '').toLowerCase()

/** What leans on a sentence before it says something else where that one is left out. */
const LEANS =
  /^(?:it|its|this|that|these|those|they|their|them|he|she|his|her|such|both|also|additionally|furthermore|moreover|however|but|and|or|so|thus|hence|therefore|meanwhile|besides|then|consequently|instead|similarly|likewise|finally|another|the (?:former|latter|same))\b/i

function formFault(text: string): Fault | null {
  if (!/\p{L}/u.test(text)) return fail('empty')
  if (text.length > limits.charactersOfSentence) return fail('too-long')
  // The end of an answer that ran into its limit is missing.
  if (!/^[\p{Lu}\p{N}“"$€£]/u.test(text) || !/[.!]["”’)]?$/.test(text)) return fail('no-sentence')
  if (sentencesOf(text).length > 1) return fail('no-sentence')
  const leaning = LEANS.exec(text)?.[0]
  return leaning === undefined ? null : fail('leans', leaning)
}

function factFault(text: string, named: readonly TellableFact[]): Fault | null {
  const sources = named.map(({ id, text: fact }) => ({ id, text: fact }))
  const known = knownFrom(sources)
  const [dropped] = sift(asWithin(text, known), { known, isEnglish: true }).dropped
  if (dropped !== undefined) return fail(dropped.reason, dropped.what)
  if (isInstruction(text)) return fail('aimed')
  const counts = new Set(named.flatMap((fact) => countsIn(fact.text).map(({ key }) => key)))
  const miscounted = countsIn(text).find(({ key }) => !counts.has(key))
  if (miscounted !== undefined) return fail('number', miscounted.raw)
  const invented = inventedEffect(text, known.words)
  if (invented !== null) return fail('reason', invented)
  const weight = unknownWeight(text, known.words)
  if (weight !== null) return fail('weight', weight)
  const turned = turnedRound(text, named.map((fact) => fact.text).join('\n'))
  if (turned !== null) return fail('opposite', turned)
  const unclear = ofOneAmong(text, named)
  return unclear === null ? null : fail('several', unclear)
}

const WITH_DIGITS = /(?<![\p{L}\p{N}])[\p{L}\p{N}]*\p{N}(?:[\p{L}\p{N}.,]*[\p{L}\p{N}])?/gu

/** A number, date or version of one piece of work in a sentence about several, which would not say of which; else null. */
function ofOneAmong(text: string, named: readonly TellableFact[]): string | null {
  const works = named.filter(({ is }) => is === 'work')
  if (works.length < 2) return null
  const digitsOf = (of: TellableFact) => new Set(of.text.match(WITH_DIGITS))
  const [ofEach, ofRules] = [works.map(digitsOf), named.filter(({ is }) => is === 'sentence').map(digitsOf)]
  const isClear = (word: string) =>
    ofRules.some((digits) => digits.has(word)) || ofEach.every((digits) => digits.has(word))
  return (text.match(WITH_DIGITS) ?? []).find((word) => !isClear(word)) ?? null
}

/** A word of the facts in another form is no name, though it begins the sentence: `Importing` of `import`. */
function asWithin(text: string, { words }: Known): string {
  const first = /^\p{Lu}\p{Ll}+(?!\p{L})/u.exec(text)?.[0]?.toLowerCase()
  return first === undefined || words.has(first) || !isKnown(first, words)
    ? text
    : `${first}${text.slice(first.length)}`
}

/** A sentence of the rules is told whole and once, or not at all: nothing of it may be lost. */
function repeatFault(
  text: string,
  rewritten: readonly TellableFact[],
  facts: readonly TellableFact[],
  told: ReadonlySet<string>,
): Fault | null {
  const again = rewritten.find(({ id }) => told.has(id))
  if (again !== undefined) return fail('repeats', again.id)
  const lost = rewritten.find((fact) => !keepsNumbers(text, fact.text) || !keepsTitles(text, fact.text))
  if (lost !== undefined) return fail('incomplete', lost.id)
  const left = facts.filter((fact) => fact.is === 'sentence' && !rewritten.includes(fact))
  const measured = new Set(left.flatMap((fact) => measuredIn(fact.text).flatMap(({ keys }) => keys)))
  const repeated = measuredIn(text).find(({ keys }) => keys.some((key) => measured.has(key)))
  return repeated === undefined ? null : fail('repeats', repeated.raw)
}

/** Numbers with a unit; titles are quoted and measure nothing. */
const measuredIn = (text: string): readonly Spot[] => statedNumbers(text).filter(({ unit }) => unit !== null)
