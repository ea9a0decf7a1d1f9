import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Craft, testCraft } from '../context.ts'
import { type GitFixture, gitFixture, temporaryFolder } from '../fixture/git.ts'
import { adasRepository, expectFault, trackedOnce, workshop } from './history.ts'

type Case = readonly [line: string, code: number, says: RegExp]

let repo: GitFixture
let empty: GitFixture
let tracked: () => Craft
beforeAll(async () => {
  repo = workshop()
  empty = adasRepository('empty')
  tracked = await trackedOnce(repo)
})

const words = (line: string): string[] => line.split(' ').filter((word) => word !== '')

const wrongWords: readonly Case[] = [
  ['bogus', 2, /unknown command 'bogus'/],
  ['lgo', 2, /unknown command 'lgo' \(Did you mean log\?\)/],
  ['achievements bogus', 2, /unknown command 'bogus'/],
  ['log --bogus', 2, /unknown option '--bogus'/],
  ['--bogus', 2, /unknown option '--bogus'/],
  ['log extra', 2, /too many arguments/],
  ['log -n x', 2, /'x' is invalid\. It must be a whole number from 0 on/],
  ['log -n -1', 2, /whole number/],
  ['log -n 1.5', 2, /whole number/],
  ['log -n', 2, /argument missing/],
  ['score -n 0', 2, /whole number from 1 on/],
  ['explain', 2, /missing required argument 'id'/],
  ['achievements show', 2, /missing required argument 'id'/],
  ['portfolio poem', 2, /poem/],
  ['portfolio --format docx', 2, /Allowed choices are markdown, /],
  ['portfolio --limit 0', 2, /whole number from 1 on/],
  ['schema nothing', 2, /there is no schema "nothing"/],
  ['track --all v1.0.0..HEAD', 2, /exclude each other/],
  ['track --since someday', 2, /"someday" is not a date craft can read/],
  ['track --since 2026-02-30', 2, /"2026-02-30" is not a date/],
  ['track nosuchrevision', 2, /"nosuchrevision" names no commit in /],
  ['track v1.0.0..nosuchrevision', 2, /names no commit in /],
  ['track -- --output=stolen', 2, /"--output=stolen" names no commit in /],
]

const tooEarly: readonly Case[] = [
  ['log', 1, /craft has stored nothing yet\nNext: craft track\n/],
  ['log --json', 1, /\nNext: craft track\n/],
  ['detect', 1, /\nNext: craft track\n/],
  ['achievements list', 1, /\nNext: craft track\n/],
  ['achievements show 0123', 1, /\nNext: craft track\n/],
  ['score', 1, /\nNext: craft track\n/],
  ['explain 0123', 1, /\nNext: craft track\n/],
  ['portfolio', 1, /\nNext: craft track\n/],
  ['stats', 1, /\nNext: craft track\n/],
]

describe('before anything is stored', () => {
  test.each([...wrongWords, ...tooEarly])(
    'craft %s ends with %d and makes no store',
    async (line, code, says) => {
      const craft = testCraft({ cwd: repo.path })
      expectFault(await craft(...words(line)), { code, says })
      expect(existsSync(join(craft.home, 'craft.db'))).toBe(false)
      expect(craft.files.size).toBe(0)
    },
  )

  test.each<Case>([
    ['track', 3, /is not a git repository\nNext: run craft inside a repository, or name one with --repo/],
    ['track --all', 3, /is not a git repository/],
    ['start', 3, /is not a git repository/],
    ['init', 3, /is not a git repository/],
    ['track --repo nowhere', 3, /there is no folder .*nowhere/],
    ['track --repo file', 3, /file is not a folder/],
  ])('craft %s outside a repository ends with %d and makes no store', async (line, code, says) => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'file'), '')
    const craft = testCraft({ cwd })
    expectFault(await craft(...words(line)), { code, says })
    expect(existsSync(join(craft.home, 'craft.db'))).toBe(false)
  })

  test.each<Case>([
    ['start', 1, /this repository has no commits yet\nNext: make a commit/],
    ['track HEAD', 2, /"HEAD" names no commit in /],
  ])('craft %s before the first commit ends with %d and makes no store', async (line, code, says) => {
    const craft = testCraft({ cwd: empty.path })
    expectFault(await craft(...words(line)), { code, says })
    expect(existsSync(join(craft.home, 'craft.db'))).toBe(false)
  })
})

test.each<Case>([
  ['log --since someday', 2, /"someday" is not a date/],
  ['log --period someday', 2, /"someday" is not a period/],
  ['log --period 2026-Q5', 2, /is not a period/],
  ['log --period 2026 --since 2026-01-01', 2, /say the same thing twice/],
  ['log --since 2026-03-01 --until 2026-02-01', 2, /ends \(2026-02-01\) before it begins/],
  ['achievements list --until someday', 2, /"someday" is not a date/],
  ['portfolio --period 2026 --until 2026-01-01', 2, /say the same thing twice/],
  ['achievements show ffffffff', 2, /no achievement has the id "ffffffff"\nNext: .*craft achievements list/],
  ['achievements show %', 2, /no achievement has the id "%"/],
  ['achievements show nonsense', 2, /no achievement has the id "nonsense"/],
  ['explain ffffffff', 2, /no achievement has the id "ffffffff"/],
  ['score ffffffff', 2, /no achievement has the id "ffffffff"/],
  ['portfolio --author zoe', 2, /nobody called "zoe"/],
  ['log --repo /', 3, /is not a git repository/],
  ['portfolio -o /dev/null/x/mine.md --period 2019', 1, /in this period \(2019\)/],
])('with a store, craft %s ends with %d', async (line, code, says) => {
  const craft = tracked()
  expectFault(await craft(...words(line)), { code, says })
  expect(craft.files.size).toBe(0)
})

test.each(['log', 'detect', 'achievements list', 'score', 'portfolio', 'stats'])(
  'craft %s in a repository that was never tracked says to track it',
  async (line) => {
    const craft = tracked()
    const other = adasRepository('garden')
    other.commit('feat: another history')
    for (const { path } of [other, empty])
      expectFault(await craft(...words(line), '--repo', path), {
        code: 1,
        says: /this repository is not in the store yet\nNext: craft track\n/,
      })
  },
)

test('craft portfolio before detection says to detect', async () => {
  const craft = testCraft({ cwd: repo.path })
  await craft('track', '--no-detect')
  expectFault(await craft('portfolio'), { code: 1, says: /no achievements found yet\nNext: craft detect\n/ })
})

test('track --all before the first commit stores no repository', async () => {
  const craft = testCraft({ cwd: empty.path })
  expect((await craft('track', '--all')).code).toBe(0)
  expectFault(await craft('log'), { code: 1, says: /\nNext: craft track\n/ })
})

test('a store that is a folder, or no store at all but some other file, is a store fault', async () => {
  const folder = testCraft({ cwd: repo.path })
  mkdirSync(join(folder.home, 'craft.db'))
  expectFault(await folder('track'), { code: 4, says: /the store .*craft\.db cannot be/ })

  const file = testCraft({ cwd: repo.path })
  writeFileSync(join(file.home, 'craft.db'), 'These are my notes, and no database at all.\n'.repeat(100))
  for (const line of ['track', 'log', 'init'])
    expectFault(await file(line), { code: 4, says: /is damaged or not a store of craft/ })
})

test('a damaged repository is said as one, and can be tracked once it is mended', async () => {
  const broken = gitFixture()
  broken.commit('feat: one', { files: { a: 'a\n' } })
  const head = broken.commit('feat: two', { files: { a: 'b\n' } })
  const path = join(broken.path, '.git', 'refs', 'heads', 'main')
  writeFileSync(path, `${'0'.repeat(39)}1\n`)
  const craft = testCraft({ cwd: broken.path })
  expectFault(await craft('track'), { code: 3, says: /is damaged or incomplete/ })
  writeFileSync(path, `${head}\n`)
  expect((await craft('track')).out).toContain('2 new commits')
})
