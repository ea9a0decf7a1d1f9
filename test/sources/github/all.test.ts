import { describe, expect, test } from 'vitest'
import { shapes } from '../../../src/render/json/schemas.ts'
import { testCraft } from '../../context.ts'
import { generate } from './server/repository.ts'
import { type GitHubServer, startGitHub, TOKEN } from './server/server.ts'
import type { Contribution } from './server/viewer.ts'
import { flat } from './synced.ts'

const now = '2026-05-01T00:00:00Z'
const small = generate({ pulls: 1, reviews: 0 })

const did = (
  repository: string | null,
  sort: Contribution['sort'],
  at: string,
  more: Partial<Contribution> = {},
) => ({ repository, sort, at: `${at}T12:00:00Z`, ...more })

async function started(...contributions: Contribution[]) {
  const server = await startGitHub({
    'ada/engine': small,
    'Bob/Notes': small,
    'cleo/loom': small,
    'giant/ocean': small,
  })
  server.contributions.push(...contributions)
  const craft = testCraft({ now, env: { CRAFT_GITHUB_TOKEN: TOKEN } })
  const all = (...more: string[]) => craft('sync', 'github', '--api-url', server.url, '--all', ...more)
  return { server, craft, all }
}

const questions = ({ asked }: GitHubServer, name: string) =>
  asked.filter(({ body }) => body.includes(`query ${name}`)).map(({ body }) => JSON.parse(body).variables)

describe('everything the token sees somebody contributed to', () => {
  test('comes, each repository once, whatever was done there and when', async () => {
    const { server, all } = await started(
      did('ada/engine', 'commits', '2026-02-01'),
      did('ada/engine', 'pulls', '2024-02-01'),
      did('Bob/Notes', 'reviews', '2024-03-01', { permission: 'READ' }),
      did('cleo/loom', 'issues', '2019-12-31', { permission: null }),
    )
    const ran = await all('--json')
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' })
    const { repositories, contributed } = shapes.sync.parse(JSON.parse(ran.out))
    expect(repositories.map(({ place }) => place)).toEqual(
      ['ada/engine', 'bob/notes', 'cleo/loom'].map((name) => `${server.host}/${name}`),
    )
    expect(contributed).toEqual({ repositories: 3, tooLarge: [], hidden: 0 })
    expect([questions(server, 'years').length, questions(server, 'contributions').length]).toEqual([1, 3])
    expect(server.asked.some(({ url }) => url.includes('search'))).toBe(false)
  })

  test('is asked for no longer ago than somebody says', async () => {
    const { server, all } = await started(
      did('ada/engine', 'commits', '2026-02-01'),
      did('Bob/Notes', 'commits', '2025-02-01'),
      did('cleo/loom', 'commits', '2019-01-01'),
    )
    const ran = await all('--since', '2025-06-01')
    expect(flat(ran.out)).toContain('You contributed to 1 repository that the token sees.')
    expect(questions(server, 'contributions').map(({ from }) => from)).toEqual([
      '2026-01-01T00:00:00.000Z',
      '2025-06-01T00:00:00.000Z',
    ])
  })

  test('is whole in a year with more repositories than GitHub names at once', async () => {
    const { server, all } = await started(
      ...Array.from({ length: 110 }, (_, index) =>
        did(
          `ada/part-${index}`,
          'commits',
          new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
        ),
      ),
    )
    const { out } = await all('--json')
    const { contributed, repositories } = shapes.sync.parse(JSON.parse(out))
    expect(contributed?.repositories).toBe(110)
    expect(new Set(repositories.map(({ place }) => place)).size).toBe(110)
    expect(questions(server, 'contributions').length).toBeLessThan(10)
  })

  test('leaves out what it can not see and what is far too large, and says why', async () => {
    const { craft, server, all } = await started(
      did('ada/engine', 'commits', '2026-02-01', { pulls: 90_000, permission: 'ADMIN' }),
      did('giant/ocean', 'pulls', '2026-02-02', { pulls: 90_000, permission: 'READ' }),
      did(null, 'commits', '2026-02-03'),
      did(null, 'reviews', '2026-02-04'),
    )
    const words = flat((await all()).out)
    expect(words).toContain('You contributed to 2 repositories that the token sees.')
    expect(words).toContain('left out: 127.0.0.1')
    expect(words).toMatch(/giant\/ocean \(90,000\): mostly pull requests and issues of others/)
    expect(words).toContain('left out: 2 contributions to repositories that the token may not see')
    expect(words).toContain('/ada/engine: 1 pull request (1 new)')
    expect(words).not.toContain('giant/ocean: ')
    // With less of the past to read, or by its name, it comes.
    expect(flat((await all('--since', '2026-01-01')).out)).toContain('giant/ocean: ')
    const named = await craft('sync', 'github', '--api-url', server.url, '--repo', 'giant/ocean')
    expect(named.out).toContain('giant/ocean: ')
  })

  test('needs a token, and is not asked together with names', async () => {
    const { server, craft } = await started()
    const without = testCraft({ now })
    expect(await without('sync', 'github', '--api-url', server.url, '--all')).toMatchObject({
      code: 5,
      err: expect.stringContaining('only who has a token'),
    })
    expect((await craft('sync', 'github', '--all', '--repo', 'ada/engine')).code).toBe(2)
    expect(server.asked).toEqual([])
  })
})
