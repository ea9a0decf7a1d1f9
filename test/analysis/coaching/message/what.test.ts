import { expect, test } from 'vitest'
import { what } from '../../../../src/analysis/coaching/message/what.ts'
import { file, given } from './given.ts'

test.each([
  'Close the connection pool on shutdown',
  'refactor parse_arguments()',
  'Add --json to the list command',
  'zmalloc: kill unused __size parameter',
  'Rename HttpClient to Transport',
  'Use `rollup.write` for bundles',
  'Do not clear selection when searching',
  'fix(css): keep source maps of imported files',
  'Move include/foo.h to src/',
])('says what: %j', (message) => {
  expect(what(given(message))?.rule).toBe('message/what-said')
})

test.each([
  'Fix bug',
  'changes',
  'wip',
  'misc',
  'Update foo.js',
  'Create dependabot.yml',
  'address review comments',
  'Fix tests',
  'some more fixes',
  'PROJ-123',
  'Fixes #12',
  'Minor cleanup and improvements.',
  'updated code',
  'Final version',
  'cmd: Fix tests',
])('does not say what: %j', (message) => {
  const finding = what(given(message))
  expect(finding?.rule).toBe('message/what-missing')
  expect(finding?.points).toBeLessThan(0)
})

test('a name that occurs in the changed paths or the diff counts for more', () => {
  const unknown = what(given('Fix the tokenizer'))?.points ?? 0
  const inPath = what(given('Fix the tokenizer', { files: [file('src/tokenizer.c')] }))
  expect(inPath?.points).toBeGreaterThan(unknown)
  expect(what(given('Refactor readToken()', { diff: '+function readToken() {' }))?.because).toContain(
    'readToken',
  )
})

test('what was removed is named, in few words too', () => {
  expect(what(given('chore: remove eslint comment (#23325)'))?.rule).toBe('message/what-said')
  expect(what(given('Remove unused code'))?.rule).toBe('message/what-missing')
})

test('the capital that a subject begins with makes no name of its first word', () => {
  const diff = '+// Read the lines\n+function readLines() {'
  expect(what(given('Read the added lines once', { diff }))?.because).toBe(
    'The subject says what was changed.',
  )
})

test('is not held against a language it cannot read', () => {
  expect(what(given('修复问题'))).toBeNull()
})
