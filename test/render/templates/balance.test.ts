import { describe, expect, test } from 'vitest'
import { balanceWarnings } from '../../../src/render/templates/balance.ts'
import { work } from '../../analysis/impact/achievements.ts'
import { materialOf } from './materials.ts'

const months = (...counts: readonly (readonly [commits: number, achievements: number])[]) => ({
  chosen: [],
  months: counts.map(([commits, achievements], index) => ({
    month: `2026-0${index + 1}`,
    commits,
    achievements,
  })),
})

describe('the balance of a document', () => {
  test.each([
    ['even months', months([9, 2], [9, 2], [9, 1])],
    ['exactly half in one month', months([9, 3], [9, 2], [9, 1])],
    ['one month only', months([9, 8])],
    ['too few to compare', months([9, 3], [0, 0])],
    ['a month without commits', months([9, 2], [0, 0], [9, 2])],
    ['nothing at all', months()],
  ])('has nothing to say of %s', (_, material) => {
    expect(balanceWarnings(material)).toEqual([])
  })

  test('says which month carries more than half', () => {
    expect(balanceWarnings(months([9, 4], [9, 2], [9, 1]))).toEqual([
      'Jan 2026 carries 4 of 7 achievements; is the rest of the period told?',
    ])
  })

  test('lists the months with commits and nothing told', () => {
    expect(balanceWarnings(months([9, 1], [3, 0], [1, 0]))).toEqual([
      'Commits but nothing told in Feb 2026, Mar 2026.',
    ])
  })

  test('counts them by year where they are many', () => {
    const month = (year: number, one: number) => ({
      month: `${year}-0${one}`,
      commits: 1,
      achievements: 0,
    })
    const silent = [1, 2, 3, 4].flatMap((one) => [month(2024, one), month(2025, one)])
    expect(balanceWarnings({ chosen: [], months: [...silent, month(2026, 1)] })).toEqual([
      'Commits but nothing told in 9 months: 4 of 2024, 4 of 2025, 1 of 2026.',
    ])
  })

  test('does not call a month silent in which work was going on that ended later', () => {
    const at = (iso: string) => ({ seconds: Date.parse(iso) / 1000, offset: 0 })
    const one = work({ startedAt: at('2026-01-20T12:00:00Z'), completedAt: at('2026-03-02T12:00:00Z') })
    expect(balanceWarnings({ ...months([3, 0], [5, 0], [2, 1]), chosen: materialOf([one]).chosen })).toEqual(
      [],
    )
  })

  test('says both', () => {
    expect(balanceWarnings(months([9, 5], [3, 0]))).toHaveLength(2)
  })
})
