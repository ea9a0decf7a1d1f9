import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ground } from '../../../src/analysis/grounding/ground.ts'

const said = `Cache the manifest so that cold starts need no network (#4821)

Start-up went from 12 min to 3 min on CI, which is 75 % less. The bundle is 1.2 MB instead of 4 MB.
Alice Jones measured it on 2026-03-01 with 1,200 users. It saves $50k a year.
See https://example.org/report and src/node/cache.ts.
Introduced in 9f2c1ab34d5e with Redis and useManifestCache().`
const evidence = [{ id: 'message', text: said }]

const known = said.split(/\s+/)
const claims = [
  '80', '75 %', '12', 'minutes', '3 min', '90', 'twelve', 'twenty', 'Kubernetes', 'Redis', 'Alice', 'Smith', 'Jones',
  '#4821', '#17', '9f2c1ab', '8a8a8a8a', 'https://evil.example/x', 'https://example.org/report', 'src/node/cache.ts',
  'src/evil.ts', '８０', '⅓', '8\u200b0', '1.200', '1 200', 'v1', '"cold starts"', '`rm -rf`', '[a](b)', '<b>', '-',
  'is', 'faster', 'than', 'and', 'it', 'The', 'x', '×', '%', 'k', 'e5', '.', '. ', '! ', '\n\n', '“', '”', '&#56;',
] // biome-ignore format: a list

const hostile = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...claims) },
      { weight: 4, arbitrary: fc.constantFrom(...known) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.nat({ max: 9999 }).map(String) },
    ),
    { maxLength: 24 },
  )
  .chain((parts) => fc.constantFrom(' ', ' ', '', '. ').map((between) => parts.join(between)))

const digitsOf = (text: string): string[] =>
  (text.normalize('NFKC').match(/\p{N}+(?:[,' ]\p{N}{3}(?!\p{N}))*/gu) ?? []).map((run) =>
    run.replace(/[,' ]/g, ''),
  )

// By hand and apart from the code under test: every run of digits in the evidence, and what it means in other units.
const allowed = new Set([
  ...digitsOf(said),
  ...['4821', '12', '3', '75', '1', '2', '4', '2026', '03', '01', '1200', '50', '50000', '9', '34', '5'],
  ...['720', '180', '200', '000'],
])

test('whatever a model says, no number, id, link or name is left that the evidence lacks', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const left = ground(text, evidence).text
      for (const digits of digitsOf(left)) {
        const isThere = allowed.has(digits) || said.replace(/(?<=\d)[,. ](?=\d)/g, '').includes(digits)
        expect([digits, isThere, left]).toEqual([digits, true, left])
      }
      for (const url of left.match(/\w+:\/\/\S+/g) ?? []) expect(url).toContain('https://example.org/report')
      for (const word of ['evil', 'Kubernetes', 'Smith', '8a8a8a8a', '](', '<b>', 'rm -rf'])
        expect(left).not.toContain(word)
      expect(left).not.toMatch(/\btwenty\b/)
      expect(left).not.toMatch(/[\p{Cf}\p{No}\p{Nl}]/u)
    }),
    { numRuns: 3000 },
  )
})

test('what is left stands when it is judged again, and nothing else was changed', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { text: left, dropped } = ground(text, evidence)
      expect(ground(left, evidence)).toEqual({ text: left, dropped: [] })
      if (dropped.length === 0) expect(left).toBe(text.trim())
      for (const { sentence } of dropped) expect(text).toContain(sentence)
    }),
    { numRuns: 2000 },
  )
})

const word = fc.oneof(
  fc.constantFrom(
    'the',
    'Redis',
    'twelve',
    'IPv6',
    'München',
    'café',
    'src/a-b.ts',
    'foo_bar',
    '3x',
    '80 %',
    '#12',
  ),
  fc.constantFrom(
    '2026-03-01',
    '1,5 s',
    'useCache()',
    '12:30',
    'C++',
    'Größe',
    'v2.1',
    'Ångström',
    'k8s',
    '"so"',
  ),
  fc.stringMatching(/^[a-z]{1,9}$/),
  fc.nat({ max: 100_000 }).map(String),
)
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`)

test('a text that is made of sentences of the evidence survives', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), fc.nat(), (sentences, seed) => {
      const chosen = sentences.filter((_, index) => (seed >> index) % 2 === 0).reverse()
      const text = chosen.join(' ')
      expect(ground(text, [{ id: 'body', text: sentences.join('\n') }]).dropped).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('long evidence, however odd, is read in time that grows with its length', () => {
  const odd = [
    '1 1 1 ',
    '1,1',
    '(((',
    '"""',
    '# 12 ',
    'aAaA',
    'twenty ',
    '8.8',
    'https://a',
    '1 200 200 ',
    'deadbee1 ',
  ]
  for (const piece of odd) {
    const evidenceOf = [{ id: 'diff', text: piece.repeat(400_000 / piece.length) }]
    const text = `${piece.repeat(20_000 / piece.length)} It is 90 % faster than 12.`
    // Quadratic work would take hours here, and the time limit of a test is a minute.
    expect(ground(text, evidenceOf).text.length).toBeLessThanOrEqual(text.length)
  }
})
