import { beforeAll, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { type Craft, testCraft } from '../context.ts'
import type { GitFixture } from '../fixture/git.ts'
import { adasRepository, bob, jsonOf, trackedOnce, workshop } from './history.ts'

const logged = async (craft: Craft, ...more: readonly string[]) =>
  shapes.commit.array().parse(jsonOf(await craft('log', '--json', ...more)))

const subjects = async (craft: Craft, ...more: readonly string[]) =>
  (await logged(craft, ...more)).map(({ subject }) => subject)

async function craftWith(repo: GitFixture): Promise<Craft> {
  const craft = testCraft({ cwd: repo.path })
  await craft('track', '--no-detect')
  return craft
}

describe('the commits of a repository', () => {
  let repo: GitFixture
  let tracked: (options?: { width: number }) => Craft
  beforeAll(async () => {
    repo = workshop()
    tracked = await trackedOnce(repo)
  })

  test('come newest first, one a line', async () => {
    const { code, out, err } = await tracked({ width: 120 })('log')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const rows = out.split('\n').map((line) => line.replace(/\s{2,}/g, ' | '))
    expect(rows.slice(0, 4).map((row) => row.slice('12345678 | '.length))).toEqual([
      '2026-02-12 | Ada | +2 −0 | fix: round prices to cents',
      '2026-02-11 | renovate[bot] | +1 −0 | chore(deps): bump left-pad to 2.0.0',
      '2026-02-10 | Ada | +72 −0 | perf: cache price lookups (#15)',
      '2025-12-03 | Ada | merge | Merge pull request #12 from bob/export',
    ])
    expect(rows).toHaveLength(9)
  })

  test('are all there in JSON, as git has them', async () => {
    const commits = await logged(tracked())
    const git = repo.git('log', '--format=%H %aI %an <%ae>').split('\n')
    expect(
      commits.map(({ oid, author, authoredAt, authoredOffset }) => {
        const local = Date.parse(authoredAt ?? '') + (authoredOffset ?? 0) * 60_000
        return `${oid} ${new Date(local).toISOString().slice(0, 19)} ${author.name} <${author.email}>`
      }),
    ).toEqual(git.map((line) => line.replace(/(?:Z|[+-]\d\d:\d\d) /, ' ')))
  })

  test('are as many as -n says, in words and in JSON', async () => {
    const craft = tracked()
    expect((await craft('log', '-n', '2')).out.match(/\n/g)).toHaveLength(2)
    expect(await logged(craft, '-n', '3')).toHaveLength(3)
    expect(jsonOf(await craft('log', '--json', '-n', '0'))).toEqual([])
  })

  test('can be asked for by day: both ends belong to the span', async () => {
    const craft = tracked()
    expect(await subjects(craft, '--since', '2026-02-11', '--until', '2026-02-12')).toEqual([
      'fix: round prices to cents',
      'chore(deps): bump left-pad to 2.0.0',
    ])
    expect(await subjects(craft, '--until', '2025-11')).toHaveLength(2)
    expect(await logged(craft, '--period', '2026-Q1')).toHaveLength(3)
    expect(await logged(craft, '--period', '2025')).toHaveLength(5)
  })

  test('can be asked for by author, by any part of name or address and in any case', async () => {
    const craft = tracked()
    const bobs = ['feat: write invoices as PDF', 'feat: lay invoices out']
    expect(await subjects(craft, '--author', 'bob')).toEqual(bobs)
    expect(await subjects(craft, '--author', 'BOB@EXAMPLE')).toEqual(bobs)
    expect(await subjects(craft, '--author', 'nobody')).toEqual([])
  })

  test('are mine with --mine: by what git says here, and by what the settings say', async () => {
    const craft = tracked()
    expect(await logged(craft, '--mine')).toHaveLength(5)
    const identity = { emails: ['bob@example.com'], names: [] }
    const withSettings = testCraft({ cwd: repo.path, config: { identity } })
    await withSettings('track')
    expect(await logged(withSettings, '--mine')).toHaveLength(7)
  })

  test('that match nothing are said on stderr, and are an empty list in JSON', async () => {
    const craft = tracked()
    const nothing = ['--author', 'nobody']
    expect(await craft('log', ...nothing)).toEqual({ code: 0, out: '', err: 'No stored commits match.\n' })
    expect(await craft('log', '--json', ...nothing)).toEqual({ code: 0, out: '[]\n', err: '' })
    expect((await craft('--quiet', 'log', ...nothing)).err).toBe('')
  })

  test('stay apart from those of another repository, and come together with --all-repos', async () => {
    const other = adasRepository('garden')
    other.commit('feat: plant a tree', { date: '2026-01-15T09:00:00Z' })
    const craft = tracked()
    await craft('track', '--repo', other.path)
    expect(await logged(craft)).toHaveLength(8)
    expect(await subjects(craft, '--repo', other.path)).toEqual(['feat: plant a tree'])
    expect((await subjects(craft, '--all-repos')).indexOf('feat: plant a tree')).toBe(3)
  })
})

test('a person with two names is one where the mailmap says so', async () => {
  const repo = adasRepository()
  repo.commit('feat: as Bob', { author: bob })
  repo.commit('feat: as Robert', {
    author: 'Robert <r@home.example>',
    files: { '.mailmap': 'Bob <bob@example.com> Robert <r@home.example>\n' },
  })
  const [latest, first] = await logged(await craftWith(repo), '--author', 'bob')
  expect(latest).toMatchObject({
    author: { name: 'Bob', email: 'bob@example.com' },
    authorAsWritten: { name: 'Robert', email: 'r@home.example' },
  })
  expect(first?.subject).toBe('feat: as Bob')
})

test('a reader that goes away ends the command quietly and well', async () => {
  const repo = adasRepository()
  const body = 'Nobody reads this to its end. '.repeat(1000)
  for (let i = 0; i < 10; i++) repo.commit(`feat: part ${i}\n\n${body}`)
  const craft = await craftWith(repo)
  expect((await craft('log', '--json')).out.length).toBeGreaterThan(4 * 65_536)

  const impatient = testCraft({ cwd: repo.path, closeAfter: 1 })
  await impatient('track', '--no-detect')
  const { code, out, err } = await impatient('log', '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.length).toBeGreaterThan(65_536)
  expect(out.length).toBeLessThan(2 * 65_536)
})

describe('a message full of control characters', () => {
  const hostile =
    '\u001b[31mfeat: red\u001b[0m \u202eevil\u202c \u0007\u009b2J a\rb\u200b \u001b]52;c;eA==\u0007 \u001b]8;;http://evil.example\u001b\\x\u2066y'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not come through
  const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/
  let repo: GitFixture
  beforeAll(() => {
    repo = adasRepository()
    repo.commit(`${hostile}\n\n${hostile}`, {
      files: { 'a\u001b]0;x\u0007\u009b\u202e.ts': 'a\n' },
      author: `\u001b]0;Eve\u0007 <eve@x.example>`,
    })
    repo.git('tag', 'v1\u009b2J\u202e')
    // The same control character as a byte, which is no UTF-8.
    const headers = 'author A <a@b> 1767225600 +0000\ncommitter A <a@b> 1767225600 +0000'
    const object = `tree ${repo.git('rev-parse', 'HEAD^{tree}')}\nparent ${repo.git('rev-parse', 'HEAD')}\n${headers}`
    repo.raw(Buffer.from(`${object}\n\nred \x9b2J and \x1b[2J\n`, 'latin1'))
  })

  test('is shown without any of them, whatever shows it', async () => {
    const craft = testCraft({ cwd: repo.path, width: 200 })
    await craft('track')
    const found = JSON.parse((await craft('achievements', 'list', '--json')).out) as { id: string }[]
    expect(found.length).toBeGreaterThan(0)
    for (const line of [
      'log',
      'log --json',
      `achievements show ${found[0]?.id}`,
      `explain ${found[0]?.id}`,
      'achievements list',
      'achievements list --json',
      'score',
      'portfolio --everybody -o -',
      'portfolio archive --everybody --format markdown -o -',
      'portfolio --everybody --format json -o -',
    ]) {
      const { code, out, err } = await craft(...line.split(' '))
      expect({ line, code, err }).toEqual({ line, code: 0, err: '' })
      expect(out, line).toMatch(/red/i)
      expect(out, line).not.toMatch(raw)
    }
    for (const line of ['stats --everybody', 'start', 'track --recursive'])
      expect((await craft(...line.split(' '))).out, line).not.toMatch(raw)
  })

  test('is in JSON what it was in git', async () => {
    const written = repo.git('log', '-1', '--format=%B', 'HEAD~1').trimEnd()
    const commits = await logged(await craftWith(repo))
    expect(commits.map(({ subject, body }) => `${subject}\n\n${body}`)).toContain(written)
  })
})
