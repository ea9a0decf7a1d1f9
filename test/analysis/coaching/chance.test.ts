import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  certainFall,
  ENOUGH,
  meanOf,
  noiseBetween,
  type Sample,
  sample,
  take,
} from '../../../src/analysis/coaching/chance.ts'

function sampleOf(values: readonly number[]): Sample {
  const found = sample()
  for (const value of values) take(found, value)
  return found
}

const tenths = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: ENOUGH, maxLength: 40 })

describe('what chance alone may do', () => {
  // Welch: 24.99 degrees of freedom, standard error 8.78, t at 99 % for 24 is 2.797. Student: as much, with 2.763 for 28.
  test('is what Welch says of a worked example, where Student says less', () => {
    const a = [275, 210, 190, 236, 170, 179, 169, 201, 219, 226, 231, 196, 190, 217, 214]
    const b = [271, 220, 208, 234, 234, 235, 258, 220, 248, 202, 219, 221, 229, 205, 244]
    expect(noiseBetween(sampleOf(a), sampleOf(b))).toBeCloseTo(2.797 * 8.78, 0)
  })

  test('is not small because a few values happen to be the same', () => {
    const a = sampleOf([8, 9, 10, 8, 9, 10, 8, 9, 10, 8, 9, 10, 9, 9, 10, 10])
    expect(noiseBetween(a, sampleOf([10, 10, 10, 10, 10]))).toBeGreaterThan(1)
  })

  test('is not known of fewer than five', () => {
    expect(noiseBetween(sampleOf([1, 2, 3, 4]), sampleOf([1, 2, 3, 4, 5, 6]))).toBeNull()
    expect(noiseBetween(sampleOf([1, 2, 3, 4, 5]), sampleOf([]))).toBeNull()
  })

  test('is nothing where nothing varies', () => {
    expect(noiseBetween(sampleOf([7, 7, 7, 7, 7]), sampleOf([9, 9, 9, 9, 9]))).toBe(0)
  })

  test('is the same from both sides, and whatever the order', () => {
    fc.assert(
      fc.property(tenths, tenths, (a, b) => {
        const noise = noiseBetween(sampleOf(a), sampleOf(b))
        expect(noise).toBeGreaterThanOrEqual(0)
        expect(noiseBetween(sampleOf(b), sampleOf(a))).toBe(noise)
        expect(noiseBetween(sampleOf(a.toReversed()), sampleOf([...b].sort((x, y) => x - y)))).toBe(noise)
      }),
    )
  })

  test('grows with what the values vary by, and shrinks with their number', () => {
    fc.assert(
      fc.property(tenths, tenths, (a, b) => {
        const noise = noiseBetween(sampleOf(a), sampleOf(b)) ?? 0
        const wider = noiseBetween(sampleOf(a.map((one) => one * 3)), sampleOf(b.map((one) => one * 3))) ?? 0
        expect(wider).toBeCloseTo(noise * 3, 6)
        const more = noiseBetween(sampleOf([...a, ...a]), sampleOf([...b, ...b])) ?? 0
        expect(more).toBeLessThanOrEqual(noise)
      }),
    )
  })

  test('is passed by about one of a hundred pairs of like samples', () => {
    const next = generator(7)
    const drawn = (count: number) =>
      sampleOf(Array.from({ length: count }, () => Math.round((next() + next() + next()) * 30)))
    const passes = (a: Sample, b: Sample) => Math.abs(meanOf(a) - meanOf(b)) > (noiseBetween(a, b) ?? 0)
    let passed = 0
    for (let i = 0; i < 4000; i++) if (passes(drawn(5 + (i % 20)), drawn(5 + (i % 33)))) passed++
    expect(passed).toBeGreaterThan(10)
    expect(passed).toBeLessThan(50)
  })
})

describe('a share that fell', () => {
  test.each([
    [10, 10, 0, 10, true],
    [20, 40, 5, 40, true],
    [6, 16, 0, 5, false],
    [5, 5, 2, 5, false],
    [3, 40, 1, 40, false],
    [1, 10, 9, 10, false],
  ])('from %i of %i to %i of %i is certain: %j', (a, n, b, m, isCertain) => {
    expect(certainFall({ commits: a, of: n }, { commits: b, of: m }) > 0).toBe(isCertain)
  })
})

/** Numbers from 0 to 1, always the same (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
