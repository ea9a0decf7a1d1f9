import { expect, test } from 'vitest'
import { openingParagraph, wholeSentences } from '../../../src/render/templates/own-words.ts'

test.each([
  ['In addition, some comments that were wrong have been cleaned up.'],
  ['All other bits are reserved for extensions of the future.'],
  ['There are two cases: 1. The child process avoids the resize of the table.'],
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
