import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asDone } from '../../../src/analysis/titles/as-done.ts'

test.each([
  ['Add notifications API (multi)', 'Added notifications API (multi)'],
  ['Adds connection timeout option', 'Added connection timeout option'],
  ['Drop pthread_cancel', 'Dropped pthread_cancel'],
  ['Format lightningcss error', 'Formatted lightningcss error'],
  ['Override the default', 'Overrode the default'],
  ['Query buffer shrinking improvements', 'Query buffer shrinking improvements'],
  ['Let craft doctor look at git', 'Let craft doctor look at git'],
  ['Re-compute the limit after a change', 'Re-computed the limit after a change'],
  ['Cleanup around the caller, fix tracking', 'Cleaned up around the caller, fixed tracking'],
  ['Configure and check trusted_hosts', 'Configured and checked trusted_hosts'],
  ['Show, change and trace settings', 'Showed, changed and traced settings'],
  ['Allow it in scripts, remove the flag', 'Allowed it in scripts, removed the flag'],
  ['Install hooks, and bring in what they noted', 'Installed hooks, and brought in what they noted'],
])('%s is told as done: %s', (title, done) => {
  expect(asDone(title)).toBe(done)
})

test.each([
  ['Support glob includes (optimizer)', 'Added support for glob includes (optimizer)'],
  ['CSP nonce support', 'Added CSP nonce support'],
  ['Early data support (wolfssl)', 'Added early data support (wolfssl)'],
])('%s is support that was added', (title, done) => {
  expect(asDone(title)).toBe(done)
})

test.each([
  'Improved cold start using deps scanner',
  'Relative base',
  'appType (spa, mpa, custom)',
  '`json.stringify` by default',
  'Go modules',
  'Maintenance in May 2024: 2 fixes',
  "Don't delay EPOLL_CTL_DEL operations",
  // Is "group" a verb here?
  'Increase frequency and group updates for dependencies',
])('%s stays: it is no verb that begins it, or the verbs are in doubt', (title) => {
  expect(asDone(title)).toBe(title)
})

test('nothing but verbs changes, whatever the title is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (rest) => {
      expect(asDone(`Zzz ${rest}`).replace(/^Added zzz/, 'Zzz')).toBe(`Zzz ${rest}`)
    }),
  )
})
