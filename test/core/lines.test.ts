import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Line, linesOf } from '../../src/core/lines.ts'

async function* given(pieces: readonly string[]) {
  yield* pieces
}

async function read(...pieces: readonly string[]): Promise<readonly Line[]> {
  const found: Line[] = []
  for await (const lines of linesOf(given(pieces))) found.push(...lines)
  return found
}

const texts = async (...pieces: readonly string[]) => (await read(...pieces)).map(({ text }) => text)

describe('the lines of a text in pieces', () => {
  test('are the same wherever it is cut', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\ufeff', '😀') })),
        async (pieces) => {
          expect(await read(...pieces)).toEqual(await read(pieces.join('')))
        },
      ),
    ))

  test('end in LF or CRLF, and the last one needs neither', async () => {
    expect(await texts('a\r\nb\n\nc')).toEqual(['a', 'b', '', 'c'])
    expect(await texts('a\n')).toEqual(['a'])
    expect(await texts()).toEqual([])
  })

  test('are numbered from one on, empty ones too', async () => {
    expect(await read('a\n\n', 'b')).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: '' },
      { number: 3, text: 'b' },
    ])
  })

  test('do not begin with a byte order mark, but may hold one', async () => {
    expect(await texts('\ufeffa\n\ufeffb')).toEqual(['a', '\ufeffb'])
  })

  test('are given as soon as they are complete', async () => {
    const lines = linesOf(given(['a\nb', 'c\nd\n']))
    expect((await lines.next()).value).toEqual([{ number: 1, text: 'a' }])
    expect((await lines.next()).value).toEqual([
      { number: 2, text: 'bc' },
      { number: 3, text: 'd' },
    ])
  })
})
