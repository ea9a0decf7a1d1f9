import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresIn } from '../../src/analysis/figures.ts'
import { heldOut } from './figures/held-out.ts'
import { known } from './figures/known.ts'

const words = (text: string): string[] =>
  figuresIn(text, 'x').map(({ name, value, unit, baseline, achieved, direction }) => {
    const change = baseline === null ? '' : ` ${baseline}>${achieved}`
    return `${name} ${value} ${unit}${change} ${direction ?? '-'}`
  })

describe('a figure is read with its unit and direction', () => {
  test.each([
    ['Cuts the build from 12 min to 3 min', ['duration 9 min 12>3 down']],
    ['p95 240→90 ms', ['duration 150 ms 240>90 down']],
    ['startup: 240ms -> 90ms', ['duration 150 ms 240>90 down']],
    ['from 1.5 s to 300 ms', ['duration 1200 ms 1500>300 down']],
    ['went from about 2 hours to just 20 minutes', ['duration 100 min 120>20 down']],
    ['5 seconds down to 2 seconds', ['duration 3 s 5>2 down']],
    ['bundle from 1.2 MB to 300 kB', ['size 900 kB 1200>300 down']],
    ['coverage goes from 61% to 84%', ['percent 23 % 61>84 up']],
    ['raise the timeout from 5s to 30s', []],
    ['80 % faster', ['percent 80 % up']],
    ['makes parsing 3x faster', ['factor 3 x up']],
    ['about 2.5× smaller output', ['factor 2.5 x down']],
    ['10 times faster than before', ['factor 10 x up']],
    ['reduces memory by 40%', ['percent 40 % down']],
    ['Reduced bundle size by roughly 12.5 percent', ['percent 12.5 % down']],
    ['improves throughput of large joins by 3x', ['factor 3 x up']],
    ['30% fewer allocations', ['percent 30 % down']],
    ['1,5x speedup', ['factor 1.5 x up']],
    ['saves $50k a year', ['money 50000 USD/year -']],
    ['$1.2k/mo', ['money 1200 USD/month -']],
    ['costs fall by 1 200 €', ['money 1200 EUR -']],
    ['USD 10,000 per year', ['money 10000 USD/year -']],
    ['£2 million', ['money 2000000 GBP -']],
    ['saves 40 hours/month', ['hours 40 h/month down']],
    ['frees 3h per week', ['hours 12 h/month down']],
    ['no longer spends 120 engineer-hours a year', ['hours 10 h/month down']],
    ['8% faster and from 20 ms to 5 ms', ['percent 8 % up', 'duration 15 ms 20>5 down']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected))
})

describe('a number nobody claims as an effect is none', () => {
  test.each([
    'Bump lodash from 4.17.20 to 4.17.21',
    'Update to v2.0',
    'Upgrade node from 18 to 20',
    'Fix #123',
    'Closes #12 and #40',
    'Return 404 instead of 500',
    'I am 100% sure this is right',
    '100% compatible',
    'width: 50%',
    'set opacity to 80%',
    'Released 2026-03-01',
    'retry after 1 to 5 seconds',
    'wait 5s before closing',
    'use a 30s timeout',
    '+120 -45 lines',
    'Merge 3 branches',
    'move 10 files',
    'x86_64 and arm64',
    'use $1 and $2 in the replacement',
    'echo $HOME/$1',
    'support 3x3 matrices',
    'scale icons 2x',
    'add a 2x image for retina',
    'HTTP/2 and h2c',
    'pick 3h2k',
    'commit 1234567',
    '0x1f',
    '0.5.1',
    '50% of users are on Windows',
    'covers 80% of the code',
    'at 10:30',
    'ISO 8601',
    'section 3.2 to 3.5',
    'from 1 to 10',
    'lines 10 -> 20',
    '1-2 days',
    'runs every 2 hours a day',
    'https://example.com/from/10ms/to/5ms',
    '`80% faster`',
    '    from 12 min to 3 min',
    '> 80% faster',
    'a 4 GB file',
    'rate limit 5000 requests per hour',
    'python 3.11 to 3.12',
    'sha256 from 12ab to 13cd',
    'Signed-off-by: 80% faster <a@b>',
    'reduce the limit to 40',
    'grow by 40 lines',
    'sort by 2x2 blocks',
    'CPU at 100% more or less',
    '$5',
    'PR 80 faster',
    'HTTP 200 to 204',
    'zoom by 150%',
    '16 bytes to 32',
    'ratio 3:1',
    'chunk 5 of 10',
    'gcc 12 to gcc 13',
    'Version 10 times out',
    '5 times in a row',
  ])('%s', (text) => expect(words(text)).toEqual([]))
})

const piece = fc.oneof(
  fc.constantFrom(...[...heldOut, ...known].map(([text]) => text)),
  fc.constantFrom('`x`', '\n', '\n\n', '| before | after |', 'before: ', '"', '```', '-', '→', '1 200 €'),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const wild = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '))

test('every quotation stands in the text, apart from the others and in its order, whatever the text', () => {
  fc.assert(
    fc.property(wild, (text) => {
      let from = 0
      for (const { quotation } of figuresIn(text, 'x')) {
        const at = text.indexOf(quotation, from)
        expect(at).toBeGreaterThanOrEqual(from)
        from = at + quotation.length
      }
    }),
  )
})

const WORDS_FOR =
  /half|halv|halb|twice|dou|dopp|trip|fold|magnitude|third|quarter|fifth|tenth|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|eighty|drei|deux|trois|doble|tres/i

test('every value is a positive number, and the words quoted hold a number', () => {
  fc.assert(
    fc.property(wild, (text) => {
      for (const { value, quotation, baseline, achieved } of figuresIn(text, 'x')) {
        expect(value).toBeGreaterThan(0)
        expect(Number.isFinite(value)).toBe(true)
        expect(/\d/.test(quotation) || WORDS_FOR.test(quotation)).toBe(true)
        if (baseline !== null && achieved !== null)
          expect(Math.abs(baseline - achieved)).toBeCloseTo(value, 6)
      }
    }),
  )
})

const grouped = (value: number, separator: string): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, separator)

test('a value is read back as it was written, with any separator', () => {
  const separators = fc.constantFrom('', ',', ' ', '\u00a0', "'")
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), separators, (value, separator) => {
      const written = grouped(value, separator)
      expect(words(`saves ${written} ms`)).toEqual([`duration ${value} ms down`])
      if (value >= 1e7 && separator === '') return
      expect(words(`saves ${written} EUR a year`)).toEqual([`money ${value} EUR/year -`])
      if (value < 1000) return
      expect(words(`saves ${grouped(value, '.')},25 €`)).toEqual([`money ${value + 0.25} EUR -`])
    }),
  )
})

test('units are converted exactly', () => {
  const steps = [
    ['h', 'min', 60],
    ['min', 's', 60],
    ['s', 'ms', 1000],
    ['ms', 'µs', 1000],
    ['MB', 'kB', 1000],
    ['MiB', 'KiB', 1024],
    ['GiB', 'MiB', 1024],
  ] as const
  fc.assert(
    fc.property(
      fc.constantFrom(...steps),
      fc.integer({ min: 2, max: 9999 }),
      fc.integer({ min: 1, max: 59 }),
      ([large, small, size], before, after) => {
        const [figure] = figuresIn(`from ${before} ${large} to ${after} ${small}`, 'x')
        expect(figure?.baseline).toBe(before * size)
        expect(figure?.achieved).toBe(after)
        expect(figure?.value).toBe(before * size - after)
        expect(figure?.unit).toBe(small)
      },
    ),
  )
})

// Each of these made a pattern of this kind slow: were one quadratic, a million characters would not end in time.
test.each([
  '1 234 ',
  '1',
  ' ',
  'from 1 ms to ',
  'reduce the a b c d e by ',
  '$1 € to ',
  'before: 1 s ',
  '| before | after |\n| 1 s | 2 s |\n',
  'saves 1 h ',
  'maybe 3x faster ',
  'took 1 s now ',
  '~ about ',
  '"a ',
  '`',
  '<!-- ',
  'a+-.',
  '- \n',
  'one two ',
])('a million characters of %j are read all the same', (seed) => {
  const text = seed.repeat(Math.ceil(1_000_000 / seed.length))
  expect(figuresIn(text, 'x').length).toBeLessThan(1000)
})
