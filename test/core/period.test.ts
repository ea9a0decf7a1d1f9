import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fault } from '../../src/core/errors.ts'
import { closedPeriodOf, type PeriodFlags, periodOf, secondsOf } from '../../src/core/period.ts'

const now = new Date('2026-03-04T10:00:00Z') // a Wednesday
const span = (flags: PeriodFlags) => {
  const { label, since, until } = periodOf(flags, now)
  return `${label}: ${since} .. ${until}`
}

describe('a named period is a calendar span in UTC', () => {
  test.each([
    ['2026', '2026: 2026-01-01T00:00:00Z .. 2027-01-01T00:00:00Z'],
    ['2026-Q3', '2026-Q3: 2026-07-01T00:00:00Z .. 2026-10-01T00:00:00Z'],
    ['2026q4', '2026-Q4: 2026-10-01T00:00:00Z .. 2027-01-01T00:00:00Z'],
    ['2025-H2', '2025-H2: 2025-07-01T00:00:00Z .. 2026-01-01T00:00:00Z'],
    ['2024-02', '2024-02: 2024-02-01T00:00:00Z .. 2024-03-01T00:00:00Z'],
    ['this-week', 'week of 2026-03-02: 2026-03-02T00:00:00Z .. 2026-03-09T00:00:00Z'],
    ['last-week', 'week of 2026-02-23: 2026-02-23T00:00:00Z .. 2026-03-02T00:00:00Z'],
    ['last-month', '2026-02: 2026-02-01T00:00:00Z .. 2026-03-01T00:00:00Z'],
    ['last-quarter', '2025-Q4: 2025-10-01T00:00:00Z .. 2026-01-01T00:00:00Z'],
    ['this-quarter', '2026-Q1: 2026-01-01T00:00:00Z .. 2026-04-01T00:00:00Z'],
    ['last-year', '2025: 2025-01-01T00:00:00Z .. 2026-01-01T00:00:00Z'],
  ])('%s', (period, expected) => expect(span({ period })).toBe(expected))
})

describe('--since and --until', () => {
  test.each<[PeriodFlags, string]>([
    [{}, 'all time: null .. null'],
    [{ since: '2026-02-01' }, 'since 2026-02-01: 2026-02-01T00:00:00Z .. null'],
    [{ until: '2026-02-01' }, 'until 2026-02-01: null .. 2026-02-02T00:00:00Z'],
    [{ until: '2026-02' }, 'until 2026-02-28: null .. 2026-03-01T00:00:00Z'],
    [
      { since: '2026-01', until: '2026-02-10' },
      '2026-01-01 to 2026-02-10: 2026-01-01T00:00:00Z .. 2026-02-11T00:00:00Z',
    ],
    [{ since: '30 days ago' }, 'since 2026-02-02: 2026-02-02T10:00:00Z .. null'],
    [{ since: '2w' }, 'since 2026-02-18: 2026-02-18T10:00:00Z .. null'],
    [{ since: '1.year.ago' }, 'since 2025-03-04: 2025-03-04T10:00:00Z .. null'],
    [{ since: 'yesterday' }, 'since 2026-03-03: 2026-03-03T00:00:00Z .. null'],
    [{ since: '2026-03-01T12:00:00+02:00' }, 'since 2026-03-01: 2026-03-01T10:00:00Z .. null'],
  ])('%j', (flags, expected) => expect(span(flags)).toBe(expected))
})

describe('what is not a period is refused with the words that would be', () => {
  test.each<[PeriodFlags]>([
    [{ period: '2026-Q5' }],
    [{ period: '2026-13' }],
    [{ period: 'soon' }],
    [{ period: '0099' }],
    [{ period: '9999' }],
    [{ since: '0000-01-01' }],
    [{ since: '99999 years ago' }],
    [{ until: '9000y' }],
    [{ since: '2026-02-30' }],
    [{ since: 'tomorrow-ish' }],
    [{ since: '2026-03-02', until: '2026-03-01' }],
    [{ period: '2026', since: '2026-01-01' }],
  ])('%j', (flags) => {
    const fault = { kind: 'usage', hint: expect.stringMatching(/\S/) }
    expect(() => periodOf(flags, now)).toThrow(expect.objectContaining(fault))
  })
})

test('any text is either a period or a usage fault', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('period', 'since', 'until'), (text, flag) => {
      try {
        const { since, until } = periodOf({ [flag]: text }, now)
        for (const end of [since, until]) if (end !== null) expect(Number.isNaN(Date.parse(end))).toBe(false)
      } catch (error) {
        expect(error).toBeInstanceOf(Fault)
      }
    }),
  )
})

test.each([
  [{ period: '2026-09' }, { since: Date.UTC(2026, 8) / 1000, until: Date.UTC(2026, 9) / 1000 }],
  [{ since: '2026-03-01' }, { since: Date.UTC(2026, 2) / 1000 }],
  [{}, {}],
])('the store is asked for %j in seconds, and for no open end', (flags, seconds) => {
  expect(secondsOf(periodOf(flags, new Date('2026-11-20')))).toEqual(seconds)
})

describe('a period with both its ends', () => {
  test.each<[PeriodFlags & { days?: number }, string]>([
    [{}, 'the last 30 days: 2026-02-02T10:00:01Z .. 2026-03-04T10:00:01Z'],
    [{ days: 1 }, 'the last day: 2026-03-03T10:00:01Z .. 2026-03-04T10:00:01Z'],
    [{ until: '2026-02-28' }, 'the 30 days up to 2026-02-28: 2026-01-30T00:00:00Z .. 2026-03-01T00:00:00Z'],
    [
      { days: 7, until: '2026-02-28' },
      'the 7 days up to 2026-02-28: 2026-02-22T00:00:00Z .. 2026-03-01T00:00:00Z',
    ],
    [{ since: '2026-02-01' }, 'since 2026-02-01: 2026-02-01T00:00:00Z .. 2026-03-04T10:00:01Z'],
    [{ period: '2026-02' }, '2026-02: 2026-02-01T00:00:00Z .. 2026-03-01T00:00:00Z'],
    [{ period: '2026-Q1' }, '2026-Q1 so far: 2026-01-01T00:00:00Z .. 2026-03-04T10:00:01Z'],
    [{ period: '2027' }, '2027: 2027-01-01T00:00:00Z .. 2028-01-01T00:00:00Z'],
    [{ since: 'now' }, 'since 2026-03-04: 2026-03-04T10:00:00Z .. 2026-03-04T10:00:01Z'],
  ])('%j', (flags, expected) => {
    const { label, since, until } = closedPeriodOf(flags, 30, now)
    expect(`${label}: ${since} .. ${until}`).toBe(expected)
  })

  test.each([
    ['2026-03-05', 'the period begins on 2026-03-05, which is still to come'],
    ['2026-03-04T10:00:01Z', 'the period begins on 2026-03-04, which is still to come'],
    ['2031-01', 'the period begins on 2031-01-01, which is still to come'],
  ])('does not begin after it has ended: --since %s', (since, message) => {
    const fault = { kind: 'usage', message, hint: 'begin no later than 2026-03-04, which is today' }
    expect(() => closedPeriodOf({ since }, 30, now)).toThrow(expect.objectContaining(fault))
  })

  test('never ends before it begins, whatever is asked for', () => {
    const moment = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    const day = moment.map((date) => date.toISOString().slice(0, 10))
    const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
    fc.assert(
      fc.property(some(day), some(day), some(fc.integer({ min: 1, max: 36_600 })), (since, until, days) => {
        const given = Object.entries({ since, until, days }).filter(([, value]) => value !== undefined)
        try {
          const { since: begin, until: end } = closedPeriodOf(Object.fromEntries(given), 30, now)
          expect(Date.parse(begin)).toBeLessThan(Date.parse(end))
        } catch (error) {
          expect(error).toMatchObject({ kind: 'usage', hint: expect.stringMatching(/\S/) })
        }
      }),
    )
  })

  test.each([[{ days: 3, since: '2026-01-01' }], [{ days: 3, period: '2026' }]])(
    'is not said twice: %j',
    (flags) => {
      expect(() => closedPeriodOf(flags, 30, now)).toThrow(/--days and --(since|period) exclude each other/)
    },
  )
})
