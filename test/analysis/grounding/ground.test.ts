import { describe, expect, test } from 'vitest'
import { ground } from '../../../src/analysis/grounding/ground.ts'

const evidence = [
  {
    id: 'message',
    text: `Cache the manifest so that cold starts need no network (#4821)

Start-up went from 12 min to 3 min on CI, which is 75 % less, and the bundle is 1.2 MB instead of 4 MB.
Alice Jones measured it on 2026-03-01 with 1,200 users; twelve tests cover it. The queue holds 40 retries.
Bob Smith reviewed it. Saves $50k a year. See https://example.org/report and src/node/cache.ts.
Introduced in 9f2c1ab34d5e with Redis and useManifestCache().
Paths that begin with // or file:// stay, and so does __ASSET_URL__.
Der Fehler wurde mit der neuen Funktion in Version 2.1.0 behoben.`,
  },
  {
    id: 'diff',
    text: '@@ -17,93 +19,95 @@\n-const TIMEOUT = 5000\n+const TIMEOUT = 30_000\n+retry(max_attempts)',
  },
]

const survives = (text: string): boolean => ground(text, evidence).text === text
const droppedFor = (text: string): string => {
  const { text: left, dropped } = ground(text, evidence)
  return left === '' ? `${dropped[0]?.reason}: ${dropped[0]?.what}` : `kept: ${left}`
}

describe('what the evidence says may be said', () => {
  test.each([
    'Cold starts no longer need the network.',
    'Start-up takes 3 minutes instead of 12.',
    'Start-up fell from twelve minutes to three minutes.',
    'It is 75% faster to start.',
    'It now takes 180 s.',
    'The bundle shrank to 1.2 MB.',
    'The bundle went from 4 to 1.2 MB.',
    'It serves 1200 users.',
    'It serves 1 200 users.',
    '12 tests cover it.',
    'Alice Jones measured it and Bob reviewed it.',
    "Alice's measurement is from 1 March 2026.",
    'This was measured in March 2026.',
    'The work is described in #4821.',
    'PR 4821 caches the manifest.',
    'Commit 9f2c1ab introduced it.',
    'The report is at https://example.org/report.',
    'It lives in src/node/cache.ts, next to useManifestCache().',
    'It lives in `cache.ts`.',
    'The message says “cold starts need no network”.',
    'It saves $50,000 per year.',
    'It saves 50k USD a year.',
    'TIMEOUT rose from 5,000 to 30,000.',
    'One of the starts is still slow.',
    'First, the manifest is cached.',
    'Redis holds the manifest.',
    'Redis-backed starts are quicker.',
    'Der Fehler wurde mit einer neuen Prüfung behoben.',
    'It is in version 2.1.0.',
    'The queue holds 40 retries.',
    'It keeps file:// and `__ASSET_URL__`.',
  ])('%s', (text) => expect([text, survives(text)]).toEqual([text, true]))
})

describe('what it does not say is dropped', () => {
  test.each([
    ['It is 80 % faster.', 'number: 80 %'],
    ['It is 75 times faster.', 'number: 75 times'],
    ['It serves 12 customers.', 'number: 12'],
    ['It takes 3 seconds.', 'number: 3 seconds'],
    ['It takes 1.2 kB.', 'number: 1.2 kB'],
    ['It serves eighty users.', 'number: eighty'],
    ['It serves twenty-five users.', 'number: twenty-five'],
    ['It serves thousands of users.', 'number: thousands'],
    ['It doubles the speed.', 'number: doubles'],
    ['It is a tenfold gain.', 'number: tenfold'],
    ['It halves the time.', 'number: halves'],
    ['It is the 3rd attempt.', 'number: 3rd'],
    ['It saves between 12 and 90 %.', 'number: 12'],
    ['It saves €50k a year.', 'number: 50k'],
    ['It was 93 before.', 'number: 93'],
    ['It waits 5m.', 'identifier: 5m'],
    ['It was done on 2026-03-02.', 'date: 2026-03-02'],
    ['It was done in April 2026.', 'date: April 2026'],
    ['It was done in April.', 'name: April'],
    ['It closes #4822.', 'reference: #4822'],
    ['It closes issue 12.', 'reference: 12'],
    ['It follows 9f2c1ac.', 'commit-id: 9f2c1ac'],
    ['It follows 9f2c1ab34d5e0.', 'commit-id: 9f2c1ab34d5e0'],
    ['See https://example.org/.', 'link: https://example.org/'],
    ['See https://evil.example/report.', 'link: https://evil.example/report'],
    ['See www.evil.example.', 'link: www.evil.example'],
    ['See evil.example.', 'identifier: evil.example'],
    ['Write to a@evil.example.', 'link: a@evil.example'],
    ['Alice Smith measured it.', 'name: Alice Smith'],
    ['Carol measured it.', 'name: Carol'],
    ['It was measured by Carol.', 'name: Carol'],
    ['It uses kubernetes.', 'name: kubernetes'],
    ['It uses Kubernetes.', 'name: Kubernetes'],
    ['Kubernetes runs it.', 'name: Kubernetes'],
    ['It uses useManifest().', 'identifier: useManifest()'],
    ['It uses max_attempt.', 'identifier: max_attempt'],
    ['It lives in src/node/cach.ts.', 'identifier: src/node/cach.ts'],
    ['It says “cold starts need a network”.', 'quotation: "cold starts need a network"'],
    ['It calls `retry(all)`.', 'quotation: `retry(all)`'],
    ['The token was [redacted: github-token].', 'secret: [redacted: github-token]'],
    ['See [the report](https://example.org/report).', 'markup: ]('],
    ['![x](https://example.org/report)', 'markup: !['],
    ['<img src=x> is here.', 'markup: <i'],
    ['Es spart einundachtzig Minuten.', 'number: einundachtzig Minuten'],
    ['Es spart Minuten und Kubernetes wird nicht gebraucht.', 'name: Kubernetes'],
    ['Es spart sieben Minuten.', 'number: sieben Minuten'],
    ['Phase IV is done.', 'name: Phase'],
    ['It is in phase iv.', 'name: iv'],
  ])('%s', (text, expected) => expect(droppedFor(text)).toBe(expected))
})

describe('a number or a link cannot be smuggled in', () => {
  test.each([
    ['fullwidth digits', 'It is ８０ % faster.'],
    ['superscripts', 'It is 1².'],
    ['a power of a known number', 'It takes 12⁵ steps.'],
    ['circled digits', 'It has ⑫ users.'],
    ['Roman numeral signs', 'It has Ⅻ users.'],
    ['Arabic digits', 'It has ٨٠ users.'],
    ['mathematical digits', 'It has 𝟖𝟎 users.'],
    ['fractions', 'It takes ½ of it.'],
    ['keycaps', 'It is 8️⃣0️⃣ faster.'],
    ['emoji', 'It is 💯 faster.'],
    ['clock faces', 'It takes 🕐 now.'],
    ['braille', 'It is ⠼⠓⠚ faster.'],
    ['Chinese numerals', 'It is 八十 faster.'],
    ['a Cyrillic letter for a digit', 'It is З times faster.'],
    ['a Cyrillic word', 'It is восемьдесят faster.'],
    ['a letter for a nought', 'It is 8O % faster.'],
    ['a mark over a digit', 'It is 8\u03360\u0336 % faster.'],
    ['zero width between digits', 'It is 1\u200b2 % faster.'],
    ['direction marks', 'It is \u202e57 % faster\u202c.'],
    ['soft hyphens', 'It is eigh\u00adty faster.'],
    ['tags', 'It is \u{e0038}\u{e0030} faster.'],
    ['entities', 'It is &#56;0 faster.'],
    ['escapes', 'It is \\u0038 faster.'],
    ['bold within a number', 'It is 8**0** % faster.'],
    ['a link with a fullwidth dot', 'See evil．example.'],
    ['a link with an ideographic dot', 'See evil。example now.'],
    ['a link without a scheme', 'See //evil.example/x.'],
    ['a link definition', '[a]: evil'],
    ['an autolink', 'See <https://evil.example>.'],
    ['a homoglyph in a name', 'It uses Kubernet\u0435s.'],
    ['a homoglyph in small letters', 'It uses kub\u0435rnetes.'],
    ['fullwidth letters', 'It uses ｋubernetes.'],
    ['mathematical letters', 'It uses 𝐤𝐮𝐛𝐞𝐫𝐧𝐞𝐭𝐞𝐬.'],
    ['letters in squares', 'It uses 🅺🆄🅱🅴.'],
  ])('by %s', (_, text) => expect(ground(text, evidence).text).toBe(''))
})

test('only the sentence that claims too much goes; the others stay to the letter', () => {
  const { text, dropped } = ground(
    'The manifest is cached.  Start-up is 90 % faster, e.g. on CI. It takes 3 min now!\n\nRedis  holds it.',
    evidence,
  )
  expect(text).toBe('The manifest is cached.  It takes 3 min now!\n\nRedis  holds it.')
  expect(dropped).toEqual([
    { sentence: 'Start-up is 90 % faster, e.g. on CI.', reason: 'number', what: '90 %' },
  ])
})

test('without evidence only what claims nothing is left', () => {
  expect(ground('It works. It is 3x faster.', []).text).toBe('It works.')
})
