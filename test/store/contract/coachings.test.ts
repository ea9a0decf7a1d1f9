import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CoachingRecord, CoachingSession } from '../../../src/core/coaching.ts'
import { coachedWith, numberedSession } from '../coached.ts'
import { faultOf } from '../folders.ts'
import { numberedCommits, oidOf, other, repository } from '../numbered.ts'
import { records, session } from '../wild-coachings.ts'
import { backends, opened } from './backends.ts'

const engine = repository().id
const ids = [engine, other.id]
const keyOf = ({ repositoryId, oid, coaching }: CoachingRecord): string =>
  `${repositoryId} ${oid} ${coaching.coach}`

describe.each(backends)('coachings in $name', (backend) => {
  test('come back as they were put last, whatever is in them, in the order of their keys', () => {
    const { store, twice } = opened(backend)
    const last = new Map<string, CoachingRecord>()
    fc.assert(
      fc.property(records(ids), (given) => {
        store.coachings.put(given)
        for (const one of given) last.set(keyOf(one), one)
        for (const one of given) {
          const found = store.coachings.judged(one.repositoryId, [one.oid], one.coaching.coach)
          expect(found).toEqual(new Map([[one.oid, last.get(keyOf(one))]]))
        }
      }),
      { numRuns: 60 },
    )
    const inOrder = [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
    expect(inOrder.length).toBeGreaterThan(100)
    twice((one) => expect([...one.coachings.each()]).toEqual(inOrder))
  })

  test('are found by commit and version of the rules, of commits that are not stored, too', () => {
    const { store } = opened(backend)
    store.commits.add(engine, numberedCommits(0, 2))
    const later = coachedWith(1, 8)
    const newer = { ...later, coaching: { ...later.coaching, coach: 'coach 2' } }
    store.coachings.put([coachedWith(1, 5), coachedWith(7, 6), newer])
    const oids = [7, 1, 3, 1].map(oidOf)
    const scores = (coach: string, id = engine) =>
      Array.from(store.coachings.judged(id, oids, coach), ([oid, one]) => [oid, one.coaching.qualityScore])
    expect(scores('coach 1')).toEqual([
      [oidOf(7), 6],
      [oidOf(1), 5],
    ])
    expect(scores('coach 2')).toEqual([[oidOf(1), 8]])
    expect([scores('coach 3'), scores('coach 1', other.id), scores('coach 1', 'nobody')]).toEqual([
      [],
      [],
      [],
    ])
    expect(store.coachings.judged(engine, [], 'coach 1').size).toBe(0)
  })

  test('stay when their commit is superseded or lost', () => {
    const { store, twice } = opened(backend)
    store.commits.add(engine, numberedCommits(0, 3))
    store.coachings.put([coachedWith(1, 5), coachedWith(2, 6)])
    store.commits.supersede(engine, [{ oid: oidOf(1), supersededBy: oidOf(2) }])
    store.commits.setReachable(engine, [oidOf(2)], false)
    twice((one) => expect([...one.coachings.each()]).toEqual([coachedWith(1, 5), coachedWith(2, 6)]))
  })

  test('can be written while all of them are gone through, and gone through twice', () => {
    const { store } = opened(backend)
    store.coachings.put(Array.from({ length: 250 }, (_, number) => coachedWith(number, 5)))
    const all = store.coachings.each()
    let seen = 0
    for (const one of all) {
      seen++
      store.coachings.put([{ ...one, createdAt: 1 }])
    }
    expect(seen).toBe(250)
    expect(Array.from(all, ({ createdAt }) => createdAt)).toEqual(new Array(250).fill(1))
  })

  test('of a repository that is not stored are refused, and nothing of that call stays', () => {
    const { store } = opened(backend)
    const put = () => store.coachings.put([coachedWith(1, 5), coachedWith(2, 5, { repositoryId: 'nobody' })])
    expect(faultOf(put)).toMatchObject({ kind: 'store', hint: 'craft track' })
    expect(
      faultOf(() => store.coachings.saveSession(numberedSession(1, { repositoryId: 'nobody' }))),
    ).toMatchObject({ kind: 'store' })
    expect([[...store.coachings.each()], store.coachings.sessions()]).toEqual([[], []])
  })
})

describe.each(backends)('coaching sessions in $name', (backend) => {
  test('come back as they were saved last, whatever was typed, the latest first', () => {
    const { store, twice } = opened(backend)
    const last = new Map<string, CoachingSession>()
    fc.assert(
      fc.property(session(ids), session(ids), (one, next) => {
        for (const each of [one, { ...next, id: one.id }, next]) {
          store.coachings.saveSession(each)
          last.set(each.id, each)
        }
      }),
      { numRuns: 15 },
    )
    const all = [...last.values()].sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? 1 : -1))
    twice((one) => {
      expect(one.coachings.sessions()).toEqual(all)
      for (const id of ids)
        expect(one.coachings.sessions(id)).toEqual(all.filter(({ repositoryId }) => repositoryId === id))
      expect(one.coachings.sessions('nobody')).toEqual([])
    })
  })

  test('keep the latest decision about a commit alone', () => {
    const { store, twice } = opened(backend)
    const [first, second] = numberedSession(1).decisions
    if (first === undefined || second === undefined) throw new Error('the session has two decisions')
    const changed = { ...first, choice: 'noted', text: 'The customer lost data.', at: first.at + 9 } as const
    store.coachings.saveSession(numberedSession(1, { decisions: [first, second, changed] }))
    twice((one) =>
      expect(one.coachings.sessions()).toEqual([numberedSession(1, { decisions: [changed, second] })]),
    )
  })
})
