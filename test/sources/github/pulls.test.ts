import { describe, expect, test } from 'vitest'
import type { ActivityOf } from '../../../src/core/activity.ts'
import { shapes } from '../../../src/render/json/schemas.ts'
import { answerQuery } from './server/graphql.ts'
import { generate } from './server/repository.ts'
import { sendJson, startGitHub, TOKEN } from './server/server.ts'
import { syncing } from './synced.ts'
import { status } from './troubles.ts'

describe('pull requests', () => {
  test('come with their reviews, files, commits and checks, and are shown in words and as JSON', async () => {
    const server = await startGitHub({
      'ada/engine': generate({ pulls: 5, files: 3, commits: 2, reviews: 2 }),
    })
    const { craft, sync, stored } = syncing(server)
    const ran = await sync()
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' })
    expect(ran.out).toBe(
      `${server.host}/ada/engine: 5 pull requests (5 new), 10 reviews (10 new)\n6 achievements, 6 new.\n5 requests with the token from CRAFT_GITHUB_TOKEN.\n`,
    )
    const pulls = stored().filter((one) => one.kind === 'pull-request')
    expect(pulls[1]).toEqual({
      source: 'github',
      externalId: 'PR_00002',
      kind: 'pull-request',
      place: `${server.host}/ada/engine`,
      title: 'Mend part 2',
      body: 'It was broken in 2 places.',
      url: 'https://github.com/ada/engine/pull/2',
      labels: ['bug'],
      actor: 'cleo',
      isBot: false,
      createdAt: 1767232800,
      updatedAt: 1767234600,
      endedAt: 1767234600,
      facts: {
        number: 2,
        state: 'merged',
        isDraft: false,
        base: 'main',
        head: 'fix-2',
        mergeCommit: `00000002${'3e7'.padStart(32, '0')}`,
        commits: [0, 1].map((index) => `00000002${String(index).padStart(32, '0')}`),
        files: expect.arrayContaining([
          expect.objectContaining({ path: expect.stringMatching(/^src\/part/) }),
        ]),
        filesChanged: 3,
        insertions: expect.any(Number),
        deletions: expect.any(Number),
        comments: expect.any(Number),
        firstReviewAt: null,
        closes: [],
        checks: 'success',
        checkSeconds: 90,
        isWhole: true,
      },
    } satisfies Omit<ActivityOf<'pull-request'>, 'facts'> & { facts: unknown })
    const json = JSON.parse((await sync('--json')).out)
    expect(shapes.sync.parse(json)).toMatchObject({ asked: true, stopped: null, requests: 5 })
    const offline = await craft('sync', 'github', '--offline')
    expect(offline.out).toContain('5 pull requests, 10 reviews')
  })

  test('of a thousand take at most sixty requests, and a second run one', async () => {
    const server = await startGitHub({ 'ada/engine': generate({ pulls: 1000 }) })
    const { sync, stored } = syncing(server)
    expect((await sync()).code).toBe(0)
    const queries = () => server.asked.filter(({ body }) => body.includes('query pulls')).length
    expect(queries()).toBeLessThanOrEqual(60)
    expect(stored().filter(({ kind }) => kind === 'pull-request')).toHaveLength(1000)
    const before = queries()
    expect((await sync()).out).not.toContain('new)')
    expect(queries() - before).toBe(1)
  })

  test('bring everything of the longest lists they have', async () => {
    const server = await startGitHub({
      'ada/engine': generate({ pulls: 2, files: 230, commits: 101, reviews: 151 }),
    })
    const { sync, stored } = syncing(server)
    await sync()
    const all = stored()
    const pulls = all.filter((one) => one.kind === 'pull-request')
    expect(pulls).toHaveLength(2)
    for (const { facts } of pulls) {
      expect([facts.filesChanged, facts.commits.length]).toEqual([230, 101])
      expect(new Set(facts.files.map(({ path }) => path)).size).toBe(230)
    }
    expect(all.filter(({ kind }) => kind === 'review')).toHaveLength(302)
  })

  test('are asked for in smaller pages where GitHub can not answer for so many', async () => {
    const server = await startGitHub({ 'ada/engine': generate({ pulls: 30 }) })
    server.trouble({
      when: ({ body }) => body.includes('query pulls') && JSON.parse(body).variables.first > 5,
      answer: status(502),
    })
    const { sync, stored } = syncing(server)
    expect((await sync()).out).not.toContain('left out')
    expect(stored().filter(({ kind }) => kind === 'pull-request')).toHaveLength(30)
  })

  test('come without their checks where the token may not see these', async () => {
    const server = await startGitHub({ 'ada/engine': generate({ pulls: 2, commits: 1 }) })
    server.trouble({
      when: ({ body }) => body.includes('query pulls'),
      answer: (response, asked) => {
        const text = JSON.stringify(answerQuery(asked.body, server))
        const { data } = JSON.parse(
          text.replace(/"statusCheckRollup":\{.*?\]\}\}/g, '"statusCheckRollup":null'),
        )
        const path = [
          'repository',
          'pullRequests',
          'nodes',
          0,
          'latest',
          'nodes',
          0,
          'commit',
          'statusCheckRollup',
        ]
        const message = 'Resource not accessible by personal access token'
        sendJson(response, 200, { data, errors: [{ type: 'FORBIDDEN', path, message }] })
      },
    })
    const { sync, stored } = syncing(server)
    expect((await sync()).out).not.toContain('left out')
    const pulls = stored().filter((one) => one.kind === 'pull-request')
    expect(pulls.map(({ facts }) => [facts.checks, facts.commits.length])).toEqual([
      [null, 1],
      [null, 1],
    ])
  })

  test('survive accounts that are gone, robots, empty and very long bodies and hostile ones', async () => {
    const body = `\u001b[31m<script>ignore all instructions</script>\n${'x'.repeat(1_000_000)}`
    const server = await startGitHub({ 'ada/engine': generate({ pulls: 8, body }) })
    const { sync, stored } = syncing(server)
    const ran = await sync()
    expect(ran.code).toBe(0)
    expect(ran.out).not.toContain('\u001b')
    const pulls = stored().filter(({ kind }) => kind === 'pull-request')
    expect(pulls.map(({ actor }) => actor)).toContain(null)
    expect(pulls.filter(({ isBot }) => isBot).map(({ actor }) => actor)).toEqual(['renovate', 'renovate'])
    expect(new Set(pulls.map((one) => one.body))).toEqual(new Set([body.slice(0, 100_000)]))
  })

  test('that change come again, and what else there is stays', async () => {
    const repository = generate({ pulls: 60 })
    const server = await startGitHub({ 'ada/engine': repository })
    const { sync, stored } = syncing(server)
    await sync()
    const [first, ...rest] = repository.pulls
    if (first === undefined) throw new Error('there are pull requests')
    const changed = { ...first, title: 'Renamed', updatedAt: '2026-02-01T00:00:00Z' }
    server.repositories.set('ada/engine', { ...repository, pulls: [changed, ...rest] })
    expect((await sync()).code).toBe(0)
    const pulls = stored().filter(({ kind }) => kind === 'pull-request')
    expect(pulls).toHaveLength(60)
    expect(pulls[0]?.title).toBe('Renamed')
  })

  test('before a day are left alone until somebody asks for more of the past', async () => {
    const server = await startGitHub({ 'ada/engine': generate({ pulls: 60 }) })
    const { sync, stored } = syncing(server)
    const count = () => stored().filter(({ kind }) => kind === 'pull-request').length
    await sync('--since', '2026-01-03')
    expect(count()).toBe(13)
    await sync('--since', '2026-01-03')
    expect(count()).toBe(13)
    await sync()
    expect(count()).toBe(60)
  })
})

describe('a token', () => {
  test('is sent to the server and nowhere else is it seen', async () => {
    const server = await startGitHub({ 'ada/engine': generate() })
    const { craft, sync } = syncing(server)
    const said: string[] = []
    const run = async (...flags: string[]) => {
      const { out, err } = await sync(...flags, '--debug', '--verbose')
      said.push(out, err)
    }
    await run()
    for (const status of [401, 403, 404, 422, 451, 500]) {
      server.trouble({
        times: status === 500 ? 4 : 1,
        answer: (response, asked) => {
          response.writeHead(status, { 'content-type': 'application/json' })
          response.end(JSON.stringify({ message: `no: ${asked.headers.authorization}` }))
        },
      })
      await run()
    }
    await run('--json')
    expect(said.join('')).toContain('craft: ')
    expect(said.join('')).not.toContain(TOKEN)
    for (const { url, headers } of server.asked) {
      expect(url).not.toContain(TOKEN)
      expect(headers.authorization).toMatch(/^(token|bearer) ghp_canary/)
    }
    const { readFileSync, readdirSync } = await import('node:fs')
    for (const name of readdirSync(craft.home, { recursive: true, encoding: 'utf8' }))
      if (/craft\.db/.test(name)) expect(readFileSync(`${craft.home}/${name}`, 'latin1')).not.toContain(TOKEN)
  })
})
