import { describe, expect, test } from 'vitest'
import { statedReading } from '../../../src/analysis/impact/stated.ts'
import type { Category } from '../../../src/core/category.ts'
import { evidence, figure, oid, partOf, person, work } from './achievements.ts'

const money = (value: number, unit = 'USD/year') =>
  work({ figures: [figure({ name: 'money', value, unit, quotation: 'saves that much', source: oid(7) })] })
const hours = (value: number) => work({ figures: [figure({ name: 'hours', value, unit: 'h/month' })] })

describe('stated impact', () => {
  test.each([
    [100_000, 40],
    [99_999, 30],
    [50_000, 30],
    [10_000, 20],
    [9_999, 10],
    [1_000, 10],
    [999, 0],
  ])('%i USD a year gives %i of 40 points', (value, points) => {
    expect(partOf(statedReading(money(value)), 'business-value')).toMatchObject({ points, max: 40 })
  })

  test('a monthly amount counts twelve times, and the part names words and source', () => {
    expect(partOf(statedReading(money(5_000, 'USD/month')), 'business-value')).toEqual({
      rule: 'business-value',
      points: 30,
      max: 40,
      because: '"saves that much" is 60000 USD a year',
      evidence: [oid(7)],
    })
  })

  test('another currency is not converted, and the part says so', () => {
    const { points, because } = partOf(statedReading(money(12_000, 'EUR/year')), 'business-value')
    expect(points).toBe(20)
    expect(because).toContain('as EUR, not converted')
  })

  test('of several amounts the largest a year counts, once', () => {
    const figures = [
      figure({ name: 'money', value: 9_000, unit: 'USD/month' }),
      figure({ name: 'money', value: 60_000, unit: 'USD/year' }),
    ]
    expect(partOf(statedReading(work({ figures })), 'business-value').points).toBe(40)
  })

  test.each([
    [100, 30],
    [99, 20],
    [50, 20],
    [10, 10],
    [9, 0],
  ])('%i hours a month give %i of 30 points', (value, points) => {
    expect(partOf(statedReading(hours(value)), 'time-saved')).toMatchObject({ points, max: 30 })
  })

  test.each<readonly [Category, number]>([
    ['architecture', 20],
    ['performance', 18],
    ['security', 15],
    ['feature', 15],
    ['infrastructure', 12],
    ['fix', 10],
    ['business', 10],
    ['testing', 8],
    ['collaboration', 8],
    ['documentation', 6],
    ['maintenance', 4],
  ])('%s work has %i points of 20 for being that, and nothing else without evidence', (category, points) => {
    const stated = statedReading(work({ category }))
    expect(partOf(stated, 'category')).toMatchObject({ points, max: 20 })
    expect(stated.value).toBe(points)
  })

  test('a figure gives 5 only with a before and an after', () => {
    const both = work({ figures: [figure({ baseline: 12, achieved: 3, source: oid(3) })] })
    const one = work({ figures: [figure({ baseline: 12 })] })
    expect(partOf(statedReading(both), 'before-after')).toMatchObject({ points: 5, evidence: [oid(3)] })
    expect(partOf(statedReading(one), 'before-after').points).toBe(0)
  })

  test.each([
    ['a link', { evidence: [evidence('url', 'https://ci.example/1')] }, 5],
    ['a file', { evidence: [evidence('file', 'graph.png')] }, 5],
    ['a reviewer', { collaborators: [person('Bob', 'reviewer')] }, 5],
    ['a co-author', { collaborators: [person('Bob', 'co-author')] }, 0],
    ['only commits', { evidence: [evidence('commit', oid(1)), evidence('pull-request', '4')] }, 0],
  ])('%s is worth %s points as proof', (_, change, points) => {
    expect(partOf(statedReading(work(change)), 'linked-proof').points).toBe(points)
  })

  test('all of it together is 100', () => {
    const best = work({
      category: 'architecture',
      figures: [
        figure({ name: 'money', value: 200_000, unit: 'USD/year' }),
        figure({ name: 'hours', value: 200, unit: 'h/month' }),
        figure({ baseline: 9, achieved: 3 }),
      ],
      evidence: [evidence('url', 'https://ci.example/1')],
    })
    expect(statedReading(best).value).toBe(100)
  })
})
