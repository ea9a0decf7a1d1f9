import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparisonOf } from '../../../src/analysis/impact/comparison.ts'
import type { Achievement, Skill } from '../../../src/core/achievement.ts'
import { personKey } from '../../../src/core/person.ts'
import { anyAchievements, scoresOf, stamp, uuid, work } from './achievements.ts'

const ada = { name: 'Ada', email: 'ada@example.org' }
const bob = { name: 'Bob', email: 'bob@example.org' }

/** Pieces of work that others built upon or did not: two values, one above the other. */
const pieces = (builtUpon: readonly boolean[], author = ada, from = 1): Achievement[] =>
  builtUpon.map((isBuiltUpon, index) =>
    work({
      id: uuid(from + index),
      origin: `repo/${from + index}`,
      author,
      size: { ...work().size, insertions: 100 },
      traces: { ...work().traces, laterCommits: isBuiltUpon ? 200 : 0 },
    }),
  )

describe('a percentile', () => {
  test('is not given with four achievements of one author, and given with five', () => {
    const four = scoresOf(pieces([true, false, false, false]))
    const five = scoresOf(pieces([true, false, false, false, false]))
    expect(four.map(({ percentile }) => percentile)).toEqual([null, null, null, null])
    expect(five.map(({ percentile }) => percentile)).toEqual([80, 0, 0, 0, 0])
  })

  test('never compares with what others did', () => {
    const own = pieces([false, false, false, false, true])
    const theirs = pieces([true, true, true, true], bob, 50)
    const alone = scoresOf(own)
    const together = scoresOf([...theirs, ...own])
    expect(together.slice(theirs.length)).toEqual(alone)
    expect(together[0]?.percentile).toBeNull()
  })

  test('knows one author by the address in any case', () => {
    const written = ['ada@example.org', 'Ada@Example.org', 'ADA@EXAMPLE.ORG']
    const own = pieces([true, false, false, false, false]).map((one, index) => ({
      ...one,
      author: { name: `name ${index}`, email: written[index % 3] ?? '' },
    }))
    expect(scoresOf(own)[0]?.percentile).toBe(80)
  })

  test('is the share of the same author’s achievements with a lower value', () => {
    fc.assert(
      fc.property(anyAchievements(30), (all) => {
        const scores = scoresOf(all)
        for (const [index, { value, percentile }] of scores.entries()) {
          const key = personKey((all[index] as Achievement).author)
          const own = scores.filter((_, i) => personKey((all[i] as Achievement).author) === key)
          const below = own.filter((one) => one.value < value).length
          expect(percentile).toBe(own.length < 5 ? null : Math.round((100 * below) / own.length))
        }
      }),
    )
  })
})

describe('first uses', () => {
  const skill = (name: string): Skill => ({ name, kind: 'language', because: 'lines of it' })
  const on = (day: number, names: readonly string[], author = ada): Achievement =>
    work({
      id: uuid(day),
      origin: `repo/${day}`,
      author,
      completedAt: stamp(`2026-03-${String(day).padStart(2, '0')}`),
      skills: names.map(skill),
    })
  const firstsOf = (all: readonly Achievement[]) => {
    const comparison = comparisonOf(all, () => 0)
    return all.map((one) => comparison.firsts(one).skills.map(({ name }) => name))
  }

  test('are what no earlier work of the author shows, in whatever order it is given', () => {
    const all = [on(9, ['Go', 'Rust']), on(2, ['Go']), on(5, ['Go', 'SQL']), on(7, ['SQL'])]
    expect(firstsOf(all)).toEqual([['Rust'], [], ['SQL'], []])
  })

  test('of another author are another author’s', () => {
    expect(firstsOf([on(1, []), on(2, ['Go'], bob), on(3, ['Go']), on(4, ['Go'], bob)])).toEqual([
      [],
      [],
      ['Go'],
      [],
    ])
  })

  test('of parts of the code base are told by the scopes of commits, not by marks or by what a person typed', () => {
    const tagged = (day: number, tags: readonly string[], change: Partial<Achievement> = {}) => ({
      ...on(day, []),
      tags,
      ...change,
    })
    const all = [
      tagged(1, ['css']),
      tagged(2, ['css', 'ssr', 'breaking', 'unmerged']),
      tagged(3, ['moon'], { edited: ['tags'] }),
      tagged(4, ['ssr', 'hmr']),
    ]
    const comparison = comparisonOf(all, () => 0)
    expect(all.map((one) => comparison.firsts(one).areas)).toEqual([[], ['ssr'], [], ['hmr']])
  })

  test('do not count in the very first work: what was known before is not in the history', () => {
    expect(firstsOf([on(1, ['Go', 'Rust'])])).toEqual([[]])
  })
})
