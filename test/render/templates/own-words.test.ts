import { expect, test } from 'vitest'
import { figureInWords } from '../../../src/render/templates/figures.ts'
import {
  oneSentence,
  openingParagraph,
  tellsProblem,
  wholeSentences,
} from '../../../src/render/templates/own-words.ts'

test.each([
  ['In addition, some comments that were wrong have been cleaned up.'],
  ['All other bits are reserved for extensions of the future.'],
  ['There are two cases: 1. The child process avoids the resize of the table.'],
  ['After fixing them, more problems came up and these are mended, too.'],
  ['Add test751 to reproduce, and add an assertion to the code.'],
  ['Here is what was mended:\n- Prevent an overflow of the table\n- Prevent a second look at it'],
  ['This is a redo of the change that was taken back in the spring.'],
])('%s is not where prose about the work begins', (text) => {
  expect(openingParagraph(text)).toBeNull()
})

test('what leans on something else is passed over for what stands alone', () => {
  expect(
    openingParagraph('Related to the hang in #11671.\n\nKeys are looked up once instead of twice.'),
  ).toBe('Keys are looked up once instead of twice.')
})

test('a sentence that is too long breaks off between its parts', () => {
  const long = 'Delete the test that fails most often on one machine, or vice versa, not running out of files'
  expect(wholeSentences(long, 80)).toBe(
    'Delete the test that fails most often on one machine, or vice versa …',
  )
  expect(wholeSentences('word '.repeat(30).trim(), 42)).toBe(`${'word '.repeat(8)}…`)
})

test.each([
  [
    'It is inefficient to pick one element of a list at a time. Now each element is visited once and kept.',
    'Now each element is visited once and kept.',
  ],
  [
    'When the handle is closed twice, the code crashes somewhere else.\n\nAttach the handle after the removal, so that it is closed once.',
    'Attach the handle after the removal, so that it is closed once.',
  ],
  [
    'When the handle is closed twice, the code removes it. But the connection is gone by then.\n\nAttach it after the removal, so that it is found.',
    'Attach it after the removal, so that it is found.',
  ],
  [
    'I tried to make this easier to read in the spring and broke half of it.\n\nThis change takes the old order of calls back in.',
    'This change takes the old order of calls back in.',
  ],
])('where %s is written, what the change does is quoted', (text, told) => {
  expect(openingParagraph(text)).toBe(told)
})

test('a test that is added beside is not taken for the change', () => {
  const problem = 'When the handle is closed twice, the code crashes somewhere else.'
  expect(openingParagraph(`${problem}\n\nAdd a test case that closes the handle twice in a row.`)).toBe(
    problem,
  )
})

test.each([
  ['Due to someone being stupid, the resizing of the table was shrinking it.'],
  ['The parser of headers sucks at everything that has a colon in it.'],
  ['Of course, these "improvements" blew up in my face soon after.'],
])('nobody is quoted with %s', (text) => {
  expect(openingParagraph(text)).toBeNull()
  expect(oneSentence(text, [])).toBeNull()
})

test('a quotation ends before an oath', () => {
  expect(
    openingParagraph('The table is resized when it is full, not before. Oh my, what a mess it was.'),
  ).toBe('The table is resized when it is full, not before.')
})

test('long words of one odd piece over and over are read in time that grows with their length', () => {
  const odd = (piece: string): string => piece.repeat(1_000_000)
  // Quadratic work would take hours here, and the time limit of a test is a minute.
  expect(figureInWords({ value: '3×', quotation: odd('a'), receipts: [] })).toBe('3×')
  expect(tellsProblem(odd('“'))).toBe(false)
})
