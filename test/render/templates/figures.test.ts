import { describe, expect, test } from 'vitest'
import type { Figure } from '../../../src/core/achievement.ts'
import { figureValue } from '../../../src/render/templates/figures.ts'
import { quoted } from '../../golden/make.ts'

const read = (name: Figure['name'], quotation: string, rest: Partial<Figure> = {}): string =>
  figureValue(quoted(name, quotation, '', rest))

describe('a figure that stands out', () => {
  test.each<readonly [string, Figure['name'], Partial<Figure>, string]>([
    ['from 240 ms to 90ms', 'duration', { baseline: 240, achieved: 90, unit: 'ms' }, '240 → 90 ms'],
    ['from 20 minutes to 10', 'duration', { baseline: 20, achieved: 10, unit: 'min' }, '20 → 10 minutes'],
    ['from 1.8 GB to 210 MB', 'size', { baseline: 1800, achieved: 210, unit: 'MB' }, '1.8 GB → 210 MB'],
    [
      'takes 128 bytes\ninstead of 208',
      'size',
      { baseline: 208, achieved: 128, unit: 'bytes' },
      '208 → 128 bytes',
    ],
    [
      'before: 4164 kB\nafter: 4140 kB',
      'size',
      { baseline: 4164, achieved: 4140, unit: 'kB' },
      '4164 → 4140 kB',
    ],
    ['from 3m18s to 0m50s', 'duration', { baseline: 198, achieved: 50, unit: 's' }, '198 → 50 s'],
  ])('%s gives before and after', (quotation, name, rest, value) => {
    expect(read(name, quotation, rest)).toBe(value)
  })

  test.each<readonly [string, Partial<Figure>, string]>([
    ['down by 63%', { value: 63, direction: 'down' }, '−63 %'],
    ['25% faster', { value: 25, direction: 'up' }, '+25 %'],
    ['5-20% improvement', { value: 5, direction: 'up' }, '+5–20 %'],
    ['by 2% to 6%', { value: 2, direction: 'up' }, '+2–6 %'],
    ['up to 20% improvement', { value: 20, direction: 'up' }, 'up to +20 %'],
    ['~5% gain', { value: 5, direction: 'up' }, 'about +5 %'],
    ['99 % covered', { value: 99, direction: null }, '99 %'],
  ])('%s keeps its hedge, its range and its direction', (quotation, rest, value) => {
    expect(read('percent', quotation, { unit: '%', ...rest })).toBe(value)
  })

  test.each<readonly [string, Figure['name'], Partial<Figure>, string]>([
    ['3x faster', 'factor', { value: 3, unit: 'x', direction: 'up' }, '3×'],
    ['saves 20 hours a month', 'hours', { value: 20, unit: 'h/month' }, '20 hours a month'],
    ['worth $50k a year', 'money', { value: 50_000, unit: 'USD/year' }, '$50k a year'],
    ['50000 USD/year', 'money', { value: 50_000, unit: 'USD/year' }, '50,000 USD/year'],
    ['saves about 128kb', 'size', { value: 128, unit: 'kB' }, 'about −128 kB'],
    ['save one byte', 'size', { value: 1, unit: 'bytes' }, 'save one byte'],
    ['', 'count', { value: 12, unit: 'queries' }, '12 queries'],
  ])('%s is short', (quotation, name, rest, value) => {
    expect(read(name, quotation, rest)).toBe(value)
  })
})
