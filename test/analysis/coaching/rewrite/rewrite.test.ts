import { describe, expect, test } from 'vitest'
import { messageOf } from '../../../../src/core/message.ts'
import { commitOf, type House, hunk, messageAfter, rewritten } from './houses.ts'

const parse = hunk(
  'src/parse.ts',
  ['-  return text.split(",")', '+  return text.split(separator)', '+  // keep blanks'],
  'export function splitRow(text: string) {',
)
const two = `${hunk('src/io/read.ts', ['-a = open(path)', '+a = open(path, mode)'])}${hunk('src/io/write.ts', ['-b()', '+b(1)'])}`
const guide = hunk('docs/guide.md', ['-Teh guide', '+The guide'])
const spec = hunk('test/row.test.ts', ['+test("rows", () => {})', '+check()'])

describe('a subject that would fit any commit', () => {
  test.each([
    ['fix bug', parse, 'fix bug in splitRow in parse.ts'],
    ['Fixed a bug', parse, 'Fix bug in splitRow in parse.ts'],
    ['fix', parse, 'fix splitRow in parse.ts'],
    ['Fixes.', parse, 'Fix splitRow in parse.ts'],
    ['hotfix', parse, 'fix splitRow in parse.ts'],
    ['bugfixes', parse, 'fix bug in splitRow in parse.ts'],
    ['update', parse, 'update splitRow in parse.ts'],
    ['Updated the code', parse, 'Update splitRow in parse.ts'],
    ['wip', parse, 'work on splitRow in parse.ts'],
    ['WIP', parse, 'Work on splitRow in parse.ts'],
    ['changes', parse, 'change splitRow in parse.ts'],
    ['Some minor changes', parse, 'Change splitRow in parse.ts'],
    ['misc', parse, 'change splitRow in parse.ts'],
    ['.', parse, 'Change splitRow in parse.ts'],
    ['asdf', parse, 'change splitRow in parse.ts'],
    ['cleanup', parse, 'clean up splitRow in parse.ts'],
    ['Refactoring', parse, 'Refactor splitRow in parse.ts'],
    ['refactor code', parse, 'refactor splitRow in parse.ts'],
    ['improvements', parse, 'improve splitRow in parse.ts'],
    ['fix indentation', parse, 'fix indentation in splitRow in parse.ts'],
    ['parser: fix', parse, 'parser: fix splitRow in parse.ts'],
    ['fix: bug fix  (#4)', parse, 'fix: bug in splitRow in parse.ts (#4)'],
    ['Update parse.ts', parse, 'Update splitRow in parse.ts'],
    ['parse: fix', parse, 'parse: fix splitRow'],
    ['guide.md: fix typo', guide, 'guide.md: fix typo'],
    ['update', two, 'update read.ts and write.ts'],
    ['typo', guide, 'fix typo in guide.md'],
    ['Fix typos', guide, 'Fix typo in guide.md'],
    ['docs', guide, 'update guide.md'],
    ['tests', spec, 'change tests in row.test.ts'],
    ['Added tests', spec, 'Add tests to row.test.ts'],
  ])('%s', (message, diff, after) => {
    expect(messageAfter(commitOf(message, diff))).toBe(after)
  })

  test.each([
    ['tests', parse],
    ['docs', parse],
    ['fix the off-by-one in splitRow', parse],
    ['Improve splitting of rows', parse],
    ['Initial commit', parse],
  ])('is not %s: it tells something, or something else', (message, diff) => {
    expect(messageAfter(commitOf(message, diff))).toBe(message)
  })

  test('stays where nothing is known of the change, and is asked about', () => {
    const rewrite = rewritten(commitOf('fix bug'))
    expect(rewrite).toMatchObject({ subject: 'fix bug', body: '' })
    expect(rewrite?.asks[0]).toBe('What changed: which function, option or behaviour?')
  })

  test('stays where many files have nothing in common, and the largest says where to look', () => {
    const paths = ['api/a.go', 'web/b.ts', 'db/c.sql']
    expect(rewritten(commitOf('update', null, paths))).toMatchObject({ subject: 'update' })
  })

  test('names the folder that has all of them', () => {
    const paths = ['src/http/a.go', 'src/http/b.go', 'src/http/c/d.go']
    expect(messageAfter(commitOf('update', null, paths))).toBe('update src/http')
  })

  test('is made of nothing where there was no message', () => {
    expect(messageAfter(commitOf('', parse))).toBe('Change splitRow in parse.ts')
    expect(messageAfter(commitOf('Signed-off-by: Ada <ada@example.com>', parse))).toBe(
      'Change splitRow in parse.ts\n\nSigned-off-by: Ada <ada@example.com>',
    )
  })

  test.each<[House, string]>([
    ['small', 'change guide.md'],
    ['conventional', 'docs: change guide.md'],
    ['strict', 'docs: change guide.md'],
  ])('has the form of the house (%s) at once where there was no message', (house, subject) => {
    for (const tail of ['', 'Signed-off-by: Ada <ada@example.com>']) {
      const once = messageAfter(commitOf(tail, guide), house)
      expect(once).toBe(messageOf({ subject, body: tail }))
      expect(messageAfter(commitOf(once, guide), house)).toBe(once)
    }
  })

  test('names what a changed line is in, not what stands above the hunk', () => {
    const diff = hunk(
      'src/a.c',
      [' }', ' ', ' static int second(int b)', ' {', '-  return b;', '+  return b + 1;'],
      'static int first_one(int a)',
    )
    expect(messageAfter(commitOf('fix', diff))).toBe('fix second in a.c')
  })
})

describe('the body', () => {
  const long =
    'The importer read each row twice, once to count the columns and once to fill them, and that took most of the time.'

  test('is wrapped where it is far too wide', () => {
    expect(messageAfter(commitOf(`Update the importer.\n\n${long}`))).toBe(
      'Update the importer\n\nThe importer read each row twice, once to count the columns and once to\nfill them, and that took most of the time.',
    )
  })

  test.each([
    ['a list', `- ${long}\n- short`],
    ['code', `    ${long}`],
    ['a fenced block', `\`\`\`\n${long}\n\`\`\``],
    ['a quotation', `> ${long}`],
    ['a table', `| a | ${long} |`],
    ['an address', `https://example.com/${'a/'.repeat(60)}`],
    ['output', `src/a.c:10: ${long}`],
    ['a hard break', `${long}  \nSecond line`],
    ['trailers', `Reviewed-by: Ada ${long}\nFixes: #12`],
  ])('keeps %s as it is', (_, body) => {
    expect(messageAfter(commitOf(`Updated the importer.\n\n${body}`))).toBe(`Update the importer\n\n${body}`)
  })

  test('never begins a line with what would make it a comment, a list or a trailer', () => {
    const words = `${'word '.repeat(13)}#120 and ${'word '.repeat(12)}- dash ${'word '.repeat(11)}Note: here`
    for (const line of messageAfter(commitOf(`Updated the importer.\n\n${words}`)).split('\n'))
      expect(line).not.toMatch(/^(?:#|- |Note:)/)
  })

  test('is set apart from the subject where nobody did', () => {
    expect(messageAfter(commitOf('Updated the importer\n- reads once\n- fills once'))).toBe(
      'Update the importer\n\n- reads once\n- fills once',
    )
    expect(messageAfter(commitOf('Updated the importer\nSigned-off-by: Ada <a@b>'))).toBe(
      'Update the importer\n\nSigned-off-by: Ada <a@b>',
    )
    expect(messageAfter(commitOf('Updated the importer.\r\nIt reads each row once.'))).toBe(
      'Update the importer\n\nIt reads each row once.',
    )
  })

  test('tells what was kept: sentences, references, trailers', () => {
    const message = 'Updated the importer (#12)\n\nIt reads once. See ABC-7.\n\nCo-authored-by: Bob <b@c>'
    expect(rewritten(commitOf(message))?.kept).toEqual([
      'It reads once',
      'See ABC-7.',
      '#12',
      'ABC-7',
      'Co-authored-by: Bob <b@c>',
    ])
  })
})

describe('nothing is better', () => {
  test.each([
    'Merge branch "topic" into main',
    'Revert "Add retry"\n\nThis reverts commit 0123456789.',
    'fixup! Add retry',
    'Release 2.1.0',
    'Bump left-pad from 1.0.0 to 2.0.0',
    'Keep the pool open between uploads\n\nEach upload opened a connection of its own, and the handshake took longer than the file itself because the server is far away. Now they share one.',
  ])('than %j', (message) => {
    expect(rewritten(commitOf(message))).toBeNull()
  })

  test('than ten megabytes that nobody reads', () => {
    expect(rewritten(commitOf(`fix bug\n\n${'word '.repeat(2 * 1024 * 1024)}`, parse))).toBeNull()
  })
})

describe('questions', () => {
  const asks = (message: string, diff: string) => rewritten(commitOf(message, diff))?.asks ?? []

  test.each([
    ['-const timeout = 5000', '+const timeout = 30000', 'Why was timeout raised from 5000 to 30000?'],
    ['-  retries: 5,', '+  retries: 3,', 'Why was retries lowered from 5 to 3?'],
    ['-#define MAX_DEPTH 10', '+#define MAX_DEPTH 200', 'Why was MAX_DEPTH raised from 10 to 200?'],
    ['-  "strict": false,', '+  "strict": true,', 'Why was strict changed from false to true?'],
    ['-level = "info"', '+level = "debug"', 'Why was level changed from "info" to "debug"?'],
    ['-  sleep_interval: 5s', '+  sleep_interval: 30s', 'Why was sleep_interval changed from 5s to 30s?'],
    ['-const window = 5 * SECOND', '+const window = 30 * SECOND', 'Why was window raised from 5 to 30?'],
  ])('ask about the value in %s', (before, after, question) => {
    expect(asks('Adjust the settings of the client', hunk('src/client.ts', [before, after]))[0]).toBe(
      question,
    )
  })

  test.each([
    ['-  "version": "1.2.3",', '+  "version": "1.2.4",'],
    ['-// waited 5 seconds', '+// waited 30 seconds'],
    ['-const apiToken = "abc123"', '+const apiToken = "abc124"'],
    ['-import a from "./a1"', '+import a from "./a2"'],
    ['-  move(1, 2)', '+  move(3, 4)'],
  ])('do not ask about %s', (before, after) => {
    for (const ask of asks('Adjust the settings of the client', hunk('src/client.ts', [before, after])))
      expect(ask).not.toMatch(/from .* to /)
  })

  test('ask what went wrong where something is fixed, by its name', () => {
    expect(asks('Fix the separator', parse)).toEqual([
      'What went wrong in splitRow before this fix, and when?',
    ])
  })

  test('ask why something is gone', () => {
    const diff = hunk('src/cache.ts', [
      '-export function evictAll() {',
      '-  clear()',
      '-  count = 0',
      '-}',
      ' const x = 1',
    ])
    expect(asks('Tidy the cache', diff)[0]).toBe('Why is evictAll no longer needed?')
  })

  test('ask what a new dependency is for', () => {
    const diff = hunk('package.json', [' "dependencies": {', '+    "left-pad": "^1.0.0",', ' }'])
    expect(asks('Tidy the padding', diff)[0]).toBe('What is left-pad needed for?')
  })

  test('ask why, in the words of the subject', () => {
    expect(asks('Use a map for the columns', parse).at(-1)).toBe('Why use a map for the columns?')
  })

  test('are at most three', () => {
    const diff = `${hunk('src/a.ts', ['-timeout = 1', '+timeout = 2', ' x', '-limit = 3', '+limit = 4'])}${hunk('package.json', ['+    "left-pad": "^1.0.0",'])}`
    expect(asks('wip', diff)).toHaveLength(3)
  })

  test('are not asked where the message answers', () => {
    expect(
      asks('Fix the separator\n\nA comma in a name split the row, because quotes were not read.', parse),
    ).toEqual([])
  })

  test('never show a secret', () => {
    const secret = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789'
    const diff = hunk('src/a.ts', [`-level = "info" // ${secret}`, `+level = "debug" // ${secret}`])
    expect(JSON.stringify(rewritten(commitOf('Adjust the level', diff)))).not.toContain(secret)
  })
})
