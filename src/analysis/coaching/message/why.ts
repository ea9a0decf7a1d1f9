import type { CoachFinding } from '../../../core/coaching.ts'
import { isAimed } from '../../aimed.ts'
import { type Cue, mayBeCue, type WhyKind, whyCues } from './cues.ts'
import type { ReadMessage, Sentence } from './read.ts'
import { clip, type MessageCase } from './rule.ts'
import type { WhySaid } from './said.ts'
import { isSelfEvident } from './self-evident.ts'
import { moodOf } from './verbs.ts'

type Seen = { readonly strength: number; readonly sentence: Sentence; readonly from: number }

const NOTHING: WhySaid = { strength: 0, evidence: '', place: null }
// A second and third kind of reason say less than the first: long messages must not win by being long.
const SHARES = [1, 0.55, 0.35]
const MOST_SENTENCES = 24

/** Looks for the reason: cues in their context, and sentences of the body that tell how things are or were. */
export function whySaid(read: ReadMessage): WhySaid {
  if (!read.isEnglish) return NOTHING
  const best = new Map<WhyKind, Seen>()
  let accounts = 0
  for (const sentence of read.sentences.slice(0, MOST_SENTENCES)) {
    scan(sentence, best)
    if (!sentence.isHeadline && isAccount(sentence)) note(best, 'account', accountOf(++accounts), sentence, 0)
  }
  const seen = [...best.values()].sort((a, b) => b.strength - a.strength)
  const first = seen[0]
  if (first === undefined) return NOTHING
  let missing = 1
  SHARES.forEach((share, rank) => {
    missing *= 1 - share * (seen[rank]?.strength ?? 0)
  })
  return {
    strength: 1 - missing,
    evidence: clip(quoted(first)),
    place: first.sentence.isHeadline ? 'subject' : 'body',
  }
}

const SHORTEST_QUOTE = 15

/** From the cue on; the whole sentence where that would be a word or two. */
function quoted({ sentence, from }: Seen): string {
  const rest = sentence.text.slice(from)
  return rest.length < SHORTEST_QUOTE ? sentence.text : rest
}

/** By hand rather than by an expression: most words are no cue, and need not even be cut out. */
function scan(sentence: Sentence, best: Map<WhyKind, Seen>): void {
  const { plain } = sentence
  let [before, beforeEnd] = [0, 0]
  for (let start = 0; start < plain.length; start++) {
    const letter = plain.charCodeAt(start)
    if (!isLetter(letter)) continue
    const end = endOfWord(plain, start)
    const cues = mayBeCue(letter, end - start) ? whyCues.get(plain.slice(start, end)) : undefined
    if (cues !== undefined) {
      const previous = plain.slice(before, beforeEnd)
      for (const cue of cues) weigh(cue, sentence, start, previous, best)
    }
    before = start
    beforeEnd = end
    start = end
  }
}

function endOfWord(plain: string, start: number): number {
  let end = start + 1
  while (end < plain.length && isWithinWord(plain.charCodeAt(end))) end++
  return end
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122

/** A letter, a hyphen or an apostrophe. */
const isWithinWord = (code: number): boolean =>
  isLetter(code) || code === 45 || code === 39 || code === 0x2019

function weigh(
  cue: Cue,
  sentence: Sentence,
  index: number,
  previous: string,
  best: Map<WhyKind, Seen>,
): void {
  const strength = sentence.isHeadline ? cue.head : cue.body
  // What would add nothing need not fit.
  if ((best.get(cue.kind)?.strength ?? 0) >= strength) return
  if (fits(cue, sentence.plain, index, previous)) note(best, cue.kind, strength, sentence, index)
}

function fits(cue: Cue, plain: string, index: number, previous: string): boolean {
  if (cue.notFirst && previous === '') return false
  if (cue.notAfter?.has(previous)) return false
  if (cue.at === null) return true
  cue.at.lastIndex = index
  return cue.at.test(plain)
}

function note(
  best: Map<WhyKind, Seen>,
  kind: WhyKind,
  strength: number,
  sentence: Sentence,
  index: number,
): void {
  if ((best.get(kind)?.strength ?? 0) >= strength || isAimed(sentence.text)) return
  // A reason begins with its cue; a symptom is told by the whole sentence.
  const from = kind === 'cause' || kind === 'purpose' || kind === 'consequence' ? index : 0
  best.set(kind, { strength, sentence, from })
}

const TELLS =
  /^(?:the|this|that|it|its|we|our|there|these|those|in|when|if|a|an|they|i|some|all|any|most|many|each|every|for|with|as|on|at|by|while|after|before|one|both|only|nothing|nobody|users?|people|you|your|usually|normally|sometimes|here|because|since|previously|currently)\b/
const FINITE =
  /\b(?:is|was|are|were|has|have|had|does|did|do|can|could|will|would|may|might|should|must|gets|got|makes|made|needs|wants|uses|[a-z]{3,}(?:ed|es|ts|ks|ns|ds|ps))\b|n't\b/
const NOUN_VERB = /^([a-z]+) (?:[a-z]{3,}s|is|was|are|were|has|have|had|can|does|did|will|would)\b/
const ABOUT_ITSELF =
  /^(?:this|the|in this) (?:commit|patch|change|pr|pull request|diff|merge request|cl)?,? ?(?:also |just |simply )?(?:add|remov|mov|chang|updat|introduc|implement|refactor|renam|fix|replac|convert)\w*\b/

/** A sentence of the body that tells how things are or were, rather than what was done. */
const isAccount = (sentence: Sentence): boolean =>
  !sentence.isBullet &&
  sentence.plain.length >= 25 &&
  (TELLS.test(sentence.plain) || isAboutNoun(sentence.plain)) &&
  !ABOUT_ITSELF.test(sentence.plain) &&
  FINITE.test(sentence.plain.length > 400 ? sentence.plain.slice(0, 400) : sentence.plain)

/** `inotify misses …`: a noun and what it does, where an imperative would say what was done. */
function isAboutNoun(plain: string): boolean {
  const first = NOUN_VERB.exec(plain)?.[1]
  return first !== undefined && moodOf(first) === null
}

const accountOf = (count: number): number => (count === 1 ? 0.5 : 0.55)

/** `message/why-said` or `message/why-missing`; says nothing about a language it cannot read. */
export function why({ read, input, why: said }: MessageCase): CoachFinding | null {
  if (!read.isEnglish || read.subject === '') return null
  const points = Math.round((said.strength * 4.2 - 1.2) * 10) / 10
  if (said.strength >= 0.5)
    return {
      rule: 'message/why-said',
      points,
      because: `The ${said.place === 'subject' ? 'subject' : 'body'} says why.`,
      evidence: said.evidence,
      place: said.place,
      advice: null,
    }
  if (isSelfEvident(read, input)) return null
  return missing(read, said, Math.min(0.3, points))
}

function missing(read: ReadMessage, said: WhySaid, points: number): CoachFinding {
  const isFix = read.typed?.type === 'fix' || /^(?:fix|bugfix|correct)/i.test(read.headline)
  const asked = isFix
    ? 'Say in the body what went wrong, when, and what caused it.'
    : 'Say in the body why: what was wrong before, or what this makes possible.'
  const isHinted = said.strength > 0.28
  return {
    rule: isHinted ? 'message/why-weak' : 'message/why-missing',
    points,
    because: isHinted ? 'The reason is only hinted at.' : 'Nothing in it says why.',
    evidence: isHinted ? said.evidence : '',
    place: 'body',
    advice: asked,
  }
}
