import { describe, expect, test } from 'vitest'
import type { Achievement, Figure } from '../../../src/core/achievement.ts'
import { other, repository } from '../numbered.ts'
import { idOf, numberedWork, scoreWith } from '../work.ts'
import { backends, opened } from './backends.ts'

const engine = repository()
const figure = (value: number): Figure => ({
  name: 'hours',
  value,
  unit: 'h',
  baseline: null,
  achieved: null,
  direction: 'down',
  provenance: 'stated',
  quotation: '',
  source: '',
})

/** What a person said of work 1, with every editable field in it. */
const edited: Partial<Achievement> = {
  title: 'my title',
  description: 'my description',
  category: 'performance',
  tags: ['mine'],
  summary: 'my summary',
  figures: [figure(4)],
  ready: true,
  pinned: true,
  hidden: true,
}
const fields = Object.keys(edited) as Achievement['edited']

/** The same work found again, differently in everything. */
const foundAgain = numberedWork(1, {
  title: 'found title',
  description: 'found description',
  category: 'fix',
  tags: ['found'],
  summary: null,
  figures: [figure(1), figure(2)],
  because: ['found again'],
  completedAt: null,
  evidence: [],
})

describe.each(backends)('work found again in $name', (backend) => {
  test('replaces what was there, under one origin', () => {
    const { store, twice } = opened(backend)
    store.achievements.put([numberedWork(1, { figures: [figure(9)] }), numberedWork(2)])
    store.achievements.put([{ ...foundAgain, id: idOf(77) }])
    twice((one) => {
      expect(one.achievements.count()).toBe(2)
      expect(one.achievements.byOrigin(foundAgain.origin)).toEqual({ ...foundAgain, id: idOf(77) })
      expect(one.achievements.find(idOf(1))).toEqual([])
    })
  })

  test.each(fields)('keeps the %s a person edited, and nothing else', (field) => {
    const { store, twice } = opened(backend)
    store.achievements.put([numberedWork(1)])
    store.achievements.replace([numberedWork(1, { ...edited, edited: [field] })])
    store.achievements.put([foundAgain])
    store.achievements.put([foundAgain])
    const wanted = { ...foundAgain, [field]: edited[field as keyof Achievement], edited: [field] }
    twice((one) => expect(one.achievements.byOrigin(foundAgain.origin)).toEqual(wanted))
  })

  test('keeps everything a person edited', () => {
    const { store, twice } = opened(backend)
    store.achievements.replace([numberedWork(1, { ...edited, edited: fields })])
    store.achievements.put([foundAgain])
    const wanted = { ...foundAgain, ...edited, edited: fields }
    twice((one) => expect(one.achievements.byOrigin(foundAgain.origin)).toEqual(wanted))
  })

  test('gives way, edited or not, to what a person types next', () => {
    const { store, twice } = opened(backend)
    store.achievements.replace([numberedWork(1, { ...edited, edited: fields })])
    store.achievements.replace([foundAgain])
    twice((one) => expect(one.achievements.byOrigin(foundAgain.origin)).toEqual(foundAgain))
  })

  test('keeps its score', () => {
    const { store, twice } = opened(backend)
    store.achievements.put([numberedWork(1)])
    store.achievements.putScores([scoreWith(1, 60)])
    store.achievements.put([foundAgain])
    twice((one) => expect(one.achievements.scores([idOf(1)]).get(idOf(1))).toEqual(scoreWith(1, 60)))
  })

  test('is not stored at all when one of a call cannot be', () => {
    const { store } = opened(backend)
    const broken = numberedWork(3, { title: null as unknown as string })
    expect(() => store.achievements.put([numberedWork(2), broken])).toThrow()
    expect(() => store.achievements.replace([numberedWork(2), broken])).toThrow()
    expect(store.achievements.count()).toBe(0)
  })
})

describe.each(backends)('work no longer found in $name', (backend) => {
  test('is retired, unless a person edited, pinned or hid it', () => {
    const { store, twice } = opened(backend)
    store.achievements.replace([
      numberedWork(1),
      numberedWork(2, { edited: ['title'] }),
      numberedWork(3, { pinned: true }),
      numberedWork(4, { hidden: true }),
      numberedWork(5),
    ])
    const origins = [1, 2, 3, 4].map((number) => numberedWork(number).origin)
    store.achievements.retire(engine.id, [...origins, 'never seen'])
    const left = [2, 3, 4, 5].map((number) => numberedWork(number).origin)
    twice((one) => {
      expect([...one.achievements.origins(engine.id)].sort()).toEqual(left)
      expect(one.achievements.count()).toBe(4)
    })
  })

  test('takes its score along', () => {
    const { store } = opened(backend)
    store.achievements.put([numberedWork(1)])
    store.achievements.putScores([scoreWith(1, 60)])
    store.achievements.retire(engine.id, [numberedWork(1).origin])
    store.achievements.put([numberedWork(1)])
    expect(store.achievements.scores([idOf(1)]).size).toBe(0)
  })

  test('is retired in its own repository only', () => {
    const { store, twice } = opened(backend)
    const theirs = numberedWork(2, { repositoryId: other.id })
    store.achievements.put([numberedWork(1), theirs])
    store.achievements.retire(engine.id, [theirs.origin])
    twice((one) => {
      expect(one.achievements.origins(other.id)).toEqual([theirs.origin])
      expect(one.achievements.origins(engine.id)).toEqual([numberedWork(1).origin])
      expect([one.achievements.count(engine.id), one.achievements.count(other.id)]).toEqual([1, 1])
    })
  })
})
