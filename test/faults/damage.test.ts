import { chmodSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/core/ports.ts'
import { adasRepository, expectFault, workshop } from '../commands/history.ts'
import { bin, run } from '../commands/installed.ts'
import { type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { copyOf, craft, differences, envOf, open, type Place, placeIn, storeOf } from './injured.ts'

let repo: GitFixture
let filled: Place
const reading = ['log --json', 'stats --json', 'achievements list --json', 'track']
const answers = new Map<string, string>()
beforeAll(async () => {
  repo = workshop()
  filled = placeIn(repo, 'sqlite')
  await craft(filled, 'track')
  await craft(filled, 'achievements list')
  for (const line of reading) answers.set(line, (await craft(filled, line)).out)
})

const PAGE = 4096

/** The same noise every time, of no byte that a page may begin with. */
const noise = (length: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, at) => 16 + ((at * 37) % 239)))

function spoil(path: string, from: number): Buffer {
  const bytes = readFileSync(path)
  noise(Math.min(2 * PAGE, bytes.length - from)).copy(bytes, from)
  writeFileSync(path, bytes)
  return bytes
}

describe('a database with 8 kB of noise in it', () => {
  test('gives the whole answer or says that it is damaged, wherever the noise is, and is kept', async () => {
    const size = statSync(storeOf(filled)).size
    const seen = { damaged: 0, whole: 0 }
    for (let from = 0; from < size; from += PAGE * 5) {
      const place = copyOf(filled)
      const spoilt = spoil(storeOf(place), from)
      for (const line of reading) {
        const ran = await craft(place, line)
        if (ran.code === 0)
          expect({ from, line, ...ran }).toEqual({ from, line, code: 0, out: answers.get(line), err: '' })
        else expectFault(ran, { code: 4, says: `${storeOf(place)} is damaged or not a store of craft` })
        seen[ran.code === 0 ? 'whole' : 'damaged']++
      }
      expect(readFileSync(storeOf(place)).equals(spoilt)).toBe(true)
    }
    expect(seen.damaged).toBeGreaterThan(10)
  })
})

describe('a database of which a file is missing', () => {
  test('is begun anew when it is empty', async () => {
    const place = copyOf(filled)
    truncateSync(storeOf(place))
    expectFault(await craft(place, 'log'), { code: 1, says: /not in the store yet/ })
    expect((await craft(place, 'track')).out).toMatch(/^workshop: 8 new commits/)
  })

  test.each(['empty', 'gone'])('is not begun anew over the log of one that is %s', async (how) => {
    const place = copyOf(filled)
    const log = `${storeOf(place)}-wal`
    if (how === 'gone') rmSync(storeOf(place))
    else truncateSync(storeOf(place))
    writeFileSync(log, noise(PAGE))
    expectFault(await craft(place, 'track'), { code: 4, says: 'only its log is left' })
    expect(readFileSync(log).equals(noise(PAGE))).toBe(true)
    rmSync(log)
    expect((await craft(place, 'track')).code).toBe(0)
  })

  /** Copies the home of `from` as a kill would leave it, with the work of its last run still in the log. */
  function copyWithLog(from: Place, work: (store: Store) => void): Place {
    const store = open(from)
    work(store)
    const copy = copyOf(from)
    store.close()
    return copy
  }

  test.each([
    ['lost', (log: string) => rmSync(log)],
    ['cut off', (log: string) => truncateSync(log, Math.floor(statSync(log).size / 2))],
    ['noise', (log: string) => void spoil(log, 0)],
  ])('its log (%s), is as it was before that, and whole after the next run', async (_, harm) => {
    for (const before of [placeIn(repo, 'sqlite'), copyOf(filled)]) {
      const place = copyWithLog(before, (store) => store.setNote('in', 'the log'))
      expect(statSync(`${storeOf(place)}-wal`).size).toBeGreaterThan(0)
      harm(`${storeOf(place)}-wal`)
      expect(await craft(place, 'track')).toMatchObject({ code: 0, err: '' })
      expect(await craft(place, 'achievements list')).toMatchObject({ code: 0 })
      expect(await differences(place, filled)).toEqual([])
    }
  })
})

describe('a store that another one takes the place of while craft reads git', () => {
  let other: Place
  beforeAll(async () => {
    const garden = adasRepository('garden')
    garden.commit('feat: another history', { files: { a: 'a\n' } })
    other = placeIn(garden, 'sqlite')
    expect((await craft(other, 'track')).code).toBe(0)
  })

  /** A git that runs a line of shell before it is asked for changed lines: the store is open by then. */
  function gitThatFirst(script: string): string {
    const folder = temporaryFolder()
    const lines = [
      '#!/bin/sh',
      'PATH="$REAL_PATH"',
      `case "$*" in *diff-tree*) ${script} ;; esac`,
      'exec git "$@"',
    ]
    writeFileSync(join(folder, 'git'), lines.join('\n'))
    chmodSync(join(folder, 'git'), 0o755)
    return folder
  }

  test.each([
    ['another store', 'cp "$OTHER" "$STORE.new" && mv "$STORE.new" "$STORE"'],
    ['nothing', 'rm "$STORE"'],
  ])('by %s: that is said, and the next run is whole and harms neither', async (_, script) => {
    for (const before of [placeIn(repo, 'sqlite'), copyOf(filled)]) {
      const commit = repo.commit('feat: meanwhile', { files: { 'meanwhile.ts': 'export {}\n' } })
      const env = envOf(before)
      const ran = await run(process.execPath, [bin, 'track'], repo.path, {
        ...env,
        PATH: `${gitThatFirst(script)}${delimiter}${env.PATH}`,
        REAL_PATH: env.PATH ?? '',
        STORE: storeOf(before),
        OTHER: storeOf(other),
      })
      expectFault(ran, { code: 4, says: `${storeOf(before)} was replaced or removed while craft wrote it` })
      expect((await craft(before, 'track')).code).toBe(0)
      expect((await craft(before, 'log --json')).out).toContain(commit)
      if (script.startsWith('cp'))
        expect((await craft({ ...other, home: before.home }, 'log')).out).toContain('another history')
      repo.git('reset', '-q', '--hard', 'HEAD~1')
    }
  })
})
