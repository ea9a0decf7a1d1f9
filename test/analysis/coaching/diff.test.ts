import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST_DIFF, readDiff } from '../../../src/analysis/coaching/diff.ts'

const shown = (diff: string) =>
  readDiff(diff).files.map((file) => ({
    path: file.path,
    lines: file.hunks.flatMap((hunk) => hunk.lines.map((l) => `${l.added ? '+' : '-'}${l.line} ${l.text}`)),
  }))

const body = (...lines: readonly string[]): string => `${lines.join('\n')}\n`

test('an ordinary change gives paths, line numbers, and the heading of its hunk', () => {
  const diff = body(
    'diff --git a/src/a.ts b/src/a.ts',
    'index 1234567..89abcde 100644',
    '--- a/src/a.ts',
    '+++ b/src/a.ts',
    '@@ -10,4 +10,5 @@ export function a() {',
    ' one',
    '-two',
    '+TWO',
    '+more',
    ' three',
    ' four',
    '@@ -30 +31 @@',
    '-x',
    '+y',
  )
  expect(shown(diff)).toEqual([
    { path: 'src/a.ts', lines: ['-11 two', '+11 TWO', '+12 more', '-30 x', '+31 y'] },
  ])
  expect(readDiff(diff).files[0]?.hunks.map((hunk) => hunk.heading)).toEqual(['export function a() {', ''])
  expect(readDiff(diff).isCut).toBe(false)
})

test.each([
  ['a quoted path', 'diff --git "a/\\303\\244 \\"x\\".c" "b/\\303\\244 \\"x\\".c"', 'ä "x".c'],
  ['a quoted path that is not UTF-8', 'diff --git "a/\\377.c" "b/\\377.c"', '\\xff.c'],
  ['a path with spaces', 'diff --git a/my file.c b/my file.c', 'my file.c'],
  ['a path with b/ in it', 'diff --git a/x b/y b/x b/y', 'x b/y'],
  ['a path without prefixes', 'diff --git b/lib/a.c b/lib/a.c', 'b/lib/a.c'],
  ['mnemonic prefixes', 'diff --git i/a.c w/a.c', 'a.c'],
])('%s is read from the first line', (_, line, path) => {
  expect(readDiff(body(line, 'old mode 100644', 'new mode 100755')).files[0]?.path).toBe(path)
})

test.each([
  ['a renamed file', ['rename from old.c', 'rename to new.c'], 'renamed', 'new.c', 'old.c'],
  ['a copied file', ['copy from old.c', 'copy to new.c'], 'copied', 'new.c', 'old.c'],
  [
    'a renamed file with a quoted name',
    ['rename from old.c', 'rename to "\\303\\244"'],
    'renamed',
    'ä',
    'old.c',
  ],
])('%s has both names', (_, lines, status, path, oldPath) => {
  const diff = body('diff --git a/old.c b/new.c', 'similarity index 95%', ...lines)
  expect(readDiff(diff).files[0]).toMatchObject({ status, path, oldPath })
})

test.each([
  ['added', ['new file mode 100644', '--- /dev/null', '+++ b/a.c', '@@ -0,0 +1 @@', '+x']],
  ['deleted', ['deleted file mode 100644', '--- a/a.c', '+++ /dev/null', '@@ -1 +0,0 @@', '-x']],
])('a file can be %s', (status, lines) => {
  expect(readDiff(body('diff --git a/a.c b/a.c', ...lines)).files[0]).toMatchObject({ path: 'a.c', status })
})

test('binary files and submodules have no lines to judge', () => {
  const diff = body(
    'diff --git a/x.png b/x.png',
    'index 1..2 100644',
    'Binary files a/x.png and b/x.png differ',
    'diff --git a/y.bin b/y.bin',
    'GIT binary patch',
    'literal 10',
    'zcmZ?wbhEHbWM$xFxS9',
    '',
    'diff --git a/sub b/sub',
    'index 1111111..2222222 160000',
    '--- a/sub',
    '+++ b/sub',
    '@@ -1 +1 @@',
    '-Subproject commit 1111111',
    '+Subproject commit 2222222',
    'Submodule lib/other 1111111..2222222:',
    '  > subject',
  )
  expect(readDiff(diff).files.map(({ path, binary, submodule }) => [path, binary, submodule])).toEqual([
    ['x.png', true, false],
    ['y.bin', true, false],
    ['sub', false, true],
    ['lib/other', false, true],
  ])
})

test('lines that look like headers stay content as long as the hunk has lines left', () => {
  const diff = body(
    'diff --git a/a.sql b/a.sql',
    '--- a/a.sql',
    '+++ b/a.sql',
    '@@ -1,3 +1,4 @@',
    '--- a/other.sql',
    '+++ b/other.sql',
    '+@@ -1 +1 @@',
    ' diff --git a/x b/x',
    '+',
    ' ',
  )
  expect(shown(diff)).toEqual([
    { path: 'a.sql', lines: ['-1 -- a/other.sql', '+1 ++ b/other.sql', '+2 @@ -1 +1 @@', '+4 '] },
  ])
})

test('in the diff of a merge only lines that differ from every parent count', () => {
  const diff = body(
    'diff --cc a.c',
    'index 1,2..3',
    '--- a/a.c',
    '+++ b/a.c',
    '@@@ -1,3 -1,3 +1,4 @@@ int main',
    '  same',
    '- theirs',
    ' -ours',
    '++resolved',
    '+ first',
    '  last',
  )
  expect(shown(diff)).toEqual([{ path: 'a.c', lines: ['+2 resolved'] }])
})

test('carriage returns and the remark about a missing newline are no content', () => {
  const diff =
    'diff --git a/a b/a\r\n--- a/a\r\n+++ b/a\r\n@@ -1 +1 @@\r\n-x\r\n\\ No newline at end of file\r\n+y\r\n\\ No newline\r\n'
  expect(shown(diff)).toEqual([{ path: 'a', lines: ['-1 x', '+1 y'] }])
})

test('a diff without git headers is read by its names', () => {
  const diff = body(
    '--- old/a.c\t2020-01-01',
    '+++ new/a.c\t2020-01-02',
    '@@ -1 +1 @@',
    '-x',
    '+y',
    '--- b.c',
    '+++ b.c',
    '@@ -1 +1 @@',
    '-x',
    '+y',
  )
  expect(readDiff(diff).files.map((file) => file.path)).toEqual(['new/a.c', 'b.c'])
})

test.each([
  ['ends within a hunk', '@@ -1,3 +1,3 @@\n x\n-y\n'],
  ['breaks off within a hunk', '@@ -1,3 +1,3 @@\n x\n… 300 lines left out\n'],
])('a diff that %s says so', (_, hunk) => {
  expect(readDiff(`--- a/a\n+++ b/a\n${hunk}`).isCut).toBe(true)
})

test.each(['', 'no diff at all', '--- a rule\n\ntext', '@@ -1 +1 @@\n+x', 'diff --git', '+++ b/x', '\0\0\0'])(
  '%j has no files',
  (text) => {
    expect(readDiff(text).files).toEqual([])
  },
)

test('ten megabytes are read up to a limit, and the reader says so', () => {
  const diff = `--- a/a\n+++ b/a\n@@ -0,0 +1,9999999 @@\n${'+x\n'.repeat(3_500_000)}`
  const read = readDiff(diff)
  expect(read.isCut).toBe(true)
  expect(read.files[0]?.hunks[0]?.lines.length).toBeLessThan(LONGEST_DIFF / 3)
})

const piece = fc.constantFrom(
  'diff --git a/x b/x',
  'diff --cc x',
  '--- a/x',
  '+++ b/x',
  '@@ -1,2 +1,3 @@',
  '@@@ -1 -1 +1,2 @@@',
  '+a',
  '-b',
  ' c',
  '',
  '\\ No newline at end of file',
  'rename from y',
  'Binary files differ',
  '"a/\\',
)

test('any text is read without throwing, and no added line has a number below one', () => {
  const lines = fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 })
  fc.assert(
    fc.property(lines, (made) => {
      for (const file of readDiff(made.join('\n')).files)
        for (const hunk of file.hunks)
          for (const line of hunk.lines) expect(line.line).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('what is written as a diff is read back line for line', () => {
  const text = fc.string().map((line) => line.replace(/[\r\n]/g, ''))
  const line = fc.record({ sign: fc.constantFrom('+', '-', ' '), text })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const old = lines.filter((l) => l.sign !== '+').length
      const now = lines.filter((l) => l.sign !== '-').length
      const head = `diff --git a/f b/f\n--- a/f\n+++ b/f\n@@ -1,${old} +1,${now} @@\n`
      const read = readDiff(`${head}${lines.map((l) => l.sign + l.text).join('\n')}\n`)
      const changed = lines.filter((l) => l.sign !== ' ').map((l) => l.sign + l.text)
      expect(read.files[0]?.hunks[0]?.lines.map((l) => (l.added ? '+' : '-') + l.text)).toEqual(changed)
      expect(read.isCut).toBe(false)
    }),
  )
})
