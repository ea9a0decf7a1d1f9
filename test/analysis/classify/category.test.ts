import { expect, test } from 'vitest'
import { categoryOf } from '../../../src/analysis/classify/category.ts'
import type { ChangedFile } from '../../../src/analysis/classify/mix.ts'

const file = (path: string, more: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  status: 'modified',
  insertions: 10,
  deletions: 5,
  mark: null,
  ...more,
})
const judge = (subject: string, paths: readonly string[], body = '') =>
  categoryOf({ subject, body, files: paths.map((path) => file(path)) })

test('what the author typed wins over paths and words, and is certain', () => {
  expect(judge('feat: fix all the tests', ['test/a.test.ts'])).toEqual({
    category: 'feature',
    because: 'the author typed "feat:"',
    confidence: 1,
  })
})

test.each([
  ['Clarify wording', ['docs/a.md'], 'documentation'],
  ['Fix broken link', ['README.md'], 'documentation'],
  ['Fix flaky case', ['test/a.test.ts'], 'testing'],
  ['Fix the build', ['.github/workflows/ci.yml'], 'infrastructure'],
  ['Retry uploads', ['Jenkinsfile', 'Dockerfile'], 'infrastructure'],
  ['Fix crash on empty input', ['src/parse.c'], 'fix'],
  ['Prevent double free when the peer closes', ['lib/conn.c'], 'fix'],
  ['Add support for sparse indexes', ['src/index.c', 'docs/index.md'], 'feature'],
  ['Introduce a plugin API', ['src/plugins.ts'], 'feature'],
  ['Make lookups faster by caching parsed headers', ['src/headers.c'], 'performance'],
  ['Sanitize html against XSS injection', ['src/html.ts'], 'security'],
  ['Refactor the scheduler', ['src/scheduler.go'], 'architecture'],
  ['Extract shared helpers and simplify callers', ['src/a.ts', 'src/b.ts'], 'architecture'],
  ['Fix typo in a comment', ['src/a.ts'], 'maintenance'],
  ['Update to the newest version', ['package.json'], 'maintenance'],
  ['Tidy', ['.editorconfig'], 'maintenance'],
  ['Run cargo fmt', ['src/a.rs', 'src/b.rs'], 'maintenance'],
  ['Apply clippy fixes', ['src/a.rs', 'src/b.rs'], 'maintenance'],
  ['Fix typos', ['lib/a.js', 'Readme.md', 'tests/a.test.js'], 'maintenance'],
  ['Fix command injection in a template', ['src/less.rs'], 'security'],
  ['Fix crash in GHSA-f946-j5j2-4w5m', ['src/a.c'], 'fix'],
] as const)('"%s" in %j is %s', (subject, paths, category) => {
  expect(judge(subject, paths).category).toBe(category)
})

test.each([
  ['fix: check host header to prevent DNS rebinding attacks', 'security'],
  ['fix(dev)!: close a path traversal in static files', 'security'],
  ['fix: avoid an attack of hiccups in the log', 'security'],
  ['fix: heart attack animation', 'fix'],
  ['feat: prevent DNS rebinding attacks', 'feature'],
] as const)('a fix typed as one that names an attack is security: "%s"', (subject, category) => {
  expect(judge(subject, ['src/a.ts']).category).toBe(category)
})

test('lock, generated and vendored files alone are upkeep', () => {
  expect(
    categoryOf({ subject: 'Add things', body: '', files: [file('yarn.lock', { mark: 'lock' })] }),
  ).toMatchObject({
    category: 'maintenance',
    because: 'only generated, vendored or lock files changed',
  })
})

test('a CVE in the body makes a small fix a matter of security', () => {
  expect(judge('Check the length before copying', ['src/a.c'], 'This is CVE-2024-12345.').category).toBe(
    'security',
  )
})

test('a fix that ends a published hole is a matter of security, a note that tells of it is none', () => {
  const body = 'Fixes GHSA-ggc9-rpv2-xgpm and GHSA-gvwx-xj9r-3frq.'
  expect(judge('Fix undefined pointer arithmetic', ['src/unicode.c'], body).category).toBe('security')
  expect(judge('Update the news', ['NEWS.md'], body).category).toBe('documentation')
})

test.each([
  'Use IgnoreDuplicateDirs to prevent duplicate directory traversal',
  'Replace the default command with built-in directory traversal',
  'Simplify injection of the border',
  'Support dependency injection in handlers',
])('a word that attacks share with other things is no attack: "%s"', (subject) => {
  expect(judge(subject, ['src/reader.go']).category).not.toBe('security')
})

test('new code in new files is a feature when words say nothing', () => {
  const files = [file('src/billing.ts', { status: 'added', insertions: 200, deletions: 0 })]
  expect(categoryOf({ subject: 'Billing', body: '', files })).toMatchObject({
    category: 'feature',
    because: 'most of it is new code in new files',
  })
})

test('a change without words and files is upkeep with little confidence', () => {
  expect(categoryOf({ subject: '', body: '', files: [] })).toMatchObject({
    category: 'maintenance',
    confidence: 0.2,
  })
})
