import type { SetAside } from '../../../core/coaching.ts'
import { type Evidence, sift } from './words.ts'

const MOST_SENTENCES = 2

/** What a model says to the author: at most two sentences, on one line. */
export function feedbackOf(
  said: string,
  evidence: Evidence,
): { readonly feedback: string; readonly dropped: readonly SetAside[] } {
  const { sentences, dropped } = sift(said, evidence)
  const more = sentences.slice(MOST_SENTENCES).map((one) => one.trim())
  return {
    feedback: sentences.slice(0, MOST_SENTENCES).join(' ').replace(/\s+/g, ' ').trim(),
    dropped: [...dropped, ...more.map((sentence) => ({ sentence, reason: 'too-many', what: '' }))],
  }
}
