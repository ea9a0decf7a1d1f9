import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pathPattern } from '../../../src/sources/git/path-pattern.ts'
import { gitFixture } from '../../fixture/git.ts'

test.each([
  ['*.js', ['a.js', 'x/y/a.js', '.js'], ['a.jsx', 'a.js/b']],
  ['file', ['file', 'a/b/file'], ['files', 'file/a']],
  ['/file', ['file'], ['a/file']],
  ['a/b', ['a/b'], ['x/a/b', 'a/b/c']],
  ['a/*', ['a/b'], ['a/b/c', 'a']],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'b/a/c']],
  ['**/a', ['a', 'x/a', 'x/y/a'], ['xa', 'a/x']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['ab', 'a/xb', 'a/x']],
  ['a?c', ['abc', 'aéc', 'a😀c'], ['ac', 'a/c']],
  ['[a-c]x', ['ax', 'cx'], ['dx', '-x']],
  ['[!a-c]x', ['dx'], ['ax', 'x']],
  ['[[:digit:]_]x', ['7x', '_x'], ['ax']],
  ['[]a]x', [']x', 'ax'], ['[x']],
  ['\\*x', ['*x'], ['ax']],
  ['[a', [], ['[a', 'a']],
  ['dir/', [], ['dir', 'dir/a']],
])('%s matches as git says', (pattern, yes, no) => {
  const matches = pathPattern(pattern)
  expect(yes.filter((path) => !matches(path))).toEqual([])
  expect(no.filter(matches)).toEqual([])
})

test('random patterns match the same paths as in git check-attr', () => {
  const piece = fc.constantFrom(
    'a',
    'b',
    'ab',
    '*',
    '**',
    '/',
    '/',
    '?',
    '**/',
    '/**',
    '/**/',
    '[ab]',
    '[!a]',
    '[a-b]',
    '\\*',
    '.',
    '-',
  )
  const patterns = fc.sample(
    fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')),
    { numRuns: 800, seed: 1 },
  )
  const part = fc
    .array(fc.constantFrom('a', 'b', 'ab', '.', '-', '*'), { minLength: 1, maxLength: 3 })
    .map((p) => p.join(''))
  const paths = fc
    .sample(fc.array(part, { minLength: 1, maxLength: 4 }), { numRuns: 120, seed: 2 })
    .filter((parts) => parts.every((name) => name !== '.' && name !== '..'))
    .map((parts) => parts.join('/'))
  const repo = gitFixture()
  repo.write('.gitattributes', patterns.map((pattern, i) => `${pattern} craft-${i}\n`).join(''))
  const fields = repo.feed(`${paths.join('\0')}\0`, ['check-attr', '-z', '-a', '--stdin']).split('\0')
  const gits = new Set<string>()
  for (let i = 0; i + 2 < fields.length; i += 3)
    gits.add(`${fields[i]} ${fields[i + 1]?.slice('craft-'.length)}`)
  const ours = patterns.flatMap((pattern, i) =>
    paths.filter(pathPattern(pattern)).map((path) => `${path} ${i}`),
  )
  const named = (pairs: Iterable<string>) =>
    [...pairs].map((pair) => `${pair.split(' ')[0]} by ${patterns[Number(pair.split(' ')[1])]}`)
  expect(gits.size).toBeGreaterThan(1000)
  expect(named(ours.filter((pair) => !gits.has(pair)))).toEqual([])
  const known = new Set(ours)
  expect(named([...gits].filter((pair) => !known.has(pair)))).toEqual([])
})

test('a pattern made to be slow is not', () => {
  const matches = pathPattern(`${'*a'.repeat(500)}/${'**/'.repeat(300)}b`)
  expect(matches(`${'a'.repeat(2000)}/${'a/'.repeat(1000)}c`)).toBe(false)
})
