import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Score } from '../../../src/core/score.ts'
import { text } from '../wild.ts'
import { scoreOf } from '../wild-work.ts'
import { idOf, numberedWork, scoreWith } from '../work.ts'
import { backends, opened } from './backends.ts'

describe.each(backends)('scores in $name', (backend) => {
  test('come back as they were put, whatever is in them, also after the store was closed', () => {
    const { store, twice } = opened(backend)
    const ids = Array.from({ length: 12 }, (_, number) => idOf(number))
    store.achievements.put(ids.map((_, number) => numberedWork(number)))
    const last = new Map<string, Score>()
    fc.assert(
      fc.property(fc.tuple(...ids.map(scoreOf)), (scores) => {
        store.achievements.putScores(scores)
        for (const one of scores) last.set(one.achievementId, one)
        expect(store.achievements.scores(ids)).toEqual(last)
      }),
      { numRuns: 20 },
    )
    twice((one) => expect(one.achievements.scores(ids)).toEqual(last))
  })

  test('are given for those asked for that have one', () => {
    const { store } = opened(backend)
    store.achievements.put([1, 2, 3].map((number) => numberedWork(number)))
    store.achievements.putScores([scoreWith(1, 10), scoreWith(2, 20)])
    const scores = store.achievements.scores([idOf(2), idOf(3), idOf(99), 'no id'])
    expect([...scores]).toEqual([[idOf(2), scoreWith(2, 20)]])
    expect(store.achievements.scores([]).size).toBe(0)
  })

  test('that were put last are the ones that count, whichever rules made them', () => {
    const { store, twice } = opened(backend)
    store.achievements.put([numberedWork(1)])
    for (const [value, rules] of [
      [10, 'rules 1'],
      [30, 'rules 3'],
      [20, 'rules 2'],
    ] as const)
      store.achievements.putScores([scoreWith(1, value, rules)])
    twice((one) => expect(one.achievements.scores([idOf(1)]).get(idOf(1))?.value).toBe(20))
  })

  test('of work the store does not know are passed over', () => {
    const { store } = opened(backend)
    store.achievements.put([numberedWork(1)])
    store.achievements.putScores([scoreWith(8, 10), scoreWith(1, 20)])
    expect([...store.achievements.scores([idOf(8), idOf(1)]).keys()]).toEqual([idOf(1)])
  })
})

describe.each(backends)('notes in $name', (backend) => {
  test('are none in a new store', () => {
    const { store } = opened(backend)
    expect(store.notes()).toEqual(new Map())
    expect(store.note('detected')).toBeNull()
  })

  test('come back as they were set last, whatever is in them', () => {
    const { store, twice } = opened(backend)
    const wanted = new Map<string, string>()
    fc.assert(
      fc.property(
        text.map((key) => `key ${key}`),
        text,
        (key, value) => {
          store.setNote(key, value)
          wanted.set(key, value)
          expect(store.note(key)).toBe(value)
        },
      ),
    )
    store.setNote('key twice', 'first')
    store.setNote('key twice', '')
    wanted.set('key twice', '')
    twice((one) => expect(one.notes()).toEqual(wanted))
  })
})
