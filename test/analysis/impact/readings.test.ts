import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading, Score } from '../../../src/core/score.ts'
import { anyAchievements, scoresOf } from './achievements.ts'

const readingsOf = ({ stated, reach, complexity, dimensions }: Score): readonly Reading[] => [
  stated,
  reach,
  complexity,
  ...Object.values(dimensions),
]

const everyReading = (check: (reading: Reading) => void): void =>
  fc.assert(
    fc.property(anyAchievements(), (achievements) => {
      for (const score of scoresOf(achievements)) for (const reading of readingsOf(score)) check(reading)
    }),
  )

describe('whatever the achievements are', () => {
  test('the value of a reading is the sum of its parts', () => {
    everyReading(({ value, parts }) => expect(parts.reduce((sum, one) => sum + one.points, 0)).toBe(value))
  })

  test('a reading is a whole number from 0 to 100', () => {
    everyReading(({ value }) => {
      expect(Number.isInteger(value)).toBe(true)
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(100)
    })
  })

  test('the maxima of a reading make at most 100, and no part gives more than its own', () => {
    everyReading(({ parts }) => {
      expect(parts.reduce((sum, { max }) => sum + max, 0)).toBeLessThanOrEqual(100)
      for (const { points, max } of parts) expect(points).toBeLessThanOrEqual(max)
    })
  })

  test('points are whole, and nothing is 0 and not -0, which a store would not give back', () => {
    everyReading(({ parts }) => {
      for (const { points } of parts) {
        expect(Number.isInteger(points)).toBe(true)
        expect(Object.is(points, -0)).toBe(false)
      }
    })
  })

  test('every part says why, and its rule is named once', () => {
    everyReading(({ parts }) => {
      for (const { because } of parts) expect(because).toMatch(/\w \w/)
      const rules = parts.map(({ rule }) => rule)
      expect(new Set(rules).size).toBe(rules.length)
    })
  })

  test('value, overall and percentile are whole numbers from 0 to 100 too', () => {
    fc.assert(
      fc.property(anyAchievements(), (achievements) => {
        for (const { value, overall, percentile } of scoresOf(achievements))
          for (const number of [value, overall, percentile ?? 0]) {
            expect(Number.isInteger(number)).toBe(true)
            expect(number).toBeGreaterThanOrEqual(0)
            expect(number).toBeLessThanOrEqual(100)
          }
      }),
    )
  })
})
