import { spawn } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { StoreKind } from '../../../src/core/store-kind.ts'
import { bin } from '../../commands/installed.ts'
import { temporaryFolder } from '../../fixture/git.ts'
import { generate } from './server/repository.ts'
import { type GitHubServer, startGitHub, TOKEN } from './server/server.ts'
import { activitiesIn, flat, syncing } from './synced.ts'

const now = '2026-01-20T00:00:00Z'
/** More than one page of everything but releases. */
const wishes = { pulls: 55, issues: 250, releases: 2, runs: 120, deployments: 110, seed: 3 }

async function whole(): Promise<{ readonly all: readonly string[]; readonly requests: number }> {
  const server = await startGitHub({ 'ada/engine': generate(wishes) })
  const { sync, stored } = syncing(server, { now })
  expect((await sync()).code).toBe(0)
  return { all: stored().map(withoutPort), requests: server.asked.length }
}

const withoutPort = (one: unknown): string => JSON.stringify(one).replaceAll(/127\.0\.0\.1:\d+/g, 'github')

describe('a run that is cut short', () => {
  test('by Ctrl-C at any request is gone on with by the next: nothing is missed, nothing is there twice', async () => {
    const { all, requests } = await whole()
    expect(requests).toBeGreaterThan(10)
    for (let at = 0; at < requests; at++) {
      const server = await startGitHub({ 'ada/engine': generate(wishes) })
      const controller = new AbortController()
      // The answer is left out at one request and comes at the next, so that both sides of storing are met.
      server.trouble({
        when: (_, index) => index === at,
        times: 1,
        answer: (response) => {
          controller.abort()
          response.destroy()
        },
      })
      const { craft, sync, stored } = syncing(server, { now, signal: controller.signal })
      const ran = await sync()
      expect(ran).toMatchObject({
        code: 130,
        err: expect.stringContaining('the next run goes on from there'),
      })
      const again = await syncing(server, { now, craft }).sync()
      expect({ at, code: again.code }).toEqual({ at, code: 0 })
      expect(stored().map(withoutPort)).toEqual(all)
      // No more than the page that was lost is asked for again.
      expect(server.asked.length).toBeLessThanOrEqual(requests + 1 + 4)
    }
  })

  test('has no gap where things moved to the front meanwhile', async () => {
    const repository = generate(wishes)
    const server = await startGitHub({ 'ada/engine': repository })
    const controller = new AbortController()
    server.trouble({
      when: (_, index) => index === 1,
      times: 1,
      answer: (response) => {
        controller.abort()
        response.destroy()
      },
    })
    const { craft, sync, stored } = syncing(server, { now, signal: controller.signal })
    await sync()
    // One that was read, one on the page that is next and the one that the cursor names.
    const moved = new Set([50, 12, 31])
    const pulls = repository.pulls.map((pull) =>
      moved.has(pull.number) ? { ...pull, title: 'Moved', updatedAt: '2026-01-19T00:00:00Z' } : pull,
    )
    server.repositories.set('ada/engine', { ...repository, pulls })
    const next = syncing(server, { now, craft })
    expect((await next.sync()).code).toBe(0)
    expect((await next.sync()).code).toBe(0)
    const found = stored().filter(({ kind }) => kind === 'pull-request')
    expect(found.map(({ externalId }) => externalId)).toEqual(pulls.map(({ id }) => id))
    expect(found.filter(({ title }) => title === 'Moved').map(({ externalId }) => externalId)).toEqual([
      'PR_00012',
      'PR_00031',
      'PR_00050',
    ])
  })

  test.each([
    ['sqlite', [0, 1, 2, 4, -1]],
    ['jsonl', [1, 3, -1]],
  ] as const)('by a kill is gone on with as well (store: %s)', async (kind, places) => {
    const { all, requests } = await whole()
    for (const place of places) {
      const at = place === -1 ? requests - 1 : place
      const server = await startGitHub({ 'ada/engine': generate(wishes) })
      const home = temporaryFolder()
      const killed = run(server, home, kind)
      server.trouble({
        when: (_, index) => index === at,
        times: 1,
        answer: (response) => {
          killed.child.kill('SIGKILL')
          response.destroy()
        },
      })
      expect(await killed.ended).toEqual({ signal: 'SIGKILL', code: null, err: '' })
      expect(await run(server, home, kind).ended).toEqual({ signal: null, code: 0, err: '' })
      expect(activitiesIn(home, kind).map(withoutPort)).toEqual(all)
    }
  })

  test('where GitHub has forgotten the page that is next begins again', async () => {
    const { all } = await whole()
    const server = await startGitHub({ 'ada/engine': generate(wishes) })
    server.trouble({
      when: ({ url }) => url.includes('page=2'),
      times: 1,
      answer: (response) => response.destroy(),
    })
    const { sync, stored } = syncing(server, { now })
    server.trouble({
      when: ({ url }) => url.includes('page=2'),
      times: 4,
      answer: (response) => response.writeHead(422, { 'content-type': 'application/json' }).end('{}'),
    })
    expect(flat((await sync()).out)).toContain('did not take the question')
    expect((await sync()).code).toBe(0)
    expect(flat((await sync()).out)).not.toContain('left out')
    expect(stored().map(withoutPort)).toEqual(all)
  })
})

/** craft as it is installed, in a process of its own. */
function run(server: GitHubServer, home: string, kind: StoreKind) {
  const line = ['sync', 'github', '--api-url', server.url, '--repo', 'ada/engine', '--since', '2025-12-01']
  const env = { PATH: process.env.PATH, CRAFT_HOME: home, CRAFT_STORE: kind, CRAFT_GITHUB_TOKEN: TOKEN }
  const child = spawn(process.execPath, [bin, ...line], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let err = ''
  child.stderr.on('data', (piece) => {
    err += piece
  })
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, err })))
  return { child, ended }
}
