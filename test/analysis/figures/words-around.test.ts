import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsAround } from '../../../src/analysis/figures/words-around.ts'

describe('the words around a figure', () => {
  test.each([
    [
      'Evict scripts\n\nThe performance has been improved by 50%, and the max latency has dropped from\n500ms to 13ms (this may be caused by Lua).',
      'improved by 50%',
      'The performance has been improved by 50%',
    ],
    [
      'Evict scripts\n\nThe performance has been improved by 50%, and the max latency has dropped from\n500ms to 13ms (this may be caused by Lua).',
      'from\n500ms to 13ms',
      'the max latency has dropped from 500ms to 13ms',
    ],
    ['Speed up\n\nStart-up of the editor: 3x faster.', '3x faster', 'Start-up of the editor: 3x faster'],
    [
      'Send one\n\nMeasuring shows that sendmsg() is 1% faster for single datagrams, because it sets up less.',
      '1% faster',
      'Measuring shows that sendmsg() is 1% faster for single datagrams',
    ],
    [
      'x\r\n\r\n```\r\nold 2\r\n```\r\n\r\nA possible 3% improvement was observed:\r\n\r\nAlso, typos.',
      '3% improvement',
      'A possible 3% improvement was observed',
    ],
    ['x\n\n- Cold builds take 40 % less\n- Typos', '40 % less', 'Cold builds take 40 % less'],
  ])('of %j for %j are the part of the sentence that says what it is of', (text, quotation, words) => {
    expect(wordsAround(text, quotation)).toBe(words)
  })

  test('are none where the text does not hold the figure, or holds nothing beside it', () => {
    expect(wordsAround('Make it fast', '3x faster')).toBeNull()
    expect(wordsAround('Subject\n\n3x faster', '3x faster')).toBeNull()
  })

  test('are none where they are longer than a document has room for', () => {
    expect(wordsAround(`${'word '.repeat(60)} 3x faster`, '3x faster')).toBeNull()
  })

  test('are, whatever stands around it, on one line and hold the figure as it is written', () => {
    const pieces = fc.constantFrom(
      'a',
      'the build',
      ' ',
      '\n',
      '\n\n',
      ', and ',
      '; ',
      ' (',
      ')',
      '. ',
      '`',
      ': ',
    )
    fc.assert(
      fc.property(fc.array(pieces), fc.array(pieces), (before, behind) => {
        const words = wordsAround(`${before.join('')}from 3 s to 1 s${behind.join('')}`, 'from 3 s to 1 s')
        if (words === null) return
        expect(words).not.toMatch(/\n/)
        expect(words).toContain('from 3 s to 1 s')
      }),
    )
  })
})
