import type { SetAside } from '../../../core/coaching.ts'
import { redacted } from '../secret-forms.ts'
import { contentWords, type Evidence, sift } from './words.ts'

const MOST = 3
/** Of the words of the shorter one. */
const ALIKE = 0.6

/** A model's questions to the author that are about this commit and that no rule has asked: at most three. */
export function questionsOf(
  said: readonly string[],
  asked: readonly string[],
  evidence: Evidence,
): { readonly asks: readonly string[]; readonly dropped: readonly SetAside[] } {
  const asks: string[] = []
  const dropped: SetAside[] = []
  for (const question of said.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '')) {
    const sifted = sift(question, evidence)
    dropped.push(...sifted.dropped)
    if (sifted.dropped.length > 0) continue
    const reason = faultOf(question, sifted.sentences.length, [...asked, ...asks], evidence)
    if (reason === null && asks.length < MOST) asks.push(redacted(question))
    else dropped.push({ sentence: question, reason: reason ?? 'too-many', what: '' })
  }
  return { asks, dropped }
}

function faultOf(
  question: string,
  sentences: number,
  others: readonly string[],
  { known }: Evidence,
): string | null {
  if (sentences !== 1 || !/[?？]$/.test(question)) return 'no-question'
  const words = contentWords(question)
  if (!words.some((word) => known.words.has(word))) return 'not-about-it'
  return others.some((other) => isAlike(words, contentWords(other))) ? 'asked-already' : null
}

function isAlike(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((word) => b.includes(word)).length
  return shared >= Math.max(1, Math.min(a.length, b.length) * ALIKE)
}
