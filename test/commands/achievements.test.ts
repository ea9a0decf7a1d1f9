import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { defaultWeights } from '../../src/core/score.ts'
import { shapes } from '../../src/render/json/schemas.ts'
import { type Craft, testCraft } from '../context.ts'
import type { GitFixture } from '../fixture/git.ts'
import { adasRepository, expectFault, jsonOf, trackedOnce, workshop } from './history.ts'

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

const listed = async (...more: readonly string[]) =>
  shapes.achievement.array().parse(jsonOf(await craft('achievements', 'list', '--json', ...more)))

const titled = async (word: string) => {
  const found = (await listed()).find(({ title }) => title.toLowerCase().includes(word))
  if (found === undefined) throw new Error(`no achievement tells of ${word}`)
  return found
}

describe('detect', () => {
  test('finds in one step what track left for later', async () => {
    const later = testCraft({ cwd: repo.path })
    await later('track', '--no-detect')
    const detected = shapes.detect.parse(jsonOf(await later('detect', '--json')))
    expect(detected).toEqual({
      repository: 'workshop',
      achievements: detected.achievements,
      added: detected.achievements,
      retired: 0,
    })
    expect(detected.achievements).toBe((await listed()).length)
  })

  test('finds nothing new where nothing is new', async () => {
    await craft('detect')
    const detected = shapes.detect.parse(jsonOf(await craft('detect', '--json')))
    expect(detected).toMatchObject({ added: 0, retired: 0 })
    expect(await craft('detect')).toEqual({
      code: 0,
      out: `${detected.achievements} achievements.\n`,
      err: '',
    })
  })

  test('gives the same achievements with the same ids to every store', async () => {
    const other = testCraft({ cwd: repo.path, now: '2031-05-05T05:05:05Z' })
    await other('track')
    const list = ['achievements', 'list', '--json']
    expect((await other(...list)).out).toBe((await craft(...list)).out)
  })
})

describe('achievements list', () => {
  test('tells each piece of work once, newest first, with its score', async () => {
    const found = await listed()
    const times = found.map(({ completedAt }) => completedAt)
    expect(times).toEqual([...times].sort().reverse())
    const commits = found.flatMap(({ evidence }) =>
      evidence.filter(({ kind }) => kind === 'commit').map(({ target }) => target),
    )
    expect(new Set(commits).size).toBe(commits.length)
    const { out } = await craft('a', 'list')
    for (const { title } of found) expect(out).toContain(title.slice(0, 40))
  })

  test("tells the merged pull request as its author's, with the commits that made it", async () => {
    expect(await titled('invoices')).toMatchObject({
      source: 'pull-request',
      author: { name: 'Bob', email: 'bob@example.com' },
      size: { commits: 2, insertions: 170 },
      traces: { release: 'v1.0.0' },
    })
  })

  test('can be narrowed as the log can', async () => {
    const all = await listed()
    expect(await listed('-n', '1')).toEqual(all.slice(0, 1))
    const bobs = await listed('--author', 'bob')
    expect(bobs.map(({ author }) => author.name)).toEqual(['Bob'])
    const mine = await listed('--mine')
    expect(mine.every(({ author }) => author.name === 'Ada')).toBe(true)
    expect(mine.length + bobs.length).toBe(all.length)
    const recent = await listed('--since', '2026-01-01')
    expect(recent).toEqual(all.filter(({ completedAt }) => (completedAt ?? '') >= '2026'))
    expect(recent.length).toBeLessThan(all.length)
  })

  test('says what to do when nothing matches', async () => {
    expect(await craft('a', 'list', '--period', '2019')).toEqual({
      code: 0,
      out: '',
      err: 'No achievements match. Next: craft detect\n',
    })
  })
})

describe('achievements show', () => {
  test('gives one achievement by its id or the beginning of it, and the same as the list', async () => {
    const wanted = await titled('price')
    expect(jsonOf(await craft('a', 'show', wanted.id, '--json'))).toEqual(wanted)
    expect(jsonOf(await craft('a', 'show', wanted.id.slice(0, 23), '--json'))).toEqual(wanted)
  })

  test('shows the figure with its quotation, and the evidence', async () => {
    const { id } = await titled('cache')
    const { out, err } = await craft('achievements', 'show', id)
    expect(err).toBe('')
    expect(out).toContain('40 minutes to 4 minutes')
    expect(out).toContain(repo.git('rev-parse', '--short=8', ':/perf: cache'))
  })

  test('refuses a beginning that several ids share, and names them', async () => {
    const ambiguous = (await listed()).map(({ id }) => id[0])
    expect(new Set(ambiguous).size).toBe(1)
    expectFault(await craft('a', 'show', ambiguous[0] ?? ''), { code: 2, says: /begins several ids: .*;/ })
  })
})

describe('score', () => {
  test('lists the best first, and as many as -n says', async () => {
    const scored = shapes.achievement.array().parse(jsonOf(await craft('score', '--json')))
    const values = scored.map(({ score }) => score.value)
    expect(values).toEqual([...values].sort((a, b) => b - a))
    const { out, err } = await craft('score', '-n', '1')
    expect(out).toContain(scored[0]?.title.slice(0, 40))
    expect(out).not.toContain(scored[1]?.title.slice(0, 40))
    expect(err).toBe(`${scored.length - 1} more: -n ${scored.length}\n`)
  })

  test('gives only the achievements that were asked for', async () => {
    const { id } = await titled('invoices')
    const scored = shapes.achievement.array().parse(jsonOf(await craft('score', id, '--json')))
    expect(scored.map((one) => one.id)).toEqual([id])
  })

  test.each(['reach', 'stated'] as const)(
    'is %s where the settings weigh nothing else, but never less than stated',
    async (which) => {
      const score = { ...defaultWeights, reach: 0, stated: 0, [which]: 1 }
      const other = testCraft({ cwd: repo.path, config: { score } })
      await other('track')
      const found = shapes.achievement.array().parse(jsonOf(await other('score', '--json')))
      expect(found.map((one) => one.score.value)).toEqual(
        found.map((one) => Math.max(one.score.stated, one.score[which])),
      )
      expect(new Set(found.map((one) => one.score.value)).size).toBeGreaterThan(1)
    },
  )
})

describe('explain', () => {
  test('gives every part of a score, and the parts add up to it', async () => {
    const wanted = await titled('cache')
    const { achievement, score } = shapes.explain.parse(jsonOf(await craft('explain', wanted.id, '--json')))
    expect(achievement.title).toBe(wanted.title)
    expect(score.value).toBe(wanted.score.value)
    for (const reading of [score.stated, score.reach, score.complexity, ...Object.values(score.dimensions)]) {
      const sum = reading.parts.reduce((total, part) => total + part.points, 0)
      expect(reading.value).toBe(Math.min(100, Math.max(0, sum)))
    }
  })

  test('says in words why, and what would raise it', async () => {
    const { id, title, score } = await titled('import')
    const { code, out, err } = await craft('explain', id)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(title)
    expect(out).toContain(`Score ${score.value} of 100`)
    expect(out).toContain('What would raise it\n  - ')
  })
})

test('work of robots alone is no achievement', async () => {
  const robots = adasRepository('robots')
  robots.commit('chore(deps): bump a', { author: 'dependabot[bot] <d@example.com>', files: { a: 'a\n' } })
  await craft('track', '--repo', robots.path)
  expect(jsonOf(await craft('a', 'list', '--json', '--repo', robots.path))).toEqual([])
})
