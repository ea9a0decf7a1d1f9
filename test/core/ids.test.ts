import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitId, fingerprint, textHash, uuidV7 } from '../../src/core/ids.ts'

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('an id is a version 7 UUID whose first 48 bits are the time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 48 - 1 }), fc.string(), (time, key) => {
      const id = uuidV7(time, textHash(key))
      expect(id).toMatch(UUID_V7)
      expect(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toBe(time)
    }),
  )
})

test('absurd times give an id all the same', () => {
  for (const time of [-1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])
    expect(uuidV7(time, textHash('x'))).toMatch(UUID_V7)
})

test('ids of later commits sort later', () => {
  const early = commitId('f'.repeat(40), 1_700_000_000)
  const late = commitId('0'.repeat(40), 1_700_000_001)
  expect(early < late).toBe(true)
})

test('different texts have different hashes', () => {
  const seen = new Map<string, string>()
  for (let i = 0; i < 200_000; i++) {
    const text = `repository/pull/${i}`
    const hash = fingerprint(text)
    expect(seen.get(hash), `${text} has the hash of another`).toBeUndefined()
    seen.set(hash, text)
  }
})

test('one changed character anywhere changes the fingerprint', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
      const index = at % text.length
      const other = `${text.slice(0, index)}${text[index] === 'a' ? 'b' : 'a'}${text.slice(index + 1)}`
      expect(fingerprint(other)).not.toBe(fingerprint(text))
    }),
  )
})
