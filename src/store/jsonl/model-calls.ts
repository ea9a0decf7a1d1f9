import type { CallKey, ModelCall } from '../../core/model-call.ts'
import type { ModelCallShelf } from '../../core/ports.ts'
import { byTime, cacheKeyOf, callFields } from '../model-call-shape.ts'
import type { Door } from './door.ts'
import { keyOf, largeTable, type TableShape } from './table.ts'

const MOST_FOUND = 10

const callLines: TableShape<ModelCall> = { name: 'model-calls.jsonl', key: ['id'], fields: callFields }

/** What is held in memory of a call. */
type Held = Pick<ModelCall, 'id' | 'at'>

export function modelCallShelf(door: Door): ModelCallShelf {
  const usable = new Map<string, Held[]>()
  const calls = largeTable(door, callLines, (call): Held => {
    const held = { id: call.id, at: call.at }
    if (call.isUsable) {
      const key = cacheKeyOf(call)
      usable.set(key, [...(usable.get(key) ?? []), held])
    }
    return held
  })
  /** Lines that later ones replaced, or that were removed, are known by not being held any more. */
  const latestOf = (wanted: CallKey): Held | undefined => {
    const rows = calls.rows()
    const key = cacheKeyOf(wanted)
    const now = (usable.get(key) ?? []).filter((held) => rows.get(keyOf(held.id)) === held)
    if (now.length > 0) usable.set(key, now)
    return now.sort(byTime)[0]
  }
  const read = (some: readonly Held[]): Iterable<ModelCall> => calls.read(some.map(({ id }) => keyOf(id)))
  const inOrder = (): readonly Held[] => [...calls.rows().values()].sort(byTime)
  const putAll = (some: readonly ModelCall[]): void => door.write(() => calls.write(some))
  return {
    put: (call) => putAll([call]),
    putAll,
    byKey: (key) =>
      door.read(() => {
        const held = latestOf(key)
        return held === undefined ? null : ([...read([held])][0] ?? null)
      }),
    list: (limit) => door.read(() => [...read(inOrder().slice(0, limit))]),
    find: (prefix) =>
      door.read(() => {
        const found = inOrder().filter(({ id }) => id.startsWith(prefix))
        return [...read(found.slice(0, MOST_FOUND))]
      }),
    each: () => ({ [Symbol.iterator]: () => door.stream(() => read(inOrder()))[Symbol.iterator]() }),
    forget: (before) =>
      door.write(() => {
        const gone = inOrder().filter(({ at }) => before === null || at < before)
        calls.write(
          [],
          gone.map(({ id }) => keyOf(id)),
        )
        calls.purge()
        return gone.length
      }),
  }
}
