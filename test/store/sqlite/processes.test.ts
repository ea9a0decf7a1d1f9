import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '../../../src/store/sqlite/driver.ts'
import { newPath } from '../folders.ts'
import { fileCountOf, numberedCommits, repository } from '../numbered.ts'
import { openTogether, write } from '../processes.ts'
import { filled, laterMigrations, messagesIn, openAt } from './opened.ts'

const BATCH = 40

/** What SQLite finds wrong with the file and with the references between its rows. */
function troublesIn(path: string): readonly unknown[] {
  const db = connect(path)
  const integrity = db.pragma('integrity_check', { simple: true })
  const references = db.pragma('foreign_key_check') as unknown[]
  db.close()
  return [...(integrity === 'ok' ? [] : [integrity]), ...references]
}

test('eight processes that make one store and add the same commits at once store each of them once', async () => {
  const path = newPath('craft.db')
  const range = { from: 0, to: 400, batch: BATCH }
  const runs = await Promise.all(Array.from({ length: 8 }, () => write({ kind: 'sqlite', path }, range)))
  for (const { code, err } of runs) expect({ code, err }).toEqual({ code: 0, err: '' })
  const added = runs.flatMap((run) => run.calls).reduce((sum, call) => sum + call.added, 0)
  expect(added).toBe(400)

  expect(troublesIn(path)).toEqual([])
  const store = openAt(path)
  expect(store.commits.count()).toBe(400)
  const files = Array.from(store.commits.list({ withFiles: true }), (commit) => commit.files?.length)
  expect(files).toEqual(
    numberedCommits(0, 400)
      .map((commit) => commit.files.length)
      .reverse(),
  )
  expect(store.repositories.list()).toEqual([repository()])
  store.close()
  expect(readdirSync(dirname(path))).toEqual(['craft.db'])
})

test('many that make one store at the very same moment wait for each other', async () => {
  const paths = Array.from({ length: 100 }, () => newPath('craft.db'))
  expect(await openTogether('sqlite', paths, 4)).toEqual([])
})

test('a process that is killed anywhere loses nothing it has reported, and leaves no half of anything', async () => {
  const path = newPath('craft.db')
  let next = 0
  for (let round = 0; round < 6; round++) {
    const range = { from: next, to: next + 100_000, batch: BATCH }
    const { signal, calls, err } = await write({ kind: 'sqlite', path }, range, (count, child) => {
      if (count > round) child.kill('SIGKILL')
    })
    expect({ signal, err }).toEqual({ signal: 'SIGKILL', err: '' })
    const reported = calls.at(-1)?.to ?? next

    expect(troublesIn(path)).toEqual([])
    const store = openAt(path)
    let count = 0
    for (const commit of store.commits.list({ order: 'oldest-first', withFiles: true })) {
      expect(commit.message).toBe(`commit ${count}`)
      expect(commit.files).toHaveLength(fileCountOf(count))
      expect(commit.filesChanged).toBe(fileCountOf(count))
      count += 1
    }
    store.close()
    expect(count).toBeGreaterThanOrEqual(reported)
    expect(count % BATCH).toBe(0)
    next = count
  }
})

test('processes of a later craft that open an older store at once change it once', async () => {
  const path = filled(newPath('craft.db'), 50)
  const migrations = laterMigrations("UPDATE commits SET message = message || '!';")
  const range = { from: 50, to: 60, batch: 5, migrations }
  const runs = await Promise.all(Array.from({ length: 4 }, () => write({ kind: 'sqlite', path }, range)))
  for (const { code, err } of runs) expect({ code, err }).toEqual({ code: 0, err: '' })
  const store = openAt(path, { migrations })
  const messages = messagesIn(store)
  store.close()
  expect(messages).toHaveLength(60)
  expect(messages.slice(10)).toEqual(Array.from({ length: 50 }, (_, index) => `commit ${49 - index}!`))
  expect(messages.slice(0, 10).some((message) => message.includes('!'))).toBe(false)

  const copies = readdirSync(dirname(path)).filter((name) => name.includes('.before-'))
  expect(copies).toHaveLength(1)
  const old = openAt(`${dirname(path)}/${copies[0]}`)
  expect(messagesIn(old)).toEqual(Array.from({ length: 50 }, (_, index) => `commit ${49 - index}`))
  old.close()
})
