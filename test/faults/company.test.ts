import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { storeKinds } from '../../src/core/store-kind.ts'
import { thisHolder } from '../../src/store/jsonl/holder.ts'
import { connect } from '../../src/store/sqlite/driver.ts'
import { expectFault } from '../commands/history.ts'
import { type GitFixture, gitFixture } from '../fixture/git.ts'
import { numberedCommits, repository } from '../store/numbered.ts'
import { craft, open, placeIn, storeOf, trackInPeace } from './injured.ts'

let repo: GitFixture
beforeAll(() => {
  repo = gitFixture()
  repo.commit('feat: one', { files: { one: 'one\n' } })
})

test('a store that somebody else keeps writing is read, and a command that has to write says so', async () => {
  const holders = {
    sqlite: (path: string) => {
      const db = connect(path)
      db.exec('BEGIN IMMEDIATE')
      return () => db.close()
    },
    jsonl: (path: string) => {
      writeFileSync(join(path, 'lock'), JSON.stringify(thisHolder()))
      return () => {}
    },
  }
  const places = storeKinds.map((kind) => placeIn(repo, kind))
  await Promise.all(places.map(trackInPeace))
  repo.commit('feat: two')
  // Each waits for five seconds, and they wait together.
  await Promise.all(
    places.map(async (place) => {
      const release = holders[place.kind](storeOf(place))
      try {
        expect(await craft(place, 'log')).toMatchObject({ code: 0, err: '' })
        expectFault(await craft(place, 'track'), { code: 4, says: /is being written by/ })
      } finally {
        release()
      }
    }),
  )
})

describe('a reader that stays while an import runs', () => {
  const LIMIT = 8 * 1024 * 1024
  const engine = repository()

  test('sees what it began with; the log that grows beside it is cut when it has gone on, and gone with it', () => {
    const place = placeIn(repo, 'sqlite')
    const log = `${storeOf(place)}-wal`
    const store = open(place)
    store.repositories.save(engine)
    const reader = connect(storeOf(place))
    const count = reader.prepare('SELECT count(*) FROM commits').pluck()
    reader.exec('BEGIN')
    expect(count.get()).toBe(0)
    store.commits.add(engine.id, numberedCommits(0, 1000))
    for (let number = 0; number < 12; number++) store.setNote(`long ${number}`, 'x'.repeat(1024 * 1024))
    expect(count.get()).toBe(0)
    expect(statSync(log).size).toBeGreaterThan(LIMIT)

    reader.exec('COMMIT')
    expect(count.get()).toBe(1000)
    store.setNote('a', 'checkpoint')
    store.setNote('b', 'from the beginning')
    expect(statSync(log).size).toBeLessThanOrEqual(LIMIT)
    store.close()
    reader.close()
    expect(existsSync(log)).toBe(false)
  })

  test('and ends without a word leaves a log that the next command brings home', async () => {
    const place = placeIn(repo, 'sqlite')
    await trackInPeace(place)
    const log = `${storeOf(place)}-wal`
    const reader = connect(storeOf(place))
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM commits').get()
    repo.commit('feat: beside a reader')
    expect(await craft(place, 'track')).toMatchObject({ code: 0, err: '' })
    expect(statSync(log).size).toBeGreaterThan(0)
    reader.close()
    expect((await craft(place, 'log')).out).toContain('feat: beside a reader')
    expect(existsSync(log)).toBe(false)
  })
})
