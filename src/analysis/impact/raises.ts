import type { Achievement } from '../../core/achievement.ts'
import type { Score } from '../../core/score.ts'

const MOST = 4

/** What the owner could add so that the score says more; one sentence each, the most points first. */
export function raises(achievement: Achievement, score: Score): readonly string[] {
  const missing = (rule: string) =>
    [...score.stated.parts, ...score.reach.parts].some((part) => part.rule === rule && part.points === 0)
  const wishes: readonly (readonly [boolean, string])[] = [
    [
      missing('business-value'),
      'State who benefited, and what it was worth a year if somebody can vouch for the amount.',
    ],
    [missing('time-saved'), 'State how many hours a month it saves, and whose.'],
    [missing('before-after'), 'Link a measurement before and after.'],
    [missing('linked-proof'), 'Keep a screenshot, log, run or review as evidence.'],
    [missing('issues'), 'Name the issue it closes.'],
    [missing('tests') && achievement.category !== 'documentation', 'Add tests that hold it in place.'],
  ]
  return wishes.flatMap(([wanted, sentence]) => (wanted ? [sentence] : [])).slice(0, MOST)
}
