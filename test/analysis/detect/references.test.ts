import { expect, test } from 'vitest'
import {
  closedIssues,
  isLongLived,
  mentionedIssues,
  mergedBranchOf,
  pullOf,
  revertTarget,
} from '../../../src/analysis/detect/references.ts'

test.each([
  ['feat: x (#123)', '', '123', null],
  ['feat: x (!45)', '', '45', null],
  ['Merge pull request #7 from octo/topic', '', '7', 'octo/topic'],
  ['Merged in topic (pull request #7)', '', '7', 'topic'],
  ['Merged PR 7: Add x', '', '7', null],
  ["Merge branch 'topic' into 'main'", 'See merge request group/project!45', '45', 'topic'],
  ['lib: add x', 'PR-URL: https://github.com/nodejs/node/pull/99', '99', null],
])('%j with %j is pull request %s', (subject, body, number, branch) => {
  expect(pullOf(subject, `${subject}\n\n${body}`)).toEqual({ number, branch })
})

test.each(['fix #123', 'Fix crash (see #12) on start', 'Close #1, #2', 'Version 2 (12)', 'Add x(#3)'])(
  '%j is no pull request',
  (subject) => {
    expect(pullOf(subject, subject)).toBeNull()
  },
)

test.each([
  ["Merge branch 'topic'", 'topic', null, false],
  ["Merge branch 'topic' into develop", 'topic', 'develop', false],
  ["Merge branch 'main' of github.com:octo/repo into topic", 'main', 'topic', true],
  ["Merge remote-tracking branch 'origin/main' into topic", 'main', 'topic', true],
  ["Merge tag 'v1.2'", 'v1.2', null, false],
  ['Merge topic into main', 'topic', 'main', false],
  ['Merge https://example.org/repo', null, null, true],
  ['Bring the parser in', null, null, false],
])('%j merges %s', (subject, name, into, remote) => {
  expect(mergedBranchOf(subject)).toEqual({ name, into, remote })
})

test.each([
  'main',
  'master',
  'develop',
  'next',
  'maint',
  'maint-2.30',
  'release/2.1',
  'release-2.1',
  'v1.x',
  '7.2',
  'unstable',
  'stable/rocky',
])('%s is a line of development', (branch) => {
  expect(isLongLived(branch)).toBe(true)
})
test.each([
  'fix-login',
  'feature/develop-mode',
  'js/maint-docs',
  'mainframe',
  'releases-page',
  'dev-tools-panel',
])('%s is a piece of work', (branch) => {
  expect(isLongLived(branch)).toBe(false)
})

test.each([
  ['Fixes #12', ['12']],
  ['closes #1, #2 and #3', ['1', '2', '3']],
  ['Resolves ABC-12', ['ABC-12']],
  ['Fixes: https://github.com/a/b/issues/9', ['9']],
  ['fixed octo/repo#4', ['4']],
  ['Fix UTF-8 decoding', []],
  ['see #12', []],
])('%j closes %j', (message, issues) => {
  expect(closedIssues(message)).toEqual(issues)
})

test.each([
  ['fixes https://github.com/vitejs/rolldown-vite/issues/390', []],
  ['fixes https://github.com/vitejs/vite/issues/7', ['7']],
  ['fixes https://gitlab.com/group/vite/-/issues/8', ['8']],
  ['closes vitejs/docs#3, closes yyx990803/Vite#4', ['4']],
  ['fixes #12 and SHOP-3', ['12', 'SHOP-3']],
])('%j closes %j of a repository called vite', (message, issues) => {
  expect(closedIssues(message, 'vite')).toEqual(issues)
})

test('issues are mentioned by number or key; encodings and the pull request are none', () => {
  expect(mentionedIssues('Add UTF-8 for SHOP-3 (see #12) (#99)', '99')).toEqual(['SHOP-3', '12'])
})

test.each([
  ['Revert "Add x"', 'This reverts commit abcdef1234567.', ['abcdef1234567'], 'Add x'],
  ['revert: feat: x (#1) (#2)', '', [], 'feat: x (#1)'],
  ['Revert "a" and "b"', 'This reverts commits 1234567 and 89abcde.', ['1234567', '89abcde'], 'a" and "b'],
  ['Revert wrong defaults', '', [], null],
])('%j takes back %s', (subject, body, oids, quoted) => {
  expect(revertTarget(subject, `${subject}\n\n${body}`)).toEqual({ oids, subject: quoted })
})

test('messages made to keep patterns busy are answered', () => {
  for (const part of [
    'closes http://a/issues/',
    'closes a/b',
    '#1,',
    'revert 1234567 ',
    'A-1 ',
    'fixes #1 and ',
    ' (#1',
  ]) {
    const message = `${part.repeat(2000)} x`
    expect(Array.isArray(closedIssues(message))).toBe(true)
    expect(Array.isArray(mentionedIssues(message, null))).toBe(true)
    expect(revertTarget(message.slice(0, 500), message).oids.length).toBeLessThan(3000)
    expect(pullOf(message.slice(0, 500), message)).toBeNull()
  }
})
