import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundle } from '../../../build.mjs'
import { connect } from '../../../src/store/sqlite/driver.ts'
import { readMigrations } from '../../../src/store/sqlite/migrations.ts'

import { numberedPull } from '../active.ts'

import { numberedCall } from '../called.ts'

import { coachedWith, numberedSession } from '../coached.ts'
import { newPath } from '../folders.ts'
import { numberedCommits, repository } from '../numbered.ts'
import { numberedWork, scoreWith } from '../work.ts'
import { messagesIn, openAt } from './opened.ts'
import { isPublished, publish, publishedStore, rowsOf } from './published.ts'

const newest = readMigrations().tags.length
const versions = Array.from({ length: newest }, (_, index) => index + 1)
/** The note that says which craft wrote the store is no row of a person's. */
const WHO_WROTE = /^'craft:version'/

if (process.env.CRAFT_WRITE_SCHEMA === '1' && !isPublished(newest)) {
  const path = newPath('craft.db')
  const store = openAt(path)
  const engine = repository()
  store.repositories.save(engine)
  store.commits.add(engine.id, numberedCommits(0, 12))
  const ada = { name: 'Ada', email: 'ada@example.com' }
  store.commits.alias(engine.id, [{ written: ada, canonical: { name: 'Ada Lovelace', email: ada.email } }])
  store.repositories.saveCheckout({
    repositoryId: engine.id,
    gitDir: '/home/ada/engine/.git',
    tips: [numberedCommits(11, 12)[0]?.oid ?? ''],
    shallow: false,
  })
  store.repositories.saveTags(engine.id, [{ name: 'v1.0.0', oid: numberedCommits(3, 4)[0]?.oid ?? '' }])
  store.achievements.put([numberedWork(1), numberedWork(2)])
  store.achievements.putScores([scoreWith(1, 60)])
  store.coachings.put([coachedWith(1, 5.5), coachedWith(99, 8)])
  store.coachings.saveSession(numberedSession(1))
  store.modelCalls.putAll([numberedCall(1), numberedCall(2, { isUsable: false, promptText: "What's it?" })])
  store.activities.put([numberedPull(1)])
  store.setNote('a', "it's kept")
  store.close()
  publish(path, newest)
}

const troublesIn = (path: string): readonly unknown[] => {
  const db = connect(path)
  const integrity = db.pragma('integrity_check', { simple: true })
  const references = db.pragma('foreign_key_check') as unknown[]
  db.close()
  return [...(integrity === 'ok' ? [] : [integrity]), ...references]
}

const withoutWriter = (rows: ReturnType<typeof rowsOf>) => ({
  ...rows,
  note: rows.note?.filter((row) => !WHO_WROTE.test(row)),
})

test.each(versions)('a store of schema %i is kept here, opens today, and has every row it had', (version) => {
  const [before, path] = [publishedStore(version), publishedStore(version)]
  const store = openAt(path)
  expect(messagesIn(store)).toEqual(Array.from({ length: 12 }, (_, index) => `commit ${11 - index}`))
  expect(store.achievements.list({}).map(({ origin }) => origin)).toHaveLength(2)
  expect(store.commits.identities(repository().id)).toHaveLength(1)
  store.close()
  expect(withoutWriter(rowsOf(path, before))).toEqual(withoutWriter(rowsOf(before)))
  expect(troublesIn(path)).toEqual([])
})

describe('migrations of a process that is killed', () => {
  const place = { folder: '', program: '' }
  beforeAll(async () => {
    // Inside node_modules, so that the external packages are found from there.
    const cache = join(bundle.absWorkingDir, 'node_modules/.cache/craft')
    mkdirSync(cache, { recursive: true })
    place.folder = mkdtempSync(join(cache, 'dying-'))
    place.program = join(place.folder, 'dying.mjs')
    const dying = fileURLToPath(new URL('./dying.ts', import.meta.url))
    await build({ ...bundle, entryPoints: [dying], outfile: place.program })
  })
  afterAll(() => rmSync(place.folder, { recursive: true, force: true }))

  test.each(versions.slice(0, -1))(
    'at any statement from schema %i on are finished by the next start, with all rows',
    (version) => {
      const before = publishedStore(version)
      const expected = withoutWriter(rowsOf(before))
      const reached = new Set<unknown>()
      let kills = 0
      // From the first schema on every statement of all migrations comes; from the others, whose rows differ, each third.
      const step = version === 1 ? 1 : 3
      for (let at = 1; ; at += step) {
        const path = newPath('craft.db')
        cpSync(before, path)
        const { signal, status, stderr } = spawnSync(process.execPath, [place.program, path, String(at)], {
          encoding: 'utf8',
        })
        expect({ signal, stderr }).toEqual({ signal: status === 0 ? null : 'SIGKILL', stderr: '' })
        if (status === 0) break
        kills++
        expect(troublesIn(path)).toEqual([])
        const db = connect(path)
        reached.add(db.pragma('user_version', { simple: true }))
        db.close()
        openAt(path).close()
        expect(withoutWriter(rowsOf(path, before))).toEqual(expected)
        expect(troublesIn(path)).toEqual([])
        const [store, first, ...more] = readdirSync(dirname(path)).sort()
        expect([store, first]).toEqual(['craft.db', `craft.db.before-v${version + 1}`])
        for (const name of more) expect(name).toMatch(/^craft\.db\.before-v\d+$/)
        expect(withoutWriter(rowsOf(join(dirname(path), first ?? '')))).toEqual(expected)
      }
      expect(kills * step).toBeGreaterThan(10)
      // Each migration is a transaction of its own: a kill leaves what came before it.
      expect([...reached].sort()).toEqual(versions.slice(version - 1))
    },
    180_000,
  )

  test('leave a half made copy that the next one removes, but never that of a living one', () => {
    const path = publishedStore(1)
    const [dead, alive] = [`${path}.before-v2.4194305`, `${path}.before-v2.${process.ppid}`]
    for (const leftover of [dead, alive]) cpSync(path, leftover)
    openAt(path).close()
    expect(readdirSync(dirname(path)).sort()).toEqual(
      [path, `${path}.before-v2`, alive].map((one) => basename(one)).sort(),
    )
  })
})
