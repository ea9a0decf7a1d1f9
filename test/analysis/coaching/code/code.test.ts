import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeCode } from '../../../../src/analysis/coaching/code/code.ts'
import { commitOf, scored, taken } from '../commits.ts'

const rulesOf = (path: string, lines: readonly string[], message = 'Change it') =>
  taken(judgeCode(commitOf(message, { [path]: lines })))

const many = (count: number, line: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => line(index))

const deep = [
  '+                            if (a) {',
  '+                            if (b) {',
  '+                            return c',
]
const steps = ['+  if (x) {', '+    y()']

test.each([
  ['a print in a library', 'src/a.ts', ['+  console.log(x)'], ['code/debug-print']],
  ['a print where prints were', 'src/a.ts', ['-  console.log(y)', '+  console.log(x)'], []],
  ['a print that was removed', 'src/a.ts', ['-  console.log(y)', '+  y()'], []],
  ['a print that stood there before', 'src/a.ts', ['   console.log(y)', '+  y()'], []],
  ['a print of a command', 'src/cli/main.ts', ['+  console.log(x)'], []],
  ['a print of a logger', 'src/logger.ts', ['+  console.log(x)'], []],
  ['a print in a test', 'test/a.test.ts', ['+  console.log(x)'], []],
  ['a print in a script at the top', 'release.py', ['+    print(x)'], []],
  ['a print in Python', 'pkg/parse.py', ['+    print(x)'], ['code/debug-print']],
  ['a print in Go', 'pkg/parse.go', ['+\tfmt.Println(x)'], ['code/debug-print']],
  ['a print in Java', 'src/main/java/A.java', ['+    System.out.println(x);'], ['code/debug-print']],
  ['a debugger', 'src/a.js', ['+  debugger;'], ['code/debugger']],
  ['a word that is not a debugger', 'src/a.js', ['+  debuggerOptions;'], []],
  ['dbg! in Rust', 'src/a.rs', ['+    let y = dbg!(x);'], ['code/debugger']],
  ['var_dump in PHP', 'src/a.php', ['+  var_dump($x);'], ['code/debugger']],
  ['breakpoint in Python', 'pkg/a.py', ['+    breakpoint()'], ['code/debugger']],
  [
    'a conflict marker',
    'src/a.ts',
    ['+<<<<<<< HEAD', '+a', '+=======', '+b', '+>>>>>>> x'],
    ['code/conflict-marker'],
  ],
  ['a conflict marker in a test of merges', 'test/merge.test.ts', ['+<<<<<<< HEAD'], []],
  ['a shift to the left', 'src/a.cc', ['+<<<<<<<<<'], []],
  ['a note without an issue', 'src/a.ts', ['+  // TODO: handle null'], ['code/todo']],
  ['a note with an issue', 'src/a.ts', ['+  // TODO(#12): handle null'], []],
  ['a note with a name', 'src/a.ts', ['+  // TODO(ada): handle null'], []],
  ['a note that was there', 'src/a.ts', ['-// TODO: handle null', '+    // TODO: handle null'], []],
  ['a list called TODO', 'src/a.ts', ['+  const list = TODO'], []],
  ['a placeholder', 'src/a.c', ['+  // makes /tmp/XXXXXX'], []],
  ['a focused test', 'test/a.test.ts', ["+  it.only('x', () => {})"], ['code/focused-test']],
  ['a method called only', 'src/a.ts', ['+  query.only(1)'], []],
  ['a skipped test', 'test/a.test.ts', ["+test.skip('x', () => {})"], ['code/skipped-test']],
  ['a test skipped on a condition', 'test/a.test.ts', ["+test.skipIf(isWindows)('x', () => {})"], []],
  ['a test skipped with a reason', 'pkg/a_test.go', ['+\tt.Skip("needs docker")'], []],
  ['a block that is nested deeply', 'src/a.ts', [...steps, ...deep], ['code/deep-nesting']],
  [
    'a block that was as deep before',
    'src/a.ts',
    [...steps, ...deep.map((l) => `-${l.slice(1)}x`), ...deep],
    [],
  ],
  ['markup that is deep', 'src/a.tsx', [...steps, ...deep], []],
  ['long lines', 'src/a.ts', many(3, (i) => `+  call(${`first${i}, `.repeat(30)})`), ['code/long-lines']],
  ['long texts', 'src/a.ts', many(3, () => `+  say("${'word '.repeat(50)}")`), []],
  [
    'a long function',
    'src/a.ts',
    ['+export function f() {', ...many(130, (i) => `+  a(${i})`), '+}'],
    ['code/long-function'],
  ],
  [
    'a long file of short functions',
    'src/a.ts',
    many(60, (i) => `+function f${i}() {\n+  a()\n+}`).flatMap((t) => t.split('\n')),
    [],
  ],
  ['a suite of tests', 'test/a.ts', ['+function f() {', ...many(130, (i) => `+  a(${i})`), '+}'], []],
  ['branches line after line', 'src/a.ts', many(30, (i) => `+  if (a === ${i}) return b`), ['code/branches']],
  ['a table of cases', 'src/a.ts', many(30, (i) => `+    case ${i}: return b`), []],
  ['code in comments', 'src/a.ts', many(5, (i) => `+  // call(${i});`), ['code/commented-out']],
  [
    'code that was put into comments',
    'src/a.ts',
    ['-  a();', '-  b();', '+  // a();', '+  // b();'],
    ['code/commented-out'],
  ],
  [
    'prose in comments',
    'src/a.ts',
    many(6, () => '+  // it reads the file (if there is one) and goes on'),
    [],
  ],
  ['an example in comments', 'src/a.ts', ['+  // For example:', ...many(5, (i) => `+  // call(${i});`)], []],
  ['includes of C', 'src/a.c', many(6, (i) => `+#define A${i} f(${i});`), []],
])('%s', (_, path, lines, rules) => {
  expect(rulesOf(path, lines)).toEqual(rules)
})

const token = `ghp_${'aB3dE5fG7h'.repeat(4)}`
const password = 'Zk3v9QmT7xLw2RpN8sYd'

test.each([
  ['a token', 'src/a.ts', `+const t = '${token}'`, ['code/secret']],
  ['a token in a test', 'test/a.test.ts', `+const t = '${token}'`, ['code/secret']],
  ['a key of AWS', 'src/a.py', '+KEY = "AKIAQ3EGUCVJ7XN5ZP2M"', ['code/secret']],
  ['the example key of AWS', 'src/a.py', '+KEY = "AKIAIOSFODNN7EXAMPLE"', []],
  ['a private key', 'config/server.pem', '+-----BEGIN RSA PRIVATE KEY-----', ['code/secret']],
  ['a private key of a test', 'test/certs/server.pem', '+-----BEGIN RSA PRIVATE KEY-----', []],
  ['a public key', 'config/server.pem', '+-----BEGIN PUBLIC KEY-----', []],
  ['a password', 'src/a.ts', `+  password: '${password}',`, ['code/secret']],
  ['a password in a test', 'test/a.test.ts', `+  password: '${password}',`, []],
  ['a placeholder', 'src/a.ts', "+  password: 'your-password-1234567',", []],
  ['a name of a key', 'src/a.ts', "+  key: 'settings.editor.font-size',", []],
  ['a variable', 'src/a.sh', '+TOKEN="$(read_token_2)"', []],
  ['a token that is taken away', 'src/a.ts', `-const t = '${token}'`, []],
])('%s: secrets', (_, path, line, rules) => {
  expect(rulesOf(path, [line])).toEqual(rules)
})

test('a secret is never shown, neither by its own rule nor by another that stands in the same line', () => {
  const lines = [`+  console.log('${token}') // TODO: remove`, `+  // TODO: password = '${password}'`]
  const findings = judgeCode(commitOf('Change it', { 'src/a.ts': lines }))
  expect(findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['code/secret', 'code/debug-print', 'code/todo']),
  )
  const told = JSON.stringify(findings)
  expect(told).not.toContain(token.slice(0, 6))
  expect(told).not.toContain(password.slice(0, 6))
  expect(findings.find(({ rule }) => rule === 'code/secret')).toMatchObject({
    evidence: 'ghp_…',
    place: 'src/a.ts:1',
  })
})

test('what was moved from another file was not written now', () => {
  const moved = [
    'export function f() {',
    ...many(130, (i) => `  a(${i})`),
    '  // TODO: split',
    ...deep.map((l) => l.slice(1)),
    '}',
  ]
  const changes = { 'src/a.ts': moved.map((line) => `-${line}`), 'src/b.ts': moved.map((line) => `+${line}`) }
  expect(taken(judgeCode(commitOf('Move it', changes)))).toEqual([])
  expect(taken(judgeCode(commitOf('Write it', { 'src/b.ts': changes['src/b.ts'] })))).toHaveLength(3)
})

test('a print that the message speaks of is meant', () => {
  expect(rulesOf('src/a.ts', ['+  console.log(x)'], 'Log what was read')).toEqual([])
})

test('every finding names its place, and the line number is that of the new file', () => {
  const [finding] = judgeCode(commitOf('Change it', { 'src/a.ts': [' a', '-b', '+c', '+  debugger'] }))
  expect(finding).toMatchObject({ rule: 'code/debugger', place: 'src/a.ts:3', evidence: 'debugger' })
  expect(finding?.advice).toContain('src/a.ts:3')
})

test('steps begin with code, however long the data beside it is', () => {
  const data = many(4000, (i) => `+"${i}",`)
  const code = many(900, (i) => `+f${i}()`)
  const findings = judgeCode(
    commitOf('x', { 'db/meta.json': data, 'src/a.ts': code, 'test/a.test.ts': data }),
  )
  expect(findings.find(({ rule }) => rule === 'code/large')?.place).toBe('src/a.ts')
  expect(judgeCode(commitOf('x', { 'db/meta.json': data })).map(({ place }) => place)).toContain(
    'db/meta.json',
  )
})

test('larger changes score lower, and generated and lock files do not count', () => {
  const size = (lines: number, path = 'src/a.ts') =>
    scored(judgeCode(commitOf('Change it', { 'src/b.ts': ['+b()'], [path]: many(lines, () => '+a()') })))
  const scores = [10, 150, 350, 700, 1500, 4000].map((lines) => size(lines))
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(new Set(scores).size).toBe(scores.length)
  expect(size(4000, 'package-lock.json')).toBe(size(0))
})

test('what is not known is neither praised nor blamed', () => {
  expect(judgeCode({ message: 'x', parents: null, author: null, files: null, diff: null })).toEqual([])
  expect(judgeCode({ message: 'x', parents: 1, author: null, files: null, diff: 'no diff' })).toEqual([])
})

test('ten megabytes in one line are judged', () => {
  const diff = `--- a/a.ts\n+++ b/a.ts\n@@ -0,0 +1 @@\n+${'if (key = "'.repeat(1_000_000)}\n`
  expect(judgeCode({ message: 'x', parents: 1, author: null, files: null, diff }).length).toBeLessThan(5)
})

test('thousands of short comments beside thousands of removed lines are read once', () => {
  const lines = Array.from({ length: 20_000 }, () => ['-b();', '+// a();', '+// a();', ' x']).flat()
  expect(taken(judgeCode(commitOf('x', { 'a.ts': lines })))).toEqual(['code/large'])
})

const wild = fc.array(
  fc.oneof(fc.string(), fc.constantFrom('if (', '// x();', '#', '"', 'key = "', '\t\t\t\t\t\t\t\tif', token)),
)

test('any added lines are judged without throwing', () => {
  fc.assert(
    fc.property(wild, fc.constantFrom('a.ts', 'src/a.py', 'test/a.rb', 'a.md', 'x/a.c'), (texts, path) => {
      const lines = texts.map((text) => `+${text.replace(/[\r\n]/g, '')}`)
      for (const finding of judgeCode(commitOf('x', { [path]: lines }))) {
        expect(JSON.stringify(finding)).not.toContain(token)
        expect(Number.isFinite(finding.points)).toBe(true)
      }
    }),
  )
})
