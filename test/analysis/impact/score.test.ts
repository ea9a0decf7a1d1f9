import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DimensionName } from '../../../src/core/score.ts'
import {
  anyAchievement,
  anyAchievements,
  anyWeights,
  figure,
  scoreOf,
  scoresOf,
  work,
} from './achievements.ts'

describe('a score', () => {
  test('is max(stated, 0.7·reach + 0.3·stated), rounded', () => {
    fc.assert(
      fc.property(anyAchievement, (one) => {
        const { stated, reach, value } = scoreOf(one)
        expect(value).toBe(Math.round(Math.max(stated.value, 0.7 * reach.value + 0.3 * stated.value)))
      }),
    )
  })

  test('takes the weights of the configuration, and never leaves 100', () => {
    fc.assert(
      fc.property(anyAchievement, anyWeights, (one, weights) => {
        const { stated, reach, value, overall, dimensions } = scoreOf(one, weights)
        const mixed = weights.reach * reach.value + weights.stated * stated.value
        expect(value).toBe(Math.min(100, Math.round(Math.max(stated.value, mixed))))
        const names = Object.keys(dimensions) as DimensionName[]
        const sum = names.reduce((all, name) => all + weights.dimensions[name] * dimensions[name].value, 0)
        expect(overall).toBe(Math.min(100, Math.round(sum)))
      }),
    )
  })

  test('of work worth a lot is its stated impact, however far it reached', () => {
    const one = work({ figures: [figure({ name: 'money', value: 100_000, unit: 'USD/year' })] })
    expect(scoreOf(one)).toMatchObject({ stated: { value: 55 }, reach: { value: 0 }, value: 55 })
  })

  test('of work without a figure comes from what history did with it', () => {
    const one = work({
      source: 'pull-request',
      size: { ...work().size, insertions: 100 },
      traces: {
        laterCommits: 200,
        laterAuthors: 10,
        revertedCommits: 0,
        release: 'v1.0',
        closedIssues: ['#1', '#2', '#3'],
      },
    })
    // 35 + 15 + 15 + 10 + 5 reach, 15 stated: 0.7 · 80 + 0.3 · 15 = 60.5
    expect(scoreOf(one)).toMatchObject({ stated: { value: 15 }, reach: { value: 80 }, value: 61 })
  })

  test('comes in the order the achievements are given in, one each', () => {
    fc.assert(
      fc.property(anyAchievements(), (all) => {
        expect(scoresOf(all).map(({ achievementId }) => achievementId)).toEqual(all.map(({ id }) => id))
      }),
    )
  })
})
