import { describe, expect, test } from 'vitest'
import { Fault } from '../../src/core/errors.ts'
import { callKeeper } from '../../src/model/keeping.ts'
import { openSqliteCommits } from '../../src/store/sqlite/commit-store.ts'
import { numberedCall } from '../store/called.ts'
import { newPath } from '../store/folders.ts'
import { now } from '../store/numbered.ts'

const openAt = (path: string, busyTimeoutMs = 5000) =>
  openSqliteCommits(path, { now, craftVersion: '0.1.0', busyTimeoutMs })

describe('what models say', () => {
  test('is kept in a store that is opened at the first question, once', async () => {
    const path = newPath('craft.db')
    let opened = 0
    const keeper = callKeeper(
      async () => {
        opened++
        return openAt(path)
      },
      () => {},
    )
    expect(opened).toBe(0)
    const [calls] = await Promise.all([keeper.calls(), keeper.calls()])
    calls?.put(numberedCall(1))
    expect((await keeper.calls())?.byKey(numberedCall(1))).toEqual(numberedCall(1))
    expect(opened).toBe(1)
    await keeper.close()
    const store = openAt(path)
    expect(store.modelCalls.list(9)).toEqual([numberedCall(1)])
    store.close()
  })

  test('is not kept where there is no store, and closing one that was never opened is nothing', async () => {
    const keeper = callKeeper(
      async () => null,
      () => expect.unreachable(),
    )
    expect(await keeper.calls()).toBeNull()
    await keeper.close()
    await callKeeper(
      () => expect.unreachable(),
      () => {},
    ).close()
  })

  test('is not kept in a store that can’t be opened, which is told once', async () => {
    const told: string[] = []
    const keeper = callKeeper(
      async () => {
        throw new Fault('store', 'the store is damaged')
      },
      (sentence) => told.push(sentence),
    )
    expect([await keeper.calls(), await keeper.calls()]).toEqual([null, null])
    expect(told).toEqual(['What models say is not kept: the store is damaged'])
    await keeper.close()
  })

  test('is kept again once a store is no longer locked; until then nothing is thrown, and it is told once', async () => {
    const path = newPath('craft.db')
    const other = openAt(path)
    const told: string[] = []
    const keeper = callKeeper(
      async () => openAt(path, 0),
      (sentence) => told.push(sentence),
    )
    const calls = await keeper.calls()
    other.connection.db.exec('BEGIN IMMEDIATE')
    for (const number of [1, 2]) calls?.put(numberedCall(number))
    expect(calls?.byKey(numberedCall(1))).toBeNull()
    other.connection.db.exec('ROLLBACK')
    calls?.put(numberedCall(3))
    expect(calls?.byKey(numberedCall(3))).toEqual(numberedCall(3))
    expect(told).toEqual([expect.stringMatching(/^What models say is not kept: .*written by another craft/)])
    await keeper.close()
    other.close()
  })
})
