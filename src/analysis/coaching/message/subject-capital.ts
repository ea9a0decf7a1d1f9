import type { CoachFinding } from '../../../core/coaching.ts'
import { firstWordOf, isCased } from '../words.ts'
import { habitOf, type MessageCase } from './rule.ts'

const HABIT = 0.9

/** `message/subject-capital`: a capital or a small letter where the house always writes the other. */
export function subjectCapital({ read, style }: MessageCase): CoachFinding | null {
  const habit = habitOf(style)
  const word = firstWordOf(read.headline)
  if (habit === null || read.area !== null || !isCased(word)) return null
  const isCapital = word[0] !== word[0]?.toLowerCase()
  const isWanted = habit.capitalised >= HABIT
  if ((!isWanted && habit.capitalised > 1 - HABIT) || isCapital === isWanted) return null
  return {
    rule: 'message/subject-capital',
    points: -0.1,
    because: `Subjects here begin with a ${isWanted ? 'capital' : 'small'} letter.`,
    evidence: word,
    place: 'subject',
    advice: `Begin the subject with a ${isWanted ? 'capital' : 'small'} letter.`,
  }
}
