import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparisonOf } from '../../../src/analysis/impact/comparison.ts'
import { scoreAchievements } from '../../../src/analysis/impact/score.ts'
import type { Achievement } from '../../../src/core/achievement.ts'
import { personKey } from '../../../src/core/person.ts'
import { defaultWeights, type Reading, type Score, type ScoreWeights } from '../../../src/core/score.ts'
import { anyAchievements, anyWeights } from './achievements.ts'

const RUNS = 50
const TOGETHER = 200

const scoresOf = (all: readonly Achievement[], weights: ScoreWeights = defaultWeights): readonly Score[] => [
  ...scoreAchievements(all, { weights }),
]

/** What is wrong with a score: every number in it is added up again from what `craft explain` prints. */
function faultsOf(score: Score, weights: ScoreWeights): readonly string[] {
  const { stated, reach, complexity, dimensions, value, overall } = score
  const names = Object.keys(weights.dimensions) as (keyof typeof dimensions)[]
  const readings = { stated, reach, complexity, ...dimensions }
  const mixed = Math.round(weights.reach * reach.value + weights.stated * stated.value)
  const weighed = names.reduce((sum, name) => sum + weights.dimensions[name] * dimensions[name].value, 0)
  return [
    ...Object.entries(readings).flatMap(([name, reading]) => (addsUp(reading) ? [] : [name])),
    ...(value === Math.min(100, Math.max(stated.value, mixed)) ? [] : ['value']),
    ...(overall === Math.min(100, Math.round(weighed)) ? [] : ['overall']),
    ...(dimensions.technical.value === complexity.value ? [] : ['technical is not complexity']),
    ...(dimensions.business.value === stated.value ? [] : ['business is not what is stated']),
  ]
}

const addsUp = ({ value, parts }: Reading): boolean =>
  parts.reduce((sum, { points }) => sum + points, 0) === value &&
  parts.every(({ points, max }) => Number.isInteger(points) && points <= max) &&
  value >= 0 &&
  value <= 100

/** Ranks, counted the slow way. */
function ranksOf(all: readonly Achievement[], scores: readonly Score[]): readonly (number | null)[] {
  const keys = all.map(({ author }) => personKey(author))
  return scores.map(({ value }, index) => {
    const own = scores.filter((_, other) => keys[other] === keys[index])
    const below = own.filter((one) => one.value < value).length
    return own.length < 5 ? null : Math.round((100 * below) / own.length)
  })
}

describe('over ten thousand pieces of work', () => {
  test('whatever they are and however they are weighed, what explains a score adds up to it exactly', () => {
    let seen = 0
    fc.assert(
      fc.property(anyAchievements(TOGETHER, TOGETHER), anyWeights, (all, weights) => {
        const scores = scoresOf(all, weights)
        seen += scores.length
        expect(scores.flatMap((score) => faultsOf(score, weights))).toEqual([])
        expect(scores.map(({ percentile }) => percentile)).toEqual(ranksOf(all, scores))
      }),
      { numRuns: RUNS },
    )
    expect(seen).toBeGreaterThanOrEqual(RUNS * TOGETHER)
  })
})

/** The same values in another order, chosen by `seed`. */
const shuffled = <T>(values: readonly T[], seed: number): readonly T[] =>
  values
    .map((value, index) => ({ value, key: Math.imul(index + 1, seed | 1) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value)

const inOtherOrder = (all: readonly Achievement[], seed: number): readonly Achievement[] =>
  shuffled(all, seed).map((one) => ({
    ...one,
    skills: shuffled(one.skills, seed),
    figures: shuffled(one.figures, seed),
    evidence: shuffled(one.evidence, seed),
    collaborators: shuffled(one.collaborators, seed),
    tags: shuffled(one.tags, seed),
    traces: { ...one.traces, closedIssues: shuffled(one.traces.closedIssues, seed) },
  }))

describe('the order in which things arrive', () => {
  test('changes nothing: neither points nor their reasons nor what they show', () => {
    fc.assert(
      fc.property(anyAchievements(), fc.integer({ min: 2 }), (all, seed) => {
        const byId = new Map(scoresOf(inOtherOrder(all, seed)).map((score) => [score.achievementId, score]))
        for (const score of scoresOf(all)) expect(byId.get(score.achievementId)).toEqual(score)
      }),
    )
  })

  test('changes no first use either', () => {
    fc.assert(
      fc.property(anyAchievements(), fc.integer({ min: 2 }), (all, seed) => {
        const [one, other] = [comparisonOf(all, () => 0), comparisonOf(shuffled(all, seed), () => 0)]
        for (const work of all) expect(other.firsts(work)).toEqual(one.firsts(work))
      }),
    )
  })
})
