import { sentencesOf } from '../../grounding/sentences.ts'
import { hasConstruct, reasonIn } from './reasons.ts'
import { contentWords, type Evidence } from './words.ts'

const HINT = 0.28
const ENDING = /(?:ing|ed|es|s|e|en|n|ly)$/

/**
 * A word of a reason that neither message nor diff has, where a model's text gives one; null where it gives none, or
 * the commit says as much. Only the author knows why.
 */
export function inventedReason(text: string, { known }: Evidence): string | null {
  for (const sentence of sentencesOf(text)) {
    if (reasonIn(sentence) < HINT && !hasConstruct(sentence)) continue
    const stranger = contentWords(sentence).find((word) => !isKnown(word, known.words))
    if (stranger !== undefined) return stranger
  }
  return null
}

/** Is it among them, in any of the forms that a word has in a sentence? */
export function isKnown(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true
  return word.split(/[-_'’]/).every((part) => {
    const stem = part.replace(ENDING, '')
    return ['', 's', 'e', 'es', 'ed', 'ing', 'd', 'en', 'n'].some((ending) => words.has(`${stem}${ending}`))
  })
}
