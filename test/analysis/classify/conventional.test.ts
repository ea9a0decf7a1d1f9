import { expect, test } from 'vitest'
import { conventionalOf } from '../../../src/analysis/classify/conventional.ts'

test.each([
  ['feat: add json output', 'feat', null, false, 'add json output'],
  ['feat(cli)!: add --json', 'feat', 'cli', true, 'add --json'],
  ['Fix: handle null', 'fix', null, false, 'handle null'],
  ['bugfix(core): x', 'fix', 'core', false, 'x'],
  ['perf(parser) : skip copies', 'perf', 'parser', false, 'skip copies'],
  ['✨ feat: sparkle', 'feat', null, false, 'sparkle'],
  [':bug: handle null', 'fix', null, false, 'handle null'],
  ['⚡️ cache lookups', 'perf', null, false, 'cache lookups'],
  ['[fix] handle null', 'fix', null, false, 'handle null'],
  ['ABC-12: feat: pay by card', 'feat', null, false, 'pay by card'],
  ['[ABC-12] fix(api): x', 'fix', 'api', false, 'x'],
] as const)('%s is typed', (subject, type, scope, breaking, description) => {
  expect(conventionalOf(subject)).toEqual({ type, scope, breaking, description })
})

test.each([
  'http: handle empty url',
  'builtin/log: fix leak',
  'std::vector: fix bounds',
  'feat::x',
  'fix:',
  'Fix the login',
  'constructor: x',
  '',
  '🎉 first commit',
])('"%s" carries no type', (subject) => {
  expect(conventionalOf(subject)).toBeNull()
})
