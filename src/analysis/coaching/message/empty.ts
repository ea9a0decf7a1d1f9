import type { CoachFinding } from '../../../core/coaching.ts'
import type { MessageCase } from './rule.ts'

/** `message/empty`: no words at all, or trailers alone. */
export function empty({ read }: MessageCase): CoachFinding | null {
  if (read.subject !== '' && !TRAILER_ONLY.test(read.subject)) return null
  return {
    rule: 'message/empty',
    points: -5,
    because: read.subject === '' ? 'There is no message.' : 'There is nothing but trailers.',
    evidence: '',
    place: 'subject',
    advice: 'Write a subject that names the change, and in the body why it was made.',
  }
}

const TRAILER_ONLY = /^(?:[A-Z][a-z]+(?:-[a-z]+)*-(?:[Bb]y|[Ii]d|[Oo]n|[Uu]rl): ?\S+[^:]*)+$/
