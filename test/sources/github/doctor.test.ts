import { expect, test } from 'vitest'
import { shapes } from '../../../src/render/json/schemas.ts'
import type { Craft } from '../../context.ts'
import { startGitHub, TOKEN } from './server/server.ts'
import { syncing } from './synced.ts'
import { status } from './troubles.ts'

async function githubOf(run: Craft | ReturnType<Craft['with']>, ...flags: string[]) {
  const { out } = await run('doctor', '--json', ...flags)
  expect(out).not.toContain(TOKEN)
  return shapes.doctor.parse(JSON.parse(out)).checks.find(({ name }) => name === 'github')
}

test('the doctor says where the token is from, and asks GitHub only when told to', async () => {
  const server = await startGitHub()
  const { craft } = syncing(server)
  const here = ['--api-url', server.url]
  expect(await githubOf(craft, ...here)).toMatchObject({
    status: 'ok',
    says: expect.stringContaining('a token from CRAFT_GITHUB_TOKEN'),
  })
  expect(server.asked).toEqual([])
  expect(await githubOf(craft, ...here, '--full')).toMatchObject({
    status: 'warning',
    says: `the token from CRAFT_GITHUB_TOKEN has read:org, gist: private repositories stay hidden without repo; 4321 of 5000 requests are left in this hour`,
    remedy: expect.stringContaining('scope repo'),
  })
  expect(server.asked.map(({ url }) => url)).toEqual(['/rate_limit'])
})

test('without a token the doctor says what stays hidden, and asks nothing', async () => {
  const server = await startGitHub()
  const { craft } = syncing(server, { env: {} })
  expect(await githubOf(craft, '--api-url', server.url, '--full')).toMatchObject({
    status: 'ok',
    says: expect.stringContaining('no token'),
  })
  expect(server.asked).toEqual([])
})

test('a token that GitHub refuses is a warning with what to do', async () => {
  const server = await startGitHub()
  const { craft } = syncing(server)
  server.trouble({ answer: status(401) })
  expect(await githubOf(craft, '--api-url', server.url, '--full')).toMatchObject({
    status: 'warning',
    says: expect.stringContaining('does not accept the token from CRAFT_GITHUB_TOKEN'),
    remedy: expect.stringContaining('gh auth login'),
  })
})
