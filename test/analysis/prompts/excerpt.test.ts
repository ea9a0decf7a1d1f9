import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf } from '../../../src/analysis/prompts/excerpt.ts'
import { cutToLines, tokensOf } from '../../../src/analysis/prompts/tokens.ts'

const file = (path: string, ...hunks: readonly string[]): string =>
  `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n${hunks.join('\n')}\n`
const hunk = (lines: number, word = 'line'): string =>
  [`@@ -1,0 +1,${lines} @@`, ...Array.from({ length: lines }, (_, at) => `+${word} ${at}`)].join('\n')

describe('an excerpt of a diff', () => {
  test('is all of it where there is room, without the lines that say nothing', () => {
    expect(excerptOf(file('a.ts', hunk(1), hunk(2)) + file('b.ts', hunk(1, 'b')), 1000)).toBe(
      ['# a.ts', hunk(1), hunk(2), '# b.ts', hunk(1, 'b')].join('\n'),
    )
  })

  test('takes the largest hunks first and keeps their order', () => {
    const diff =
      file('a.ts', hunk(3, 'small')) + file('b.ts', hunk(30, 'large')) + file('c.ts', hunk(20, 'middle'))
    const excerpt = excerptOf(diff, tokensOf(hunk(30, 'large')) + tokensOf(hunk(20, 'middle')) + 30)
    expect(excerpt).toBe(
      ['# b.ts', hunk(30, 'large'), '# c.ts', hunk(20, 'middle'), '[1 more hunks are left out]'].join('\n'),
    )
  })

  test('leaves out what nobody wrote, and blank lines do not make a hunk large', () => {
    const blank = ['@@ -1,0 +1,90 @@', ...Array.from({ length: 90 }, () => '+')].join('\n')
    const diff =
      file('yarn.lock', hunk(90)) +
      file('vendor/x.js', hunk(90)) +
      file('a.ts', blank) +
      file('b.ts', hunk(9))
    expect(excerptOf(diff, 60)).toBe(['# b.ts', hunk(9), '[1 more hunks are left out]'].join('\n'))
  })

  test('cuts the first hunk that does not fit at a line, and says so', () => {
    const excerpt = excerptOf(file('a.ts', hunk(500)), 200)
    expect(excerpt.split('\n').slice(0, 3)).toEqual(['# a.ts', '@@ -1,0 +1,500 @@', '+line 0'])
    expect(excerpt).toMatch(/\[\d+ more lines are left out\]$/)
    expect(tokensOf(excerpt)).toBeLessThanOrEqual(200)
  })

  test('shows deleted files by the name they had', () => {
    const diff = 'diff --git a/old.ts b/old.ts\n--- a/old.ts\n+++ /dev/null\n@@ -1 +0,0 @@\n-gone'
    expect(excerptOf(diff, 100)).toBe('# old.ts\n@@ -1 +0,0 @@\n-gone')
  })
})

const line = fc.constantFrom(
  '+a',
  '-b',
  ' c',
  '@@ -1 +1 @@',
  'diff --git a/x b/y',
  '--- a/x.ts',
  '+++ b/y.ts',
  '+é🙂',
  '',
  '\\ No newline',
)

test('whatever the diff, an excerpt never needs more room than it has', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 200 }), fc.nat({ max: 400 }), (lines, tokens) => {
      const excerpt = excerptOf(lines.join('\n'), tokens)
      expect(tokensOf(excerpt)).toBeLessThanOrEqual(Math.max(tokens, 12))
      expect(excerptOf(lines.join('\n'), tokens)).toBe(excerpt)
    }),
  )
})

test('text cut to lines fits, and loses nothing where it need not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 60 }), (text, tokens) => {
      expect(tokensOf(cutToLines(text, tokens))).toBeLessThanOrEqual(tokens)
      if (tokensOf(text) <= tokens) expect(cutToLines(text, tokens)).toBe(text)
    }),
  )
})
