import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aspectStarts, coach, levelOf } from '../../../src/analysis/coaching/coach.ts'
import {
  type Aspect,
  aspectWeights,
  type CoachInput,
  coachLevels,
  type Neighbours,
} from '../../../src/core/coaching.ts'

const input = (message: string, more: Partial<CoachInput> = {}): CoachInput => ({
  message,
  parents: 1,
  author: { name: 'Ada', email: 'ada@example.com' },
  files: null,
  diff: null,
  ...more,
})

const file = fc.record({
  path: fc.constantFrom(
    'src/a.ts',
    'src/b.ts',
    'test/a.test.ts',
    'README.md',
    'package-lock.json',
    'ü/ж.py',
    'x',
  ),
  insertions: fc.nat(5000),
  deletions: fc.nat(5000),
  binary: fc.boolean(),
  mark: fc.constantFrom(null, 'generated' as const, 'lock' as const),
})

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'fix',
        'because',
        'so that',
        'update',
        'a.ts',
        '#12',
        'feat(x)!:',
        '\n\n',
        '\n',
        'Signed-off-by: A <a@b>',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(' '))

const diff = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'diff --git a/x b/x',
        '--- a/x',
        '+++ b/x',
        '@@ -1,2 +1,3 @@ f()',
        '+console.log(1)',
        '+<<<<<<< HEAD',
      ),
      fc.string(),
    ),
  )
  .map((lines) => lines.join('\n'))

const anyInput = fc.record({
  message: words,
  parents: fc.option(fc.nat(3)),
  author: fc.option(fc.record({ name: fc.string(), email: fc.string() })),
  files: fc.option(fc.array(file)),
  diff: fc.option(diff),
})

const around: fc.Arbitrary<Neighbours> = fc.record({
  style: fc.record({
    commits: fc.nat(500),
    conventional: fc.double({ min: 0, max: 1, noNaN: true }),
    withBody: fc.double({ min: 0, max: 1, noNaN: true }),
    withIssue: fc.double({ min: 0, max: 1, noNaN: true }),
    imperative: fc.double({ min: 0, max: 1, noNaN: true }),
    capitalised: fc.double({ min: 0, max: 1, noNaN: true }),
    subjectLength: fc.nat(120),
    configured: fc.constant(null),
  }),
  before: fc.array(fc.string(), { maxLength: 10 }),
  sinceLast: fc.option(fc.nat()),
})

const aspects = Object.keys(aspectWeights) as readonly Aspect[]
const tenths = (value: number): number => Math.round(value * 10)

describe('any commit', () => {
  test('has a score that follows from its findings, by sums anybody can redo', () =>
    fc.assert(
      fc.property(anyInput, fc.option(around), (one, near) => {
        const { aspects: judged, qualityScore, qualityLevel } = coach(one, near)
        let sum = 0
        for (const name of aspects) {
          const { score, weight, findings } = judged[name]
          const given = findings.reduce<number>((all, { points }) => all + points, aspectStarts[name])
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(10)
          expect(Math.abs(score - Math.min(10, Math.max(0, given)))).toBeLessThan(0.0501)
          expect(tenths(score) / 10).toBe(score)
          sum += score * weight
        }
        expect(Math.abs(qualityScore - sum)).toBeLessThan(0.0501)
        expect(tenths(qualityScore) / 10).toBe(qualityScore)
        expect(qualityLevel).toBe(levelOf(qualityScore))
      }),
    ))

  test('has at most three recommendations, each with its reason among the areas', () =>
    fc.assert(
      fc.property(anyInput, fc.option(around), (one, near) => {
        const { specificRecommendations, areasForImprovement, strengths } = coach(one, near)
        expect(specificRecommendations.length).toBeLessThanOrEqual(3)
        expect(areasForImprovement.length).toBeGreaterThanOrEqual(specificRecommendations.length)
        for (const list of [specificRecommendations, areasForImprovement, strengths])
          expect(new Set(list).size).toBe(list.length)
      }),
    ))

  test('comes out the same again, and in whatever order its files are named', () =>
    fc.assert(
      fc.property(anyInput, fc.option(around), fc.infiniteStream(fc.nat()), (one, near, dice) => {
        const first = coach(one, near)
        expect(coach(structuredClone(one), structuredClone(near))).toEqual(first)
        const shuffled = one.files?.map((file) => ({ file, at: dice.next().value as number })) ?? null
        const files = shuffled?.sort((a, b) => a.at - b.at).map(({ file }) => file) ?? null
        expect(coach({ ...one, files }, near)).toEqual(first)
      }),
    ))
})

describe('what nobody knows', () => {
  test('leaves changes and code where they start and has nothing to say', () => {
    const { aspects, parts } = coach(input('Read the index once'), null)
    for (const name of ['changes', 'code'] as const)
      expect(aspects[name]).toEqual({ score: aspectStarts[name], weight: aspectWeights[name], findings: [] })
    expect(parts).toEqual([])
  })

  test('changes no weight', () => {
    const { aspects } = coach(input('Read the index once'), null)
    expect(Object.values(aspects).map(({ weight }) => weight)).toEqual([0.4, 0.3, 0.2, 0.1])
  })
})

describe('the level', () => {
  test.each([
    [10, 'EXCELLENT'],
    [8.5, 'EXCELLENT'],
    [8.4, 'GOOD'],
    [7, 'GOOD'],
    [6.9, 'FAIR'],
    [5, 'FAIR'],
    [4.9, 'NEEDS_WORK'],
    [3, 'NEEDS_WORK'],
    [2.9, 'POOR'],
    [0, 'POOR'],
  ])('of %d is %s', (score, level) => {
    expect(levelOf(score)).toBe(level)
    expect(coachLevels).toContain(level)
  })
})

describe('the kind of a commit', () => {
  test.each([
    ['Read the index once', {}, 'work'],
    ["Merge branch 'topic'", {}, 'merge'],
    ['Anything', { parents: 2 }, 'merge'],
    ['Anything', { parents: null }, 'work'],
    ['Revert "Read the index once"\n\nThis reverts commit 0123456789.', {}, 'revert'],
    ['fixup! Read the index once', {}, 'fixup'],
    ['v1.2.0', {}, 'release'],
    ['Bump left-pad from 1.0.0 to 1.1.0', {}, 'dependency'],
    ['Sync translations', { author: { name: 'weblate', email: 'w@example.com' } }, 'bot'],
    ['v1.2.0', { author: { name: 'release[bot]', email: 'r@example.com' } }, 'release'],
  ] as const)('%s %j is %s', (message, more, kind) => {
    expect(coach(input(message, more), null).kind).toBe(kind)
  })
})

describe('a hostile size', () => {
  test('is cut at the door: what stands beyond it changes nothing', () => {
    const message = `Read the index once\n\n${'word '.repeat(20_000)}`
    expect(coach(input(`${message}${'and more '.repeat(1_000_000)}`), null)).toEqual(
      coach(input(message), null),
    )
  })

  test('does not cut a character in two', () => {
    const smile = '😀'
    expect(coach(input(`x${smile.repeat(65_536)}`), null)).toEqual(
      coach(input(`x${smile.repeat(32_767)}`), null),
    )
  })
})
