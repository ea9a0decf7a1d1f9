import { describe, expect, test } from 'vitest'
import type { Craft } from '../../context.ts'
import { startGitHub, TOKEN } from './server/server.ts'
import { flat, syncing } from './synced.ts'
import { busyYear, type Year } from './year/year.ts'

const NOW = '2026-12-20T00:00:00Z'

type Shown = {
  readonly id: string
  readonly origin: string
  readonly title: string
  readonly source: string
  readonly category: string
  readonly repositoryId: string
  readonly evidence: readonly { readonly kind: string; readonly target: string }[]
}

let made: Year | null = null

/** The warehouse service's year on a GitHub of this machine, and a craft in a clone of it. */
async function workshop(env: Readonly<Record<string, string>> = {}) {
  const server = await startGitHub()
  // craft changes nothing in a clone, so that one is enough.
  made ??= busyYear()
  const year = made
  year.repo.git('remote', 'set-url', 'origin', `${server.url}/ada/engine.git`)
  server.repositories.set('ada/engine', year.repository)
  const options = { now: NOW, env: { CRAFT_GITHUB_TOKEN: TOKEN, ...env } }
  return { ...year, server, ...syncing(server, { ...options, cwd: year.repo.path }), options }
}

const achievementsOf = async (craft: Craft, ...more: string[]): Promise<readonly Shown[]> =>
  JSON.parse((await craft('achievements', 'list', '--json', ...more)).out)

const titled = (all: readonly Shown[], title: string): Shown => {
  const one = all.find((shown) => shown.title === title)
  if (one === undefined) throw new Error(`no ${title} among ${all.map((shown) => shown.title).join(', ')}`)
  return one
}

describe.each(['sqlite', 'jsonl'])('a busy year in %s', (store) => {
  test('becomes achievements: what git showed stays, and what it could not comes to it', async () => {
    const { craft, sync } = await workshop({ CRAFT_STORE: store })
    await craft('track')
    const before = await achievementsOf(craft)
    const search = titled(before, 'Search stock by')
    const count = titled(before, 'Count stock without locking the table')
    await craft('achievements', 'edit', count.id, '--title', 'Counting that nobody notices')

    expect(flat((await sync()).out)).toContain('new.')
    const after = await achievementsOf(craft)
    expect(titled(after, 'Search stock by prefix instead of scanning it')).toMatchObject({
      id: search.id,
      origin: search.origin,
      category: 'performance',
      source: 'pull-request',
    })
    const edited = titled(after, 'Counting that nobody notices')
    expect(edited).toMatchObject({ id: count.id, category: 'performance' })
    expect(edited.evidence.map(({ kind }) => kind)).toEqual([
      ...['pull-request', 'commit', 'release', 'issue', 'issue', 'review', 'review', 'workflow-run'],
      'deployment',
    ])

    const mine = await achievementsOf(craft, '--mine')
    expect(mine.filter(({ source }) => source !== 'pull-request').map(({ title }) => title)).toEqual([
      'Resolved: The scanner app crashes on old phones',
      'Reviewed “Draw what was sold last year”',
      'Released Works without a network (v2.0.0)',
      'Reviewed “Send parcels with two carriers”',
      'Released v1.2.0',
      'Reviewed “Show stock of all warehouses on one page”',
      'Move the backups to another country',
      'Released v1.1.0',
      'Reviewed “Print labels on the new printers”',
      'Reviewed “Count returned parcels once”',
      'Fix typo in the readme',
      'Reviewed “Import supplier lists in the background”',
      'Begin the warehouse service',
    ])
    // Every pull request that a person wrote is told once, and the robot's by nobody.
    const pulls = after.flatMap(({ evidence }) =>
      evidence.flatMap(({ kind, target }) => (kind === 'pull-request' ? [Number(target)] : [])),
    )
    const people = Array.from({ length: 20 }, (_, index) => index + 1).filter((number) => number !== 3)
    expect(pulls.sort((a, b) => a - b)).toEqual(people)

    expect((await sync()).out).not.toContain('new')
    expect(await achievementsOf(craft)).toEqual(after)
  })
})

test('a year of GitHub without a clone is told, and becomes the clone’s once there is one', async () => {
  const { options, repo, server } = await workshop()
  const elsewhere = syncing(server, options)
  expect((await elsewhere.sync()).code).toBe(0)
  const before = await achievementsOf(elsewhere.craft, '--all-repos')
  const search = titled(before, 'Search stock by prefix instead of scanning it')
  const offline = titled(before, 'Let the warehouse work without a network')
  expect(search).toMatchObject({ source: 'pull-request', author: { name: 'ada' } })
  await elsewhere.craft('achievements', 'edit', search.id, '--title', 'Found before it is typed')

  const here = syncing(server, { ...options, craft: elsewhere.craft, cwd: repo.path }).craft
  expect((await here('track')).code).toBe(0)
  const after = await achievementsOf(here)
  expect(titled(after, 'Found before it is typed')).toMatchObject({
    id: search.id,
    repositoryId: search.repositoryId,
    author: { name: 'Ada', email: 'ada@example.com' },
  })
  // What nobody had a hand in is named as the commits have it, and not told twice.
  expect(titled(after, offline.title).evidence.filter(({ kind }) => kind === 'commit')).toHaveLength(2)
  expect(after.filter(({ title }) => title === offline.title)).toHaveLength(1)
  expect(await achievementsOf(here, '--all-repos')).toEqual(after)
})

test('--no-detect keeps achievements as they are until somebody asks for them', async () => {
  const { craft, sync } = await workshop()
  await craft('track')
  const before = await achievementsOf(craft)
  const told = JSON.parse((await sync('--no-detect', '--json')).out)
  expect(told.achievements).toBe(null)
  expect(await achievementsOf(craft)).toEqual(before)
  expect((await craft('detect')).code).toBe(0)
  expect((await achievementsOf(craft)).length).toBeGreaterThan(before.length)
})

test('the document of the year tells how work was received, each with its receipt', async () => {
  const { craft, sync } = await workshop()
  await craft('track')
  await sync()
  const { out, err } = await craft('portfolio', 'review', '--period', '2026', '-o', '-')
  expect(err).not.toContain('Fault')
  const highlight = out.slice(out.indexOf('### Count stock'), out.indexOf('- With'))
  expect(highlight).toContain('*26 Jun – 4 Jul 2026 · performance')
  expect(highlight).toMatch(/Reviewed by 2 people, with 14 comments\.\[\^\d+\]\[\^\d+\]/)
  expect(highlight).toMatch(/Deployed to production on 29 Jul 2026\.\[\^\d+\]/)
  for (const line of out.split('\n').filter((text) => /^- (Released|Reviewed|Resolved|Move the)/.test(text)))
    expect(line).toMatch(/ · .*\d{4}\[\^\d+\]$/)
  expect(out).toMatch(/\[\^\d+\]: \[review .*https:\/\/github\.com\/ada\/engine\/pull\/13/)
  expect(out).toContain('issue 905, closes #905: Orders hang at nine in the evening')
  expect(out).not.toContain('50 % faster')
})

test('explain adds up what comments and reporters bring', async () => {
  const { craft, sync } = await workshop()
  await craft('track')
  await sync()
  const count = titled(await achievementsOf(craft), 'Count stock without locking the table')
  const told = flat((await craft('explain', count.id)).out)
  expect(told).toContain('10 of 10 issues: it closes 2 issues, from 2 other people')
  expect(told).toContain('10 of 10 people: 2 other people wrote or reviewed it, 14 comments on it')
})
