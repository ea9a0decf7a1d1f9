import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresIn } from '../../src/analysis/figures.ts'

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

test('every quotation stands in the text, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'from 12 min to 3 min',
      '80 % faster',
      '$50k a year',
      'saves 40 h a month',
      '`x`',
      '\n',
      '1 200 €',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ')
      for (const figure of figuresIn(text, 'x')) {
        expect(text).toContain(figure.quotation)
        expect(Number.isFinite(figure.value)).toBe(true)
      }
    }),
  )
})

test('a message of many digits and words does not make the search slow', () => {
  const text = `${'from 1 to 2 reduce the a b c d e by '.repeat(20_000)}${'1 234 '.repeat(40_000)}`
  expect(figuresIn(text, 'x')).toEqual([])
})
