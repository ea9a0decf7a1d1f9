import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CallKey, ModelCall } from '../../../src/core/model-call.ts'
import { calls, numberedCall } from '../called.ts'
import { backends, opened } from './backends.ts'

const latestFirst = (a: ModelCall, b: ModelCall): number => b.at - a.at || (a.id < b.id ? 1 : -1)
const keyOf = ({ prompt, digest, inputHash }: CallKey): CallKey => ({ prompt, digest, inputHash })
const isSame = (a: CallKey, b: CallKey): boolean => JSON.stringify(keyOf(a)) === JSON.stringify(keyOf(b))

describe.each(backends)('calls of models in $name', (backend) => {
  test('come back as they were put last, whatever was said, the latest first', () => {
    const { store, twice } = opened(backend)
    const last = new Map<string, ModelCall>()
    fc.assert(
      fc.property(calls, fc.boolean(), (given, isOneByOne) => {
        if (isOneByOne) for (const one of given) store.modelCalls.put(one)
        else store.modelCalls.putAll(given)
        for (const one of given) last.set(one.id, one)
        const all = [...last.values()].sort(latestFirst)
        for (const one of given)
          expect(store.modelCalls.byKey(keyOf(one))).toEqual(
            all.find((other) => other.isUsable && isSame(one, other)) ?? null,
          )
      }),
      { numRuns: 150 },
    )
    const all = [...last.values()].sort(latestFirst)
    expect(all.length).toBeGreaterThan(100)
    twice((one) => {
      expect([...one.modelCalls.each()]).toEqual(all)
      expect(one.modelCalls.list(7)).toEqual(all.slice(0, 7))
      expect(one.modelCalls.list(all.length + 5)).toEqual(all)
    })
  })

  test('are found by everything their key is made of, and only where the answer is of use', () => {
    const { store, reopened } = opened(backend)
    const call = numberedCall(1)
    store.modelCalls.putAll([call, numberedCall(2, { isUsable: false })])
    for (const open of [() => store, reopened]) {
      const { modelCalls } = open()
      expect(modelCalls.byKey(keyOf(call))).toEqual(call)
      for (const other of [
        { prompt: { name: 'coach', version: 2 } },
        { prompt: { name: 'figures', version: 1 } },
        { digest: 'd2' },
        { inputHash: 'cd' },
      ])
        expect(modelCalls.byKey({ ...keyOf(call), ...other })).toBeNull()
    }
  })

  test('are no answer any more once they are known to be of no use', () => {
    const { store, reopened } = opened(backend)
    const call = numberedCall(1)
    for (const isUsable of [true, false, true, false]) {
      store.modelCalls.put({ ...call, isUsable })
      expect(store.modelCalls.byKey(keyOf(call))).toEqual(isUsable ? call : null)
    }
    expect(reopened().modelCalls.byKey(keyOf(call))).toBeNull()
  })

  test('are found by the beginning of their ids', () => {
    const { store } = opened(backend)
    store.modelCalls.putAll(Array.from({ length: 12 }, (_, number) => numberedCall(number)))
    expect(store.modelCalls.find('0197a0f6-0003')).toEqual([numberedCall(3)])
    expect(store.modelCalls.find(numberedCall(4).id)).toEqual([numberedCall(4)])
    expect(store.modelCalls.find('0197a0f6').map(({ at }) => at)).toEqual(
      [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((number) => numberedCall(number).at),
    )
    expect(['%', '0197a0f7', `${numberedCall(4).id}0`].map((id) => store.modelCalls.find(id))).toEqual([
      [],
      [],
      [],
    ])
  })

  test('can be put while all of them are gone through', () => {
    const { store } = opened(backend)
    store.modelCalls.putAll(Array.from({ length: 250 }, (_, number) => numberedCall(number)))
    let seen = 0
    for (const one of store.modelCalls.each()) {
      seen++
      store.modelCalls.put({ ...one, model: 'other' })
    }
    expect(seen).toBe(250)
    expect(new Set(Array.from(store.modelCalls.each(), ({ model }) => model))).toEqual(new Set(['other']))
  })

  test('are forgotten up to a moment, or all of them, and nothing they said stays in the files', () => {
    const { store, reopened } = opened(backend)
    const said = (number: number): string => `{"word":"unmistakable-${number}-${'x'.repeat(3000)}"}`
    const some = [1, 2, 3, 4].map((number) => numberedCall(number, { answer: said(number) }))
    store.modelCalls.putAll(some)
    const holds = (number: number): boolean => {
      const folder = backend.name === 'sqlite' ? dirname(store.path) : store.path
      return readdirSync(folder).some((name) =>
        readFileSync(join(folder, name)).includes(`unmistakable-${number}-`),
      )
    }
    expect([1, 2, 3, 4].map(holds)).toEqual([true, true, true, true])
    expect(store.modelCalls.forget(numberedCall(3).at)).toBe(2)
    expect([1, 2, 3, 4].map(holds)).toEqual([false, false, true, true])
    expect(store.modelCalls.forget(numberedCall(3).at)).toBe(0)
    expect([...reopened().modelCalls.each()].map(({ at }) => at)).toEqual(
      [4, 3].map((n) => numberedCall(n).at),
    )
    const again = reopened()
    expect(again.modelCalls.forget(null)).toBe(2)
    expect([again.modelCalls.list(9), again.modelCalls.byKey(keyOf(numberedCall(4)))]).toEqual([[], null])
    expect([1, 2, 3, 4].map(holds)).toEqual([false, false, false, false])
    again.modelCalls.put(numberedCall(4))
    expect(reopened().modelCalls.list(9)).toEqual([numberedCall(4)])
  })
})
