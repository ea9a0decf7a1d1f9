import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newPath } from '../folders.ts'
import { fileCountOf, oidOf } from '../numbered.ts'
import { openTogether, write } from '../processes.ts'
import { engine, filled, openIn } from './opened.ts'

const BATCH = 40

test('eight processes that make one store and add the same commits at once store each of them once', async () => {
  const path = newPath()
  const range = { from: 0, to: 400, batch: 20 }
  const runs = await Promise.all(Array.from({ length: 8 }, () => write({ kind: 'jsonl', path }, range)))
  for (const { code, err } of runs) expect({ code, err }).toEqual({ code: 0, err: '' })
  const added = runs.flatMap((run) => run.calls).reduce((sum, call) => sum + call.added, 0)
  expect(added).toBe(400)

  const store = openIn(path)
  expect([...store.commits.list({})]).toHaveLength(400)
  expect(store.repositories.list()).toEqual([engine])
  expect(store.damage).toEqual([])
  expect(readdirSync(path).filter((name) => /lock|tmp/.test(name))).toEqual([])
})

test('many that make one store at the very same moment wait for each other', async () => {
  const paths = Array.from({ length: 100 }, () => newPath())
  expect(await openTogether('jsonl', paths, 4)).toEqual([])
})

test('a process that is killed anywhere loses nothing it has reported, and hinders nobody after it', async () => {
  const path = newPath()
  let next = 0
  for (let round = 0; round < 8; round++) {
    const range = { from: next, to: next + 100_000, batch: BATCH }
    const { signal, calls, err } = await write({ kind: 'jsonl', path }, range, (count, child) => {
      if (count > round) child.kill('SIGKILL')
    })
    expect({ signal, err }).toEqual({ signal: 'SIGKILL', err: '' })

    const store = openIn(path)
    let count = 0
    for (const commit of store.commits.list({ order: 'oldest-first', withFiles: true })) {
      expect(commit.message).toBe(`commit ${count}`)
      expect(commit.files).toHaveLength(fileCountOf(count))
      count += 1
    }
    expect(count).toBeGreaterThanOrEqual(calls.at(-1)?.to ?? next)
    expect(store.damage).toEqual([])
    store.setNote('round', String(round))
    store.close()
    expect(existsSync(join(path, 'lock'))).toBe(false)
    next = count
  }
})

test('what another process adds is seen without opening the store again', async () => {
  const { folder } = filled(10)
  const store = openIn(folder)
  expect(store.commits.count()).toBe(10)
  await write({ kind: 'jsonl', path: folder }, { from: 10, to: 20, batch: 10 })
  expect(store.commits.count()).toBe(20)
  expect(store.commits.has(engine.id, oidOf(15))).toBe(true)
})
