import { describe, expect, test } from 'vitest'
import { complexityReading } from '../../../src/analysis/impact/complexity.ts'
import type { Skill } from '../../../src/core/achievement.ts'
import type { Category } from '../../../src/core/category.ts'
import { partOf, stamp, work } from './achievements.ts'

const skills = (count: number): Skill[] =>
  Array.from({ length: count }, (_, i) => ({ name: `S${i}`, kind: 'tool', because: 'a file changed' }))

describe('complexity', () => {
  test.each([
    ['2026-03-02T00:00:00Z', 5, '1 day'],
    ['2026-03-03T00:00:00Z', 5, '1 day'],
    ['2026-03-03T00:00:01Z', 9, '2 days'],
    ['2026-03-09T00:00:00Z', 15, '7 days'],
    ['2026-03-16T00:00:00Z', 22, '14 days'],
    ['2026-04-01T00:00:00Z', 30, '30 days'],
    ['2027-03-02T00:00:00Z', 30, '365 days'],
  ])('from 2 March to %s is %i points', (end, points, days) => {
    const one = work({ startedAt: stamp('2026-03-02T00:00:00Z'), completedAt: stamp(end) })
    expect(partOf(complexityReading(one), 'duration')).toMatchObject({
      points,
      because: `it took ${days} from first commit to last`,
    })
  })

  test('work that ends before it begins, as skewed clocks write it, took a day', () => {
    const one = work({ startedAt: stamp('2026-03-09'), completedAt: stamp('2026-03-02') })
    expect(partOf(complexityReading(one), 'duration').points).toBe(5)
  })

  test('without a date there is no duration', () => {
    const { points, because } = partOf(complexityReading(work({ startedAt: null })), 'duration')
    expect([points, because]).toEqual([0, 'when it was done is not known'])
  })

  test.each([
    [0, 0],
    [1, 5],
    [6, 30],
    [9, 30],
  ])('%i skills give %i points and are its evidence', (count, points) => {
    const part = partOf(complexityReading(work({ skills: skills(count) })), 'skills')
    expect(part.points).toBe(points)
    expect(part.evidence).toHaveLength(Math.min(6, count))
  })

  test.each<readonly [Category, number]>([
    ['architecture', 20],
    ['security', 16],
    ['performance', 16],
    ['feature', 12],
    ['infrastructure', 12],
    ['fix', 6],
    ['documentation', 6],
  ])('%s gives %i points', (category, points) => {
    expect(partOf(complexityReading(work({ category })), 'category').points).toBe(points)
  })

  test('depth is full at 40 files, 12 directories and 2,000 lines, and small before', () => {
    const depth = (files: number, directories: number, insertions: number) => {
      const reading = complexityReading(
        work({ size: { ...work().size, files, directories, insertions, deletions: 0 } }),
      )
      return ['files', 'directories', 'lines'].map((rule) => partOf(reading, rule).points)
    }
    expect(depth(40, 12, 2000)).toEqual([6, 4, 4])
    expect(depth(4000, 1200, 200_000)).toEqual([6, 4, 4])
    expect(depth(1, 1, 10)).toEqual([1, 1, 1])
    expect(depth(0, 0, 0)).toEqual([0, 0, 0])
  })

  test.each([
    [0, 0],
    [1, 0],
    [2, 2],
    [3, 3],
    [5, 3],
  ])('%i languages give %i points: the first one crosses nothing', (count, points) => {
    const languages = skills(count).map((one) => ({ ...one, kind: 'language' as const }))
    expect(partOf(complexityReading(work({ skills: languages })), 'languages').points).toBe(points)
  })

  test('a change of stored data or of an interface others rely on counts once', () => {
    const migration: Skill = { name: 'Data migration', kind: 'practice', because: 'a file changed' }
    const points = (change: Parameters<typeof work>[0]) =>
      partOf(complexityReading(work(change)), 'data-or-api').points
    expect(points({})).toBe(0)
    expect(points({ skills: [migration] })).toBe(3)
    expect(points({ tags: ['breaking'] })).toBe(3)
    expect(points({ skills: [migration], tags: ['breaking'] })).toBe(3)
  })
})
