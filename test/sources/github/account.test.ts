import { describe, expect, test } from 'vitest'
import { shapes } from '../../../src/render/json/schemas.ts'
import { gitFixture } from '../../fixture/git.ts'
import { generate } from './server/repository.ts'
import { startGitHub, TOKEN } from './server/server.ts'
import { syncing } from './synced.ts'
import { busyYear } from './year/year.ts'

const NOW = '2026-12-20T00:00:00Z'

/** A craft in a repository of its own, of somebody whom git knows by nothing that the service knows. */
async function stranger(store = 'sqlite') {
  const { repository } = busyYear()
  const server = await startGitHub({ 'ada/engine': repository })
  const repo = gitFixture()
  repo.git('config', 'user.name', 'Countess of Lovelace')
  repo.git('config', 'user.email', 'countess@example.org')
  const env = { CRAFT_GITHUB_TOKEN: TOKEN, CRAFT_STORE: store }
  const { craft, sync } = syncing(server, { now: NOW, env, cwd: repo.path })
  const mine = async (): Promise<readonly { readonly author: { readonly name: string } }[]> =>
    JSON.parse((await craft('achievements', 'list', '--all-repos', '--mine', '--json')).out)
  const identities = async () =>
    shapes.identities.parse(JSON.parse((await craft('config', 'identities', '--json')).out))
  return { server, craft, sync, mine, identities }
}

describe.each(['sqlite', 'jsonl'])('whose token it is, in %s', (store) => {
  test('makes the work of that login mine, without a clone and without a setting', async () => {
    const { craft, sync, mine, identities } = await stranger(store)
    expect((await sync()).code).toBe(0)
    const found = await mine()
    expect(new Set(found.map(({ author }) => author.name))).toEqual(new Set(['ada']))
    expect(found.length).toBeGreaterThan(15)
    expect((await identities()).known).toContainEqual({ kind: 'login', value: 'ada', from: ['service'] })
    const document = await craft('portfolio', 'review', '--all-repos', '--period', '2026', '-o', '-')
    expect(document.code).toBe(0)
    expect(document.out).toContain('Countess of Lovelace')
    expect(document.out).toContain('Let the warehouse work without a network')
  })
})

test('is asked in no request of its own, and told with what the person is known by', async () => {
  const { server, craft, sync } = await stranger()
  await sync()
  const asking = server.asked.filter(({ body }) => body.includes('viewer'))
  expect(asking.every(({ body }) => body.includes('query pulls'))).toBe(true)
  expect((await craft('config', 'identities')).out).toMatch(/login +its token +ada/)
})

test('stays mine when the login changes, and is another one’s with another token', async () => {
  const { server, sync, mine, identities } = await stranger()
  await sync()
  const before = await mine()
  server.viewer.login = 'ada-l'
  await sync()
  expect(await mine()).toEqual(before)
  expect((await identities()).known.flatMap(({ kind, value }) => (kind === 'login' ? [value] : []))).toEqual([
    'ada-l',
    'ada',
  ])
  Object.assign(server.viewer, { login: 'bob', databaseId: 7 })
  await sync()
  expect(new Set((await mine()).map(({ author }) => author.name))).toEqual(new Set(['bob']))
})

test('says nothing where a robot has the token', async () => {
  const { server, sync, mine, identities } = await stranger()
  server.viewer.login = 'github-actions[bot]'
  await sync()
  expect(await mine()).toEqual([])
  expect((await identities()).known.map(({ kind }) => kind)).not.toContain('login')
})

test('is learned from where somebody contributed, too', async () => {
  const { server, craft, identities } = await stranger()
  server.repositories.set('ada/empty', generate({ pulls: 0 }))
  server.contributions.push({ repository: 'ada/empty', sort: 'commits', at: '2026-02-01T00:00:00Z' })
  await craft('sync', 'github', '--api-url', server.url, '--all')
  expect((await identities()).known).toContainEqual({ kind: 'login', value: 'ada', from: ['service'] })
})
