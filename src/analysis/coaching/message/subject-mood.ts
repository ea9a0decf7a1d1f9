import type { CoachFinding } from '../../../core/coaching.ts'
import { firstWordOf } from '../words.ts'
import { habitOf, type MessageCase } from './rule.ts'
import { moodOf } from './verbs.ts'

const HABIT = 0.8

/** `message/subject-mood`: another mood than the house's own; nothing where the house has no habit. */
export function subjectMood({ read, style }: MessageCase): CoachFinding | null {
  const habit = habitOf(style)
  if (habit === null || habit.imperative < HABIT || !read.isEnglish) return null
  const word = firstWordOf(read.headline)
  const mood = moodOf(word.toLowerCase())
  if (mood === null || mood === 'imperative') return null
  return {
    rule: 'message/subject-mood',
    points: -0.2,
    because: `It begins with “${word}”, where ${Math.round(habit.imperative * 100)} % of the subjects here are imperative.`,
    evidence: word,
    place: 'subject',
    advice: `Begin the subject with the imperative, as in “Add” for “Added”, instead of “${word}”.`,
  }
}
