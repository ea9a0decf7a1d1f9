import { expect, test } from 'vitest'
import { cutAtSentence, descriptionOf } from '../../../src/analysis/detect/text.ts'
import { cleanSubject } from '../../../src/analysis/detect/title.ts'
import { isWeakSubject } from '../../../src/analysis/detect/weak.ts'

test.each([
  ['feat: add json output (#123)', 'Add json output'],
  ['fix(css): handle empty url (#1) (#2)', 'Handle empty url (css)'],
  ['fix(css): css urls keep their hash', 'CSS urls keep their hash'],
  ["linux: don't delay the call", "Don't delay the call (linux)"],
  ['chore(deps): drop lodash', 'Drop lodash'],
  ['css: handle empty url.', 'Handle empty url (css)'],
  ['doc: am: revert Message-ID claim', 'Revert Message-ID claim (am)'],
  ['l10n: tr: Update Turkish translations', 'Update Turkish translations (l10n: tr)'],
  ['run_command(): fix order of signals', 'Fix order of signals (run_command())'],
  ['format-patch: --cover-letter without prefix', 'format-patch: --cover-letter without prefix'],
  ['[ABC-12] Pay by card', 'Pay by card'],
  ['ABC-12: pay by card', 'Pay by card'],
  ['Pay by card, fixes #12', 'Pay by card'],
  ['Handle nulls (fixes #12)', 'Handle nulls'],
  ['Added tuples.  This fixes #239', 'Added tuples'],
  ['Report read errors too (and fix #758)', 'Report read errors too'],
  ['Improve basedir calculation to fix #1274 (#1322)', 'Improve basedir calculation'],
  ['Say what comes after this', 'Say what comes after this'],
  ['Sections added:', 'Sections added'],
  ['✨ feat: sparkle', 'Sparkle'],
  ['camelCase names stay', 'camelCase names stay'],
  ['redis-cli shows hints', 'redis-cli shows hints'],
  ['auto-detect the language', 'Auto-detect the language'],
  ['`x` is kept', '`x` is kept'],
  ['Wait...', 'Wait...'],
  ['[PATCH v2] Add x', 'Add x'],
  ['Add x [skip ci]', 'Add x'],
  ['Add totals (1/3)', 'Add totals'],
  ['https://example.org: moved', 'https://example.org: moved'],
  ['[module] use predefined flags', 'Use predefined flags (module)'],
  ['http: fail early when rewinding', 'Fail early when rewinding (http)'],
  ['- Ann fixed the parser', 'Ann fixed the parser'],
  [
    `Mend the parser. ${'It was wrong in many ways. '.repeat(6)}`,
    'Mend the parser. It was wrong in many ways. It was wrong in many ways. It was wrong in many ways',
  ],
  ['#12', '#12'],
])('%j reads %j', (subject, title) => {
  expect(cleanSubject(subject)).toBe(title)
})

test.each([
  'wip',
  'WIP',
  'fix',
  'fix typo',
  'typo',
  'address review comments',
  'Apply suggestions from code review',
  'update foo.js',
  'fix: lint',
  'cleanup',
  'tidy-up: miscellaneous',
  'minor fixes and improvements',
  '.',
  'Update',
  'Updated to unstable',
  'Sync with upstream/main',
  'rebased onto the latest master branch',
  'ALL comment fixes',
  'Minor merge conflicts merging cli-help branch fixed',
  'Fix merge conflicts with unstable',
])('%j tells nothing', (subject) => {
  expect(isWeakSubject(subject)).toBe(true)
})

test.each([
  'Fix typo detection in the spell checker',
  'Add tests for rounding',
  'Update parser to accept comments',
  'Testing ground for new rules',
])('%j tells something', (subject) => {
  expect(isWeakSubject(subject)).toBe(false)
})

test.each([
  ['Why it was slow.\nIt copied.\n\nSigned-off-by: A <a@b.c>\nCloses #4', 'Why it was slow. It copied.'],
  ['<!-- template -->\n## Description\n\nCustomers asked for it.\n\n- [x] tests', 'Customers asked for it.'],
  ['* first commit\n\n* second commit', '* first commit\n\n* second commit'],
  ['It has been mended.\n\n* jk/topic:\n  one\n  two', 'It has been mended.'],
  ['List of changes\n======\nRates are kept.\n\nWhy\n---\nIt was slow.', 'Rates are kept.\n\nIt was slow.'],
  ['Rates are kept for a day.\n---\nv2: a week', 'Rates are kept for a day. v2: a week'],
  [
    'commit 9fceb02d0ae598e95dc970b74767f19372d61af8\nAuthor: A <a@b.c>\nDate:   Mon Jan 13 00:54:31 2020 -0500\n\n    Rates are kept.',
    'Rates are kept.',
  ],
  ['git-svn-id: http://x@1 2-3', ''],
  ['Signed-off-by: A <a@b.c>', ''],
  ['', ''],
])('the prose of %j is %j', (body, text) => {
  expect(descriptionOf(body)).toBe(text)
})

test('a line that ends early ends a sentence, with a point or without', () => {
  const early =
    'Related to the hang in #11\nCurrently a client is disconnected while its command still\nruns on.'
  expect(descriptionOf(early)).toBe(
    'Related to the hang in #11\n\nCurrently a client is disconnected while its command still runs on.',
  )
  const wrapped =
    'The reader is closed where its last page was read, which\nRedis does not do for its own readers.'
  expect(descriptionOf(wrapped)).toBe(wrapped.replace('\n', ' '))
})

test('a long description ends with a sentence', () => {
  const text = descriptionOf('This is a sentence of some length. '.repeat(60))
  expect(text.length).toBeLessThanOrEqual(600)
  expect(text.endsWith('length.')).toBe(true)
  expect(cutAtSentence('x'.repeat(700), 600)).toBe(`${'x'.repeat(600)}…`)
})

test('text made to keep patterns busy is answered', () => {
  const hostile = ['see http://a,', '- - ', 'fixes #1,', 'a-by-', '(', ' ', '\n\n ', '…', '#1 ', 'x: ']
  for (const part of hostile) {
    expect(descriptionOf(`${part.repeat(4000)} x`).length).toBeLessThanOrEqual(601)
    expect(typeof cleanSubject(part.repeat(120))).toBe('string')
    expect(typeof isWeakSubject(part.repeat(120))).toBe('boolean')
  }
})
