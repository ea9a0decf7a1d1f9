import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clip, padEnd, padStart, widthOf } from '../../../src/render/terminal/width.ts'

const wild = fc.string({ unit: 'grapheme', maxLength: 60 })

describe('width in terminal cells', () => {
  test.each([
    ['plain', 5],
    ['né', 2],
    ['e\u0301', 1],
    ['提交', 4],
    ['한국어', 6],
    ['ｗｉｄｅ', 8],
    ['👍', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇩🇪', 2],
    ['❤️', 2],
    ['→ ─ █', 5],
    ['', 0],
  ])('%s takes %i', (text, cells) => {
    expect(widthOf(text)).toBe(cells)
  })
})

describe('clip', () => {
  test.each([
    ['unchanged', 9, 'unchanged'],
    ['too long a line', 8, 'too lon…'],
    ['cut at a blank', 5, 'cut…'],
    ['提交历史', 6, '提交…'],
    ['提交历史', 5, '提交…'],
    ['anything', 1, '…'],
    ['anything', 0, ''],
  ])('%s in %i cells is %s', (text, width, expected) => {
    expect(clip(text, width)).toBe(expected)
  })

  test('never takes more cells than it was given', () => {
    fc.assert(
      fc.property(
        wild,
        fc.integer({ min: 0, max: 40 }),
        (text, width) => widthOf(clip(text, width)) <= width,
      ),
    )
  })
})

test('padding fills up to the width and leaves longer text alone', () => {
  expect([padEnd('提', 4), padStart('7', 3), padEnd('long', 2)]).toEqual(['提  ', '  7', 'long'])
})
