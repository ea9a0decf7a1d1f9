import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Achievement } from '../../../src/core/achievement.ts'
import type { MonthTotals, Portfolio, PortfolioMaterial } from '../../../src/core/portfolio.ts'
import { executive } from '../../../src/render/templates/executive/executive.ts'
import { work } from '../../analysis/impact/achievements.ts'
import { anyMaterial, claimsOf, many, materialOf, sectionOf } from './materials.ts'

const scored = (values: readonly number[], change: Partial<PortfolioMaterial> = {}): PortfolioMaterial => {
  const material = materialOf(many(values.length), change)
  return {
    ...material,
    chosen: material.chosen.map((one, index) => ({
      ...one,
      score: { ...one.score, value: values[index] ?? 0 },
    })),
  }
}
const summaryOf = (material: PortfolioMaterial): string =>
  sectionOf(executive.build(material), 'summary')
    .paragraphs.map(({ text }) => text)
    .join(' ')
const remark = (portfolio: Portfolio) => sectionOf(portfolio, 'achievements').paragraphs[0]?.text

describe('what the executive template tells', () => {
  test('is those that score 70 or more, ten at most, and then it says nothing of scores', () => {
    const portfolio = executive.build(scored([...Array(12).fill(90), 40]))
    expect(claimsOf(portfolio).map(({ score }) => score.value)).toEqual(Array(10).fill(90))
    expect(remark(portfolio)).toBeUndefined()
  })

  test.each([
    [
      [80, 71, 50],
      'All 3 pieces, with scores from 80 to 50. The mark for this page is 70, which 2 of them reach.',
    ],
    [
      [80, 50],
      'All 2 pieces, with scores from 80 to 50. The mark for this page is 70, which 1 of them reaches.',
    ],
    [
      Array(11).fill(60),
      'The best 10 of 11, each with a score of 60. The mark for this page is 70, which none of them reaches.',
    ],
    [[60], 'The best there is, with a score of 60. The mark for this page is 70, which it does not reach.'],
  ])('is the best there is where %j score, and it says so', (values, words) => {
    const portfolio = executive.build(scored(values))
    expect(claimsOf(portfolio)).toHaveLength(Math.min(values.length, 10))
    expect(remark(portfolio)).toBe(words)
    expect(portfolio.warnings).toContain(words)
  })

  test('goes by the score somebody asked for', () => {
    expect(remark(executive.build(scored([60, 55], { minScore: 50 })))).toBeUndefined()
  })

  test('is what its owner pinned, whatever it scores', () => {
    const material = materialOf(many(2, { pinned: true }))
    expect(remark(executive.build(material))).toBeUndefined()
  })

  test('is no upkeep as long as there is other work', () => {
    const material = materialOf([
      ...many(1),
      ...many(1, { id: '019caa00-0000-7000-8000-00000000000a', source: 'maintenance', title: 'Upkeep' }),
    ])
    expect(claimsOf(executive.build(material)).map(({ title }) => title)).toEqual(['Work 1'])
  })
})

describe('the kinds of work in its summary', () => {
  const ofKinds = (categories: readonly Achievement['category'][]) =>
    materialOf(
      many(categories.length).map((one, index) => ({ ...one, category: categories[index] ?? 'fix' })),
    )
  test.each<readonly [readonly Achievement['category'][], string]>([
    [['fix'], 'Ada completed 1 piece of work in the first quarter of 2026.'],
    [['fix', 'fix'], 'Ada completed 2 pieces of work in the first quarter of 2026, all of them fixes.'],
    [['fix', 'fix', 'fix', 'feature'], ', most of them fixes (3).'],
    [['fix', 'fix', 'feature', 'feature', 'testing'], ', above all features (2) and fixes (2).'],
    [
      ['fix', 'fix', 'fix', 'feature', 'feature', 'security', 'testing', 'documentation', 'architecture'],
      ': mainly fixes (3), features (2) and ',
    ],
    [['fix', 'feature', 'testing', 'security'], ', of 4 different kinds.'],
    [
      [...Array(6).fill('fix'), ...Array(3).fill('feature'), 'testing', ...Array(3).fill('maintenance')],
      ', above all fixes (6) and features (3).',
    ],
  ])('%j are told by what stands out', (categories, words) => {
    expect(summaryOf(ofKinds(categories))).toContain(words)
  })
})

describe('the course of the work in its summary', () => {
  const months = (...commits: readonly number[]): readonly MonthTotals[] =>
    commits.map((one, index) => ({ month: `2026-0${index + 1}`, commits: one, achievements: 1 }))
  const paced = (...commits: readonly number[]) =>
    summaryOf(
      materialOf(many(2), {
        months: months(...commits),
        totals: { ...materialOf([]).totals, commits: commits.reduce((a, b) => a + b, 0) },
      }),
    )
  test.each<readonly [readonly number[], string]>([
    [[40], '40 commits were made on 9 days of Jan 2026.'],
    [[10, 12, 9, 11], 'The pace was steady: 9 to 12 commits in each of 4 months, on 9 days in all.'],
    [[5, 60, 5, 5], 'Feb 2026 stands out, with 60 of 75 commits; there were commits on 9 days in all.'],
    [[10, 0, 4], '14 commits were made on 9 days, in 2 of 3 months; the busiest was Jan 2026 (10).'],
    [[4, 12, 9], '25 commits were made on 9 days, most of them in Feb 2026 (12).'],
  ])('%j commits a month', (commits, words) => {
    expect(paced(...commits)).toContain(words)
  })

  test('a month without anything is a month all the same', () => {
    const material = materialOf(many(2), { months: months(1, 1, 1).filter((_, index) => index !== 1) })
    expect(executive.build(material).sections[0]?.charts[0]?.bars).toEqual([
      { label: 'Jan 2026', value: 1 },
      { label: 'Feb 2026', value: 0 },
      { label: 'Mar 2026', value: 1 },
    ])
  })
})

/** Without names somebody else gave. */
const plain = (one: Achievement): Achievement => ({
  ...one,
  title: 'Work',
  figures: [],
  traces: { ...one.traces, release: one.traces.release === null ? null : 'v1' },
  collaborators: one.collaborators.map((person, index) => ({ ...person, name: `Bo ${index}` })),
})

test('no sentence of any executive summary is broken', () => {
  fc.assert(
    fc.property(anyMaterial(), (material) => {
      const chosen = material.chosen.map((one) => ({ ...one, achievement: plain(one.achievement) }))
      for (const { paragraphs, charts } of executive.build({ ...material, chosen }).sections)
        for (const { text } of [...paragraphs, ...charts]) {
          expect(text).toMatch(/[.…]$/)
          expect(text).not.toMatch(/undefined|null|NaN|Infinity|\s{2}|\(\)| ,|\.\.(?!\.)/)
        }
    }),
    { numRuns: 100 },
  )
})

test('a claim is a title, one sentence and its figures', () => {
  fc.assert(
    fc.property(anyMaterial(), (material) => {
      for (const { sentences, code, skills } of claimsOf(executive.build(material))) {
        expect(sentences.length).toBeLessThanOrEqual(1)
        expect([...code, ...skills]).toEqual([])
      }
    }),
    { numRuns: 40 },
  )
})

test('code of others that was brought in is not the largest piece of somebody’s work', () => {
  const [first, second, third] = many(3)
  const size = { ...work().size, commits: 1, files: 7 }
  const told = (copied: number) =>
    summaryOf(
      materialOf([
        { ...first, title: 'Update the parser', size: { ...size, insertions: 9000, unworkedLines: copied } },
        { ...second, title: 'Add streams', size: { ...size, insertions: 3000 } },
        { ...third, title: 'Add notes', size: { ...size, insertions: 10 } },
      ] as Achievement[]),
    )
  expect(told(0)).toContain('The largest, “Update the parser”')
  expect(told(60_000)).toContain('The largest, “Add streams”')
})
