import { beforeAll, describe, expect, test } from 'vitest'
import type { Activity } from '../../src/core/activity.ts'
import { shapes } from '../../src/render/json/schemas.ts'
import { openJsonlStore } from '../../src/store/jsonl/store.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { type Craft, testCraft } from '../context.ts'
import type { GitFixture } from '../fixture/git.ts'
import { adasRepository, bob, expectFault, jsonOf, trackedOnce, workshop } from './history.ts'

const eve = 'Eve <eve@example.com>'
const text = (word: string): string => Array.from({ length: 12 }, (_, i) => `${word} ${i}\n`).join('')

/**
 * A year in which Ada does more than her commits tell: she reviews, helps Eve in, takes back what broke, mends a flaky
 * test and looks after documentation; in May she does small things only.
 */
function glue(): GitFixture {
  const repo = adasRepository('glue')
  const by = (author: string, date: string, message: string, files: Record<string, string>) =>
    repo.commit(message, { author, date, files })
  by(bob, '2024-11-05T09:00:00Z', 'feat: begin', { 'src/begin.ts': text('begin') })
  repo.commit('feat: read orders', {
    date: '2025-01-10T09:00:00Z',
    files: { 'src/orders.ts': text('order') },
  })
  by(bob, '2025-02-01T09:00:00Z', 'feat: cache orders\n\nReviewed-by: Ada <ada@example.com>', {
    'packages/cache/src/cache.ts': text('cache'),
  })
  by(eve, '2025-02-03T09:00:00Z', 'fix: spell orders right\n\nCo-authored-by: Ada <ada@example.com>', {
    'docs/orders.md': text('orders'),
  })
  by(eve, '2025-02-04T09:00:00Z', 'fix: close the file\n\nReviewed-by: Ada <ada@example.com>', {
    'src/files.ts': text('file'),
  })
  const broken = repo.commit('perf: keep prices in memory', {
    date: '2025-03-03T09:00:00Z',
    files: { 'src/prices.ts': text('price') },
  })
  repo.commit(`Revert "perf: keep prices in memory"\n\nThis reverts commit ${broken}.`, {
    date: '2025-03-04T23:30:00Z',
    files: { 'src/prices.ts': null },
  })
  repo.commit('perf: keep prices in memory again, and forget them in time', {
    date: '2025-03-06T09:00:00Z',
    files: { 'src/prices.ts': text('fresh price') },
  })
  const small: readonly (readonly [string, string])[] = [
    ['docs: say how prices are kept', 'docs/prices.md'],
    ['docs: correct the address of the forum', 'docs/forum.md'],
    ['docs: name the licence', 'docs/licence.md'],
    ['test: make the flaky clock test wait', 'test/clock.test.ts'],
  ]
  for (const [index, [message, path]] of small.entries())
    repo.commit(message, { date: `2025-05-1${index}T09:00:00Z`, files: { [path]: `${message}\n` } })
  return repo
}

const review = (pull: number, actor: string, day: string, pullAuthor = 'bob'): Activity => ({
  source: 'github',
  externalId: `${actor}-${pull}-${day}`,
  kind: 'review',
  place: 'github.com/octo/glue',
  title: '',
  body: '',
  url: `https://github.com/octo/glue/pull/${pull}`,
  labels: [],
  actor,
  isBot: false,
  createdAt: Date.parse(day) / 1000,
  updatedAt: Date.parse(day) / 1000,
  endedAt: Date.parse(day) / 1000,
  facts: { pull, pullTitle: `Pull ${pull}`, pullAuthor, verdict: 'approved', comments: 0 },
})

describe('craft insights', () => {
  let repo: GitFixture
  let tracked: (options?: Parameters<typeof testCraft>[0]) => Craft
  beforeAll(async () => {
    repo = glue()
    repo.git('remote', 'add', 'origin', 'https://github.com/octo/glue.git')
    tracked = await trackedOnce(repo)
  })

  const insightsOf = async (craft: Craft, ...args: readonly string[]) =>
    shapes.insights.parse(jsonOf(await craft('insights', '--json', '--period', '2025', ...args)))

  test('counts what git counts, quarter by quarter', async () => {
    const { commits, achievements, quarters, subject } = await insightsOf(tracked())
    const counted = (since: string, until: string) =>
      Number(
        repo.git(
          'rev-list',
          '--count',
          '--no-merges',
          '--author=Ada',
          `--since=${since}`,
          `--until=${until}`,
          'HEAD',
        ),
      )
    expect(subject.name).toBe('Ada')
    expect(commits).toBe(counted('2025-01-01T00:00:00Z', '2025-12-31T23:59:59Z'))
    expect(quarters.map((one) => [one.quarter, one.isPart, one.commits])).toEqual([
      ['2025-Q1', false, counted('2025-01-01T00:00:00Z', '2025-03-31T23:59:59Z')],
      ['2025-Q2', false, counted('2025-04-01T00:00:00Z', '2025-06-30T23:59:59Z')],
    ])
    expect(quarters.reduce((sum, one) => sum + one.achievements, 0)).toBe(achievements)
  })

  test('names the strongest achievements by ids that the store has', async () => {
    const craft = tracked()
    const { quarters, competencies } = await insightsOf(craft)
    const listed = jsonOf(await craft('achievements', 'list', '--mine', '--period', '2025', '--json'))
    const values = new Map(
      (listed as { id: string; score: { value: number } }[]).map((one) => [one.id, one.score.value]),
    )
    const best = quarters.flatMap(({ score }) => score?.best ?? [])
    expect(best).not.toEqual([])
    for (const { achievementId, value } of best) expect(values.get(achievementId)).toBe(value)
    expect(competencies.map(({ name }) => name)).toContain('TypeScript')
    for (const { strongest, achievements } of competencies) {
      expect(strongest.length).toBe(Math.min(3, achievements))
      const own = strongest.map((id) => values.get(id) ?? -1)
      expect(own).toEqual(own.toSorted((a, b) => b - a))
      expect(own).not.toContain(-1)
    }
  })

  test('tells of months whose commits are small change alone', async () => {
    const craft = tracked()
    const { untold } = await insightsOf(craft)
    expect(untold).toEqual([{ month: '2025-05', commits: 4, upkeep: expect.any(String) }])
    const upkeep = jsonOf(await craft('achievements', 'show', untold[0]?.upkeep ?? '', '--json'))
    expect(upkeep).toMatchObject({ source: 'maintenance' })
  })

  test('counts work with others, and names nobody', async () => {
    const ran = await tracked()('insights', '--period', '2025', '--json')
    const { together } = shapes.insights.parse(jsonOf(ran))
    expect(together).toEqual({
      reviewed: { count: 2, people: 2 },
      pullsReviewed: { count: 0, people: 0 },
      reviewedByOthers: { count: 0, people: 0 },
      written: { count: 1, people: 1 },
      applied: { count: 3, people: 2 },
      places: [
        { place: 'docs', commits: 1 },
        { place: 'packages/cache', commits: 1 },
        { place: 'src', commits: 1 },
      ],
    })
    expect(ran.out).not.toMatch(/Bob|Eve|bob@|eve@/)
  })

  test('asks about each kind of hidden work once, with evidence that is there', async () => {
    const { questions } = await insightsOf(tracked())
    expect(questions.map(({ kind, count }) => [kind, count])).toEqual([
      ['reviews', 2],
      ['newcomers', 1],
      ['incident', 2],
      ['flaky-tests', 1],
      ['documentation', 3],
    ])
    for (const { evidence, asks } of questions) {
      expect(asks).toMatch(/^[^.?]*\?$|\?$/)
      for (const { target } of evidence) expect(repo.git('cat-file', '-t', target)).toBe('commit')
    }
  })

  test.each(['sqlite', 'jsonl'])('what its commands record is not asked about again (%s)', async (store) => {
    const craft = testCraft({ cwd: repo.path, env: { CRAFT_STORE: store } })
    await craft('track')
    const { questions } = await insightsOf(craft)
    expect(questions.length).toBe(5)
    for (const [index, { command }] of questions.entries()) {
      const [program, ...words] = command ?? []
      expect(program).toBe('craft')
      expect(await craft(...words)).toMatchObject({ code: 0 })
      const left = (await insightsOf(craft)).questions
      expect(left.map(({ kind }) => kind)).toEqual(questions.slice(index + 1).map(({ kind }) => kind))
    }
    const added = jsonOf(await craft('achievements', 'list', '--manual', '--json')) as {
      evidence: unknown[]
    }[]
    expect(added.map(({ evidence }) => evidence.length).sort()).toEqual([1, 1, 2, 2, 3])
  })

  test('nor what its person has told of in their own words, or hidden', async () => {
    const craft = tracked()
    const { untold } = await insightsOf(craft)
    await craft('achievements', 'hide', untold[0]?.upkeep ?? '')
    const left = (await insightsOf(craft)).questions.map(({ kind }) => kind)
    expect(left).toEqual(['reviews', 'newcomers', 'incident'])
  })

  test('later reviews are asked about again', async () => {
    const craft = tracked()
    const command = ['--tag', 'reviews', '--category', 'collaboration', '--title', 'Reviewed']
    const [first] = (await insightsOf(craft)).questions[0]?.evidence.slice(-1) ?? []
    const day = '2025-02-01'
    await craft(
      'achievements',
      'add',
      ...command,
      '--started',
      day,
      '--completed',
      day,
      '--evidence',
      first?.target ?? '',
    )
    expect((await insightsOf(craft)).questions[0]).toMatchObject({ kind: 'reviews', count: 1 })
  })

  test.each(['sqlite', 'jsonl'] as const)(
    'reviews that GitHub knows count where an address tells the login (%s)',
    async (kind) => {
      const email = '12+ada-l@users.noreply.github.com'
      const craft = testCraft({
        cwd: repo.path,
        env: { CRAFT_STORE: kind },
        config: { identity: { emails: ['ada@example.com', email], names: [] } },
      })
      await craft('track')
      const how = { now: () => new Date('2026-01-01'), craftVersion: '0' }
      const store =
        kind === 'sqlite'
          ? openSqliteStore(`${craft.home}/craft.db`, how)
          : openJsonlStore(`${craft.home}/store`, how)
      store.activities.put([
        review(7, 'Ada-L', '2025-06-01'),
        review(7, 'ada-l', '2025-06-02'),
        review(8, 'ada-l', '2025-06-03', 'carol'),
        review(9, 'ada-l', '2025-06-03', 'ada-l'),
        review(10, 'ada', '2025-06-03'),
        review(11, 'ada-l', '2024-06-03'),
      ])
      store.close()
      const { together, questions, quarters } = await insightsOf(craft)
      expect(together.pullsReviewed).toEqual({ count: 2, people: 2 })
      expect(quarters.map(({ reviews }) => reviews)).toEqual([2, 2])
      expect(questions[0]).toMatchObject({
        // Those of pull requests are counted by an achievement of their month.
        asks: 'You reviewed 2 commits by 2 people: what became better by it?',
        evidence: [{ kind: 'commit' }, { kind: 'commit' }],
      })
      const [, ...words] = questions[0]?.command ?? []
      expect(await craft(...words)).toMatchObject({ code: 0 })
      expect((await insightsOf(craft)).questions[0]?.kind).toBe('newcomers')
    },
  )

  test('about somebody else it asks without a command that would make the work mine', async () => {
    const { questions, subject } = await insightsOf(tracked(), '--author', 'Eve')
    expect(subject.name).toBe('Eve')
    for (const { command } of questions) expect(command).toBeNull()
    expect((await insightsOf(tracked(), '--author', 'Ada')).questions[0]?.command).not.toBeNull()
  })

  test('from elsewhere its commands lead back to the repository', async () => {
    const craft = tracked({ cwd: adasRepository('elsewhere').path })
    const near = (await insightsOf(craft, '--repo', repo.path)).questions[0]?.command ?? []
    expect(near.slice(0, 5)).toEqual(['craft', 'achievements', 'add', '--repo', repo.path])
    const all = (await insightsOf(craft, '--repo', repo.path, '--all-repos')).questions[0]?.command ?? []
    expect(await craft(...all.slice(1))).toMatchObject({ code: 0 })
  })

  test('is one screen of words, with commands to copy', async () => {
    const { code, out, err } = await tracked({ width: 100 })('insights', '--period', '2025')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Ada, 2025: 8 commits, \d+ achievements\n\nBy quarter\n/)
    expect(out).toContain('\nMonths with commits and nothing told\n2025-05 4 commits (')
    expect(out).toContain('\nYou reviewed  2 commits by 2 people\n')
    expect(out).toContain(
      `3. You took a change back (Revert "perf: keep prices in memory") and mended it 1 day later: what had\n   broken, and for whom?\n`,
    )
    expect(out).toContain("   craft achievements add --title 'Made flaky tests reliable' ")
  })

  test('without a period is about the last 365 days', async () => {
    const found = shapes.insights.parse(
      jsonOf(await tracked({ now: '2025-08-01T00:00:00Z' })('insights', '--json')),
    )
    expect(found.period).toMatchObject({ label: 'the last 365 days', since: '2024-08-01T00:00:01Z' })
    expect(found.quarters.map(({ quarter, isPart }) => [quarter, isPart])).toEqual([
      ['2025-Q1', false],
      ['2025-Q2', false],
    ])
  })

  test('says that there is nothing, and refuses what it cannot do', async () => {
    const { code, out, err } = await tracked()('insights', '--period', '2019')
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '',
      err: 'No work by Ada in this period (2019). Next: a longer one, with --since\n',
    })
    expectFault(await tracked()('insights', '--since', '2099-01-01'), { code: 2, says: /still to come/ })
    expectFault(await tracked()('insights', '--author', 'nobody'), { code: 2, says: /nobody called/ })
    expectFault(await testCraft({ cwd: repo.path })('insights'), { code: 1, says: /has stored nothing yet/ })
  })
})

test('a history with nothing hidden leaves nothing to ask', async () => {
  const craft = (await trackedOnce(workshop()))()
  const found = shapes.insights.parse(jsonOf(await craft('insights', '--json')))
  expect(found.questions.map(({ kind }) => kind)).toEqual(['newcomers'])
})
