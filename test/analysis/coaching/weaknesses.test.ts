import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { weakBy, weaknessOf } from '../../../src/analysis/coaching/weaknesses.ts'

const folder = fileURLToPath(new URL('../../../src/analysis/coaching/', import.meta.url))

/** Rules that never take a point. */
const KIND = new Set([
  'message/ordinary',
  'message/small-and-clear',
  'message/what-said',
  'message/why-said',
  'changes/docs-along',
  'changes/narrow',
  'changes/one-thing',
  'changes/tests-along',
  'code/small',
  'code/tidy',
  'context/distinct',
  'context/issue-named',
])

function rules(): readonly string[] {
  const aspects = ['message', 'changes', 'code', 'context']
  const files = aspects.flatMap((aspect) =>
    readdirSync(join(folder, aspect)).map((name) => join(folder, aspect, name)),
  )
  const found = files
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => readFileSync(path, 'utf8').match(/'(?:message|changes|code|context)\/[a-z-]+'/g) ?? [])
  return [...new Set(found.map((rule) => rule.slice(1, -1)))].sort()
}

test('the rules are found', () => {
  expect(rules().length).toBeGreaterThan(45)
})

describe('a rule', () => {
  test.each(rules().filter((rule) => !KIND.has(rule)))('that takes points has words for it: %s', (rule) => {
    const weak = weakBy(rule)
    expect(weak?.says, 'it follows "in 14 of 40 commits"').toMatch(/^[a-z][^.]*$/)
    expect(weak?.habit).toMatch(/^[A-Z].*[.?!]$/)
    expect(weak?.habit.length).toBeLessThan(240)
  })

  test.each([...KIND])('that takes none has no habit: %s', (rule) => {
    expect(weakBy(rule)).toBeNull()
  })
})

test('a weakness is known by one name', () => {
  for (const rule of rules()) expect(weaknessOf(weaknessOf(rule))).toBe(weaknessOf(rule))
})
