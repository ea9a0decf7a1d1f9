import { expect, test } from 'vitest'
import type { CoachingSession } from '../../src/core/coaching.ts'
import { resumed, stepped } from '../../src/core/coaching-session.ts'
import type { CoachingShelf } from '../../src/core/ports.ts'
import { beginSession, openSession, resumeSession } from '../../src/flows/coach-session.ts'
import { type GitFixture, gitFixture } from '../fixture/git.ts'

const repository = '01900000-0000-7000-8000-000000000000'
const now = new Date('2026-03-01T12:00:00Z')
const me = { name: 'Ada', emails: ['ada@example.com'], names: ['Ada'] }
const wish = { me, since: Date.parse('2026-01-01') / 1000, most: 20, again: false }

/** Sessions in memory, the latest first. */
function shelfOf(...sessions: CoachingSession[]): CoachingShelf {
  return {
    put: () => {},
    judged: () => new Map(),
    each: () => [],
    saveSession: (session) => {
      sessions.unshift(session)
    },
    sessions: () => sessions,
  }
}

const reading = (repo: GitFixture) => ({
  source: repo.source(),
  files: { read: async () => null },
  signal: new AbortController().signal,
})

const begin = (repo: GitFixture, shelf = shelfOf(), more: Partial<typeof wish> = {}) =>
  beginSession(reading(repo), shelf, repository, { ...wish, ...more }, now)

const GOOD = `Raise the timeout of requests to 30 s

Slow links lost every answer that took longer than 5 s, because src/net.ts gave
up before the proxy did; now it waits as long as the proxy.`

/** Good and poor commits of mine, somebody else's, an old one and a merge. */
function history() {
  const repo = gitFixture()
  const at = (day: string) => `2026-${day}T10:00:00Z`
  repo.commit('wip', { date: '2025-06-01T10:00:00Z', files: { 'src/old.ts': 'export const a = 1\n' } })
  const good = repo.commit(GOOD, {
    date: at('02-01'),
    files: { 'src/net.ts': 'export const timeout = 30_000\n', 'test/net.test.ts': 'expect(timeout)\n' },
  })
  const poor = repo.commit('fix bug', {
    date: at('02-02'),
    files: { 'src/net.ts': 'export const timeout = 1\n' },
  })
  repo.commit('wip', { date: at('02-03'), author: 'Bob <bob@example.com>', files: { 'src/b.ts': 'b\n' } })
  repo.git('checkout', '-q', '-b', 'side', 'HEAD~1')
  const side = repo.commit('stuff', { date: at('02-04'), files: { 'src/c.ts': 'export const c = 1\n' } })
  repo.git('checkout', '-q', 'main')
  repo.git('merge', '-q', '--no-ff', '-m', 'Merge side', 'side')
  const head = repo.commit('changes', { date: at('02-06'), files: { 'src/d.ts': 'export const d = 1\n' } })
  return { repo, good, poor, side, head }
}

const oids = (found: { readonly session: CoachingSession } | null): readonly string[] =>
  found?.session.commits ?? []

test('a session goes through my recent commits that could be better, newest first', async () => {
  const { repo, poor, side, head } = history()
  const begun = await begin(repo)
  expect(oids(begun)).toEqual([head, side, poor])
  expect(begun?.items.map(({ isHead }) => isHead)).toEqual([true, false, false])
  expect(begun?.items[0]).toMatchObject({
    files: [{ path: 'src/d.ts', insertions: 1 }],
    coaching: { kind: 'work' },
  })
})

test('it takes no more than were asked for, and none from before', async () => {
  const { repo, side, head } = history()
  expect(oids(await begin(repo, shelfOf(), { most: 2 }))).toEqual([head, side])
  expect(oids(await begin(repo, shelfOf(), { since: Date.parse('2026-02-05') / 1000 }))).toEqual([head])
})

test('what was decided on in an earlier session is left out unless it is asked for again', async () => {
  const { repo, poor, side, head } = history()
  const begun = await begin(repo)
  if (begun === null) throw new Error('nothing to go through')
  const { session } = stepped(resumed(begun.session), { kind: 'skip', at: 1 })
  expect(oids(await begin(repo, shelfOf(session)))).toEqual([side, poor])
  expect(oids(await begin(repo, shelfOf(session), { again: true }))).toEqual([head, side, poor])
})

test('there is none where nothing could be better, nobody is me, or nothing was committed', async () => {
  const { repo } = history()
  const stranger = { name: 'Eve', emails: ['eve@example.com'], names: ['Eve'] }
  expect(await begin(repo, shelfOf(), { me: stranger })).toBeNull()
  expect(await begin(gitFixture())).toBeNull()
})

test('each commit comes with a better message and with what only its author knows', async () => {
  const { repo, poor } = history()
  const items = (await begin(repo))?.items ?? []
  const rewrite = items.find(({ commit }) => commit.oid === poor)?.rewrite
  expect(rewrite?.subject).not.toBe('changes')
  expect(rewrite?.asks.length).toBeGreaterThan(0)
})

test('the latest session can be taken up while something is left in it', async () => {
  const { repo, side, poor } = history()
  const begun = await begin(repo)
  if (begun === null) throw new Error('nothing to go through')
  const first = stepped(resumed(begun.session), { kind: 'write', choice: 'noted', text: 'Why.', at: 1 })
  const open = openSession(shelfOf(first.session), repository)
  expect(open).toBe(first.session)
  if (open === null) throw new Error('nothing was open')
  const again = await resumeSession(reading(repo), open, now)
  expect(again.session).toBe(open)
  expect(again.items.map(({ commit }) => commit.oid)).toEqual(open.commits)
  const rest = [side, poor].reduce(
    (sitting) => stepped(sitting, { kind: 'skip', at: 2 }),
    resumed(again.session),
  )
  expect(openSession(shelfOf(rest.session), repository)).toBeNull()
})

test('commits that were amended meanwhile leave it, and what was decided about them stays shown', async () => {
  const { repo, head, side, poor } = history()
  const begun = await begin(repo)
  if (begun === null) throw new Error('nothing to go through')
  repo.git('commit', '-q', '--amend', '-m', 'Another message')
  const untouched = await resumeSession(reading(repo), begun.session, now)
  expect(oids(untouched)).toEqual([side, poor])
  const decided = stepped(resumed(begun.session), { kind: 'write', choice: 'noted', text: 'Why.', at: 1 })
  const kept = await resumeSession(reading(repo), decided.session, now)
  expect(oids(kept)).toEqual([head, side, poor])
  expect(kept.items.map(({ commit }) => commit.oid)).toEqual([side, poor])
})
