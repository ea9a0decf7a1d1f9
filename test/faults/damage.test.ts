import { chmodSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/core/ports.ts'
import { type StoreKind, storeKinds } from '../../src/core/store-kind.ts'
import { adasRepository, expectFault, workshop } from '../commands/history.ts'
import { bin, run } from '../commands/installed.ts'
import { type GitFixture, temporaryFolder } from '../fixture/git.ts'
import {
  copyOf,
  craft,
  differences,
  envOf,
  open,
  type Place,
  placeIn,
  storeOf,
  trackInPeace,
} from './injured.ts'

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
  const others = {} as Record<StoreKind, Place>
  beforeAll(async () => {
    const garden = adasRepository('garden')
    garden.commit('feat: another history', { files: { a: 'a\n' } })
    for (const kind of storeKinds) {
      others[kind] = placeIn(garden, kind)
      expect((await craft(others[kind], 'track')).code).toBe(0)
    }
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
    ['sqlite', 'another store', 'cp "$OTHER" "$STORE.new" && mv "$STORE.new" "$STORE"'],
    ['sqlite', 'nothing', 'rm "$STORE"'],
    ['jsonl', 'another store', 'mv "$STORE" "$STORE.old" && cp -r "$OTHER" "$STORE"'],
    ['jsonl', 'nothing', 'mv "$STORE" "$STORE.old"'],
  ] as const)(
    '(%s) by %s: that is said, and the next run is whole and harms neither',
    async (kind, what, script) => {
      const second = placeIn(repo, kind)
      await trackInPeace(second)
      for (const before of [placeIn(repo, kind), second]) {
        const commit = repo.commit('feat: meanwhile', { files: { 'meanwhile.ts': 'export {}\n' } })
        const env = envOf(before)
        const ran = await run(process.execPath, [bin, 'track'], repo.path, {
          ...env,
          PATH: `${gitThatFirst(script)}${delimiter}${env.PATH}`,
          REAL_PATH: env.PATH ?? '',
          STORE: storeOf(before),
          OTHER: storeOf(others[kind]),
        })
        expectFault(ran, {
          code: 4,
          says: /was (replaced|removed|replaced or removed) (while craft wrote it|while it was open|meanwhile)/,
        })
        expect(ran.err).toContain(`the store ${storeOf(before)} `)
        expect((await craft(before, 'track')).code).toBe(0)
        expect((await craft(before, 'log --json')).out).toContain(commit)
        if (what === 'another store')
          expect((await craft({ ...others[kind], home: before.home }, 'log')).out).toContain(
            'another history',
          )
        repo.git('reset', '-q', '--hard', 'HEAD~1')
      }
    },
  )
})
