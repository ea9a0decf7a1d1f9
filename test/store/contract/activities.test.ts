import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Activity } from '../../../src/core/activity.ts'
import { numberedPull } from '../active.ts'
import { activities } from '../wild-activities.ts'
import { backends, opened } from './backends.ts'

const keyOf = ({ source, externalId }: Activity): string => `${source} ${externalId}`

describe.each(backends)('activities in $name', (backend) => {
  test('come back as they were put last, whatever is in them, in the order of their keys', () => {
    const { store, twice } = opened(backend, [])
    const last = new Map<string, Activity>()
    fc.assert(
      fc.property(activities, (given) => {
        const fresh = new Set(given.map(keyOf).filter((key) => !last.has(key)))
        expect(store.activities.put(given)).toBe(fresh.size)
        for (const one of given) last.set(keyOf(one), one)
      }),
      { numRuns: 60 },
    )
    const all = [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
    expect(all.length).toBeGreaterThan(30)
    twice((one) => {
      expect([...one.activities.each({})]).toEqual(all)
      for (const { place, kind } of all) {
        const ofBoth = all.filter((other) => other.place === place && other.kind === kind)
        expect([...one.activities.each({ place, kind })]).toEqual(ofBoth)
        expect(one.activities.counts()).toContainEqual({ place, kind, count: ofBoth.length })
      }
      const [first] = all
      expect([...one.activities.each({ kind: 'review' })]).toEqual(all.filter((o) => o.kind === 'review'))
      expect([...one.activities.each({ place: first?.place ?? '' })]).toEqual(
        all.filter((o) => o.place === first?.place),
      )
    })
  })

  test('can be written while all of them are gone through', () => {
    const { store } = opened(backend, [])
    expect(store.activities.counts()).toEqual([])
    const pulls = Array.from({ length: 250 }, (_, number) => numberedPull(number))
    expect(store.activities.put(pulls)).toBe(250)
    const seen: string[] = []
    for (const one of store.activities.each({ kind: 'pull-request' })) {
      seen.push(one.externalId)
      expect(store.activities.put([{ ...one, updatedAt: 1 }])).toBe(0)
    }
    expect(seen).toEqual(pulls.map(({ externalId }) => externalId))
    expect(new Set(Array.from(store.activities.each({}), ({ updatedAt }) => updatedAt))).toEqual(new Set([1]))
  })
  test('have a mark that changes with what is stored of a place, and with nothing else', () => {
    const { store } = opened(backend, [])
    const one = numberedPull(1)
    const mark = () => store.activities.mark(one.place)
    expect(mark()).toBe('')
    store.activities.put([one])
    const first = mark()
    store.activities.put([one])
    store.activities.put([{ ...numberedPull(2), place: 'github.com/elsewhere/else' }])
    expect(mark()).toBe(first)
    const marks = [first]
    for (const next of [
      { ...one, updatedAt: one.updatedAt + 1 },
      { ...one, title: `${one.title}!` },
      numberedPull(3),
    ]) {
      store.activities.put([next])
      expect(marks).not.toContain(mark())
      marks.push(mark())
    }
  })
})
