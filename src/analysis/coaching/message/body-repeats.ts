import type { CoachFinding } from '../../../core/coaching.ts'
import { bareWord, wordsOf } from './names.ts'
import { clip, type MessageCase } from './rule.ts'
import { vagueWords } from './vague.ts'

const telling = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text.length > 600 ? text.slice(0, 600) : text)
      .map((word) => bareWord(word).toLowerCase())
      .filter((word) => word.length > 2 && !vagueWords.has(word)),
  )

/** `message/body-repeats`: a body that has no word the subject has not. */
export function bodyRepeats({ read }: MessageCase): CoachFinding | null {
  const body = read.paragraphs.join(' ')
  // What is much longer than the subject says more than it.
  if (body === '' || body.length > read.subject.length * 1.5 + 20) return null
  const subject = telling(read.subject)
  const fresh = [...telling(body)].filter((word) => !subject.has(word))
  if (subject.size === 0 || fresh.length > 0) return null
  return {
    rule: 'message/body-repeats',
    points: -0.4,
    because: 'The body says the subject again.',
    evidence: clip(body),
    place: 'body',
    advice: 'Let the body say what the subject has no room for: the reason, the consequence, the limits.',
  }
}
