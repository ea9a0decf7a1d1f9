import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isQuoted } from '../../../src/analysis/grounding/quotations.ts'

const evidence = [
  { id: 'message', text: 'Cut the build from 13 min\n  to 12.5 min' },
  { id: 'body', text: 'It’s “done”: 1,200 users — at last' },
]

test.each([
  ['from 13 min to 12.5 min', { source: 'message', at: 14 }],
  ['to 12.5 min', { source: 'message', at: 28 }],
  ['It\'s "done"', { source: 'body', at: 0 }],
  ['1,200 users - at last', { source: 'body', at: 13 }],
  ['3 min', null],
  ['5 min', null],
  ['12', null],
  ['200 users', null],
  ['the buil', null],
  ['cut the build', null],
  ['from 13 min … 12.5 min', null],
  ['', null],
  [': —', null],
])('%s', (quotation, place) => expect(isQuoted(quotation, evidence)).toEqual(place))

test('whatever stands between spaces is found where it stands', () => {
  const spaced = fc.array(fc.stringMatching(/^[a-zäé0-9]{1,8}$/), { minLength: 3, maxLength: 30 })
  fc.assert(
    fc.property(
      spaced,
      fc.nat(),
      fc.nat(),
      fc.constantFrom(' ', '\n', '  \t'),
      (words, from, length, space) => {
        const text = words.join(space)
        const quotation = words
          .slice(from % words.length)
          .slice(0, 1 + (length % 5))
          .join(' ')
        const place = isQuoted(quotation, [{ id: 'a', text }])
        expect(text.slice(place?.at).replace(/\s+/g, ' ').startsWith(quotation)).toBe(true)
      },
    ),
  )
})
