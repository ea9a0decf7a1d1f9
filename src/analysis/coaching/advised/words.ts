import type { SetAside } from '../../../core/coaching.ts'
import { isAimed } from '../../aimed.ts'
import { groundIn } from '../../grounding/ground.ts'
import type { Known } from '../../grounding/known.ts'
import { sentencesOf } from '../../grounding/sentences.ts'
import { isEnglish } from '../message/english.ts'

/** What a model's words are held against. */
export type Evidence = {
  /** Everything that message, diff and paths say. */
  readonly known: Known
  /** Is the message one that the rules can read, so that the author is answered in English? */
  readonly isEnglish: boolean
}

/** What is left of some words, and what had to go. */
export type Sifted = { readonly sentences: readonly string[]; readonly dropped: readonly SetAside[] }

/**
 * The sentences of a model's text that the commit bears out, the white space behind them included: with nothing in them
 * that is not in the evidence, in the author's language, and not about how to judge.
 */
export function sift(text: string, { known, isEnglish: wantsEnglish }: Evidence): Sifted {
  const grounded = groundIn(text, known)
  const dropped: SetAside[] = [...grounded.dropped]
  const sentences = sentencesOf(grounded.text).filter((sentence) => {
    const reason = isAimed(sentence) ? 'aimed' : wantsEnglish && !isInEnglish(sentence) ? 'language' : null
    if (reason !== null) dropped.push({ sentence: sentence.trim(), reason, what: '' })
    return reason === null
  })
  return { sentences, dropped }
}

const COMMON =
  /\b(?:a|an|the|it|its|this|that|these|those|is|are|was|were|be|been|has|have|does|do|did|to|of|in|on|at|by|and|or|but|not|no|for|with|from|what|why|how|which|who|when|where|if|as|so|than|then|only|into|before|after|you|your|can|could|should|would|will|add|say|name|tell|explain|mention|consider)\b/i
const SHORT = 3

/** Stricter than for messages: what a model says has whole sentences, and those have common words. */
const isInEnglish = (sentence: string): boolean =>
  isEnglish(sentence) && (COMMON.test(sentence) || sentence.trim().split(/\s+/).length < SHORT)

const LETTERS = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_'’-]*/gu
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
const EMPTY = new Set(
  'this that these those with from into when then than been were have does will would should could which what there here also just very more some such them they their your ours about because since after before while'.split(
    ' ',
  ),
)

/** Words that mean something by themselves, in small letters. */
export const contentWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(LETTERS) ?? []).filter((word) => word.length > 3 && !EMPTY.has(word))

/** How much a text says; scripts without spaces have about two characters a word. */
export const contentOf = (text: string): number =>
  contentWords(text.replace(NO_SPACES, ' ')).length + Math.floor((text.match(NO_SPACES)?.length ?? 0) / 2)
