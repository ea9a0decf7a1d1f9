import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bar, columns, hanging, joinFitting, wrap } from '../../../src/render/terminal/layout.ts'
import { widthOf } from '../../../src/render/terminal/width.ts'

const wild = fc.string({ unit: 'grapheme', maxLength: 200 })
const ink = (text: string): string => text.replace(/[ \n\t]/g, '')

describe('wrap', () => {
  test.each([
    ['breaks between words', 'one two three', 7, ['one two', 'three']],
    ['breaks a word that is longer than the line', 'abcdefgh ij', 4, ['abcd', 'efgh', 'ij']],
    ['keeps line breaks', 'a\n\nb', 10, ['a', '', 'b']],
    ['breaks text without blanks by cells', '提交历史记录', 4, ['提交', '历史', '记录']],
    ['gives one empty line for nothing', '', 10, ['']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })

  test('loses no character and never exceeds the width, whatever the text', () => {
    fc.assert(
      fc.property(wild, fc.integer({ min: 2, max: 60 }), (text, width) => {
        const lines = wrap(text, width)
        expect(lines.every((line) => widthOf(line) <= width)).toBe(true)
        expect(ink(lines.join(''))).toBe(ink(text))
      }),
    )
  })
})

test('hanging text stays right of its mark', () => {
  expect(hanging('  - ', 'a sentence of some words', 16)).toEqual([
    '  - a sentence',
    '    of some',
    '    words',
  ])
})

test('of several facts the ones that fit are joined', () => {
  expect(joinFitting(['019caa00', '', 'feature', 'a very long name', '2026'], 25)).toBe(
    '019caa00 · feature · 2026',
  )
})

describe('bar', () => {
  test.each([
    [0, 100, '░░░░░░░░░░'],
    [1, 100, '█░░░░░░░░░'],
    [50, 100, '█████░░░░░'],
    [100, 100, '██████████'],
    [900, 100, '██████████'],
    [-5, 100, '░░░░░░░░░░'],
    [5, 0, '░░░░░░░░░░'],
    [Number.NaN, 100, '░░░░░░░░░░'],
  ])('%d of %d', (value, max, expected) => {
    expect(bar(value, max, 10)).toBe(expected)
  })
})

describe('columns', () => {
  test('align by cells, not by code units', () => {
    expect(
      columns(
        [
          ['提交', '1', 'x'],
          ['ab', '20', 'y'],
        ],
        [{}, { align: 'right' }, {}],
        40,
      ),
    ).toEqual(['提交   1  x', 'ab    20  y'])
  })

  test('an empty column takes no room, and the last one is cut', () => {
    expect(columns([['a', '', 'a long last column']], [{}, {}, {}], 12)).toEqual(['a  a long l…'])
  })

  test('never exceed the width when the last column has room', () => {
    const row = fc.tuple(wild, wild, wild)
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), fc.integer({ min: 30, max: 120 }), (rows, width) =>
        columns(rows, [{ max: 10 }, { max: 10, align: 'right' }, {}], width).every(
          (line) => widthOf(line) <= width,
        ),
      ),
    )
  })
})
