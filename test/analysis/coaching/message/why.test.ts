import { expect, test } from 'vitest'
import { readMessage } from '../../../../src/analysis/coaching/message/read.ts'
import { why, whySaid } from '../../../../src/analysis/coaching/message/why.ts'
import { file, given } from './given.ts'

const said = (message: string) => whySaid(readMessage(message))

test.each([
  ['Cache the parsed config because every request read it again', 'because every request read it again'],
  ['Retry the upload\n\nThe proxy drops idle connections after a minute.', 'The proxy drops idle'],
  ['Close the socket early so that workers can be reused', 'so that workers can be reused'],
  ['Sort the keys to make builds reproducible', 'to make builds reproducible'],
  ['Hold the lock while writing\n\nTwo writers could corrupt the index otherwise.', ''],
  ['Parse dates as UTC\n\nUsers west of Greenwich used to see the day before.', 'Users west'],
  ['Drop BasicAuth from the client, which was never sent anyway', ''],
  ['Fix crash when the list is empty\n\nfirst() dereferences a null head.', ''],
  ['Use strlcpy() instead of strcpy(), since the name comes from the user', 'since the name comes'],
  ['Raise the limit to 64k\n\nThere is no way to send a larger header today.', 'There is no way'],
  ['Set the year first, as this moves the month', 'as this moves the month'],
  ['Bring back polling\n\nInotify misses events on network drives.', ''],
  ['patch 8.1.2: cursor wrong\n\nProblem:  Cursor is wrong after undo.\nSolution: Restore it.', ''],
  ['Remove unused parameter in update_stat(), the callers pass zero only', ''],
  ['feat: add --dry-run\n\nThis lets people see what would be deleted.', 'lets people see'],
  ['Inline the getter\n\nTurns out the call was half of the time spent in the loop.', ''],
])('says why: %j', (message, evidence) => {
  const { strength, evidence: seen } = said(message)
  expect(strength).toBeGreaterThanOrEqual(0.5)
  expect(seen).toContain(evidence)
})

test('a missing reason has no words to show, and its place is the body', () => {
  expect(why(given('Take a session up again without the commits that left'))).toMatchObject({
    rule: 'message/why-missing',
    evidence: '',
    place: 'body',
  })
})

test.each([
  ["mailmap: map Ada's work address", null, true],
  ['.mailmap: fix e-mail of Ada', null, true],
  ['mailmap: stop using the_repository', null, false],
  ['mailmap: use her new name', ['.mailmap'], true],
  ['Add Ada', ['AUTHORS.md', 'docs/THANKS'], true],
  ['Say who looks after the store', ['.github/CODEOWNERS'], true],
  ['mailmap: map names', ['mailmap.c'], false],
  ['Add Ada', ['AUTHORS.md', 'src/authors.c'], false],
])('a list of people speaks for itself: %j of %j: %s', (message, paths, isClear) => {
  const files = paths?.map((path) => file(path)) ?? null
  expect(why(given(message, { files })) === null).toBe(isClear)
})

test.each([
  'Add a config option',
  'Update dependencies of the website',
  'Add support for tabs since version 2',
  'Support keys added since 2019',
  'Add a lexer\n\n```\n// because x\n```',
  'Add a parser of `because` clauses',
  'Move helpers\n\nsrc/because.ts\nsrc/otherwise/so-that.ts',
  'Add the licence\n\nCopyright 2020 X. This program is free software because you can\nredistribute it.',
  'Show traces\n\n    at Because.otherwise (because.js:1:2)\n    at fail (x.js:3:4)',
  'Add a page\n\nhttps://example.org/because-it-was-broken',
  'Add a page\n\nReported-by: Because Otherwise <b@example.org>',
  'Rename a to b\n\n src/a.c | 12 ++++----\n 1 file changed, 4 insertions(+)',
  'Allow spaces in names',
  'Add option to hide the panel',
])('does not say why: %j', (message) => {
  expect(said(message).strength).toBeLessThan(0.5)
})

test.each([
  'Исправить падение при пустом списке',
  '修复空列表崩溃的问题',
  'إصلاح الانهيار عند القائمة الفارغة',
  'Fehler beim Öffnen der Datei behoben, weil die Länge nicht stimmt',
  'Corrige el error al abrir los archivos',
])('says nothing about a language it cannot read: %j', (message) => {
  expect(said(message).strength).toBe(0)
  expect(why(given(message))).toBeNull()
})

test('words of output that is only shown are nobody’s reason', () => {
  const output =
    'Add a check\n\nIt prints:\n\n    note: stopped because the disk is full\n    so that is wrong\n'
  expect(said(output).evidence).not.toContain('because')
  expect(said('Add a check\n\n- the list\n\n    because it was empty').evidence).toContain('because')
})

test('more words do not make a stronger reason', () => {
  const short = said('Add retries\n\nThe proxy drops idle connections.').strength
  const blather = said(
    `Add retries\n\n${'Added the class, added the method and updated the list of the names. '.repeat(20)}`,
  ).strength
  expect(blather).toBeLessThan(short)
})

test('asks a fix for what went wrong, and other changes for what was wrong before', () => {
  expect(why(given('fix: date of the header'))?.advice).toContain('what caused it')
  expect(why(given('Add header rows'))?.advice).toContain('what was wrong before')
})

test('a typo needs no reason', () => {
  expect(why(given('Correct spelling in the guide'))).toBeNull()
})
