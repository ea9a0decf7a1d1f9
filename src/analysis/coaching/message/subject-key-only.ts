import type { CoachFinding } from '../../../core/coaching.ts'
import { bareWord, isKey, wordsOf } from './names.ts'
import { clip, type MessageCase } from './rule.ts'

const AROUND =
  /^(?:fix|fixes|fixed|close|closes|closed|resolve|resolves|resolved|issue|issues|bug|bugs|ticket|see|for|and|pr|refs?|re|gh|task|story|jira|solve|solves|solved|patch|the)$/i

const LONGEST = 120

/** `message/key-only`: nothing but the number of an issue. */
export function subjectKeyOnly({ read }: MessageCase): CoachFinding | null {
  if (read.subject.length > LONGEST || !/\d/.test(read.subject)) return null
  const words = wordsOf(read.subject).map(bareWord)
  const isNumber = (word: string): boolean =>
    isKey(word) || /^[\w.-]+\/[\w.-]+#\d+$/.test(word) || /^https?:\/\/\S+$/.test(word) || /^\d+$/.test(word)
  if (
    words.length === 0 ||
    !words.some(isNumber) ||
    !words.every((word) => word === '' || isNumber(word) || AROUND.test(word))
  )
    return null
  return {
    rule: 'message/key-only',
    points: read.paragraphs.length > 0 ? -0.3 : -0.8,
    because: 'The subject is a number; a reader has to open the tracker to learn what was changed.',
    evidence: clip(read.subject),
    place: 'subject',
    advice: 'Say in the subject what the issue is about, and keep the number behind it.',
  }
}
