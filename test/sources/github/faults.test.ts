import { describe, expect, test } from 'vitest'
import { shapes } from '../../../src/render/json/schemas.ts'
import { generate } from './server/repository.ts'
import { startGitHub, type Trouble } from './server/server.ts'
import { flat, syncing } from './synced.ts'
import { endless, half, html, redirect, reset, secondary, slow, status, strange, usedUp } from './troubles.ts'

const small = { pulls: 2, issues: 3, releases: 1, runs: 2, deployments: 1 }
const now = '2026-01-20T00:00:00Z'
const ofIssues: Trouble['when'] = ({ url }) => url.includes('/issues')

const started = async () => {
  const server = await startGitHub({ 'ada/engine': generate(small), 'ada/other': generate({ pulls: 1 }) })
  return { server, ...syncing(server, { now }) }
}

describe('a fault of one kind or repository', () => {
  test.each<[string, Trouble['answer'], RegExp]>([
    [
      '403, a scope that lacks',
      status(403, { 'x-accepted-oauth-scopes': 'repo' }),
      /may not read issues of ada\/engine.*\(repo\)/s,
    ],
    ['409, an empty repository', status(409), /ada\/engine is empty/],
    ['410, switched off', status(410), /issues are switched off in ada\/engine/],
    ['422', status(422), /did not take the question for issues/],
    ['500 again and again', status(500), /failed at issues of ada\/engine \(500\)/],
    ['HTML with 200', html, /what came for issues of ada\/engine is not what GitHub sends/],
    ['half of a JSON', half, /is not what GitHub sends/],
    ['other JSON', strange, /is not what GitHub sends/],
  ])('%s leaves that out, says why, and all else comes', async (_, answer, words) => {
    const { server, sync, stored } = await started()
    server.trouble({ when: ofIssues, answer })
    const ran = await sync()
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(flat(ran.out)).toMatch(words)
    expect(flat(ran.out)).toContain('Next: ')
    expect(stored().some(({ kind }) => kind === 'deployment')).toBe(true)
    expect(stored().some(({ kind }) => kind === 'issue')).toBe(false)
  })

  test.each<[string, Trouble['answer'], RegExp]>([
    ['404', status(404), /shows no repository ada\/engine to this token/],
    [
      '403 for single sign-on',
      status(403, {
        'x-github-sso': 'required; url=https://github.com/orgs/x/sso?authorization_request=SECRET',
      }),
      /wants single sign-on/,
    ],
    ['451', status(451), /blocked for legal reasons/],
    ['a redirect to another host', redirect(301, 'http://127.0.0.2:9/x'), /leads to another host/],
    [
      'redirects in a circle',
      (response, asked) => redirect(302, asked.url)(response, asked, ''),
      /in a circle/,
    ],
  ])('%s leaves the repository out, and the next one comes', async (_, answer, words) => {
    const { server, craft, stored } = await started()
    server.trouble({ when: ({ url, body }) => url.includes('ada/engine') || body.includes('engine'), answer })
    const ran = await craft(
      ...['sync', 'github', '--api-url', server.url, '--repo', 'ada/engine', '--repo', 'ada/other', '--json'],
    )
    expect(ran.code).toBe(0)
    const { repositories } = shapes.sync.parse(JSON.parse(ran.out))
    expect(repositories[0]?.skipped).toHaveLength(1)
    expect(repositories[0]?.skipped[0]?.message).toMatch(words)
    expect(repositories[0]?.skipped[0]?.hint).toBeTruthy()
    expect(ran.out).not.toContain('SECRET')
    expect(stored().map(({ place }) => place)).toContain(`${server.host}/ada/other`)
    expect(stored().map(({ place }) => place)).not.toContain(`${server.host}/ada/engine`)
  })

  test('a repository nobody sees is named, with exit 5 where there is no other', async () => {
    const { server, craft } = await started()
    const ran = await craft('sync', 'github', '--api-url', server.url, '--repo', 'ada/none')
    expect(ran.code).toBe(5)
    expect(ran.err).toContain('ada/none')
    expect(ran.err).toContain('scope repo')
  })

  test('a repository that was renamed is followed on the same host', async () => {
    const { server, sync, stored } = await started()
    server.trouble({
      when: ({ url }) => url.startsWith('/repos/ada/engine/issues'),
      answer: (response, asked, url) =>
        redirect(301, `${url}${asked.url.replace('ada/engine', 'ada/other')}`)(response, asked, url),
    })
    server.repositories.set('ada/other', generate({ issues: 4 }))
    expect((await sync()).code).toBe(0)
    expect(stored().filter(({ kind }) => kind === 'issue')).toHaveLength(4)
  })

  test.each<[string, Trouble['answer']]>([
    ['500', status(500)],
    ['502', status(502)],
    ['a connection that breaks', reset],
    ['half of a JSON', half],
    ['HTML', html],
  ])('%s that passes is tried again', async (_, answer) => {
    const { server, sync, stored } = await started()
    server.trouble({ when: ofIssues, times: 2, answer })
    expect((await sync()).out).not.toContain('left out')
    expect(stored().filter(({ kind }) => kind === 'issue')).toHaveLength(3)
    expect(server.asked.filter(({ url }) => url.includes('/issues'))).toHaveLength(3)
  })

  test('an answer without end is broken off', async () => {
    const { server, sync } = await started()
    server.trouble({ when: ofIssues, answer: endless, times: 4 })
    expect(flat((await sync()).out)).toContain('is not what GitHub sends')
  })

  test('a next page on another host, or one that was there before, is not asked for', async () => {
    for (const link of ['<http://127.0.0.2:9/issues?page=2>; rel="next"', '<%self>; rel="next"']) {
      const { server, sync } = await started()
      server.trouble({
        when: ofIssues,
        answer: (response, asked, url) =>
          response
            .writeHead(200, {
              'content-type': 'application/json',
              link: link.replace('%self', url + asked.url),
            })
            .end('[]'),
      })
      const ran = await sync()
      expect(flat(ran.out)).toMatch(/next page is on another host|in a circle/)
      expect(server.asked.filter(({ url }) => url.includes('/issues')).length).toBeLessThanOrEqual(2)
    }
  })
})

describe('a fault of everything', () => {
  test('a token that is refused ends the run with exit 5, once', async () => {
    const { server, craft } = await started()
    const refused = craft.with({ GH_TOKEN: 'ghp_wrong' })
    const ran = await refused('sync', 'github', '--api-url', server.url, '--repo', 'ada/engine')
    expect(ran.code).toBe(5)
    expect(ran.err).toContain('does not accept the token from GH_TOKEN')
    expect(ran.err).toContain('gh auth login')
    expect(server.asked).toHaveLength(1)
  })

  test('a server that is not there is said, and nothing else is tried', async () => {
    const { craft } = await started()
    const ran = await craft('sync', 'github', '--api-url', 'http://127.0.0.1:2', '--repo', 'ada/engine')
    expect(ran).toMatchObject({
      code: 5,
      err: expect.stringContaining('127.0.0.1:2 cannot be reached (ECONNREFUSED)'),
    })
  })

  test('a server that begins to answer and never ends is given up', async () => {
    const server = await startGitHub({ 'ada/engine': generate(small) })
    const { sync } = syncing(server, { now, requestMs: 50 })
    server.trouble({ answer: slow })
    expect(await sync()).toMatchObject({ code: 5, err: expect.stringContaining('does not answer') })
  })

  test('offline, no server is asked', async () => {
    const { server, craft, sync } = await started()
    await sync()
    const before = server.asked.length
    const ran = await craft('sync', 'github', '--offline', '--api-url', server.url)
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toContain('2 pull requests')
    expect(server.asked).toHaveLength(before)
  })
})

describe('a limit', () => {
  const soon = () => Math.floor(Date.now() / 1000) + 50

  test('that ends soon is waited for', async () => {
    const pauses: number[] = []
    const server = await startGitHub({ 'ada/engine': generate(small) })
    const { sync, stored } = syncing(server, { now, pauses })
    server.trouble({ when: ofIssues, times: 1, answer: usedUp(soon()) })
    expect((await sync()).code).toBe(0)
    expect(pauses).toHaveLength(1)
    expect(pauses[0]).toBeGreaterThan(0)
    expect(pauses[0]).toBeLessThanOrEqual(51_000)
    expect(stored().filter(({ kind }) => kind === 'issue')).toHaveLength(3)
  })

  test('that ends late ends the run with exit 5 and the time, and the next run goes on', async () => {
    const pauses: number[] = []
    const server = await startGitHub({ 'ada/engine': generate({ ...small, issues: 250 }) })
    const { sync, stored } = syncing(server, { now, pauses })
    server.trouble({ when: ({ url }) => url.includes('page=2'), times: 1, answer: usedUp(soon() + 3600) })
    const ran = await sync()
    expect(ran.code).toBe(5)
    expect(ran.err).toMatch(/answers again at 2026-01-20 01:0\d UTC/)
    expect(ran.err).toContain('--max-wait')
    expect(flat(ran.out)).toContain('90 issues')
    expect(pauses).toEqual([])
    expect((await sync()).code).toBe(0)
    expect(stored().filter(({ kind }) => kind === 'issue')).toHaveLength(225)
    expect(server.asked.filter(({ url }) => url.includes('/issues') && !/[?&]page=/.test(url))).toHaveLength(
      1,
    )
  })

  test.each<[string, Readonly<Record<string, string>>, readonly number[]]>([
    ['with retry-after', { 'retry-after': '7' }, [7000, 14_000]],
    ['without', {}, [60_000, 120_000]],
    [
      'with a date for it',
      { date: 'Wed, 21 Oct 2026 07:27:50 GMT', 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' },
      [10_000, 20_000],
    ],
    ['with nonsense for it', { 'retry-after': 'soon' }, [60_000, 120_000]],
  ])('on requests in a row is waited for, each time longer, %s', async (_, headers, expected) => {
    const pauses: number[] = []
    const server = await startGitHub({ 'ada/engine': generate(small) })
    const { sync } = syncing(server, { now, pauses })
    server.trouble({ when: ofIssues, times: 2, answer: secondary(headers) })
    expect((await sync('--max-wait', '600')).code).toBe(0)
    expect(pauses).toEqual(expected)
  })

  test('of queries, which is told with 200, is one as well', async () => {
    const pauses: number[] = []
    const server = await startGitHub({ 'ada/engine': generate(small) })
    const { sync } = syncing(server, { now, pauses })
    const until = String(soon() + 3600)
    server.trouble({
      when: ({ method }) => method === 'POST',
      answer: (response) =>
        response
          .writeHead(200, {
            'content-type': 'application/json',
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset': until,
          })
          .end(JSON.stringify({ data: null, errors: [{ type: 'RATE_LIMITED', message: 'too much' }] })),
    })
    expect(await sync()).toMatchObject({ code: 5, err: expect.stringContaining('answers again at') })
    expect([pauses, server.asked.length]).toEqual([[], 1])
  })
})
