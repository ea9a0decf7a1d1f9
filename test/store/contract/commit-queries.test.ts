import { describe, expect, test } from 'vitest'
import type { CommitQuery, Store } from '../../../src/core/ports.ts'
import {
  ada,
  bob,
  FIRST_SECOND,
  numberedCommit,
  numberedCommits,
  oidOf,
  other,
  repository,
} from '../numbered.ts'
import { backends, opened } from './backends.ts'

const engine = repository()
const secondsOf = (number: number): number => FIRST_SECOND + number * 60

/** The numbers of the commits that `query` lists, in its order. */
const numbersOf = (store: Store, query: CommitQuery = {}): number[] =>
  Array.from(store.commits.list(query), (commit) => Number(commit.message.slice('commit '.length)))

const undated = (number: number) => numberedCommit(number, { authored: null, committed: null })

describe.each(backends)('a list of commits from $name', (backend) => {
  test('begins with the newest, or with the oldest, whatever order they were stored in', () => {
    const { store, twice } = opened(backend)
    const shuffled = Array.from({ length: 500 }, (_, index) => (index * 263) % 500)
    store.commits.add(
      engine.id,
      shuffled.slice(0, 300).map((number) => numberedCommit(number)),
    )
    store.commits.add(
      engine.id,
      shuffled.slice(300).map((number) => numberedCommit(number)),
    )
    const newest = Array.from({ length: 500 }, (_, index) => 499 - index)
    twice((one) => {
      expect(numbersOf(one)).toEqual(newest)
      expect(numbersOf(one, { order: 'newest-first' })).toEqual(newest)
      expect(numbersOf(one, { order: 'oldest-first' })).toEqual(newest.toReversed())
    })
  })

  test('has commits of one second in the order they were read, newest first', () => {
    const { store, twice } = opened(backend)
    const rebased = [3, 2, 1, 0].map((number) =>
      numberedCommit(number, { committed: { seconds: FIRST_SECOND, offset: number * 60 } }),
    )
    store.commits.add(engine.id, rebased)
    twice((one) => {
      expect(numbersOf(one)).toEqual([3, 2, 1, 0])
      expect(numbersOf(one, { order: 'oldest-first' })).toEqual([0, 1, 2, 3])
    })
  })

  test('is as long as its limit lets it be', () => {
    const { store } = opened(backend)
    store.commits.add(engine.id, numberedCommits(0, 100))
    for (const limit of [0, 1, 33, 100, 1000]) {
      const wanted = Math.min(limit, 100)
      expect(numbersOf(store, { limit })).toEqual(Array.from({ length: wanted }, (_, index) => 99 - index))
    }
    expect(numbersOf(store, { limit: 2, order: 'oldest-first' })).toEqual([0, 1])
  })

  test('begins at `since` and ends before `until`', () => {
    const { store } = opened(backend)
    store.commits.add(engine.id, [...numberedCommits(0, 6), undated(6)])
    expect(numbersOf(store, { since: secondsOf(4) })).toEqual([5, 4])
    expect(numbersOf(store, { until: secondsOf(2) })).toEqual([1, 0])
    expect(numbersOf(store, { since: secondsOf(2), until: secondsOf(4) })).toEqual([3, 2])
    expect(numbersOf(store, { since: secondsOf(3) + 1, until: secondsOf(4) })).toEqual([])
    expect(numbersOf(store, { since: -1, limit: 1 })).toEqual([5])
  })

  test('ends with commits without a date, and begins with those when the oldest come first', () => {
    const { store } = opened(backend)
    const ancient = numberedCommit(7, { committed: { seconds: -2_000_000_000, offset: 0 } })
    store.commits.add(engine.id, [undated(9), numberedCommit(1), ancient])
    expect(numbersOf(store)).toEqual([1, 7, 9])
    expect(numbersOf(store, { order: 'oldest-first' })).toEqual([9, 7, 1])
  })

  test('is chosen by part of the author’s name or address, in any case, each character for itself', () => {
    const { store } = opened(backend)
    const odd = { name: 'Zoë_100%', email: 'ZOË@Example.COM' }
    store.commits.add(engine.id, [
      numberedCommit(0),
      numberedCommit(1, { author: bob }),
      numberedCommit(2, { author: bob, committer: ada }),
      numberedCommit(3, { author: odd, committer: bob }),
    ])
    const by = (author: string) => numbersOf(store, { author })
    expect(by('ADA')).toEqual([0])
    expect(by('bob@')).toEqual([2, 1])
    expect(by('zoë')).toEqual([3])
    expect(by('100%')).toEqual([3])
    expect(by('example.com')).toEqual([3, 2, 1, 0])
    for (const nobody of ['a%a', '_da', 'carol', 'bo*']) expect(by(nobody)).toEqual([])
  })

  test('is chosen by whose it is: an address in any case, or exactly a name', () => {
    const { store } = opened(backend)
    store.commits.add(engine.id, [
      numberedCommit(0),
      numberedCommit(1, { author: { name: 'ada', email: 'Ada@Example.com' } }),
      numberedCommit(2, { author: { name: 'Ada', email: 'ada@work' } }),
      numberedCommit(3, { author: { name: 'Ada L', email: 'xada@example.com' } }),
      numberedCommit(4, { author: { name: '', email: '' } }),
    ])
    const mine = (emails: readonly string[], names: readonly string[]) =>
      numbersOf(store, { mine: { emails, names } })
    expect(mine(['ADA@example.com'], [])).toEqual([1, 0])
    expect(mine([], ['Ada'])).toEqual([2, 0])
    expect(mine(['ada@work'], ['Ada L'])).toEqual([3, 2])
    expect(mine([''], [])).toEqual([])
    expect(mine([], [])).toEqual([])
  })

  test('passes every condition at once', () => {
    const { store } = opened(backend)
    const by = (number: number) => numberedCommit(number, { author: number % 2 === 0 ? ada : bob })
    const numbers = Array.from({ length: 20 }, (_, index) => index)
    store.commits.add(engine.id, numbers.map(by))
    store.commits.add(other.id, numbers.map(by))
    store.commits.supersede(engine.id, [{ oid: oidOf(10), supersededBy: oidOf(12) }])
    const query: CommitQuery = {
      repositoryId: engine.id,
      since: secondsOf(5),
      until: secondsOf(15),
      author: 'example.com',
      mine: { emails: [ada.email], names: [] },
      limit: 3,
    }
    expect(numbersOf(store, query)).toEqual([14, 12, 8])
    expect(numbersOf(store, { ...query, order: 'oldest-first' })).toEqual([6, 8, 12])
    expect(numbersOf(store, { ...query, withSuperseded: true })).toEqual([14, 12, 10])
    expect(numbersOf(store, { ...query, author: 'bob' })).toEqual([])
  })

  test('can be left before its end', () => {
    const { store } = opened(backend)
    store.commits.add(engine.id, numberedCommits(0, 50))
    for (const commit of store.commits.list({ withFiles: true })) if (commit.oid === oidOf(40)) break
    expect(store.commits.add(engine.id, numberedCommits(50, 60))).toBe(10)
    expect(numbersOf(store)).toHaveLength(60)
  })
})

describe.each(backends)('a superseded commit in $name', (backend) => {
  test('is left out until it is asked for, and says what replaced it', () => {
    const { store, twice } = opened(backend)
    store.commits.add(engine.id, numberedCommits(0, 4))
    store.commits.add(other.id, numberedCommits(0, 4))
    store.commits.supersede(engine.id, [
      { oid: oidOf(1), supersededBy: oidOf(3) },
      { oid: oidOf(2), supersededBy: 'e'.repeat(40) },
      { oid: oidOf(999), supersededBy: oidOf(3) },
    ])
    twice((one) => {
      expect(numbersOf(one, { repositoryId: engine.id })).toEqual([3, 0])
      expect(numbersOf(one, { repositoryId: other.id })).toEqual([3, 2, 1, 0])
      const all = [...one.commits.list({ repositoryId: engine.id, withSuperseded: true })]
      expect(all.map((commit) => commit.supersededBy)).toEqual([null, 'e'.repeat(40), oidOf(3), null])
      expect(one.commits.has(engine.id, oidOf(1))).toBe(true)
      expect(one.commits.count(engine.id)).toBe(4)
    })
  })

  test('comes back when that is taken back', () => {
    const { store } = opened(backend)
    store.commits.add(engine.id, numberedCommits(0, 2))
    store.commits.supersede(engine.id, [{ oid: oidOf(0), supersededBy: oidOf(1) }])
    store.commits.supersede(engine.id, [{ oid: oidOf(0), supersededBy: null }])
    expect(Array.from(store.commits.list({}), (one) => one.supersededBy)).toEqual([null, null])
  })
})
