import type { Achievement, Figure } from '../../core/achievement.ts'
import type { Score } from '../../core/score.ts'

const MOST = 4

/** What the owner could add so that the score says more; one sentence each, the most points first. */
export function raises(achievement: Achievement, score: Score): readonly string[] {
  const missing = (rule: string) =>
    [...score.stated.parts, ...score.reach.parts].some((part) => part.rule === rule && part.points === 0)
  // An amount too small for points is stated all the same.
  const states = (name: Figure['name']) => achievement.figures.some((figure) => figure.name === name)
  const wishes: readonly (readonly [boolean, string])[] = [
    [
      !states('money'),
      'State who benefited, and what it was worth a year if somebody can vouch for the amount.',
    ],
    [!states('hours'), 'State how many hours a month it saves, and whose.'],
    [missing('before-after'), 'Link a measurement before and after.'],
    [missing('linked-proof'), 'Keep a screenshot, log, run or review as evidence.'],
    [missing('issues'), 'Name the issue it closes.'],
    [missing('tests') && achievement.category !== 'documentation', 'Add tests that hold it in place.'],
  ]
  return wishes.flatMap(([wanted, sentence]) => (wanted ? [sentence] : [])).slice(0, MOST)
}
