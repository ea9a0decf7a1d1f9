import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonArray, jsonPieces, toJson } from '../../../src/render/json/json.ts'

// What a terminal, an editor or a browser may act upon: controls, bidi, zero width, line separators, tags.
const acting =
  /(?!\n)\p{Cc}|\p{Cs}|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u

const wild = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...['a', '"', '\\', '\u001b[31m', '\u0000', '\u007f', '\u009b', '\u202e', '\u2066', '\u2028'],
        ...['\ud800', '\udc00', '\u{e0041}', '👩‍👩‍👧', '日本語', '\ufeff', '\u200b', '\r\n', '\\u202e'],
      ),
    )
    .map((parts) => parts.join('')),
)
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    wild,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(wild, tie('value'), { maxKeys: 4 }),
  ),
})).value

describe('a JSON document', () => {
  test('gives the same value back', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(JSON.parse(toJson(value))).toEqual(value)
      }),
    )
  })

  test('holds nothing that a reader’s screen would act upon', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(acting.test(toJson(value))).toBe(false)
      }),
    )
  })

  test.each([
    ['user\u202egpj.exe', 'user\\u202egpj.exe'],
    ['red \u001b[31m', 'red \\u001b[31m'],
    ['c1 \u009b', 'c1 \\u009b'],
    ['tag \u{e0041}', 'tag \\udb40\\udc41'],
    ['plain “words”, 日本語, naïve 👍', 'plain “words”, 日本語, naïve 👍'],
  ])('writes %j as “%s”', (text, written) => {
    expect(toJson(text)).toBe(`"${written}"\n`)
  })
})

describe('a JSON array in pieces', () => {
  const written = (items: Iterable<unknown>) => [...jsonArray(items, (item) => item)].join('')

  test('of nothing is an empty array', () => {
    expect(written([])).toBe('[]\n')
  })

  test('of one has one line for it', () => {
    expect(written([{ a: 1 }])).toBe('[\n{"a":1}\n]\n')
  })

  test('gives the same items back, one a line, and holds nothing that acts', () => {
    fc.assert(
      fc.property(fc.array(anyValue), (items) => {
        const text = written(items)
        expect(JSON.parse(text)).toEqual(items)
        expect(text.split('\n')).toHaveLength(items.length === 0 ? 2 : items.length + 3)
        expect(acting.test(text)).toBe(false)
      }),
    )
  })

  test('shapes each item as it comes', () => {
    expect(JSON.parse([...jsonArray([1, 2], (n) => ({ n }))].join(''))).toEqual([{ n: 1 }, { n: 2 }])
  })

  test('comes in pieces of about 64 kB, and asks for no item before its turn', () => {
    let asked = 0
    const items = function* () {
      for (; asked < 5000; asked++) yield 'x'.repeat(100)
    }
    const pieces: string[] = []
    for (const piece of jsonArray(items(), (item) => item)) {
      pieces.push(piece)
      // An item is asked for at most once its line fits into what was given so far.
      expect(asked * 103).toBeLessThan(pieces.join('').length + 1000)
    }
    expect(pieces.length).toBeGreaterThan(5)
    for (const piece of pieces) expect(piece.length).toBeLessThan(70_000)
    expect(JSON.parse(pieces.join(''))).toHaveLength(5000)
  })
})

test('a document in pieces is the same as in one, and no piece is long', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 7, stringUnit: 'binary' }), (value) => {
      expect([...jsonPieces(value)].join('')).toBe(toJson(value))
    }),
  )
  const long = { list: Array.from({ length: 20_000 }, (_, index) => ({ index, words: ['of', 'it'] })) }
  expect([...jsonPieces(long)].join('')).toBe(toJson(long))
  expect(Math.max(...[...jsonPieces(long)].map(({ length }) => length))).toBeLessThan(70_000)
})
