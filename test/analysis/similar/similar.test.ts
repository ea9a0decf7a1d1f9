import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { similarPairs } from '../../../src/analysis/similar/similar.ts'
import type { Achievement } from '../../../src/core/achievement.ts'
import { bob } from '../../store/numbered.ts'
import { idOf, numberedWork } from '../../store/work.ts'

const DAY = 86_400
const BEGIN = 1_750_000_000

/** Work of one day, with nothing but its title to tell it from others. */
const work = (number: number, title: string, day: number, change: Partial<Achievement> = {}): Achievement => {
  const stamp = { seconds: BEGIN + day * DAY, offset: 0 }
  const { traces } = numberedWork(number)
  return numberedWork(number, {
    title,
    description: '',
    evidence: [],
    startedAt: stamp,
    completedAt: stamp,
    traces,
    ...change,
  })
}

const closing = (issue: string): Partial<Achievement> => ({
  traces: { ...numberedWork(0).traces, closedIssues: [issue] },
})

const others = [
  'Sort tools by name',
  'Read history as a stream',
  'Refuse negative prices',
  'Lay invoices out',
].map((title, index) => work(100 + index, title, index))

const idsOf = (list: readonly Achievement[]) =>
  similarPairs(list).map(({ first, second }) => [first.id, second.id])

describe('achievements that may be one', () => {
  test('are those that say the same at nearly the same time', () => {
    const pairs = similarPairs([
      ...others,
      work(1, 'Replace chalk with picocolors', 9),
      work(2, 'Replace all chalk with picocolors', 7),
    ])
    expect(pairs).toHaveLength(1)
    expect(pairs[0]).toMatchObject({ first: { id: idOf(2) }, second: { id: idOf(1) } })
    expect(pairs[0]?.because).toEqual([
      'both say chalk, picocolors, replace, with',
      'the same author',
      '2 days apart',
    ])
  })

  test('are not those that are a season apart, unless they are about one issue', () => {
    const title = 'Replace chalk with picocolors'
    const apart = [work(1, title, 0), work(2, title, 200)]
    expect(idsOf([...others, ...apart])).toEqual([])
    const tied = [work(1, title, 0, closing('7')), work(2, title, 200, closing('7'))]
    expect(idsOf([...others, ...tied])).toEqual([[idOf(1), idOf(2)]])
    expect(similarPairs([...others, ...tied])[0]?.because[0]).toBe('both are about #7')
  })

  test('are never hidden ones, months of maintenance, or one issue number of two repositories', () => {
    const title = 'Replace chalk with picocolors'
    expect(idsOf([...others, work(1, title, 0), work(2, title, 1, { hidden: true })])).toEqual([])
    expect(idsOf([...others, work(1, title, 0), work(2, title, 1, { source: 'maintenance' })])).toEqual([])
    const elsewhere = { ...closing('7'), repositoryId: 'other-id', author: bob }
    expect(
      idsOf([...others, work(1, 'Cache it', 0, closing('7')), work(2, 'Drop it', 1, elsewhere)]),
    ).toEqual([])
  })

  test('are nearer where a model says so', () => {
    const list = [...others, work(1, 'Speed logins up', 0), work(2, 'Speed authentication up', 1)]
    const [plain] = similarPairs(list)
    const [meant] = similarPairs(list, (a, b) =>
      a.title.includes('Speed') && b.title.includes('Speed') ? 1 : 0,
    )
    expect(meant?.likeness).toBeGreaterThan(plain?.likeness ?? 0)
    expect(meant?.because).toContain('they are near in meaning')
  })

  test('are the same pairs in whatever order they come', () => {
    const word = fc.constantFrom('cache', 'price', 'login', 'invoice', 'render', 'chalk')
    const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    const list = fc
      .array(fc.tuple(title, fc.nat(30)), { maxLength: 12 })
      .map((all) => all.map(([title, day], index) => work(index, title, day)))
    fc.assert(
      fc.property(list, (given) => {
        const pairs = idsOf(given)
        expect(idsOf(given.toReversed())).toEqual(pairs)
        expect(new Set(pairs.map(String)).size).toBe(pairs.length)
        for (const [first, second] of pairs) expect(first).not.toBe(second)
      }),
    )
  })
})
