import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closest, orMeant } from '../../src/core/closest.ts'

const words = ['score.ready', 'score.reach', 'detect.auto', 'identity.emails', 'identity.names', 'store']

test.each([
  ['scor.ready', 'score.ready'],
  ['score.raech', 'score.reach'],
  ['Detect.Auto', 'detect.auto'],
  ['identities.email', 'identity.emails'],
  ['ready', 'score.ready'],
  ['emails', 'identity.emails'],
  ['stor', 'store'],
  ['', null],
  ['e', null],
  ['colour', null],
  ['path', null],
])('who types %j may have meant %j', (typed, meant) => {
  expect(closest(typed, words)).toBe(meant)
})

test('a word with one letter wrong is found, whichever it is', () => {
  const wrong = fc
    .record({ word: fc.constantFrom(...words), at: fc.nat(), letter: fc.string({ maxLength: 1 }) })
    .map(({ word, at, letter }) => {
      const i = at % word.length
      return { word, typed: word.slice(0, i) + letter + word.slice(i + 1) }
    })
  fc.assert(
    fc.property(wrong, ({ word, typed }) => {
      expect(closest(typed, words)).toBe(word)
    }),
  )
})

test('a question is added only where there is something to ask', () => {
  expect(orMeant('there is no such thing', 'stoer', words)).toBe(
    'there is no such thing; did you mean store?',
  )
  expect(orMeant('there is no such thing', 'colour', words)).toBe('there is no such thing')
})
