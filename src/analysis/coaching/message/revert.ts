import type { CoachFinding } from '../../../core/coaching.ts'
import { clip, type MessageCase } from './rule.ts'

const REVERTS = /\bthis reverts (?:commit |PR |#)?[^\n]*(?:,\s*reversing\s+changes made to \S+)?/i

/** `message/revert-why`: a revert takes work of somebody back, so the reason is the one thing that is missing in it. */
export function revert({ read, why }: MessageCase): CoachFinding | null {
  const words = read.sentences.filter((sentence) => !sentence.isHeadline && !REVERTS.test(sentence.text))
  const said = words.some((sentence) => sentence.text.length >= 15)
  const isTold = said && (why.strength >= 0.35 || !read.isEnglish)
  return {
    rule: 'message/revert-why',
    points: isTold ? 3.5 : said ? 2 : -0.5,
    because: isTold
      ? 'The revert says why.'
      : said
        ? 'The revert says something about itself.'
        : 'The revert does not say why.',
    evidence: clip(words[0]?.text ?? ''),
    place: said ? 'body' : null,
    advice: said ? null : 'Say below “This reverts commit …” what the reverted change broke.',
  }
}
