import { statSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typeOf } from '../../../src/analysis/classify/type.ts'
import { featureVersion, modelOf } from '../../../src/analysis/classify/type-model.ts'
import { typeWeights } from '../../../src/analysis/classify/weights/type-weights.ts'
import { commitTypes, type TypeSeen } from '../../../src/core/coaching.ts'
import { clear, hard } from './labelled-messages.ts'

const see = (message: string, paths = '', diff: string | null = null): TypeSeen =>
  typeOf({ message, files: paths === '' ? null : paths.split(' ').map((path) => ({ path })), diff })

const sum = ({ probabilities }: TypeSeen): number => Object.values(probabilities).reduce((a, b) => a + b, 0)

test.each(clear)('it is %s: "%s" in %s', (type, message, paths) => {
  expect(see(message, paths).type).toBe(type)
})

test('of changes that take reading three in four are told right', () => {
  const wrong = hard.filter(([type, message, paths]) => see(message, paths).type !== type)
  expect(wrong.length / hard.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.25)
})

describe('a prefix the author typed', () => {
  test('wins, and what the classifier would have said is kept', () => {
    const seen = see('chore: fix crash on empty input', 'src/parse.c')
    expect(seen).toMatchObject({ type: 'chore', isTyped: true, category: 'maintenance' })
    expect(seen.probabilities.fix).toBeGreaterThan(seen.probabilities.chore)
  })

  test('does not change what the classifier says of the words behind it', () => {
    const bare = see('Add support for sparse indexes', 'src/index.c').probabilities
    expect(see('docs(index)!: Add support for sparse indexes', 'src/index.c').probabilities).toEqual(bare)
  })

  test.each([
    ['deps: update everything', 'chore', 'maintenance'],
    ['release: 1.2.0', 'chore', 'maintenance'],
    ['security: check the length', 'fix', 'security'],
    ['revert: feat: dark mode', 'revert', 'feature'],
    ['Feature: dark mode', 'feat', 'feature'],
  ] as const)('"%s" is %s and about %s', (message, type, category) => {
    expect(see(message)).toMatchObject({ type, isTyped: true, category })
  })

  test('is not found in the name of an area', () => {
    expect(see('parser: accept trailing commas', 'src/parser.c').isTyped).toBe(false)
  })
})

test.each([
  ['Sanitize HTML against XSS injection', 'src/html.ts', 'security'],
  ['fix: close the path traversal vulnerability CVE-2024-1234', 'src/static.ts', 'security'],
  ['Update the security policy', 'SECURITY.md', 'documentation'],
  ['Reformat with black', 'app/a.py', 'maintenance'],
  ['Run on Windows too', '.github/workflows/ci.yml', 'infrastructure'],
  ['Refactor session handling', 'src/session.ts', 'architecture'],
] as const)('the category of "%s" in %s is %s', (message, paths, category) => {
  expect(see(message, paths).category).toBe(category)
})

describe('a diff', () => {
  const diff = (...lines: readonly string[]) =>
    [
      'diff --git a/src/a.ts b/src/a.ts',
      '--- a/src/a.ts',
      '+++ b/src/a.ts',
      '@@ -1,2 +1,2 @@',
      ...lines,
    ].join('\n')

  test('in which only white space changed makes style likelier', () => {
    const spaced = see('Tidy', 'src/a.ts', diff('-if (a) {b()}', '+if (a) {', '+  b()', '+}'))
    expect(spaced.probabilities.style).toBeGreaterThan(5 * see('Tidy', 'src/a.ts').probabilities.style)
  })

  test('in which only comments changed makes documentation likelier', () => {
    const commented = see('Tidy', 'src/a.ts', diff('-// one', '+// two', '+/* three */'))
    expect(commented.probabilities.docs).toBeGreaterThan(2 * see('Tidy', 'src/a.ts').probabilities.docs)
  })

  test('names the files where nobody else does', () => {
    expect(see('wip', '', diff('+x').replaceAll('src/a.ts', 'docs/a.md'))).toEqual(
      see('wip', 'docs/a.md', diff('+x')),
    )
  })

  test('that is none says nothing', () => {
    expect(see('Tidy', 'src/a.ts', '\0+++ what\n-- \n@@').probabilities).toEqual(
      see('Tidy', 'src/a.ts').probabilities,
    )
  })
})

test('nothing at all is still answered, without certainty', () => {
  for (const nothing of [see(''), see('\n\n\t '), typeOf({ message: '', files: [], diff: '' })]) {
    expect(sum(nothing)).toBeCloseTo(1, 9)
    expect(Math.max(...Object.values(nothing.probabilities))).toBeLessThan(0.9)
  }
})

test('titles that a squash lists speak for their types', () => {
  const squash = (type: string) =>
    see(`Session store\n\n* ${type}: one thing\n* ${type}(x): other thing`, 'src/s.ts').probabilities
  expect(squash('perf').perf).toBeGreaterThan(2 * squash('feat').perf)
  expect(squash('feat').feat).toBeGreaterThan(2 * squash('fix').feat)
})

test('probabilities add up to 1 and are the same for the same change, whatever is thrown at it', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem())
  const files = fc.option(fc.array(fc.record({ path: text }), { maxLength: 80 }), { nil: null })
  fc.assert(
    fc.property(text, text, files, fc.option(text, { nil: null }), (subject, body, its, diff) => {
      const input = { message: `${subject}\n\n${body}`, files: its, diff }
      const seen = typeOf(input)
      expect(sum(seen)).toBeCloseTo(1, 9)
      for (const type of commitTypes) expect(seen.probabilities[type]).toBeGreaterThanOrEqual(0)
      expect(commitTypes).toContain(seen.type)
      expect(typeOf(input)).toEqual(seen)
    }),
  )
})

// Each of these would run for minutes if a pattern went over it again and again.
test.each([
  ['one word of ten million letters', 'a'.repeat(1e7)],
  ['digits without an end', '1'.repeat(1e6)],
  ['blanks before nothing', `fix${' '.repeat(1e6)}(#`],
  ['dots and slashes', 'a./'.repeat(3e5)],
  ['open brackets', 'feat('.repeat(2e5)],
  ['a body of one line', `Add it\n\n${'fix: '.repeat(1e6)}`],
  ['marks on nothing', '\u0301'.repeat(1e6)],
  ['words from right to left', 'שלום '.repeat(2e5)],
  ['properties of every object', 'constructor __proto__ toString\n\nhasOwnProperty'],
])('hostile text is answered: %s', (_, message) => {
  expect(sum(see(message, `${'a/'.repeat(2000)}b.ts __proto__`, message))).toBeCloseTo(1, 9)
})

test('five thousand files are judged by the first of them', () => {
  const files = Array.from({ length: 5000 }, (_, i) => `docs/${i}.md`).join(' ')
  expect(see('Sweep', files).type).toBe('docs')
})

describe('the weights', () => {
  test('fit the features and stay small', () => {
    expect(typeWeights.version).toBe(featureVersion)
    const { size } = statSync('src/analysis/classify/weights/type-weights.ts')
    expect(size).toBeLessThan(300_000)
  })

  test('of other features are refused', () => {
    expect(() => modelOf({ ...typeWeights, version: featureVersion + 1 })).toThrow(/do not fit/)
  })

  test('name no project they were learned from', () => {
    const named = typeWeights.rows
      .split('\n')
      .filter((row) => /[\t :](vite|vitest|nuxt|karma|electron|hono|angular-cli|git-cliff)[\t ]/.test(row))
    expect(named).toEqual([])
  })
})
