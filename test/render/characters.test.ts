import fc from 'fast-check'
import { expect, test } from 'vitest'
import { charactersOf } from '../../src/render/characters.ts'

const family = '👩‍👩‍👧'
const accented = 'e\u0301'

test('letters with their accents, emoji families and flags are one character each', () => {
  expect(charactersOf(`a${accented}${family}🇨🇭🇩🇪`)).toEqual(['a', accented, family, '🇨🇭', '🇩🇪'])
})

test('no character of a long text is taken apart, and none is lost', () => {
  const character = fc.constantFrom('a', accented, family, '🇨🇭', '日', '👍🏽')
  fc.assert(
    fc.property(fc.array(character, { minLength: 300, maxLength: 600, size: 'max' }), (characters) => {
      expect(charactersOf(characters.join(''))).toEqual(characters)
    }),
    { numRuns: 20 },
  )
})

test('a text however long is read in time that grows with its length', () => {
  // Quadratic work would take hours here, and the time limit of a test is a minute.
  expect(charactersOf('日'.repeat(1_000_000))).toHaveLength(1_000_000)
  expect(charactersOf(`e${'\u0301'.repeat(1_000_000)}`).join('')).toHaveLength(1_000_001)
})
