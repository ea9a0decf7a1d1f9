import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeChanges } from '../../../../src/analysis/coaching/changes/changes.ts'
import type { CoachFile, CoachInput } from '../../../../src/core/coaching.ts'
import { commitOf, scored, taken } from '../commits.ts'

type Changes = Parameters<typeof commitOf>[1]

const parser: readonly string[] = [
  '+const parsePort = (text) => Number(text)',
  '+use(parsePort)',
  '+a()',
  '+b()',
]
const cache: readonly string[] = ['+evictOldest(lruTable)', '+shrink(lruTable)', '+c()', '+d()']

const one: readonly (readonly [string, string, Changes])[] = [
  ['one file', 'Read the port', { 'src/url.ts': parser }],
  ['a file and its test', 'Read the port', { 'src/url.ts': parser, 'test/other.test.ts': cache }],
  [
    'code and its changelog',
    'Read the port',
    { 'src/url.ts': parser, 'CHANGELOG.md': ['+Ports', '+a', '+b', '+c'] },
  ],
  ['a header and its source', 'Read it', { 'lib/url.c': parser, 'include/url.h': cache }],
  [
    'files that share a name',
    'Read the port',
    {
      'src/url/url.ts': parser,
      'tools/net/open.ts': ['+import { parsePort } from x', '+parsePort(1)', '+e()', '+f()'],
    },
  ],
  [
    'a rename everywhere',
    'Call it differently',
    Object.fromEntries(
      ['a/x.c', 'b/y.c', 'c/z.c', 'd/w.c', 'e/v.c', 'f/u.c'].map((path) => [
        path,
        ['-old_name(1);', '+new_name(1);'],
      ]),
    ),
  ],
  [
    'a moved thing and those who import it',
    'Move it',
    { 'a/shelf.ts': ['+x()'], 'b/z.ts': ["+import './shelf'"] },
  ],
  [
    'a manifest with its lock file',
    'Use zod',
    { 'package.json': ['+  "zod": "4"'], 'package-lock.json': ['+x'] },
  ],
  [
    'typos in many places',
    'Fix typos',
    { 'lib/a.c': parser, 'src/tool/b.c': cache, 'docs/c.md': ['-teh', '+the'] },
  ],
  ['only documents', 'Explain', { 'docs/a.md': ['+x'], 'guide/b.md': ['+y'] }],
  [
    'tests of several parts',
    'test: wait for the slower watcher',
    {
      'playground/css/__tests__/css.spec.ts': [...parser, ...parser, ...parser],
      'playground/hmr/__tests__/hmr.spec.ts': [...cache, ...cache, ...cache],
      'playground/ssr/__tests__/ssr.spec.ts': ['-await a()', '+await b()', '+c()', '+d()', '+e()'],
      'packages/core/test/watch.test.ts': ['-one()', '+two()', '+three()', '+four()', '+five()'],
    },
  ],
]

test.each(one)('%s: one thing', (_, message, changes) => {
  const { findings, parts } = judgeChanges(commitOf(message, changes))
  expect(taken(findings)).toEqual([])
  expect(parts).toHaveLength(1)
  expect([...(parts[0]?.paths ?? [])].sort()).toEqual(Object.keys(changes).sort())
  expect(scored(findings)).toBeGreaterThanOrEqual(8)
})

const several: readonly (readonly [string, string, Changes, readonly string[]])[] = [
  [
    'two repairs the message admits to',
    'Read the port\n\nWhile at it, evict old entries.',
    { 'src/net/url.ts': parser, 'server/store/lru.ts': cache },
    ['src/net/url.ts', 'server/store/lru.ts'],
  ],
  [
    'two doings in the subject',
    'Fix reading of ports and add eviction of entries',
    { 'src/net/url.ts': parser, 'server/store/lru.ts': [...cache, '+e()'], 'test/lru.test.ts': ['+x()'] },
    ['server/store/lru.ts', 'src/net/url.ts'],
  ],
  [
    'a list of doings in one file',
    'Various fixes\n\n- add ports\n- remove entries\n- rename tables\n- use a map',
    { 'src/all.ts': [parser, cache] },
    ['src/all.ts:1', 'src/all.ts:101'],
  ],
]

test.each(several)('%s: tangled, with the parts by name', (_, message, changes, names) => {
  const { findings, parts } = judgeChanges(commitOf(message, changes))
  const tangled = findings.find(({ rule }) => rule === 'changes/tangled')
  expect(parts.map(({ name }) => name)).toEqual(names)
  expect(tangled?.points).toBeLessThan(-1)
  expect(tangled?.advice).toContain(parts.at(-1)?.paths[0])
  expect(scored(findings)).toBeLessThan(7.5)
})

test('much of one thing is wide, not tangled', () => {
  const hunks = Array.from({ length: 300 }, (_, index) => [`+call${index}()`])
  const { findings, parts } = judgeChanges(commitOf('Read the port', { 'src/url.ts': hunks }))
  expect(taken(findings)).toEqual(['changes/wide'])
  expect(parts).toHaveLength(1)
})

test('what a cut diff did not come to is no part of its own', () => {
  const whole = commitOf('Read the port', {
    'src/net/url.ts': [...parser, ...parser],
    'server/store/lru.ts': [...cache, ...cache],
    'web/theme/colour.css': ['+a {', '+  color: red;', '+  margin: 0;', '+}'],
    'tools/release/tag.py': ['+def tag(name):', '+    push(name)', '+    announce(name)', '+    return name'],
    'desktop/window/Frame.swift': ['+func open() {', '+  show()', '+  raise()', '+}'],
  })
  const seen = judgeChanges(whole)
  const cut = judgeChanges({
    ...whole,
    diff: whole.diff?.slice(0, whole.diff.indexOf('diff --git a/server')) ?? '',
  })
  expect(taken(seen.findings)).toContain('changes/tangled')
  expect([taken(cut.findings), cut.parts.length]).toEqual([[], 1])
})

test('the advice names the part it speaks of, once', () => {
  const message = 'Fix reading of ports and add eviction of entries'
  const changes = { 'src/net/url.ts': [...parser, '+e()', '+f()'], 'server/store/lru.ts': cache }
  const { findings } = judgeChanges(commitOf(message, changes))
  expect(findings.find(({ rule }) => rule === 'changes/tangled')).toMatchObject({
    place: 'server/store/lru.ts',
    advice: 'Commit server/store/lru.ts on its own (git add --patch).',
  })
})

test('tests of two things are two things where the message says so', () => {
  const changes = {
    'test/net/url.test.ts': [...parser, ...parser],
    'e2e/store/lru.test.ts': [...cache, ...cache],
  }
  const message = 'Fix the test of ports and add a test of eviction\n\nWhile at it, tidy.'
  expect(taken(judgeChanges(commitOf(message, changes)).findings)).toContain('changes/tangled')
})

test('a test goes to the part it is about', () => {
  const changes = {
    'src/net/url.ts': parser,
    'server/store/lru.ts': [...cache, '+e()'],
    'test/url.test.ts': ['+x()'],
  }
  const { parts } = judgeChanges(commitOf('Fix ports; also misc cleanups', changes))
  expect(parts.find(({ paths }) => paths.includes('src/net/url.ts'))?.paths).toContain('test/url.test.ts')
})

test.each([
  ['.DS_Store', ['changes/stray-file']],
  ['src/url.ts.orig', ['changes/stray-file']],
  ['src/url.ts~', ['changes/stray-file']],
  ['pkg/__pycache__/a.pyc', ['changes/stray-file']],
  ['web/node_modules/x/index.js', ['changes/stray-file']],
  ['npm-debug.log', ['changes/stray-file']],
  ['test/fixtures/a.orig', []],
  ['playground/node_modules/x/package.json', []],
  ['src/original.ts', []],
  ['src/core/a.ts', []],
])('%s beside code', (path, rules) => {
  const { findings } = judgeChanges(commitOf('Read the port', { 'src/url.ts': parser, [path]: ['+x'] }))
  expect(taken(findings)).toEqual(rules)
})

const blanks = (line: string) => [`-${line}`, `+    ${line}`]

test.each([
  [
    'blanks among changes',
    'Read it',
    [parser, blanks('a()'), blanks('b()'), blanks('c()')],
    'changes/whitespace-noise',
  ],
  [
    'quotes among changes',
    'Read it',
    [parser, ["-a('x');", '+a("x")'], ["-b('x');", '+b("x")'], ["-c('x');", '+c("x")']],
    'changes/formatting-mixed',
  ],
  [
    'blanks within texts',
    'Read it',
    [parser, ["-a('x')", "+a('x ')"], ["-b('x')", "+b(' x')"], ['-c("x y")', '+c("x  y")']],
    null,
  ],
  [
    'blanks around texts',
    'Read it',
    [parser, blanks("a('x')"), blanks("b('x')"), blanks('c("x y")')],
    'changes/whitespace-noise',
  ],
  ['blanks alone', 'Read it', [blanks('a()'), blanks('b()'), blanks('c()')], null],
  [
    'blanks that the message names',
    'Fix indentation and read it',
    [parser, blanks('a()'), blanks('b()'), blanks('c()')],
    null,
  ],
  [
    'a block that got an if around it',
    'Read it',
    [['+if (x) {', ...blanks('a()'), ...blanks('b()'), ...blanks('c()'), '+}']],
    null,
  ],
] as const)('%s', (_, message, hunks, rule) => {
  const rules = taken(judgeChanges(commitOf(message, { 'src/a.ts': hunks })).findings)
  expect(rules.filter((found) => /noise|mixed/.test(found))).toEqual(rule === null ? [] : [rule])
})

test('in Python, indentation is meaning', () => {
  const hunks = [parser, blanks('a()'), blanks('b()'), blanks('c()')]
  expect(taken(judgeChanges(commitOf('Read it', { 'src/a.py': hunks })).findings)).toEqual([])
})

const large = Array.from({ length: 12 }, (_, index) => `+a${index}()`)

test.each([
  ['a fix without a test', 'fix: read ports', { 'src/a.ts': large }, true, 'changes/tests-missing'],
  ['a fix where nobody knows of tests', 'fix: read ports', { 'src/a.ts': large }, null, null],
  ['a fix where there are no tests', 'fix: read ports', { 'src/a.ts': large }, false, null],
  [
    'a fix with a test',
    'fix: read ports',
    { 'src/a.ts': large, 'test/a.test.ts': ['+x()'] },
    true,
    'changes/tests-along',
  ],
  ['a fix with its test inside', 'Fix ports', { 'src/a.rs': [...large, '+#[test]'] }, true, null],
  ['a refactoring', 'refactor: read ports', { 'src/a.ts': large }, true, null],
  ['only tests', 'fix: a test', { 'test/a.test.ts': large }, true, null],
  ['only documents', 'Fix the guide', { 'docs/a.md': large }, true, null],
  ['a small fix', 'fix: read ports', { 'src/a.ts': ['+x()'] }, true, null],
])('%s', (_, message, changes, hasTests, rule) => {
  const rules = judgeChanges(commitOf(message, changes, { hasTests })).findings.map((finding) => finding.rule)
  expect(rules.filter((found) => found.startsWith('changes/tests'))).toEqual(rule === null ? [] : [rule])
})

test.each([
  ['a new flag', { 'src/cli.ts': ["+  .option('--depth <n>', 'how deep')"] }, ['changes/docs-missing']],
  [
    'a new flag with a page',
    { 'src/cli.ts': ["+  .option('--depth <n>')"], 'README.md': ['+--depth'] },
    ['changes/docs-along'],
  ],
  [
    'a flag said otherwise',
    { 'src/cli.ts': ["-  .option('--depth <n>', 'x')", "+  .option('--depth <n>', 'y')"] },
    [],
  ],
])('%s', (_, changes, rules) => {
  const found = judgeChanges(commitOf('Go deeper', changes)).findings.map((finding) => finding.rule)
  expect(found.filter((rule) => rule.startsWith('changes/docs'))).toEqual(rules)
})

test('what is not known is neither praised nor blamed', () => {
  const nothing: CoachInput = { message: 'x', parents: null, author: null, files: null, diff: null }
  expect(judgeChanges(nothing)).toEqual({ findings: [], parts: [] })
  expect(judgeChanges({ ...nothing, diff: 'no diff' })).toEqual({ findings: [], parts: [] })
  expect(judgeChanges({ ...nothing, files: [] })).toEqual({ findings: [], parts: [] })
})

const fileAt = (index: number): CoachFile => ({
  path: `src/part${index % 40}/name${index}.ts`,
  insertions: index % 90,
  deletions: index % 7,
  binary: false,
  mark: null,
})

test('five thousand files have at most five parts, and every file is in one', () => {
  const files = Array.from({ length: 5000 }, (_, index) => fileAt(index))
  const diff = null
  const { parts } = judgeChanges({
    message: 'Misc changes, also more',
    parents: 1,
    author: null,
    files,
    diff,
  })
  expect(parts.length).toBeLessThanOrEqual(5)
  expect(new Set(parts.flatMap(({ paths }) => paths)).size).toBe(5000)
})

test('a commit of binary files alone is one part', () => {
  const files = ['a.png', 'b.png'].map((path) => ({ ...fileAt(0), path, binary: true }))
  const { findings, parts } = judgeChanges({
    message: 'Draw it anew',
    parents: 1,
    author: null,
    files,
    diff: null,
  })
  expect(taken(findings)).toEqual([])
  expect(parts.map(({ paths }) => paths)).toEqual([['a.png', 'b.png']])
})

const anyFile = fc.record({
  path: fc.oneof(fc.string(), fc.constantFrom('src/a.ts', 'b.c', 'test/a.ts', 'package.json', 'a/b/c/d.py')),
  insertions: fc.nat(5000),
  deletions: fc.nat(5000),
  binary: fc.boolean(),
  mark: fc.constantFrom(null, 'lock' as const, 'generated' as const),
})

test('any files, message and text as diff are judged without throwing', () => {
  const files = fc.option(fc.array(anyFile, { maxLength: 30 }))
  fc.assert(
    fc.property(fc.string(), files, fc.option(fc.string()), (message, listed, diff) => {
      const { parts } = judgeChanges({ message, parents: 1, author: null, files: listed, diff })
      expect(parts.length).toBeLessThanOrEqual(5)
    }),
  )
})

test('a diff that was cut lends no number of hunks', () => {
  const files: readonly CoachFile[] = Array.from({ length: 90 }, (_, i) => ({
    path: `src/area${i}/part${i}.ts`,
    insertions: 3 + i * 7,
    deletions: 1,
    binary: false,
    mark: null,
  }))
  const diff =
    'diff --git a/src/area0/part0.ts b/src/area0/part0.ts\n--- a/src/area0/part0.ts\n+++ b/src/area0/part0.ts\n@@ -1 +1 @@\n-a\n+b\n'
  const input: CoachInput = { message: 'Do it', parents: 1, author: null, files, diff }
  const wide = judgeChanges(input).findings.find(({ rule }) => rule === 'changes/wide')
  expect(wide?.because).toBe('It touches 90 files, more than a reader holds together.')
})
