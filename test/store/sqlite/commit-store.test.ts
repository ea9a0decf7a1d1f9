import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { bundle } from '../../../build.mjs'
import { openSqliteCommits } from '../../../src/store/sqlite/commit-store.ts'
import { withAchievements } from '../../../src/store/sqlite/store.ts'
import { newPath } from '../folders.ts'
import { now, numberedCommits, repository } from '../numbered.ts'
import { numberedWork, scoreWith } from '../work.ts'
import { messagesIn } from './opened.ts'

const options = { now, craftVersion: '0.1.0' }
const engine = repository()

test('achievements are added to the connection that is open: one store, closed once', () => {
  const commits = openSqliteCommits(':memory:', options)
  commits.repositories.save(engine)
  commits.commits.add(engine.id, numberedCommits(0, 2))
  const store = withAchievements(commits)
  expect(messagesIn(store)).toEqual(['commit 1', 'commit 0'])
  store.achievements.put([numberedWork(1)])
  store.setNote('a', 'b')
  expect(commits.note('a')).toBe('b')
  expect(withAchievements(commits).achievements.count(engine.id)).toBe(1)
  store.close()
  expect(() => commits.commits.count()).toThrow('not open')
})

test('a store that was opened without achievements and with them leaves one file behind', () => {
  const path = newPath('craft.db')
  const commits = openSqliteCommits(path, options)
  commits.repositories.save(engine)
  const store = withAchievements(commits)
  store.achievements.put([numberedWork(1)])
  store.achievements.putScores([scoreWith(1, 60)])
  commits.close()
  expect(readdirSync(dirname(path))).toEqual(['craft.db'])

  const again = withAchievements(openSqliteCommits(path, options))
  const work = again.achievements.list({})
  expect(work).toEqual([numberedWork(1)])
  expect([...again.achievements.scores(work.map(({ id }) => id)).values()]).toEqual([scoreWith(1, 60)])
  again.close()
})

/** Every package and module of Node that a program loads with this file of the store, its own files left out. */
async function loadedWith(file: string): Promise<ReadonlySet<string>> {
  const entry = fileURLToPath(new URL(`../../../src/store/sqlite/${file}`, import.meta.url))
  const { metafile } = await build({ ...bundle, entryPoints: [entry], metafile: true, write: false })
  const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path))
  const inside = Object.keys(metafile.inputs).map((path) => /node_modules\/([^/]+)/.exec(path)?.[1] ?? '')
  return new Set([...outside, ...inside].filter((name) => name !== ''))
}

test('who asks for no achievements loads no package but the driver, and zlib comes with the first score', async () => {
  const whole = await loadedWith('store.ts')
  expect(whole).toContain('drizzle-orm')
  expect(whole).not.toContain('node:zlib')
  const commits = [...(await loadedWith('commit-store.ts'))]
  expect(commits.filter((name) => !/^node:|^better-sqlite3/.test(name))).toEqual([])
})
