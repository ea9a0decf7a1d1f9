import { expect, test } from 'vitest'
import { toldBy } from '../../../src/analysis/insights/told.ts'
import type { Trace } from '../../../src/core/insights.ts'
import { work } from '../impact/achievements.ts'

const at = (day: string) => ({ seconds: Date.parse(`${day}T12:00:00Z`) / 1000, offset: 0 })
const review = (target: string, day: string, repositoryId = 'here') =>
  ({ repositoryId, target, at: at(day) }) as Trace

test('reviews that an achievement of their month counts are asked about no more, others are', () => {
  const counted = work({
    repositoryId: 'here',
    source: 'reviews',
    startedAt: at('2026-03-30'),
    completedAt: at('2026-03-31'),
    evidence: [],
  })
  const reviews = [
    review('a', '2026-03-01'),
    review('b', '2026-04-01'),
    review('c', '2026-03-01', 'elsewhere'),
  ]
  expect(
    toldBy([counted])
      .unreviewed(reviews)
      .map(({ target }) => target),
  ).toEqual(['b', 'c'])
  expect(toldBy([]).unreviewed(reviews)).toEqual(reviews)
})
