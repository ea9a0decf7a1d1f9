import { expect, test } from 'vitest'
import { styleOf } from '../../../src/analysis/coaching/style.ts'

test('learns shares from the commits people wrote, and nothing from the others', () => {
  const style = styleOf([
    'feat: add lists (#1)\n\nPeople asked for them.',
    'fix: removed a crash',
    'Sort the lists',
    "Merge branch 'x'",
    'v1.0.0',
    'Signed words\n\nSigned-off-by: A <a@b.c>',
  ])
  expect(style.commits).toBe(4)
  expect(style.conventional).toBe(0.5)
  expect(style.withBody).toBe(0.25)
  expect(style.withIssue).toBe(0.25)
  expect(style.imperative).toBeCloseTo(2 / 3)
  expect(style.capitalised).toBe(0.5)
  expect(style.subjectLength).toBe(20)
  expect(style.configured).toBeNull()
})

test('an empty history has no habits', () => {
  expect(styleOf([])).toEqual({
    commits: 0,
    conventional: 0,
    withBody: 0,
    withIssue: 0,
    imperative: 0,
    capitalised: 0,
    subjectLength: 0,
    configured: null,
  })
})
