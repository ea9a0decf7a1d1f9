import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparing } from '../../../src/analysis/coaching/progress.ts'
import { stepping, unitOf } from '../../../src/analysis/coaching/steps.ts'
import type { CoachKind } from '../../../src/core/coaching.ts'

const at = (time: string): number => Date.parse(time) / 1000
const DAY = 86_400

const now = { label: 'February', since: '2026-02-01T00:00:00Z', until: '2026-03-01T00:00:00Z' }
const before = { label: 'January', since: '2026-01-04T00:00:00Z', until: '2026-02-01T00:00:00Z' }

const judged = (score: number, more: { message?: number; kind?: CoachKind } = {}) => ({
  kind: more.kind ?? ('work' as const),
  qualityScore: score,
  aspects: {
    message: { score: more.message ?? score },
    changes: { score: 9 },
    code: { score: 9 },
    context: { score: 8 },
  },
})

/** Adds one commit a day to each period. */
function compared(current: readonly number[], former: readonly number[]) {
  const sums = comparing(now, before)
  current.forEach((score, day) => void sums.add(at(now.since) + day * DAY, judged(score)))
  former.forEach((score, day) => void sums.add(at(before.since) + day * DAY, judged(score)))
  return sums.progress()
}

describe('two periods', () => {
  test.each<[string, readonly number[], readonly number[], string, number]>([
    ['a clear rise is better', [7, 7.2, 6.9, 7.1, 7, 7.3], [5, 5.1, 4.8, 5.2, 5, 5.1], 'better', 2.1],
    ['a clear fall is worse', [5, 5.1, 4.8, 5.2, 5, 5.1], [7, 7.2, 6.9, 7.1, 7, 7.3], 'worse', -2.1],
    ['the same is the same', [5, 6, 7, 8, 9], [5, 6, 7, 8, 9], 'same', 0],
    ['a rise among scores that vary more is chance', [3, 9, 5, 8, 9, 4], [3, 8, 2, 9, 4, 6], 'same', 1],
    ['a certain change that nobody feels is none', Array(20).fill(6.1), Array(20).fill(6), 'same', 0.1],
    ['four commits are too few', [9, 9, 9, 9], [2, 2, 2, 2, 2], 'too-few', 7],
  ])('%s', (_, current, former, verdict, change) => {
    expect(compared(current, former).compared?.score).toMatchObject({ verdict, change })
  })

  test('are compared aspect by aspect', () => {
    const sums = comparing(now, before)
    for (let day = 0; day < 6; day++) {
      sums.add(at(now.since) + day * DAY, judged(7, { message: 8 }))
      sums.add(at(before.since) + day * DAY, judged(7, { message: 4 }))
    }
    expect(sums.progress().compared).toMatchObject({
      score: { verdict: 'same' },
      message: { change: 4, verdict: 'better', noise: 0.2 },
      changes: { change: 0, verdict: 'same' },
    })
  })

  test('may have nothing to be compared with', () => {
    const found = compared([7], [])
    expect(found).toMatchObject({ compared: null, now: { commits: 1 }, before: { commits: 0, means: null } })
  })

  test('hold what was written in them, from the first second on and without the last', () => {
    const sums = comparing(now, before)
    const times = [before.since, '2026-01-31T23:59:59Z', now.since, '2026-02-28T23:59:59Z', now.until]
    for (const time of [...times, '2026-01-03T23:59:59Z']) sums.add(at(time), judged(7))
    const { now: one, before: other } = sums.progress()
    expect([one.commits, other.commits]).toEqual([2, 2])
  })

  test.each<CoachKind>(['merge', 'revert', 'fixup', 'release', 'dependency', 'bot'])(
    'leave out a %s',
    (kind) => {
      const sums = comparing(now, before)
      sums.add(at(now.since), judged(1, { kind }))
      expect(sums.progress().now.commits).toBe(0)
    },
  )
})

const commit = fc.record({
  at: fc.integer({ min: at(before.since) - DAY, max: at(now.until) + DAY }),
  tenths: fc.integer({ min: 0, max: 100 }),
})

test('the order in which commits come makes no difference, and the steps hold all of them', () => {
  fc.assert(
    fc.property(fc.array(commit, { maxLength: 60 }), (commits) => {
      const read = (list: typeof commits) => {
        const sums = comparing(now, before)
        for (const one of list) sums.add(one.at, judged(one.tenths / 10))
        return sums.progress()
      }
      const found = read(commits)
      expect(read(commits.toReversed())).toEqual(found)
      expect(read([...commits].sort((a, b) => a.tenths - b.tenths))).toEqual(found)
      for (const span of [found.now, found.before]) {
        expect(span.steps.reduce((sum, step) => sum + step.commits, 0)).toBe(span.commits)
        expect(span.steps.every((step) => (step.commits === 0) === (step.score === null))).toBe(true)
        const scores = span.steps.flatMap(({ score }) => score ?? [])
        if (span.means === null) continue
        expect(span.means.score).toBeGreaterThanOrEqual(Math.min(...scores))
        expect(span.means.score).toBeLessThanOrEqual(Math.max(...scores))
      }
      if (found.compared === null || found.now.means === null || found.before.means === null) return
      const difference = found.now.means.score - found.before.means.score
      expect(found.compared.score.change).toBeCloseTo(difference, 6)
    }),
  )
})

describe('steps', () => {
  test.each([
    [1, 'day'],
    [14, 'day'],
    [15, 'week'],
    [366, 'week'],
    [367, 'month'],
  ])('of %i days are each a %s', (days, unit) => {
    expect(unitOf({ since: 0, until: days * DAY })).toBe(unit)
  })

  test.each([
    ['day', '2026-02-10T15:00:00Z', '2026-02-13T00:00:00Z', ['2026-02-10', '2026-02-11', '2026-02-12']],
    ['week', '2026-02-11T00:00:00Z', '2026-02-24T00:00:00Z', ['2026-02-11', '2026-02-16', '2026-02-23']],
    ['month', '2025-12-31T00:00:00Z', '2026-02-01T00:00:01Z', ['2025-12-31', '2026-01-01', '2026-02-01']],
  ] as const)('by %s begin with the span, then with the calendar', (unit, since, until, expected) => {
    const steps = stepping({ since: at(since), until: at(until) }, unit).steps()
    expect(steps.map(({ from }) => from)).toEqual(expected)
  })

  test('without commits are gaps between the others', () => {
    const days = stepping({ since: at('2026-02-01T00:00:00Z'), until: at('2026-02-05T00:00:00Z') }, 'day')
    days.add(at('2026-02-01T10:00:00Z'), 60)
    days.add(at('2026-02-03T23:59:59Z'), 70)
    days.add(at('2026-02-03T00:00:00Z'), 81)
    days.add(at('2026-02-05T00:00:00Z'), 10)
    expect(days.steps().map(({ commits, score }) => [commits, score])).toEqual([
      [1, 6],
      [0, null],
      [2, 7.6],
      [0, null],
    ])
  })
})
