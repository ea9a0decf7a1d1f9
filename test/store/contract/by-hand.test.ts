import { describe, expect, test } from 'vitest'
import type { Achievement, Evidence } from '../../../src/core/achievement.ts'
import type { AchievementMark, Store } from '../../../src/core/ports.ts'
import { other, repository } from '../numbered.ts'
import { idOf, numberedWork, scoreWith } from '../work.ts'
import { backends, opened } from './backends.ts'

const engine = repository()
const manual = (number: number, change: Partial<Achievement> = {}) =>
  numberedWork(number, { source: 'manual', ...change })
const proof = (kind: Evidence['kind'], target: string): Evidence => ({
  kind,
  target,
  label: target,
  at: null,
  quotation: null,
})
const numbersOf = (store: Store, only: readonly AchievementMark[]): number[] =>
  store.achievements.list({ only }).map(({ title }) => Number(title.slice('work '.length)))

describe.each(backends)('what a person had a hand in, in $name', (backend) => {
  test('is listed by the marks it bears, all of those that are asked for', () => {
    const { store, twice } = opened(backend)
    store.achievements.replace([
      numberedWork(1),
      manual(2),
      numberedWork(3, { hidden: true, edited: ['hidden'] }),
      numberedWork(4, { edited: ['title'] }),
      manual(5, { hidden: true, edited: ['hidden', 'title'] }),
      numberedWork(6, { pinned: true, edited: ['pinned'] }),
    ])
    twice((one) => {
      expect(numbersOf(one, ['hidden'])).toEqual([5, 3])
      expect(numbersOf(one, ['manual'])).toEqual([2])
      expect(numbersOf(one, ['edited'])).toEqual([4])
      expect(numbersOf(one, ['by-hand'])).toEqual([6, 4, 2])
      expect(numbersOf(one, ['hidden', 'manual', 'edited'])).toEqual([5])
    })
  })

  test('is never retired, and removed when a person wants that, with its score and in its repository only', () => {
    const { store, twice } = opened(backend)
    const theirs = manual(9, { repositoryId: other.id })
    store.achievements.replace([manual(1), numberedWork(2, { edited: ['title'] }), theirs])
    store.achievements.putScores([scoreWith(1, 50)])
    const origins = [manual(1).origin, numberedWork(2).origin]
    store.achievements.retire(engine.id, origins)
    expect(store.achievements.count(engine.id)).toBe(2)
    store.achievements.remove(engine.id, [...origins, theirs.origin, 'never seen'])
    twice((one) => {
      expect(one.achievements.origins(engine.id)).toEqual([])
      expect(one.achievements.origins(other.id)).toEqual([theirs.origin])
      expect(one.achievements.scores([idOf(1)]).size).toBe(0)
    })
  })

  test('keeps the evidence they added beside what is found, and of commits only what is found', () => {
    const { store, twice } = opened(backend)
    const added = [proof('url', 'https://example.com'), proof('file', '/a.png'), proof('issue', '7')]
    const before = numberedWork(1)
    store.achievements.replace([
      { ...before, evidence: [...before.evidence, ...added], edited: ['evidence'] },
    ])
    const found = [proof('commit', 'c0ffee'), proof('issue', '7')]
    store.achievements.put([{ ...before, evidence: found }])
    const wanted = [...found, added[0], added[1]]
    twice((one) => expect(one.achievements.byOrigin(before.origin)?.evidence).toEqual(wanted))
  })
})

describe.each(backends)('work done together in $name', (backend) => {
  test('gives what it gives, and all of it is there afterwards', () => {
    const { store, twice } = opened(backend)
    const given = store.together(() => {
      store.achievements.replace([manual(1)])
      store.together(() => store.achievements.remove(engine.id, [manual(1).origin]))
      store.achievements.put([numberedWork(2)])
      store.setNote('a', 'b')
      return store.achievements.count()
    })
    expect(given).toBe(1)
    twice((one) => {
      expect(one.achievements.byOrigin(numberedWork(2).origin)).toEqual(numberedWork(2))
      expect(one.note('a')).toBe('b')
    })
  })

  test('passes a fault on, and the store can be written after it', () => {
    const { store } = opened(backend)
    expect(() =>
      store.together(() => {
        throw new RangeError('no')
      }),
    ).toThrow()
    store.setNote('a', 'b')
    expect(store.note('a')).toBe('b')
  })

  test('reads what it wrote before', () => {
    const { store } = opened(backend)
    store.setNote('count', '0')
    for (let round = 0; round < 3; round++)
      store.together(() => store.setNote('count', String(Number(store.note('count')) + 1)))
    expect(store.note('count')).toBe('3')
  })
})
