import { beforeAll, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { adasRepository, jsonOf, trackedOnce } from '../commands/history.ts'

/** Author dates in the order of the commits: each is a day on which a clock does something odd. */
const dates = [
  ['a leap day', '2024-02-29T23:30:00+01:00'],
  ['the day after it', '2024-03-01T00:30:00+01:00'],
  ['before the clock jumped back by a year', '2025-03-30T01:59:00+01:00'],
  ['after it', '2024-03-30T03:01:00+01:00'],
  ['an hour that summer time leaves out', '2025-03-30T02:30:00+01:00'],
  ['an hour that is there twice, the second time', '2025-10-26T02:30:00+01:00'],
  ['and the first time', '2025-10-26T02:31:00+02:00'],
] as const

/** Every number in a value that is less than nothing, by its path; what is west of Greenwich may be. */
function negatives(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return value < 0 && !/offset/i.test(path) ? [`${path} is ${value}`] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => negatives(inner, `${path}.${key}`))
}

const lines = ['stats --everybody --json', 'achievements list --json', 'portfolio archive --format json -o -']

describe('a history written by clocks that jump', () => {
  let tracked: Awaited<ReturnType<typeof trackedOnce>>
  beforeAll(async () => {
    const repo = adasRepository()
    for (const [what, date] of dates)
      repo.commit(`feat: ${what}`, { files: { [`src/${what}.ts`]: 'line\n'.repeat(40) }, date })
    tracked = await trackedOnce(repo)
  })

  test.each([
    ['after it', '2026-03-01T12:00:00Z'],
    ['by a clock that jumped back to before all of it', '2020-02-29T12:00:00Z'],
    ['by one that jumped back into it', '2025-03-30T01:30:00Z'],
  ])('has no span of time that is less than nothing, when read %s', async (_, now) => {
    const craft = tracked({ now })
    for (const line of lines) {
      const { code, out, err } = await craft(...line.split(' '))
      expect({ line, code, err }).toEqual({ line, code: 0, err: '' })
      expect(negatives(JSON.parse(out))).toEqual([])
      for (const { startedAt, completedAt } of line.startsWith('a') ? JSON.parse(out) : [])
        expect(Date.parse(startedAt)).toBeLessThanOrEqual(Date.parse(completedAt))
    }
  })

  test('is counted by the day and the hour that it was where somebody wrote it', async () => {
    const stats = shapes.stats.parse(jsonOf(await tracked()('stats', '--everybody', '--json')))
    expect(stats.weekdays).toMatchObject({ thursday: 1, friday: 1, saturday: 1, sunday: 4, monday: 0 })
    expect(stats.hours.slice(0, 4)).toEqual([1, 1, 3, 1])
    expect(stats.hours[23]).toBe(1)
  })
})
