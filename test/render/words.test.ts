import { describe, expect, test } from 'vitest'
import { changed, count, days, number, shortEvidence, shortIds } from '../../src/render/words.ts'

describe('numbers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
    [-1234, '-1,234'],
    [1234.56, '1,234.6'],
    [0.04, '0'],
  ])('%d is written %s', (value, expected) => {
    expect(number(value)).toBe(expected)
  })

  test('agree with their noun', () => {
    expect([count(1, 'commit'), count(0, 'commit'), count(2, 'repository', 'repositories')]).toEqual([
      '1 commit',
      '0 commits',
      '2 repositories',
    ])
  })

  test('of lines show what was added and what was removed', () => {
    expect(changed(1234, 0)).toBe('+1,234 −0')
  })
})

test('a span of days is told in the writers’ own zones', () => {
  const evening = { seconds: Date.UTC(2026, 0, 31, 23, 30) / 1000, offset: 60 }
  expect([
    days(evening, evening),
    days(null, evening),
    days({ ...evening, offset: 0 }, evening),
    days(null, null),
  ]).toEqual(['2026-02-01', '2026-02-01', '2026-01-31 to 2026-02-01', 'no date'])
})

test('ids are cut as short as tells them apart', () => {
  const ids = ['019caa00-1111-7000-8000-000000000001', '019caa00-2222-7000-8000-000000000001']
  expect([...shortIds(ids).values()]).toEqual(['019caa00-1111', '019caa00-2222'])
  expect([...shortIds(ids.slice(0, 1)).values()]).toEqual(['019caa00'])
  const twins = ['019caa00-1111-7000-8000-000000000001', '019caa00-1111-7000-8000-000000000002']
  expect([...shortIds(twins).values()]).toEqual(twins)
})

test('only whole object ids are cut in evidence', () => {
  expect([
    shortEvidence('f'.repeat(40)),
    shortEvidence('f'.repeat(64)),
    shortEvidence('deadbeef/notes.md'),
  ]).toEqual(['ffffffff', 'ffffffff', 'deadbeef/notes.md'])
})
