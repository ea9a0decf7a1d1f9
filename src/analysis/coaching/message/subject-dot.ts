import type { CoachFinding } from '../../../core/coaching.ts'
import { clip, type MessageCase } from './rule.ts'

/** `message/subject-dot`: ends with one dot, in a message that has a body; where the house writes so nobody asks. */
export function subjectDot({ read, style }: MessageCase): CoachFinding | null {
  if (!/[^.]\.$/.test(read.firstLine) || read.paragraphs.length === 0) return null
  // Capital letters and full stops go together in houses that write subjects as sentences.
  if (style === null || style.commits < 20 || style.conventional < 0.6) return null
  return {
    rule: 'message/subject-dot',
    points: -0.1,
    because: 'The subject ends with a dot; it is a title.',
    evidence: clip(endOf(read.firstLine)),
    place: 'subject',
    advice: 'Leave out the dot at the end of the subject.',
  }
}

/** Its last forty characters or so, none of them halved. */
const endOf = (line: string): string => [...line.slice(-80)].slice(-40).join('')
