import { expect, test } from 'vitest'
import { startGitHub } from './server/server.ts'
import { syncing } from './synced.ts'
import { busyYear } from './year/year.ts'
import { writeFileSync } from 'node:fs'

test('explore', async () => {
  const server = await startGitHub()
  const { repo, repository } = busyYear(server.url)
  server.repositories.set('ada/engine', repository)
  const { craft, sync } = syncing(server, { cwd: repo.path, now: '2026-12-20T00:00:00Z' })
  let out = ''
  const run = async (...a: string[]) => { const r = await craft(...a); out += `$ ${a.join(' ')}\n${r.out}${r.err}\n` ; return r }
  await run('track')
  await run('achievements', 'list', '-n', '50')
  const s = await sync(); out += s.out + s.err
  await run('achievements', 'list', '-n', '60')
  await run('portfolio', 'review', '--period', '2026', '-o', '-')
  const list = JSON.parse((await craft('achievements', 'list', '--json')).out)
  for (const title of ['Search stock', 'Count stock', 'Move addresses', 'Reviewed', 'Publish', 'Resolved'])  {
    const one = list.find((x: any) => x.title.startsWith(title))
    if (one) await run('achievements', 'show', one.id)
  }
  await run('explain', list.find((x: any) => x.title.startsWith('Count stock')).id)
  writeFileSync('/tmp/join-out.txt', out)
  expect(1).toBe(1)
}, 60000)
