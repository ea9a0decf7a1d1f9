import type { CoachFinding } from '../../../core/coaching.ts'
import { clip, type MessageCase } from './rule.ts'
import { isSelfEvident } from './self-evident.ts'

const SMALL = { lines: 12, files: 2 }

/** `message/small-and-clear`: a small change that one specific line says all about. */
export function smallChange({ read, input, what, why, lines }: MessageCase): CoachFinding | null {
  if (
    why.strength >= 0.5 ||
    what.strength < (isSelfEvident(read, input) ? 0.5 : 0.6) ||
    read.subject.length > 110
  )
    return null
  const isSmall =
    lines !== null && lines > 0 && lines <= SMALL.lines && (input.files?.length ?? 0) <= SMALL.files
  if (!isSmall && !(isSelfEvident(read, input) && (lines === null || lines <= 60))) return null
  return {
    rule: 'message/small-and-clear',
    points: isSelfEvident(read, input) ? 1 : 0.6,
    because: 'A small change, and one specific line says what it is.',
    evidence: clip(read.subject),
    place: 'subject',
    advice: null,
  }
}
