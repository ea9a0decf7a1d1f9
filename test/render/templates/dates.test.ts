import { describe, expect, test } from 'vitest'
import { periodOf } from '../../../src/core/period.ts'
import { dayInWords, monthInWords, periodInWords, spanInWords } from '../../../src/render/templates/dates.ts'

const at = (iso: string, offset = 0) => ({ seconds: Date.parse(iso) / 1000, offset })

describe('dates in words', () => {
  test.each([
    ['2026-02-03', '3 Feb 2026'],
    ['2026-12-31', '31 Dec 2026'],
  ])('%s is %s', (day, words) => {
    expect(dayInWords(day)).toBe(words)
  })

  test('a month is its name and year', () => {
    expect([monthInWords('2026-01'), monthInWords('2026-12')]).toEqual(['Jan 2026', 'Dec 2026'])
  })

  test.each([
    ['2026-02-03T09:00Z', '2026-02-03T17:00Z', '3 Feb 2026'],
    ['2026-02-03T09:00Z', '2026-02-17T09:00Z', '3–17 Feb 2026'],
    ['2026-01-28T09:00Z', '2026-02-03T09:00Z', '28 Jan – 3 Feb 2026'],
    ['2025-12-30T09:00Z', '2026-01-02T09:00Z', '30 Dec 2025 – 2 Jan 2026'],
    ['2026-02-17T09:00Z', '2026-02-03T09:00Z', '3 Feb 2026'],
  ])('from %s to %s is “%s”', (from, to, words) => {
    expect(spanInWords(at(from), at(to))).toBe(words)
  })

  test('a span with one end known is that day, and with none says so', () => {
    expect(spanInWords(at('2026-02-03T09:00Z'), null)).toBe('3 Feb 2026')
    expect(spanInWords(null, at('2026-02-03T09:00Z'))).toBe('3 Feb 2026')
    expect(spanInWords(null, null)).toBe('no date')
  })

  test('each end is told by the calendar of who wrote it', () => {
    expect(spanInWords(at('2026-02-03T23:30Z', 60), at('2026-02-05T01:00Z', -120))).toBe('4 Feb 2026')
    expect(spanInWords(at('2026-02-03T23:30Z', -60), at('2026-02-04T23:30Z', 60))).toBe('3–5 Feb 2026')
  })

  test.each([
    ['2026-Q3', 'third quarter of 2026'],
    ['2026-q1', 'first quarter of 2026'],
    ['2026-09', 'Sep 2026'],
    ['2026', '2026'],
    ['2026-H1', 'first half of 2026'],
  ])('the period %s is “%s”', (period, words) => {
    expect(periodInWords(periodOf({ period }, new Date('2026-11-20')))).toBe(words)
  })

  test.each([
    [{ since: '2026-03-01' }, 'since 1 Mar 2026'],
    [{ since: '2025-12-01', until: '2026-03-31' }, '1 Dec 2025 – 31 Mar 2026'],
    [{}, 'all time'],
  ])('a period without a name, %j, is %s', (flags, words) => {
    expect(periodInWords(periodOf(flags, new Date('2026-11-20')))).toBe(words)
  })
})
