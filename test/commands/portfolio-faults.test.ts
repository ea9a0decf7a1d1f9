import { cpSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Craft, testCraft } from '../context.ts'
import { type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { adasRepository, expectFault, trackedOnce, workshop } from './history.ts'
import { installed, run } from './installed.ts'

let repo: GitFixture
let tracked: Awaited<ReturnType<typeof trackedOnce>>
let craft: Craft
beforeAll(async () => {
  repo = workshop()
  tracked = await trackedOnce(repo)
})
beforeEach(() => {
  craft = tracked()
})

const own = (name: string, text: string): void => {
  ;(craft.files as Map<string, string>).set(join(craft.home, 'templates', name), text)
}

type Case = readonly [
  what: string,
  argv: readonly string[],
  code: number,
  says: RegExp,
  before?: () => unknown,
]

const cases: readonly Case[] = [
  [
    'an empty period',
    ['--period', '2019'],
    1,
    /no achievements by Ada in this period \(2019\)\nNext: name a longer --period/,
  ],
  [
    'nobody’s work in a period',
    ['--everybody', '--since', '2026-02-20'],
    1,
    /no achievements in this period \(since 2026-02-20\)\nNext: name a longer --period/,
  ],
  [
    'a bar above all',
    ['--min-score', '100'],
    1,
    /none of \d+ achievements scores 100 or more\nNext: lower --min-score/,
  ],
  [
    'nothing that is ready',
    ['--ready-only'],
    1,
    /none of \d+ achievements is ready\nNext: leave --ready-only out\n/,
  ],
  [
    'nobody’s work at all, which no longer period would help',
    ['--author', 'bob'],
    1,
    /no achievements by Bob\nNext: name somebody with --author "<name>", or look further with --all-repos\n/,
    hideBobs,
  ],
  ['a name that is none', ['--author', ''], 2, /an empty name is nobody’s\nNext: .*craft log/],
  [
    'somebody and everybody',
    ['--author', 'bob', '--everybody'],
    2,
    /'--author <name>' cannot be used with option '--everybody'/,
  ],
  [
    'a name for a folder',
    ['-o', 'notes/'],
    1,
    /notes\/ is a folder\nNext: name a file in it, as in: -o notes\/review\.md/,
  ],
  ['no name at all', ['-o', ''], 2, /-o names no file/],
  [
    'a report in the place of its document',
    ['--redact', '--redact-report', './all.md', '-o', 'all.md'],
    2,
    /document and report would be one file\nNext: /,
  ],
  ['a template to list', ['resume', '--list'], 2, /--list takes no template\nNext: leave resume out/],
  ['a template to compare', ['--diff', 'abcd', 'x'], 2, /--diff takes no template\nNext: leave x out/],
  [
    'a list of one period',
    ['--list', '--period', '2026'],
    2,
    /'--list' cannot be used with option '--period/,
  ],
  ['somebody unknown', ['--author', 'zoe'], 2, /nobody called "zoe"/],
  ['a period that is none', ['--period', 'soon'], 2, /"soon" is not a period craft knows\nNext: use 2026, /],
  [
    'a period that ends before it begins',
    ['--since', '2026-02-01', '--until', '2026-01-01'],
    2,
    /ends \(2026-01-01\) before it begins/,
  ],
  ['a limit of nothing', ['--limit', '0'], 2, /whole number from 1 on\.\nNext: craft portfolio --help\n/],
  ['a format that is none', ['--format', 'docx'], 2, /--format/],
  [
    'a template that is none',
    ['revue'],
    2,
    /there is no template "revue"; did you mean review\?\nNext: use executive, /,
  ],
  ['a template that leads out of its folder', ['../secrets'], 2, /there is no template "\.\.\/secrets"/],
  [
    'a template that is broken',
    ['brag'],
    2,
    /templates\/brag\.md:3: .*\nNext: /,
    () => own('brag.md', '# {{title}}\n\n{{#sections}}\n{{title}}\n'),
  ],
  [
    'a template that names what there is not',
    ['brag'],
    2,
    /templates\/brag\.md:2: .*headlin.*\nNext: /,
    () => own('brag.md', '# {{title}}\n{{headlin}}\n'),
  ],
  [
    'a template of one format in another',
    ['brag', '--format', 'json'],
    2,
    /brag is a template for \.md files\nNext: leave --format out/,
    () => own('brag.md', '# {{title}}\n'),
  ],
  [
    'a policy that is missing',
    ['--redact', '/nowhere/policy.yaml'],
    2,
    /\/nowhere\/policy\.yaml cannot be read: there is no such file/,
  ],
  ['a policy that is a folder', ['--redact', '/'], 2, /\/ cannot be read: it is a folder/],
  ['a report of nothing', ['--redact-report', '-'], 2, /nothing is redacted/],
  ['a snapshot that is none', ['--diff', 'ffff'], 2, /no snapshot has the id "ffff"\nNext: .*--list/],
  ['a folder to write to', ['-o', '/'], 1, /\/ is a folder\nNext: /],
]

async function hideBobs(): Promise<void> {
  const { out } = await craft('achievements', 'list', '--json')
  const all = JSON.parse(out) as readonly {
    readonly id: string
    readonly author: { readonly name: string }
  }[]
  for (const { id, author } of all) if (author.name === 'Bob') await craft('achievements', 'hide', id)
}

describe('one sentence, the next step and an exit code, and no document', () => {
  for (const [what, argv, code, says, before] of cases)
    test(`for ${what}`, async () => {
      await before?.()
      const files = [...craft.files]
      expectFault(await craft('portfolio', ...argv), { code, says })
      expect([...craft.files]).toEqual(files)
      expect((await craft('portfolio', '--list')).out).toBe('')
    })

  test('for a store that is not there yet, and none is made', async () => {
    const none = testCraft({ cwd: repo.path })
    for (const argv of [[], ['--list'], ['--diff', 'abcd']])
      expectFault(await none('portfolio', ...argv), {
        code: 1,
        says: /craft has stored nothing yet\nNext: craft track/,
      })
    expect(readdirSync(none.home)).toEqual([])
  })

  test('for a repository without a commit of anybody’s', async () => {
    const empty = adasRepository()
    const one = testCraft({ cwd: empty.path })
    await one('track')
    const ran = await one('portfolio')
    expect(ran).toMatchObject({ out: '' })
    expect(ran.code).not.toBe(0)
    expect(ran.err).toMatch(/^craft: [^\n]+\nNext: [^\n]+\n$/m)
  })

  test('for a PDF on a terminal', async () => {
    const shown = await tracked({ isShown: true })('portfolio', '--format', 'pdf', '-o', '-')
    expectFault(shown, { code: 2, says: /a PDF is not for a terminal\nNext: name a file with -o/ })
  })
})

describe('a craft that was not installed whole', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))

  /** A copy of the built program without what `spoil` takes from it. */
  function spoiled(spoil: (folder: string) => void): string {
    const folder = temporaryFolder('craft-copy-')
    for (const part of ['bin', 'dist', 'drizzle', 'package.json'])
      cpSync(join(root, part), join(folder, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    spoil(folder)
    return join(folder, 'bin/craft.js')
  }

  test.each([
    ['all fonts', (folder: string) => rmSync(join(folder, 'dist/fonts'), { recursive: true })],
    ['one font', (folder: string) => rmSync(join(folder, 'dist/fonts/IBMPlexSans_400Regular.ttf'))],
  ])('writes no PDF without %s, says so, and still writes Markdown', async (_, spoil) => {
    const bin = spoiled(spoil)
    const { craft: whole, env } = installed(repo)
    expect((await whole('track')).code).toBe(0)
    const folder = temporaryFolder()
    const write = (format: string, name: string) =>
      run(
        process.execPath,
        [bin, 'portfolio', '--everybody', '--format', format, '-o', join(folder, name)],
        repo.path,
        env,
      )
    expectFault(await write('pdf', 'a.pdf'), { code: 1, says: /fonts?|missing/i })
    expect(readdirSync(folder)).toEqual([])
    expect((await write('markdown', 'a.md')).code).toBe(0)
  })
})
