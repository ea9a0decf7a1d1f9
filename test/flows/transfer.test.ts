import { expect, test } from 'vitest'
import type { Store } from '../../src/core/ports.ts'
import { transfer } from '../../src/flows/transfer.ts'
import { openJsonlStore } from '../../src/store/jsonl/store.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { numberedPull } from '../store/active.ts'
import { numberedCall } from '../store/called.ts'
import { coachedWith, numberedSession } from '../store/coached.ts'
import { newPath } from '../store/folders.ts'
import { now, numberedCommits, oidOf, repository } from '../store/numbered.ts'
import { numberedWork, scoreWith } from '../store/work.ts'

const how = { now, craftVersion: '0.1.0' }
const engine = repository()
const COMMITS = 1000

function filled(): Store {
  const store = openSqliteStore(':memory:', how)
  store.repositories.save(engine)
  store.commits.add(engine.id, numberedCommits(0, COMMITS))
  store.commits.supersede(engine.id, [{ oid: oidOf(3), supersededBy: oidOf(4) }])
  store.achievements.put([1, 2, 3].map((number) => numberedWork(number, { hidden: number === 2 })))
  store.achievements.putScores([scoreWith(1, 60), scoreWith(2, 30)])
  store.coachings.put([coachedWith(1, 5.5), coachedWith(COMMITS + 1, 8)])
  store.coachings.saveSession(numberedSession(1))
  store.modelCalls.putAll(Array.from({ length: 250 }, (_, number) => numberedCall(number)))
  store.activities.put([numberedPull(1), numberedPull(2)])
  store.setNote('a', 'b')
  return store
}

/** Nobody watches, but `heard` is told how far the copying is. */
function watches(heard: (done: number, stop: () => void) => void = () => {}) {
  const controller = new AbortController()
  const progress = {
    update: (done: number) => heard(done, () => controller.abort()),
    rest: async () => {},
    stop: () => {},
  }
  const watch = () => ({ progress, signal: controller.signal })
  return { copy: watch, compare: watch }
}

const messagesIn = (store: Store): string[] =>
  Array.from(store.commits.list({ withSuperseded: true }), (one) => one.message)

test('a transfer that is interrupted keeps what it has, and the next one brings the rest once', async () => {
  const from = filled()
  const folder = newPath()
  const to = openJsonlStore(folder, how)
  const stopped = transfer(
    from,
    to,
    true,
    watches((done, stop) => done >= 300 && stop()),
  )
  await expect(stopped).rejects.toThrow(/abort/i)
  to.close()

  const again = openJsonlStore(folder, how)
  expect(again.commits.count()).toBe(300)
  expect(again.notes().size).toBe(0)
  const { copied } = await transfer(from, again, true, watches())
  expect(copied).toMatchObject({
    commits: COMMITS,
    achievements: 3,
    scores: 2,
    coachings: 2,
    sessions: 1,
    modelCalls: 250,
    activities: 2,
    notes: 1,
  })
  expect(messagesIn(again)).toEqual(messagesIn(from))
  expect([...again.coachings.each()]).toEqual([...from.coachings.each()])
  expect(again.coachings.sessions()).toEqual(from.coachings.sessions())
  expect([...again.modelCalls.each()]).toEqual([...from.modelCalls.each()])
  expect([...again.commits.list({})]).toHaveLength(COMMITS - 1)
})

test('a transfer has no more than a batch of commits in its hands', async () => {
  const from = filled()
  const to = openJsonlStore(newPath(), how)
  let [held, most] = [0, 0]
  const watched: Store = {
    ...from,
    commits: {
      ...from.commits,
      *list(query) {
        for (const commit of from.commits.list(query)) {
          most = Math.max(most, ++held)
          yield commit
        }
      },
    },
  }
  await transfer(
    watched,
    to,
    true,
    watches(() => {
      held = 0
    }),
  )
  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThanOrEqual(100)
})

test.each<[string, (to: Store) => Partial<Store>, RegExp]>([
  [
    'a commit',
    (to) => ({ commits: { ...to.commits, add: (id, commits) => to.commits.add(id, commits.slice(1)) } }),
    /commit [0-9a-f]{40} of repository engine-id is missing, and 9 more/,
  ],
  [
    'what a person typed',
    (to) => ({ achievements: { ...to.achievements, replace: (works) => to.achievements.put(works) } }),
    /achievement engine-id\/pull\/1 is not the same/,
  ],
  [
    'a score',
    (to) => ({ achievements: { ...to.achievements, putScores: () => {} } }),
    /score of achievement/,
  ],
  [
    'a coaching',
    (to) => ({ coachings: { ...to.coachings, put: () => {} } }),
    /what coach coach 1 said of commit [0-9a-f]{40} of repository engine-id is missing, and 1 more/,
  ],
  [
    'a decision',
    (to) => ({
      coachings: {
        ...to.coachings,
        saveSession: (one) => to.coachings.saveSession({ ...one, decisions: one.decisions.slice(1) }),
      },
    }),
    /coaching session [0-9a-f-]{36} is not the same/,
  ],
  [
    'a call of a model',
    (to) => ({
      modelCalls: { ...to.modelCalls, putAll: (calls) => to.modelCalls.putAll(calls.slice(1)) },
    }),
    /model call [0-9a-f-]{36} is missing, and 2 more/,
  ],
  [
    'an activity',
    (to) => ({ activities: { ...to.activities, put: () => 0 } }),
    /pull-request PR_00001 of github.com\/ada\/engine is missing, and 1 more/,
  ],
  ['a note', () => ({ setNote: () => {} }), /note a is missing/],
])('a transfer that loses %s is not called done', async (_, broken, words) => {
  const from = filled()
  const to = openSqliteStore(':memory:', how)
  to.repositories.save(engine)
  to.achievements.replace([numberedWork(1, { title: 'older', edited: ['title'] })])
  const lossy: Store = { ...to, ...broken(to) }
  await expect(transfer(from, lossy, true, watches())).rejects.toMatchObject({
    kind: 'check',
    message: expect.stringMatching(words),
  })
})

const handled = (number: number): string => `by hand: at engine-id/pull/${number}`
const mine = (title: string) => numberedWork(1, { title, edited: ['title'] })

test.each([
  ['what is there stays where it is the later word', 5, 9, 'there'],
  ['what comes takes its place where it is the later word', 9, 5, 'coming'],
  ['what is there stays where nobody knows which is later', 0, 0, 'there'],
])('of two words on one piece of work, %s', async (_, coming, there, wanted) => {
  const [from, to] = [filled(), filled()]
  from.achievements.replace([mine('coming')])
  to.achievements.replace([mine('there')])
  if (coming > 0) from.setNote(handled(1), String(coming))
  if (there > 0) to.setNote(handled(1), String(there))
  await transfer(from, to, false, watches())
  expect(to.achievements.byOrigin(mine('').origin)?.title).toBe(wanted)
  expect(Number(to.note(handled(1)))).toBe(Math.max(coming, there))
})

test('what a person removed stays away, and a copy forgets it with its original', async () => {
  const [from, to] = [filled(), filled()]
  const { origin } = numberedWork(1)
  from.achievements.replace([numberedWork(1, { source: 'manual' })])
  to.achievements.remove(engine.id, [origin])
  to.setNote(handled(1), '9')
  await transfer(from, to, false, watches())
  expect(to.achievements.byOrigin(origin)).toBeNull()
  await transfer(to, from, true, watches())
  expect(from.achievements.byOrigin(origin)).toBeNull()
})
