import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokensOf } from '../../../src/analysis/classify/message-tokens.ts'

test.each([
  ['Fixes the parser', ['fix', 'the', 'parser']],
  ['read `a b` from src/x.ts', ['read', '<code>', 'from', '<path>']],
  ['update README.md, v1.2.3 (#12)', ['updat', 'readme.md', '<version>', '<issue>']],
  ["don't call readFile: see https://x.y/z now", ['dont', 'call', '<name>', 'see', 'now']],
  ['utf-8 and foo-bar.js - x.', ['utf', 'and', '<path>', 'x']],
  ['1.2beta 3x $a_b', ['<version>', 'beta', 'x', '<name>']],
  ['`open and', ['open', 'and']],
  ['修复 the parser', ['修复', 'the', 'parser']],
])('%j is read as %j', (text, tokens) => {
  expect(tokensOf(text, 40)).toEqual(tokens)
})

test('plain text is read as the same text is that has one letter of another script', () => {
  const piece = fc.constantFrom(
    'a',
    'Fix',
    'v1',
    '.',
    '/',
    '-',
    ' ',
    "'",
    '$',
    '_',
    '#1',
    ':',
    '`',
    'http',
    '://',
    '2',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('')
      expect(tokensOf(text, 90)).toEqual(tokensOf(`${text} é`, 90).slice(0, -1))
    }),
    { numRuns: 2000 },
  )
})
