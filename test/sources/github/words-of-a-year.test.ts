import { describe, expect, test } from 'vitest'
import { achievementById } from '../../../src/flows/achievements.ts'
import { textsAround } from '../../../src/flows/around-texts.ts'
import { evidenceOf } from '../../../src/flows/evidence-texts.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { startGitHub, TOKEN } from './server/server.ts'
import { flat, syncing } from './synced.ts'
import { busyYear } from './year/year.ts'

const NOW = '2026-12-20T00:00:00Z'
const PREFIX = 'Search stock by prefix instead of scanning it'

/** The warehouse service's year in a store, with or without its clone. */
async function synced(store: string, hasClone: boolean) {
  const { repo, repository } = busyYear()
  const server = await startGitHub({ 'ada/engine': repository })
  repo.git('remote', 'set-url', 'origin', `${server.url}/ada/engine.git`)
  const env = { CRAFT_GITHUB_TOKEN: TOKEN, CRAFT_STORE: store }
  const { craft, sync } = syncing(server, { now: NOW, env, ...(hasClone ? { cwd: repo.path } : {}) })
  if (hasClone) await craft('track')
  expect((await sync()).code).toBe(0)
  const all = JSON.parse((await craft('achievements', 'list', '--all-repos', '--json')).out)
  const { id }: { id: string } = all.find(({ title }: { title: string }) => title === PREFIX)
  let documents = 0
  const told = async (description: string) => {
    expect((await craft('achievements', 'edit', id, '--description', description)).code).toBe(0)
    const line = ['portfolio', 'review', '--all-repos', '--everybody', '--period', '2026']
    const { code, err } = await craft(...line, '-o', `/document-${documents++}.md`, '--verify')
    return { code, said: flat(err) }
  }
  return { craft, id, told }
}

describe.each([
  ['sqlite', true],
  ['jsonl', true],
  ['sqlite', false],
])('what somebody says of their work (%s, with a clone: %s)', (store, hasClone) => {
  test('is accepted where its pull request or its issue says so, and not otherwise', async () => {
    const { told } = await synced(store, hasClone)
    expect((await told('The median answer went from 840 ms to 35 ms.')).code).toBe(0)
    expect((await told('It closes "Search is slow on Mondays".')).code).toBe(0)
    const wrong = await told('The median answer went from 840 ms to 12 ms.')
    expect(wrong.code).toBe(9)
    expect(wrong.said).toContain('nothing shows the number 12 ms')
    // What a template says to whoever fills it in is hidden in a comment, and nobody's claim.
    expect((await told('It makes searching 50 % faster.')).code).toBe(9)
  })
})

test('a model reads what a pull request says under its number, and not what its template asks for', async () => {
  const { craft, id } = await synced('sqlite', true)
  const store = openSqliteStore(`${craft.home}/craft.db`, { now: () => new Date(0), craftVersion: '0.0.0' })
  const one = achievementById(store, id)
  const { evidence } = evidenceOf(store, one, textsAround(store, [one]))
  store.close()
  const of = (id: string) => evidence.filter((text) => text.id === id).map(({ text }) => text)
  expect(of('4')).toHaveLength(1)
  expect(of('4')[0]).toContain('from 840 ms to 35 ms')
  expect(of('4')[0]).not.toContain('50 %')
  expect(of('902')).toEqual(['closes #902: Search is slow on Mondays'])
  expect(one.figures.filter(({ source }) => source === '4').map(({ quotation }) => quotation)).toEqual([
    expect.stringContaining('from 840 ms to 35 ms'),
  ])
})
