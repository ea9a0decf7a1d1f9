import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { type Craft, testCraft } from '../context.ts'
import type { GitFixture } from '../fixture/git.ts'
import { adasRepository, bob, expectFault, jsonOf, trackedOnce, workshop } from './history.ts'

const statsOf = async (craft: Craft, ...more: readonly string[]) =>
  shapes.stats.parse(jsonOf(await craft('stats', '--json', ...more)))

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0)

describe('the stats of a repository', () => {
  let repo: GitFixture
  let tracked: () => Craft
  let craft: Craft
  beforeAll(async () => {
    repo = workshop()
    tracked = await trackedOnce(repo)
  })
  beforeEach(() => {
    craft = tracked()
  })

  /** Added and removed lines as git itself counts them, by whether a path matches. */
  const gitLines = (args: readonly string[], wanted: (path: string) => boolean): number =>
    repo
      .git('log', '--no-merges', '--numstat', '--format=', ...args)
      .split('\n')
      .map((line) => line.split('\t'))
      .reduce(
        (total, [added, removed, path = '']) => total + (wanted(path) ? Number(added) + Number(removed) : 0),
        0,
      )

  test('are mine unless I say otherwise, and are what git counts', async () => {
    const stats = await statsOf(craft)
    expect(stats).toMatchObject({
      subject: { name: 'Ada', emails: ['ada@example.com'] },
      commits: 4,
      merges: 1,
      activeDays: 4,
      people: { authors: 1, coAuthors: [], reviewers: [] },
    })
    const mine = ['--author=Ada']
    expect(stats.insertions + stats.deletions).toBe(gitLines(mine, () => true))
    expect(stats.unworkedLines).toEqual({ total: 200, generated: 0, vendored: 0, lock: 200 })
    expect(stats.languages).toEqual([
      { name: 'TypeScript', lines: gitLines(mine, (path) => path.endsWith('.ts')) },
    ])
    expect(stats.repositories).toMatchObject([{ name: 'workshop', commits: 4 }])
    expect(stats.months.map(({ month }) => month)).toEqual(['2025-11', '2026-02'])
    expect(await statsOf(craft, '--mine')).toEqual(stats)
  })

  test('are everybody’s together, without the robot, who is named on demand', async () => {
    const stats = await statsOf(craft, '--everybody')
    expect(stats).toMatchObject({ subject: null, commits: 6, people: { authors: 2 } })
    expect(stats.bots).toEqual({ commits: 1, names: ['renovate[bot]'] })
    const { err } = await craft('stats', '--everybody', '--verbose')
    expect(err).toBe('Left out 1 commit by bots: renovate[bot].\n')
  })

  test('count weekdays and hours by the clock of whoever wrote the commit', async () => {
    const stats = await statsOf(craft, '--author', 'Bob')
    // Written on a Monday and a Tuesday at 10:00 in a zone where UTC says 9:00.
    expect(stats.weekdays).toMatchObject({ monday: 1, tuesday: 1, sunday: 0 })
    expect(stats.hours[10]).toBe(2)
    expect(sum(stats.hours)).toBe(stats.commits)
  })

  test('keep to the period', async () => {
    const q1 = await statsOf(craft, '--everybody', '--period', '2026-Q1')
    expect(q1).toMatchObject({ commits: 2, merges: 0, period: { label: '2026-Q1' } })
    const parts = await Promise.all(
      ['2025', '2026'].map((year) => statsOf(craft, '--everybody', '--period', year)),
    )
    const whole = await statsOf(craft, '--everybody')
    expect(sum(parts.map((one) => one.commits))).toBe(whole.commits)
    expect(sum(parts.map((one) => one.insertions))).toBe(whole.insertions)
    const achievements = (one: typeof whole) => sum(one.achievements.map(({ count }) => count))
    expect(sum(parts.map(achievements))).toBe(achievements(whole))
    expect(jsonOf(await craft('a', 'list', '--json'))).toHaveLength(achievements(whole))
  })

  test('are words on a terminal, and one sentence where nothing was done', async () => {
    const { code, out, err } = await craft('stats')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Ada, all time\n\nCommits {7}4 commits and 1 merge, on 4 days\n/)
    expect(await craft('stats', '--period', '2019')).toEqual({
      code: 0,
      out: '',
      err: 'No stored commits by Ada in this period (2019).\n',
    })
    expect((await statsOf(craft, '--period', '2019')).commits).toBe(0)
  })

  test.each([
    ['stats --mine --everybody', /cannot be used with/],
    ['stats --author Bob --everybody', /cannot be used with/],
    ['stats --author zoe', /nobody called "zoe"/],
    ['stats --period someday', /"someday" is not a period/],
  ])('refuse: craft %s', async (line, says) => {
    expectFault(await craft(...line.split(' ')), { code: 2, says })
  })
})

test('people whom trailers name are told by role, bots and myself left out, and nobody is counted', async () => {
  const repo = adasRepository()
  const trailers = [
    'Co-authored-by: Bob <bob@example.com>',
    'Co-authored-by: BOB <bob@example.com>',
    'Co-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
    'Co-authored-by: Ada <ada@example.com>',
    'Co-authored-by: broken <',
    'Reviewed-by: Carol <carol@example.com>',
  ]
  repo.commit(`feat: together\n\n${trailers.join('\n')}`, { files: { 'a.ts': 'a\n' } })
  const craft = testCraft({ cwd: repo.path })
  await craft('track')
  const { people } = await statsOf(craft)
  expect(people).toEqual({ authors: 1, coAuthors: ['BOB'], reviewers: ['Carol'] })
})

test('all repositories are counted together with --all-repos, a mailmapped person as one', async () => {
  const [one, two] = [adasRepository('one'), adasRepository('two')]
  one.commit('feat: one', { files: { 'a.ts': 'a\n' } })
  two.commit('feat: map', { files: { '.mailmap': 'Ada <ada@example.com> <old@example.com>\n' } })
  two.commit('feat: two', { files: { 'b.py': 'b\nb\n' }, author: 'A. L. <old@example.com>' })
  two.commit('feat: not mine', { files: { 'c.py': 'c\n' }, author: bob })
  const craft = testCraft({ cwd: one.path })
  await craft('track', '--repo', one.path, '--repo', two.path)
  const stats = await statsOf(craft, '--all-repos')
  expect(stats.repositories).toMatchObject([
    { name: 'two', commits: 2 },
    { name: 'one', commits: 1 },
  ])
  expect(stats.languages).toEqual([
    { name: 'Python', lines: 2 },
    { name: 'TypeScript', lines: 1 },
  ])
  expect((await statsOf(craft)).commits).toBe(1)
})
