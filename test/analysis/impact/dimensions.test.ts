import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Firsts } from '../../../src/analysis/impact/comparison.ts'
import { dimensionReadings } from '../../../src/analysis/impact/dimensions.ts'
import type { Achievement, Skill } from '../../../src/core/achievement.ts'
import type { Reading } from '../../../src/core/score.ts'
import { anyAchievement, partOf, person, scoreOf, work } from './achievements.ts'

const nothing: Reading = { value: 0, parts: [] }
const skill = (kind: Skill['kind'], name: string): Skill => ({ kind, name, because: 'a file changed' })
const dimensionsOf = (achievement: Achievement, skills: readonly Skill[] = [], areas: Firsts['areas'] = []) =>
  dimensionReadings(achievement, { stated: nothing, complexity: nothing }, { skills, areas })

describe('the five dimensions', () => {
  test('technical is complexity and business is stated impact', () => {
    fc.assert(
      fc.property(anyAchievement, (one) => {
        const { dimensions, stated, complexity } = scoreOf(one)
        expect(dimensions.technical.value).toBe(complexity.value)
        expect(dimensions.business.value).toBe(stated.value)
      }),
    )
  })

  test.each([
    [[], 0],
    [['Docker'], 20],
    [['Docker', 'React'], 40],
    [['Docker', 'React', 'Vite'], 40],
  ])('innovation: first use of the tools %j gives %i of 40', (names, points) => {
    const { innovation } = dimensionsOf(
      work({ category: 'fix' }),
      names.map((name) => skill('tool', name)),
    )
    expect(partOf(innovation, 'first-tools')).toMatchObject({ points, max: 40, evidence: names })
  })

  test('innovation: a thousand new lines of a feature are full, the same lines of a fix are nothing new', () => {
    const size = { ...work().size, insertions: 1000 }
    const points = (change: Partial<Achievement>) =>
      partOf(dimensionsOf(work({ size, ...change })).innovation, 'new-code').points
    expect(points({ category: 'feature' })).toBe(40)
    expect(points({ category: 'architecture' })).toBe(40)
    expect(points({ category: 'fix' })).toBe(0)
    expect(points({ size: { ...size, deletions: 1000 } })).toBe(20)
  })

  test('innovation and learning: the first work in a part of the code base counts for both', () => {
    const of = (...areas: readonly string[]) => {
      const { innovation, learning } = dimensionsOf(work(), [], areas)
      return [partOf(innovation, 'new-ground').points, partOf(learning, 'first-areas').points]
    }
    expect(of()).toEqual([0, 0])
    expect(of('css')).toEqual([10, 5])
    expect(of('css', 'ssr', 'hmr', 'deps')).toEqual([20, 15])
  })

  test('collaboration: co-authors 20 each to 40, reviewers 15 each to 40, other authors 10 each to 20', () => {
    const of = (coAuthors: number, reviewers: number, authors: number) =>
      dimensionsOf(
        work({
          collaborators: [
            ...Array.from({ length: coAuthors }, (_, i) => person(`C${i}`, 'co-author')),
            ...Array.from({ length: reviewers }, (_, i) => person(`R${i}`, 'reviewer')),
            ...Array.from({ length: authors }, (_, i) => person(`A${i}`, 'author')),
          ],
        }),
      ).collaboration.parts.map(({ points }) => points)
    expect(of(0, 0, 0)).toEqual([0, 0, 0])
    expect(of(1, 1, 1)).toEqual([20, 15, 10])
    expect(of(9, 9, 9)).toEqual([40, 40, 20])
  })

  test('learning: languages 30 each to 50, frameworks and tools 15 each to 25, practices 5 each to 10', () => {
    const of = (...kinds: readonly Skill['kind'][]) =>
      dimensionsOf(
        work(),
        kinds.map((kind, i) => skill(kind, `S${i}`)),
      ).learning.parts.map(({ points }) => points)
    expect(of()).toEqual([0, 0, 0, 0])
    expect(of('language', 'tool', 'practice')).toEqual([30, 15, 0, 5])
    expect(of('language', 'language', 'language')).toEqual([50, 0, 0, 0])
    expect(of('framework', 'tool', 'tool', 'practice', 'practice', 'practice')).toEqual([0, 25, 0, 10])
  })

  test('a part names who or what it was given for', () => {
    const { collaboration, learning } = dimensionsOf(
      work({ collaborators: [{ name: '', email: 'x@example.org', role: 'reviewer', commits: 0 }] }),
      [skill('language', 'Go')],
    )
    expect(partOf(collaboration, 'reviewers').evidence).toEqual(['x@example.org'])
    expect(partOf(learning, 'first-languages').because).toBe('language for the first time: Go')
  })
})
