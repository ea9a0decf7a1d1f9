import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { widthOf } from '../../src/render/terminal/width.ts'
import { columnIn, type Edit, edited, editOf, rowOf, rowsOf, typedInto } from '../../src/tui/text-edit.ts'

const keys = [
  'left',
  'right',
  'up',
  'down',
  'home',
  'end',
  'page-up',
  'page-down',
  'enter',
  'tab',
  'backspace',
  'ctrl-a',
  'ctrl-e',
  'ctrl-d',
  'ctrl-k',
  'ctrl-u',
  'ctrl-w',
  'ctrl-q',
]

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('日本語', '👩‍👩‍👧', 'e\u0301', '\u202eabc', 'two\nlines', '\t', ' '),
)

const pressed = (edit: Edit, ...names: readonly string[]): Edit =>
  names.reduce((at, name) => edited(at, name, 20, 5), edit)

/** The text with a bar where the cursor stands. */
const seen = ({ text, at }: Edit): string => `${text.slice(0, at)}|${text.slice(at)}`

describe('writing', () => {
  test('the cursor stays in the text whatever is pressed, and the rows hold all of it', () => {
    const steps = fc.array(fc.oneof(fc.constantFrom(...keys), fc.record({ put: words })), { maxLength: 40 })
    fc.assert(
      fc.property(words, steps, fc.integer({ min: 8, max: 60 }), (text, steps, width) => {
        let edit = editOf(text)
        for (const step of steps) {
          edit = typeof step === 'string' ? edited(edit, step, width, 5) : typedInto(edit, step.put)
          expect(edit.at).toBeGreaterThanOrEqual(0)
          expect(edit.at).toBeLessThanOrEqual(edit.text.length)
        }
        const rows = rowsOf(edit.text, width)
        expect(rows.map(({ start, end }) => edit.text.slice(start, end)).join('')).toBe(
          edit.text.replaceAll('\n', ''),
        )
        const row = rows[rowOf(rows, edit.at)]
        expect(row && columnIn(row, edit)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('rows are narrower than the screen, so that the cursor has room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab 日本 é🎉') }),
        fc.integer({ min: 10, max: 40 }),
        (text, width) => {
          for (const { shown } of rowsOf(text, width)) expect(widthOf(shown)).toBeLessThan(width)
        },
      ),
    )
  })

  test('begins behind the subject', () => {
    expect(seen(editOf('subject\n\nbody'))).toBe('subject|\n\nbody')
  })

  test.each([
    ['backspace takes a whole character', { text: 'a👩‍👩‍👧', at: 9 }, ['backspace'], 'a|'],
    ['backspace joins lines', { text: 'a\nb', at: 2 }, ['backspace'], 'a|b'],
    ['at the beginning it does nothing', { text: 'a', at: 0 }, ['backspace'], '|a'],
    ['Ctrl-W takes a word', { text: 'one two ', at: 8 }, ['ctrl-w'], 'one |'],
    ['Ctrl-K takes the rest of the line', { text: 'one two\nthree', at: 3 }, ['ctrl-k'], 'one|\nthree'],
    ['Ctrl-U takes what is before', { text: 'a\none two', at: 5 }, ['ctrl-u'], 'a\n| two'],
    ['Ctrl-D takes the next one', { text: '日本', at: 0 }, ['ctrl-d'], '|本'],
    ['down keeps the column', { text: 'abcd\nefgh', at: 2 }, ['down'], 'abcd\nef|gh'],
    ['down beside a wide character stands before it', { text: 'abc\n日本', at: 1 }, ['down'], 'abc\n|日本'],
    ['up from the first line stays', { text: 'abc', at: 2 }, ['up'], 'ab|c'],
    ['home and end are of the line', { text: 'a\nbc\nd', at: 3 }, ['home', 'end'], 'a\nbc|\nd'],
  ])('%s', (_, edit, names, expected) => {
    expect(seen(pressed(edit, ...names))).toBe(expected)
  })

  test('what could turn the line around is shown, and not acted on', () => {
    expect(rowsOf('a\u202eb', 40)[0]?.shown).toBe('a\\u202eb')
  })
})
