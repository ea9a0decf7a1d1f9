import { beforeAll, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { testCraft } from '../context.ts'
import { type GitFixture, gitFixture, temporaryFolder } from '../fixture/git.ts'
import { adasRepository, bob, expectFault, jsonOf } from './history.ts'
import { installed } from './installed.ts'

const NOW = '2026-03-01T12:00:00Z'

const told = (what: string): string =>
  `Round ${what} to whole cents\n\nInvoices showed fractions of a cent, because ${what} were added up before they were rounded.`

/** A day after the other, from `first` on. */
function write(repo: GitFixture, first: string, messages: readonly string[], author?: string): void {
  for (const [index, message] of messages.entries()) {
    const date = new Date(Date.parse(first) + index * 86_400_000).toISOString()
    const files = { [`src/${first.slice(0, 7)}-${index}.ts`]: `export const value${index} = ${index}\n` }
    repo.commit(message, { files, date, ...(author === undefined ? {} : { author }) })
  }
}

/** Ada wrote nothing but "wip" in January and learned to say why in February; Bob went on as he was. */
function learner(): GitFixture {
  const repo = adasRepository('learner')
  write(repo, '2026-01-05T09:00:00Z', ['wip 1', 'wip 2', 'wip 3', 'wip 4', 'wip 5', 'wip 6'])
  write(repo, '2026-01-20T09:00:00Z', ['stuff', 'stuff', 'stuff'], bob)
  const matters = ['prices', 'taxes', 'discounts', 'refunds', 'fees', 'totals', 'tips']
  write(repo, '2026-02-05T09:00:00Z', matters.map(told))
  return repo
}

let repo: GitFixture
beforeAll(() => {
  repo = learner()
})

const craft = (options = {}) => testCraft({ cwd: repo.path, now: NOW, ...options })

describe('progress', () => {
  test('compares my own commits with those of the time before, without a store', async () => {
    const one = craft()
    const progress = shapes['coach-progress'].parse(jsonOf(await one('coach', 'progress', '--json')))
    expect(progress).toMatchObject({
      subject: { name: 'Ada', emails: ['ada@example.com'] },
      unit: 'week',
      now: { commits: 7, period: { label: 'the last 30 days' } },
      before: { commits: 6 },
      compared: { score: { verdict: 'better' }, message: { verdict: 'better' } },
    })
    expectFault(await one('log'), { code: 1, says: /stored nothing/ })
  })

  test('shows both, and says what to do next', async () => {
    const { code, out, err } = await craft()('coach', 'progress')
    expect({ code, err }).toEqual({ code: 0, err: 'craft coach insights names one habit to work on.\n' })
    expect(out).toMatch(/^Ada, the last 30 days\n7 commits since 2026-01-30, and 6 in the same time before/)
    expect(out).toMatch(/\nMessage +\d\.\d +\d\.\d +\+\d\.\d {2}better\n/)
    expect(out).toMatch(/\nnow {5}\S+\n/)
  })

  test('scores each commit as craft coach does', async () => {
    const range = shapes.coach.parse(jsonOf(await craft()('coach', '-n', '7', '--json')))
    const progress = shapes['coach-progress'].parse(jsonOf(await craft()('coach', 'progress', '--json')))
    expect(progress.now.means?.message).toBe(range.averages?.aspects.message)
    expect(progress.now.means?.changes).toBe(range.averages?.aspects.changes)
    expect(progress.now.means?.code).toBe(range.averages?.aspects.code)
  })

  test.each([
    [['--days', '10'], 0, 2],
    [['--since', '2026-01-01'], 13, 0],
    [['--period', '2026-01'], 6, 0],
    [['--until', '2026-01-31'], 6, 0],
    [['--days', '3', '--until', '2026-02-07'], 3, 0],
  ])('may be of another period: %j', async (flags, commits, before) => {
    const ran = await craft()('coach', 'progress', '--json', ...flags)
    const progress = shapes['coach-progress'].parse(jsonOf(ran))
    expect([progress.now.commits, progress.before.commits]).toEqual([commits, before])
  })

  test('says where there is nothing to compare with', async () => {
    const { code, out } = await craft()('coach', 'progress', '--period', '2026-01')
    expect(code).toBe(0)
    expect(out).toContain('There is nothing to compare with: no commits from 2025-12-01 to 2026-01-01.')
  })

  test('takes the day a commit was written, not the day it was rebased', async () => {
    const rebased = adasRepository()
    const dates = { GIT_AUTHOR_DATE: '2026-01-10T09:00:00Z', GIT_COMMITTER_DATE: '2026-02-20T09:00:00Z' }
    rebased.feed('', ['commit', '-q', '--allow-empty', '-m', told('prices')], dates)
    const ran = await testCraft({ cwd: rebased.path, now: NOW })('coach', 'progress', '--json')
    expect(jsonOf(ran)).toMatchObject({ now: { commits: 0 }, before: { commits: 1 } })
  })

  test('knows me by the mailmap and by the settings', async () => {
    const mapped = adasRepository()
    write(mapped, '2026-02-10T09:00:00Z', [told('prices'), told('taxes')], 'A. L. <old@example.com>')
    write(mapped, '2026-02-20T09:00:00Z', [told('tips')], 'Countess <home@example.com>')
    mapped.write('.mailmap', 'Ada <ada@example.com> <old@example.com>\n')
    const one = testCraft({ cwd: mapped.path, now: NOW })
    expect(jsonOf(await one('coach', 'progress', '--json'))).toMatchObject({ now: { commits: 2 } })
    await one('config', 'identities', 'add', 'home@example.com')
    expect(jsonOf(await one('coach', 'progress', '--json'))).toMatchObject({ now: { commits: 3 } })
  })
})

describe('insights', () => {
  test('name a weakness, the best and the weakest, and what has become better', async () => {
    const ran = await craft()('coach', 'insights', '--since', '2026-01-03', '--json')
    const insights = shapes['coach-insights'].parse(jsonOf(ran))
    expect(insights.commits).toBe(13)
    expect(insights.weakness).toMatchObject({
      rule: expect.stringMatching(/^message\//),
      share: { of: 13 },
      plainest: { subject: expect.stringMatching(/^wip/) },
    })
    expect(insights.best.every(({ subject }) => subject.startsWith('Round '))).toBe(true)
    expect(insights.weakest.every(({ subject }) => subject.startsWith('wip '))).toBe(true)
    expect(insights.improved?.length).toBeGreaterThan(0)
  })

  test('are words that fit the screen', async () => {
    const { code, out, err } = await craft({ width: 40 })('coach', 'insights')
    expect(code).toBe(0)
    expect(err).toMatch(/^craft coach <commit> says/)
    expect(out).toMatch(/^Ada, the last 90 days: 13 commits\n\nMost frequent weakness\nIn \d+ of 13 commits /)
    expect(out).toContain('\nOne habit for this week\n')
    expect(out).not.toMatch(/Bob|stuff/)
  })
})

describe.each(['progress', 'insights'])('%s', (name) => {
  test('says in one sentence that there are no commits of mine, and what to do', async () => {
    const { code, out, err } = await craft()('coach', name, '--period', '2024')
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toMatch(/^No commits by Ada here in this period \(2024, 2024-01-01 to 2024-12-31\)\.\nNext: /)
    const json = jsonOf(await craft()('coach', name, '--period', '2024', '--json'))
    expect(shapes[`coach-${name}` as 'coach-progress'].safeParse(json).success).toBe(true)
  })

  test('finds none in a repository without commits', async () => {
    const empty = await testCraft({ cwd: adasRepository().path, now: NOW })('coach', name)
    expect(empty).toMatchObject({ code: 0, out: '', err: expect.stringMatching(/^No commits by Ada here/) })
  })

  test('must know where and who', async () => {
    expectFault(await testCraft({ cwd: temporaryFolder() })('coach', name), {
      code: 3,
      says: /not a git repo/,
    })
    const nobodys = installed(gitFixture())
    const ran = await nobodys.craft(`coach ${name}`)
    expectFault(ran, { code: 1, says: /does not say who you are/ })
  })

  test.each([
    [['--days', '0'], /whole number from 1/],
    [['--days', '99999999999'], /whole number from 1/],
    [['--days', '3', '--since', '2026-01-01'], /exclude each other/],
    [['--since', 'soon'], /not a date/],
    [['--since', '2099-01-01'], /begins on 2099-01-01, which is still to come/],
    [['--staged'], /--staged says nothing to craft coach/],
    [['-n', '3'], /--number says nothing to craft coach/],
    [['main'], /too many arguments/],
    [['--author', 'bob'], /unknown option/],
  ])('refuses %j', async (flags, says) => {
    expectFault(await craft()('coach', name, ...flags), { code: 2, says })
  })

  test('takes the flags it shares with craft coach, wherever they stand', async () => {
    const here = testCraft({ cwd: temporaryFolder(), now: NOW })
    expect(jsonOf(await here('coach', '--json', name, '--repo', repo.path, '--no-diff'))).toBeTypeOf('object')
  })

  test('leaves a branch of that name to craft coach', async () => {
    const named = adasRepository()
    named.commit(told('prices'), { files: { a: 'a\n' } })
    named.git('branch', name)
    const ran = await testCraft({ cwd: named.path })('coach', `refs/heads/${name}`, '--json')
    expect(shapes.coaching.parse(jsonOf(ran)).commitId).toBe(named.git('rev-parse', name))
    expect((await testCraft()('coach', '--help')).out).toContain(`refs/heads/progress`)
  })
})
