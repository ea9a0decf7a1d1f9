import { describe, expect, test } from 'vitest'
import { statedFigures } from '../../../src/analysis/by-hand/figures.ts'
import type { StatedWords } from '../../../src/core/by-hand.ts'

const because = 'finance, May'
const stated = (words: StatedWords) => statedFigures({ because, ...words })

describe('a figure that a person states', () => {
  // biome-ignore format: a table
  test.each<[StatedWords, object]>([
    [{ businessValue: '50000 USD/year' }, { name: 'money', value: 50_000, unit: 'USD/year' }],
    [{ businessValue: '$1.2k/mo' }, { name: 'money', value: 1200, unit: 'USD/month' }],
    [{ businessValue: '1 200 €' }, { name: 'money', value: 1200, unit: 'EUR' }],
    [{ businessValue: ' 80,000 EUR per year ' }, { name: 'money', value: 80_000, unit: 'EUR/year' }],
    [{ hours: '40/month' }, { name: 'hours', value: 40, unit: 'h/month' }],
    [{ hours: '3h per week' }, { name: 'hours', value: 12, unit: 'h/month' }],
    [{ hours: '120 hours a year' }, { name: 'hours', value: 10, unit: 'h/month' }],
    [{ percent: '80' }, { name: 'percent', value: 80, unit: '%', direction: null }],
    [{ percent: '-30%' }, { name: 'percent', value: 30, direction: 'down' }],
    [{ percent: '80% faster' }, { name: 'percent', value: 80, direction: 'up' }],
    [{ before: '240 ms', after: '90 ms' }, { name: 'duration', unit: 'ms', baseline: 240, achieved: 90, value: 150, direction: 'down' }],
    [{ before: '12 min', after: '30 s' }, { name: 'duration', unit: 's', baseline: 720, achieved: 30 }],
    [{ before: '12 incidents', after: '3 incidents' }, { name: 'count', unit: 'incidents', baseline: 12, achieved: 3, direction: 'down' }],
  ])('is read of %j', (words, figure) => {
    const [found, ...more] = stated(words)
    expect(more).toEqual([])
    expect(found).toMatchObject({ ...figure, provenance: 'stated', source: '' })
  })

  test('keeps the words it was typed in, and where it comes from', () => {
    expect(stated({ hours: ' 40/month' })[0]?.quotation).toBe('40/month: finance, May')
    expect(stated({ before: '240 ms', after: '90 ms' })[0]?.quotation).toBe(
      'from 240 ms to 90 ms: finance, May',
    )
  })

  test.each<[StatedWords]>([
    [{ businessValue: 'a lot' }],
    [{ businessValue: '50000' }],
    [{ businessValue: '50000 USD/year, at least' }],
    [{ hours: '40' }],
    [{ hours: 'many' }],
    [{ percent: 'v1.2' }],
    [{ before: '240 ms' }],
    [{ before: '240 ms', after: '9 apples' }],
    [{ before: '3', after: '3' }],
  ])('is refused where it can not be read: %j', (words) => {
    expect(() => stated(words)).toThrow(expect.objectContaining({ kind: 'usage', hint: expect.any(String) }))
  })

  test('is refused where nothing says where it comes from', () => {
    expect(() => statedFigures({ hours: '40/month', because: ' ' })).toThrow(/where it comes from/)
  })
})
