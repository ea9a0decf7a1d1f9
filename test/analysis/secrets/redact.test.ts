import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redact, redactorOf } from '../../../src/analysis/secrets/redact.ts'
import { chances, keys, named, places, tokens } from './planted.ts'

/** What a reader could use of a secret: half of it, or eight characters of a short one. */
function shownOf(secret: string, text: string): readonly string[] {
  const length = Math.max(6, Math.min(12, Math.floor(secret.length / 2)))
  const pieces = Array.from({ length: secret.length - length + 1 }, (_, at) => secret.slice(at, at + length))
  return pieces.filter((piece) => text.includes(piece))
}

type Chance = () => number
const makeNamed = (kind: string, chance: Chance): readonly [string, string] =>
  named[kind]?.(chance) ?? ['', '']
/** The whole of a token is secret, but for a public address in front of it. */
function makeToken(kind: string, chance: Chance): readonly [string, string] {
  const text = tokens[kind]?.(chance) ?? ''
  return [text, text.replace(/^https:\/\/hooks\.slack\.com\/services\//, '')]
}

const cases = Object.keys(places).flatMap((place) => [
  ...Object.keys(tokens).map((kind) => ({ place, kind, from: 'tokens' as const })),
  ...Object.keys(named).map((kind) => ({ place, kind, from: 'named' as const })),
])

describe('a planted secret is taken out', () => {
  test('of enough kinds, often enough', () => {
    expect(Object.keys({ ...tokens, ...named, ...keys }).length).toBeGreaterThanOrEqual(50)
    expect(cases.length + Object.keys(keys).length * Object.keys(places).length).toBeGreaterThanOrEqual(200)
  })

  test.each(cases)('$kind in $place', ({ place, kind, from }) => {
    const chance = chances(kind.length * 977 + place.length)
    for (let round = 0; round < 5; round++) {
      const [text, secret] = from === 'named' ? makeNamed(kind, chance) : makeToken(kind, chance)
      const { text: left, found } = redact(places[place]?.(text) ?? '')
      expect(shownOf(secret, left)).toEqual([])
      expect(found.length).toBeGreaterThan(0)
    }
  })

  const blocks = Object.keys(keys).flatMap((kind) => Object.keys(places).map((place) => ({ kind, place })))
  test.each(blocks.filter(({ place }) => place !== 'a table'))('$kind in $place', ({ kind, place }) => {
    const text = places[place]?.(keys[kind]?.(chances(kind.length)) ?? '') ?? ''
    expect(redact(text).text).not.toMatch(/[A-Za-z0-9+/]{40}/)
  })
})

test('what stands around a secret stays, and its kind and place are said', () => {
  const { text, found } = redact(
    'a https://ada:hunter2x@example.org/x b\nAuthorization: Bearer abcdefgh12345678ij\n',
  )
  expect(text).toBe(
    'a https://ada:[redacted: url-password]@example.org/x b\nAuthorization: Bearer [redacted: bearer-token]\n',
  )
  expect(found).toEqual([
    { kind: 'url-password', at: 14 },
    { kind: 'bearer-token', at: 61 },
  ])
})

describe('what is no secret stays', () => {
  test.each([
    'Revert 4f2c1ab34d5e6f708192a3b4c5d6e7f8091a2b3c because of the key',
    'Cherry picked from commit 4f2c1ab34d5e6f708192a3b4c5d6e7f8091a2b3c',
    '"integrity": "sha512-9bWnZQkXSjvYz0m1V4S0yJ1T5o0rN8jz3l8qJp0Kx0R2Wm8p4jYyqZQ==",',
    'The request id is 550e8400-e29b-41d4-a716-446655440000.',
    'index 4f2c1ab34d..5e6f708192 100644',
    'Rename getAuthToken to readAuthToken and pass tokenLength',
    'const token = await getToken(request.headers.authorization)',
    'password: process.env.DB_PASSWORD',
    'DB_PASSWORD=$' + '{DB_PASSWORD}',
    'API_KEY=$' + '{{ secrets.API_KEY }}',
    'The key insight is that authentication happens before authorisation.',
    'See https://example.org/path:8080@next and git@github.com:owner/repo.git',
    'token: "common.errors.tokenExpired"',
    'secrets: inherit',
    'NPM_TOKEN: $' + '{{ secrets.NPM_TOKEN }}',
  ])('%s', (text) => expect(redact(text)).toEqual({ text, found: [] }))
})

test('redacting again changes nothing', () => {
  const parts = [
    ...Object.values(tokens).map((make) => make(chances(7))),
    ...Object.values(named).map((make) => make(chances(8))[0]),
  ]
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...parts), fc.string(), fc.constantFrom('\n', ' ', '+', 'key: '))),
      (pieces) => {
        const { text } = redact(pieces.join(' '))
        expect(redact(text).text).toBe(text)
      },
    ),
  )
})

test('in many texts at once the same is found as in each alone', () => {
  const planted = [...Object.values(tokens).map((make) => make(chances(11))), 'a', '.', 'https://', 'key']
  const line = fc.array(fc.oneof(fc.constantFrom(...planted), fc.string())).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(fc.array(line), (texts) => {
      expect(texts.map(redactorOf(texts))).toEqual(texts.map(redact))
    }),
  )
})

test('long text of one odd piece over and over is read in time that grows with its length', () => {
  const odd = [
    'a://',
    'key:',
    'token=',
    '-----BEGIN PRIVATE KEY-----\n',
    '-----END PRIVATE KEY-----\n',
    'eyJ',
    'Bearer ',
  ]
  // Quadratic work would take hours here, and the time limit of a test is a minute.
  for (const piece of [
    ...odd,
    'a:b@',
    'AAAA',
    'aws secret ',
    '\n',
    '"private_key_id" : ',
    'passwordpassword',
    '0.',
  ])
    expect(redact(piece.repeat(400_000 / piece.length)).text.length).toBeGreaterThan(0)
})
