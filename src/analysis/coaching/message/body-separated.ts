import type { CoachFinding } from '../../../core/coaching.ts'
import { clip, type MessageCase } from './rule.ts'

/** `message/body-separated`: the second line belongs to the subject because no blank line divides them. */
export function bodySeparated({ read }: MessageCase): CoachFinding | null {
  if (read.subject.length <= read.firstLine.length + 1 || read.firstLine === '') return null
  return {
    rule: 'message/body-separated',
    points: -0.2,
    because: 'No blank line follows the first, so git takes the whole paragraph for the subject.',
    evidence: clip(read.subject.slice(read.firstLine.length)),
    place: 'subject',
    advice: 'Put a blank line below the subject.',
  }
}
