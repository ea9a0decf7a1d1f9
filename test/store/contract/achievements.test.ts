import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AchievementQuery, Store } from '../../../src/core/ports.ts'
import { bob, FIRST_SECOND, other, repository } from '../numbered.ts'
import * as wild from '../wild-work.ts'
import { idOf, numberedWork } from '../work.ts'
import { backends, opened } from './backends.ts'

const engine = repository()
const secondsOf = (number: number): number => FIRST_SECOND + number * 3600

const numbersOf = (store: Store, query: AchievementQuery = {}): number[] =>
  store.achievements.list(query).map((one) => Number(one.title.slice('work '.length)))

describe.each(backends)('achievements in $name', (backend) => {
  test('come back as they were put, whatever is in them, also after the store was closed', () => {
    const { store, reopened } = opened(backend, [])
    const put = new Map<string, unknown>()
    let round = 0
    fc.assert(
      fc.property(wild.achievements, (found) => {
        round += 1
        const repositoryId = `repository ${round}`
        store.repositories.save(repository({ id: repositoryId, roots: [] }))
        const works = found.map((one) => ({ ...one, repositoryId, origin: `${round}/${one.origin}` }))
        store.achievements.put(works)
        for (const one of works) {
          put.set(one.origin, one)
          expect(store.achievements.byOrigin(one.origin)).toEqual(one)
        }
        const listed = store.achievements.list({ repositoryId, withHidden: true })
        expect(new Set(listed)).toEqual(new Set(works))
        expect(store.achievements.count(repositoryId)).toBe(works.length)
      }),
      { numRuns: 60 },
    )
    const again = reopened()
    for (const one of again.achievements.each({ withHidden: true })) expect(one).toEqual(put.get(one.origin))
    expect(again.achievements.count()).toBe(put.size)
  })

  test('are listed newest first, those without a date last', () => {
    const { store, twice } = opened(backend)
    const numbers = Array.from({ length: 250 }, (_, index) => (index * 101) % 250)
    store.achievements.put([
      numberedWork(900, { completedAt: null, startedAt: null }),
      ...numbers.map((number) => numberedWork(number)),
    ])
    const wanted = [...numbers].sort((a, b) => b - a)
    twice((one) => {
      expect(numbersOf(one)).toEqual([...wanted, 900])
      expect(Array.from(one.achievements.each({ limit: 120 }), (work) => work.id)).toEqual(
        wanted.slice(0, 120).map(idOf),
      )
    })
  })

  test('are chosen by repository, time, author and limit, all at once', () => {
    const { store } = opened(backend)
    const by = (number: number) => numberedWork(number, number % 2 === 0 ? {} : { author: bob })
    store.achievements.put(Array.from({ length: 12 }, (_, number) => by(number)))
    store.achievements.put([
      numberedWork(50, { repositoryId: other.id }),
      numberedWork(51, { completedAt: null }),
    ])
    expect(numbersOf(store, { repositoryId: other.id })).toEqual([50])
    expect(numbersOf(store, { since: secondsOf(10), until: secondsOf(50) })).toEqual([11, 10])
    expect(numbersOf(store, { until: secondsOf(2) })).toEqual([1, 0])
    expect(numbersOf(store, { author: 'BOB@', limit: 2 })).toEqual([11, 9])
    expect(
      numbersOf(store, { mine: { emails: ['Bob@example.com'], names: [] }, until: secondsOf(4) }),
    ).toEqual([3, 1])
    expect(numbersOf(store, { mine: { emails: [], names: ['Ada'] }, since: secondsOf(8) })).toEqual([
      50, 10, 8,
    ])
    expect(
      numbersOf(store, {
        repositoryId: engine.id,
        since: secondsOf(3),
        until: secondsOf(10),
        author: 'example',
        mine: { emails: [bob.email], names: [] },
        limit: 3,
      }),
    ).toEqual([9, 7, 5])
    expect(numbersOf(store, { limit: 0 })).toEqual([])
  })

  test('that are hidden are left out of lists until asked for', () => {
    const { store, twice } = opened(backend)
    store.achievements.put([numberedWork(1), numberedWork(2, { hidden: true }), numberedWork(3)])
    twice((one) => {
      expect(numbersOf(one)).toEqual([3, 1])
      expect(numbersOf(one, { limit: 2 })).toEqual([3, 1])
      expect(numbersOf(one, { withHidden: true })).toEqual([3, 2, 1])
      expect(one.achievements.byOrigin(`${engine.id}/pull/2`)?.hidden).toBe(true)
      expect(one.achievements.find(idOf(2))).toHaveLength(1)
    })
  })

  test('have each piece of evidence once, as it was named first', () => {
    const { store, twice } = opened(backend)
    const work = numberedWork(1)
    const again = work.evidence.map((one) => ({ ...one, label: 'again' }))
    store.achievements.put([{ ...work, evidence: [...work.evidence, ...again] }])
    store.achievements.replace([{ ...numberedWork(2), evidence: [...work.evidence, ...again] }])
    twice((one) => {
      expect(one.achievements.list({}).map(({ evidence }) => evidence)).toEqual([
        work.evidence,
        work.evidence,
      ])
    })
  })

  test('are found by the beginning of their id, in any case, ten at most', () => {
    const { store } = opened(backend)
    store.achievements.put(Array.from({ length: 20 }, (_, number) => numberedWork(number)))
    const found = (prefix: string) => store.achievements.find(prefix).map((one) => one.id)
    expect(found(idOf(7))).toEqual([idOf(7)])
    expect(found(idOf(10).toUpperCase())).toEqual([idOf(10)])
    expect(found(idOf(0).slice(0, 12)).sort()).toEqual(
      Array.from({ length: 10 }, (_, number) => idOf(number)),
    )
    expect(found('0197a0f4-001').sort()).toEqual([16, 17, 18, 19].map(idOf))
    for (const none of ['', 'f', '%', '_'.repeat(36), `${idOf(7)}0`, "0' OR '1"])
      expect(found(none)).toEqual([])
  })

  test('are found by origin, exactly', () => {
    const { store } = opened(backend)
    store.achievements.put([numberedWork(1), numberedWork(12)])
    expect(store.achievements.byOrigin(`${engine.id}/pull/1`)).toEqual(numberedWork(1))
    expect(store.achievements.byOrigin(`${engine.id}/pull/`)).toBeNull()
    expect(store.achievements.byOrigin(`${engine.id}/PULL/1`)).toBeNull()
  })

  test('may be written while they are gone through, and neither come twice nor move the rest', () => {
    const { store } = opened(backend)
    const numbers = Array.from({ length: 230 }, (_, index) => 229 - index)
    store.achievements.put(numbers.map((number) => numberedWork(number)))
    const each = store.achievements.each({})
    const seen: string[] = []
    for (const { id, origin, completedAt } of each) {
      seen.push(id)
      const seconds = (completedAt?.seconds ?? 0) - 10_000_000
      store.achievements.put([numberedWork(300 + seen.length)])
      const moved = store.achievements.byOrigin(origin)
      if (moved !== null) store.achievements.replace([{ ...moved, completedAt: { seconds, offset: 0 } }])
    }
    expect(seen).toEqual(numbers.map(idOf))
    // A second time it begins anew, with what is there now.
    expect(Array.from(each)).toHaveLength(460)
  })
})
