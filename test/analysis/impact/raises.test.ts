import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { raises } from '../../../src/analysis/impact/raises.ts'
import type { Achievement } from '../../../src/core/achievement.ts'
import { anyAchievement, evidence, figure, scoreOf, work } from './achievements.ts'

const raisesOf = (achievement: Achievement) => raises(achievement, scoreOf(achievement))

const money = figure({ name: 'money', value: 20_000, unit: 'USD/year' })
const hours = figure({ name: 'hours', value: 20, unit: 'h/month' })
const measured = figure({ baseline: 12, achieved: 3 })
const closed = { ...work().traces, closedIssues: ['#1'] }
const tested = { ...work().size, insertions: 90, testLines: 30 }

describe('what would raise a score', () => {
  test('is at most four sentences, each one once', () => {
    fc.assert(
      fc.property(anyAchievement, (one) => {
        const sentences = raisesOf(one)
        expect(sentences.length).toBeLessThanOrEqual(4)
        expect(new Set(sentences).size).toBe(sentences.length)
        for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/)
      }),
    )
  })

  test('begins with what gives the most points', () => {
    expect(raisesOf(work()).map((sentence) => sentence.split(' ').slice(0, 3).join(' '))).toEqual([
      'State who benefited,',
      'State how many',
      'Link a measurement',
      'Keep a screenshot,',
    ])
  })

  test.each<readonly [string, RegExp, Partial<Achievement>]>([
    ['an amount of money', /worth a year/, { figures: [money] }],
    ['a small amount of money', /worth a year/, { figures: [{ ...money, value: 500 }] }],
    ['hours saved', /hours a month/, { figures: [hours] }],
    ['a few hours saved', /hours a month/, { figures: [{ ...hours, value: 4 }] }],
    ['a before and an after', /before and after/, { figures: [measured] }],
    ['a screenshot', /screenshot/, { evidence: [evidence('file', 'graph.png')] }],
    ['a closed issue', /issue it closes/, { traces: closed, figures: [money, hours, measured] }],
    ['tests', /Add tests/, { size: tested, figures: [money, hours, measured], traces: closed }],
    ['documentation', /Add tests/, { category: 'documentation', figures: [money, hours, measured] }],
  ])('does not ask for what is there: %s', (_, asked, change) => {
    expect(raisesOf(work(change)).filter((sentence) => asked.test(sentence))).toEqual([])
  })

  test('asks for issue and tests once the figures are there', () => {
    const sentences = raisesOf(work({ figures: [money, hours, measured] }))
    expect(sentences).toEqual([
      'Keep a screenshot, log, run or review as evidence.',
      'Name the issue it closes.',
      'Add tests that hold it in place.',
    ])
  })

  test('is nothing when nothing is missing', () => {
    const whole = work({
      figures: [money, hours, measured],
      traces: closed,
      size: tested,
      evidence: [evidence('url', 'https://ci.example/1')],
    })
    expect(raisesOf(whole)).toEqual([])
  })
})
