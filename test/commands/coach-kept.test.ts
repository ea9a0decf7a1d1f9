import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/core/ports.ts'
import { openJsonlStore } from '../../src/store/jsonl/store.ts'
import { connect } from '../../src/store/sqlite/driver.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { testCraft } from '../context.ts'
import { type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { adasRepository, workshop } from './history.ts'
import { installed } from './installed.ts'

let repo: GitFixture
beforeAll(() => {
  repo = workshop()
})

const craft = (options = {}) => testCraft({ cwd: repo.path, ...options })
const how = { now: () => new Date(0), craftVersion: '0.0.0-test' }

function keptIn(home: string): readonly (readonly [subject: string, score: number])[] {
  const path = join(home, 'craft.db')
  return looking(existsSync(path) ? openSqliteStore(path, how) : openJsonlStore(join(home, 'store'), how))
}

function looking(store: Store): readonly (readonly [subject: string, score: number])[] {
  try {
    return Array.from(store.coachings.each(), ({ oid, coaching }) => [
      repo.git('log', '-1', '--format=%s', oid),
      coaching.qualityScore,
    ])
  } finally {
    store.close()
  }
}

const subjectsIn = (home: string): readonly string[] =>
  keptIn(home)
    .map(([subject]) => subject)
    .sort()

const mine = [
  'Merge pull request #12 from bob/export',
  'build: lock the dependencies',
  'feat: import customers from CSV',
  'fix: round prices to cents',
  'perf: cache price lookups (#15)',
]

describe.each(['sqlite', 'jsonl'])('a coaching, where the store is %s,', (kind) => {
  const env = { CRAFT_STORE: kind }

  test('is kept with the score it was printed with, once', async () => {
    const one = craft({ env })
    await one('track')
    const { out } = await one('coach', '--json')
    await one('coach')
    expect(keptIn(one.home)).toEqual([['fix: round prices to cents', JSON.parse(out).qualityScore]])
  })

  test('is kept of my own commits alone, also in a list', async () => {
    const one = craft({ env })
    await one('track')
    expect((await one('coach', '-n', '8', '--json')).code).toBe(0)
    expect(subjectsIn(one.home)).toEqual(mine)
    await one('coach', '-n', '8')
    expect(subjectsIn(one.home)).toEqual(mine)
  })

  test('is kept of everybody who the settings say is me', async () => {
    const one = craft({ env, config: { identity: { emails: ['bob@example.com'], names: [] } } })
    await one('track')
    await one('coach', '-n', '8')
    expect(subjectsIn(one.home)).toHaveLength(mine.length + 2)
  })

  test('makes no store where there is none, and is not kept where the repository was not tracked', async () => {
    const one = craft({ env })
    expect(await one('coach')).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(one.home)).toEqual([])
    const other = adasRepository('other')
    other.commit('feat: begin', { files: { 'a.ts': 'a\n' } })
    await one('track', '--repo', other.path)
    expect(await one('coach')).toMatchObject({ code: 0, err: '' })
    expect(keptIn(one.home)).toEqual([])
  })

  test('is not kept without a diff, of a draft or of a batch', async () => {
    const one = craft({ env, input: ['{"message":"fix: round prices"}\n'] })
    await one('track')
    for (const flags of [
      ['--no-diff'],
      ['-n', '3', '--no-diff'],
      ['--staged', '-m', 'fix: round prices'],
      ['--batch'],
    ])
      await one('coach', ...flags)
    expect(keptIn(one.home)).toEqual([])
  })

  test('is kept, and refused, where it is below --fail-under', async () => {
    const one = craft({ env })
    await one('track')
    expect((await one('coach', '--fail-under', '10')).code).toBe(9)
    expect(subjectsIn(one.home)).toEqual(['fix: round prices to cents'])
  })
})

describe("a store that can't be written", () => {
  test('because somebody else writes it is not waited for', async () => {
    const { craft: program, home, path } = tracked()
    await program('track')
    const db = connect(path)
    db.exec('BEGIN IMMEDIATE')
    const { code, out, err } = await program('coach --verbose')
    db.exec('ROLLBACK')
    db.close()
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Score') })
    expect(err).toMatch(
      /The coachings were not kept: the store .*craft\.db is being written by another craft/,
    )
    expect(keptIn(home)).toEqual([])
  })

  test.each([
    ['is noise', (path: string) => writeFileSync(path, 'noise'.repeat(2000))],
    [
      'is a folder',
      (path: string) => {
        rmSync(path)
        mkdirSync(path)
      },
    ],
    ['was written by a newer craft', (path: string) => pragma(path, 'user_version = 99')],
  ])('because it %s changes nothing but a line of --verbose', async (_, spoil) => {
    const { craft: program, path } = tracked()
    await program('track')
    const before = await program('coach')
    spoil(path)
    expect(await program('coach')).toEqual(before)
    const { code, err } = await program('coach --verbose')
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('The coachings were not kept: ') })
  })
})

function tracked() {
  const home = temporaryFolder('craft-home-')
  const { craft } = installed(repo, { CRAFT_HOME: home })
  return { craft, home, path: join(home, 'craft.db') }
}

function pragma(path: string, words: string): void {
  const db = connect(path)
  db.pragma(words)
  db.close()
}
