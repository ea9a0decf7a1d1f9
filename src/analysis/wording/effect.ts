import { isKnown } from '../coaching/advised/invented.ts'
import { contentWords } from '../coaching/advised/words.ts'

/** What joins a cause, a purpose or an effect to what it is that of. */
const JOINT =
  /\b(?:because|since|so that|so as to|in order to|due to|owing to|thanks to|as a result|result(?:s|ed|ing) in|lead(?:s|ing)? to|led to|thereby|thus|(?:which|that) (?:let|allow|enabl|help|mak|made|mean|gave|giv)\w*|(?:enabl|allow|lett|help|mak|giv|driv|ensur)ing|for the (?:sake|benefit) of|on behalf of)\b/i

/**
 * A word of a cause, purpose or effect that the facts do not have, where a sentence gives one; null where it gives none,
 * or they say as much. Nobody but who did the work knows why.
 * @param known the words of the facts, in small letters
 */
export function inventedEffect(sentence: string, known: ReadonlySet<string>): string | null {
  const joint = JOINT.exec(sentence)
  if (joint === null) return null
  const behind = sentence.slice(joint.index + joint[0].length)
  return contentWords(behind).find((word) => !/\p{N}/u.test(word) && !isKnown(word, known)) ?? null
}
