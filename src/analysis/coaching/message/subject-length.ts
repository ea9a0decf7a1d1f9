import type { CoachFinding } from '../../../core/coaching.ts'
import { clip, type MessageCase } from './rule.ts'

const GROSS = 100

/** `message/subject-length`: only beyond 100 characters, or beyond what the repository's own settings allow. */
export function subjectLength({ read, style }: MessageCase): CoachFinding | null {
  const { length } = read.firstLine
  const configured = style?.configured?.maxSubject ?? null
  const most = configured ?? Math.max(GROSS, habitual(style?.subjectLength, style?.commits))
  if (length <= most) return null
  return {
    rule: 'message/subject-length',
    points: configured === null ? (length > 2 * GROSS ? -0.5 : -0.3) : -0.4,
    because:
      configured === null
        ? `The subject has ${length} characters; lists of commits cut it off.`
        : `The subject has ${length} characters; the settings of this repository allow ${configured}.`,
    evidence: clip(read.firstLine),
    place: 'subject',
    advice: `Shorten the subject to ${configured ?? 72} characters and move the rest into the body.`,
  }
}

const habitual = (length = 0, commits = 0): number => (commits >= 20 ? length : 0)
