import { describe, expect, test } from 'vitest'
import { testCraft } from '../../context.ts'
import { generate } from './server/repository.ts'
import { type GitHubServer, startGitHub, TOKEN } from './server/server.ts'
import { flat, syncing } from './synced.ts'

const all = { pulls: 30, issues: 230, releases: 12, runs: 120, deployments: 110 }

describe('everything of a repository', () => {
  test('comes, and a second run with nothing new asks once a kind', async () => {
    const server = await startGitHub({ 'ada/engine': generate(all) })
    const { sync, stored } = syncing(server, { now: '2026-01-20T00:00:00Z' })
    const ran = await sync()
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' })
    const countOf = (kind: string) => stored().filter((one) => one.kind === kind).length
    // Every tenth issue is a pull request, and each seventh release is still a draft.
    expect(
      ['pull-request', 'issue', 'release', 'workflow-run', 'deployment'].map((kind) => countOf(kind)),
    ).toEqual([30, 207, 11, 120, 110])
    const first = stored()
    for (const round of ['second', 'third']) {
      const before = server.asked.length
      const again = await sync()
      expect({ round, code: again.code }).toEqual({ round, code: 0 })
      expect(again.out).not.toContain('new)')
      expect(server.asked.length - before).toBe(5)
    }
    // By the third run, each list is known as it was.
    expect(server.asked.slice(-5).map(({ status }) => status)).toEqual([200, 304, 304, 304, 200])
    expect(stored()).toEqual(first)
  })

  test('is told in the words of each kind', async () => {
    const server = await startGitHub({
      'ada/engine': generate({ pulls: 0, issues: 2, releases: 1, runs: 1, deployments: 1 }),
    })
    const { stored, sync } = syncing(server, { now: '2026-01-20T00:00:00Z' })
    await sync()
    expect(stored()).toMatchObject([
      {
        kind: 'deployment',
        title: 'Deployment to staging',
        url: 'https://github.com/ada/engine/deployments',
        facts: { environment: 'staging', ref: 'main', outcome: 'success', seconds: 120 },
      },
      {
        kind: 'issue',
        title: 'Line 1 is lost',
        labels: ['bug'],
        actor: 'bob',
        facts: { number: 100_001, state: 'closed', reason: 'completed', comments: 1 },
      },
      { kind: 'issue', facts: { number: 100_002 } },
      { kind: 'release', title: 'Engine 1.1', facts: { tag: 'v1.1.0', isPrerelease: false } },
      {
        kind: 'workflow-run',
        title: 'Mend part 1',
        facts: {
          name: 'CI',
          number: 1,
          branch: null,
          event: 'push',
          outcome: 'success',
          seconds: 300,
          pulls: [1],
        },
      },
    ])
  })

  test('that is public comes without a token, as far as lists tell', async () => {
    const server = await startGitHub({ 'ada/engine': generate(all) })
    const { craft, stored, sync } = syncing(server, { now: '2026-01-20T00:00:00Z', env: {} })
    const ran = await sync()
    expect(ran.code).toBe(0)
    expect(flat(ran.out)).toContain('deployments of ada/engine are not read without a token')
    expect(flat(ran.out)).toContain('without a token: reviews, commits and deployments need one')
    const pulls = stored().filter((one) => one.kind === 'pull-request')
    expect(pulls).toHaveLength(30)
    expect(pulls.every(({ facts }) => !facts.isWhole)).toBe(true)
    expect(pulls[1]).toMatchObject({ actor: 'cleo', facts: { state: 'merged', head: 'fix-2' } })
    expect(server.asked.every(({ headers }) => headers.authorization === undefined)).toBe(true)
    const withToken = craft.with({ CRAFT_GITHUB_TOKEN: TOKEN })
    const line = ['sync', 'github', '--api-url', server.url, '--repo', 'ada/engine']
    expect((await withToken(...line)).out).toContain('30 pull requests')
    const whole = stored()
    const isWhole = whole.every((one) => one.kind !== 'pull-request' || one.facts.isWhole)
    expect(isWhole).toBe(true)
    // Nothing of that is lost in a run without one.
    expect(flat((await sync()).out)).toContain('without one their reviews would be lost')
    expect(stored()).toEqual(whole)
  })

  test('that is new on a list is found behind what did not change', async () => {
    const repository = generate(all)
    const server = await startGitHub({ 'ada/engine': { ...repository, runs: repository.runs.slice(0, 100) } })
    const { stored, sync } = syncing(server, { now: '2026-01-20T00:00:00Z' })
    await sync()
    server.repositories.set('ada/engine', repository)
    expect((await sync()).out).toContain('(20 new)')
    expect(stored().filter(({ kind }) => kind === 'workflow-run')).toHaveLength(120)
  })
})

describe('a list that did not change', () => {
  const tagsOf = (server: GitHubServer, from: number) =>
    server.asked.slice(from).filter(({ headers }) => headers['if-none-match'] !== undefined)

  test('is asked for by its tag only by whom the tag was given to, and only at its own address', async () => {
    const server = await startGitHub({
      'ada/engine': generate({ pulls: 0, issues: 3, releases: 2, runs: 2 }),
    })
    server.tokens.add('ghp_another')
    const { craft, sync, stored } = syncing(server, { now: '2026-01-20T00:00:00Z' })
    await sync()
    await sync()
    const before = server.asked.length
    const first = stored()
    const line = ['sync', 'github', '--api-url', server.url, '--repo', 'ada/engine']
    const other = craft.with({ CRAFT_GITHUB_TOKEN: 'ghp_another' })
    expect((await other(...line)).code).toBe(0)
    expect(tagsOf(server, before)).toEqual([])
    const between = server.asked.length
    expect((await other(...line)).code).toBe(0)
    const tagged = tagsOf(server, between)
    expect(tagged.map(({ status }) => status)).toEqual([304, 304, 304])
    // Each tag is that of its own address, for the server knows it there.
    expect(new Set(tagged.map(({ url }) => url)).size).toBe(3)
    expect(stored()).toEqual(first)
  })

  test('of which more of the past is wished for is asked for anew', async () => {
    const server = await startGitHub({ 'ada/engine': generate({ pulls: 0, issues: 30 }) })
    const { sync, stored } = syncing(server, { now: '2026-01-20T00:00:00Z' })
    await sync('--since', '2026-01-02')
    const before = server.asked.length
    const some = stored().length
    await sync()
    expect(tagsOf(server, before).filter(({ url }) => url.includes('/issues'))).toEqual([])
    expect(stored().length).toBeGreaterThan(some)
  })
})

test('a login that changed comes with what is new, and nothing is there twice', async () => {
  const repository = generate({ pulls: 40, issues: 20, reviews: 1 })
  const server = await startGitHub({ 'ada/engine': repository })
  const { sync, stored } = syncing(server, { now: '2026-01-20T00:00:00Z' })
  await sync()
  const before = stored().length
  const renamed = JSON.parse(JSON.stringify(repository.issues).replaceAll('"bob"', '"robert"'))
  const touched = renamed.map((one: object) => ({ ...one, updated_at: '2026-01-19T00:00:00Z' }))
  server.repositories.set('ada/engine', { ...repository, issues: touched })
  expect((await sync()).code).toBe(0)
  const issues = stored().filter(({ kind }) => kind === 'issue')
  expect(stored()).toHaveLength(before)
  expect(issues.map(({ actor }) => actor)).toContain('robert')
  expect(issues.map(({ actor }) => actor)).not.toContain('bob')
})

test('workflow runs are asked for as far back as ninety days, or as somebody says', async () => {
  const server = await startGitHub({ 'ada/engine': generate({ pulls: 0, runs: 1000 }) })
  const { stored, sync } = syncing(server, { now: '2026-05-01T00:00:00Z' })
  await sync()
  const none = stored().length
  await sync('--since', '2026-01-01')
  expect([none, stored().length]).toEqual([300, 1000])
})

test('without a repository that is stored, or named, craft says what to do', async () => {
  const craft = testCraft()
  expect(await craft('sync', 'github')).toMatchObject({
    code: 1,
    err: expect.stringContaining('craft track'),
  })
  expect(await craft('sync', 'github', '--repo', 'no such thing')).toMatchObject({
    code: 2,
    err: expect.stringContaining('give owner/name'),
  })
  expect(
    await craft('sync', 'github', '--api-url', 'http://github.example.com', '--repo', 'a/b'),
  ).toMatchObject({
    code: 2,
    err: expect.stringContaining('not an address that craft may send a token to'),
  })
})
