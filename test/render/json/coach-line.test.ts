import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coach } from '../../../src/analysis/coaching/coach.ts'
import { coachingJson } from '../../../src/render/json/coach.ts'
import { coachingLine } from '../../../src/render/json/coach-line.ts'
import { toJsonLine } from '../../../src/render/json/json.ts'

/** Letters, marks, controls, halves of characters, and what turns the direction of writing. */
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '"',
      '\\',
      '\n',
      '\u0000',
      '\u007f',
      '\u202e',
      '\ud800',
      'é',
      '修',
      '🎨',
      'fix: ',
      '.ts',
      ' ',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }),
  ),
  maxLength: 40,
})

const files = fc.array(
  fc.record({
    path: text.filter((path) => path !== ''),
    insertions: fc.nat(900),
    deletions: fc.nat(900),
    binary: fc.boolean(),
    mark: fc.constant(null),
  }),
  { maxLength: 12 },
)

test('a line of a batch is to the letter what JSON.stringify would write', () => {
  fc.assert(
    fc.property(text, fc.option(files), (message, known) => {
      const coaching = coach({ message, parents: null, author: null, files: known, diff: null }, null)
      expect(coachingLine(message, coaching)).toBe(toJsonLine(coachingJson(null, message, coaching)))
    }),
    { numRuns: 500 },
  )
})
