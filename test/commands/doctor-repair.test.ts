import { spawn } from 'node:child_process'
import {
  copyFileSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/core/ports.ts'
import { missingFrom } from '../../src/flows/compare-stores.ts'
import { shapes } from '../../src/render/json/schemas.ts'
import { openJsonlStore } from '../../src/store/jsonl/store.ts'
import { connect } from '../../src/store/sqlite/driver.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { chance } from '../bench/history.mjs'
import { type Craft, testCraft } from '../context.ts'
import { type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { numberedPull } from '../store/active.ts'
import { numberedCall } from '../store/called.ts'
import { coachedWith, numberedSession } from '../store/coached.ts'
import { adasRepository, expectFault, jsonOf } from './history.ts'
import { bin, installed } from './installed.ts'

const options = { now: () => new Date('2026-03-01T12:00:00Z'), craftVersion: '0.0.0-test' }
const idle = { update: () => {}, rest: async () => {}, stop: () => {} }
const watch = { progress: idle, signal: new AbortController().signal }

const storeIn = (home: string, kind = 'sqlite'): Store =>
  kind === 'sqlite'
    ? openSqliteStore(join(home, 'craft.db'), options)
    : openJsonlStore(join(home, 'store'), options)

/** A history of 600 commits with long messages and many paths: a database of more than a megabyte. */
function longHistory(): GitFixture {
  const repo = adasRepository('long')
  const pick = chance(7)
  const word = () => ['parser', 'store', 'cache', 'graph', 'render', 'index'][pick(6)]
  const stream = Array.from({ length: 600 }, (_, index) => {
    const message = `fix: mend the ${word()} (${index})\n\n${Array.from({ length: 150 }, word).join(' ')}\n`
    const time = 1_700_000_000 + index * 3600
    const files = Array.from({ length: 4 }, (_, file) => {
      const content = `${word()} ${index}\n`.repeat(1 + pick(9))
      return `M 100644 inline src/${word()}/part-${pick(90)}/file-${file}.ts\ndata ${content.length}\n${content}\n`
    })
    const person = `Ada <ada@example.com> ${time} +0100`
    return `commit refs/heads/main\nauthor ${person}\ncommitter ${person}\ndata ${message.length}\n${message}\n${files.join('')}\n`
  })
  repo.feed(stream.join(''), ['fast-import', '--quiet'])
  return repo
}

let repo: GitFixture
/** A store that nothing ever happened to, with an achievement a person wrote and one a person changed. */
let sound: string
const typed = { title: 'What Ada wrote herself', origin: 'manual:1' }

beforeAll(async () => {
  repo = longHistory()
  sound = temporaryFolder('craft-sound-')
  const craft = testCraft({ cwd: repo.path })
  expect((await craft('track')).code).toBe(0)
  expect((await craft('achievements', 'list')).code).toBe(0)
  const store = storeIn(craft.home)
  const [first, second] = store.achievements.list({})
  if (first === undefined || second === undefined) throw new Error('detection found too little')
  const id = '0197a0f4-0000-7abc-8def-0123456789ab'
  store.achievements.replace([
    { ...first, title: 'What Ada calls it', edited: ['title'] },
    { ...second, id, ...typed, source: 'manual', pinned: true },
  ])
  store.setNote('session:mine', 'half way')
  const { repositoryId } = first
  const coached = Array.from({ length: 20 }, (_, number) => coachedWith(number, 5, { repositoryId }))
  store.coachings.put(coached)
  for (const number of [1, 2]) store.coachings.saveSession(numberedSession(number, { repositoryId }))
  store.modelCalls.putAll(Array.from({ length: 5 }, (_, number) => numberedCall(number)))
  store.activities.put([1, 2, 3].map((number) => numberedPull(number)))
  // What a person typed has its place among the scores, too.
  for (const key of store.notes().keys()) if (key.startsWith('detected:')) store.setNote(key, '')
  store.close()
  expect((await craft('achievements', 'list')).code).toBe(0)
  copyFileSync(join(craft.home, 'craft.db'), join(sound, 'craft.db'))
}, 120_000)

function withCopy(): { readonly craft: Craft; readonly path: string } {
  const craft = testCraft({ cwd: repo.path })
  const path = join(craft.home, 'craft.db')
  copyFileSync(join(sound, 'craft.db'), path)
  return { craft, path }
}

function noise(path: string, at: number, length: number): void {
  const pick = chance(at)
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.from(Array.from({ length }, () => pick(256))), 0, length, at)
}

async function differences(craft: Craft, kind = 'sqlite'): Promise<readonly string[]> {
  // Achievements that nobody touched are found again when somebody wants to see some.
  expect((await craft('achievements', 'list')).code).toBe(0)
  const [copy, store] = [storeIn(craft.home, kind), storeIn(sound)]
  try {
    return (await missingFrom(copy, store, watch)).filter((one) => !/^note (run|revised|detected):/.test(one))
  } finally {
    copy.close()
    store.close()
  }
}

const isOfPerson = (difference: string): boolean =>
  /^achievement manual:|^note session:|Ada calls|^coaching session /.test(difference)

/** The rest is made of commits, or there is so much of it that it is only counted. */
const isOfGit = (difference: string): boolean =>
  !isOfPerson(difference) &&
  !/^((the score of )?achievement|what coach|model call|pull-request|\d+ more are) /.test(difference)

describe('a damaged database', () => {
  const spoiling: readonly (readonly [string, (path: string) => void, 'all' | 'git'])[] = [
    ['8 kB of noise over its middle', (path) => noise(path, middleOf(path), 8192), 'all'],
    ['8 kB of noise across pages', (path) => noise(path, middleOf(path) + 1000, 8192), 'all'],
    ['its header destroyed', (path) => noise(path, 0, 100), 'all'],
    ['its first page destroyed', (path) => noise(path, 0, 4096), 'git'],
    [
      'its last third cut off',
      (path) => truncateSync(path, Math.floor((statSync(path).size * 2) / 3)),
      'git',
    ],
    ['nothing in it', (path) => truncateSync(path, 0), 'git'],
    ['nothing but noise in it', (path) => noise(path, 0, statSync(path).size), 'git'],
  ]
  test.each(spoiling)('with %s is made anew: commits as git has them', async (_, spoil, expected) => {
    const { craft, path } = withCopy()
    spoil(path)
    const damaged = readFileSync(path)
    expect((await craft('doctor')).code).toBe(4)
    const done = shapes.repair.parse(jsonOf(await craft('doctor', '--repair', '--json')))
    expect(done).toMatchObject({ repaired: true, repositories: [{ commits: 600, message: null }] })
    expect(readFileSync(join(done.kept ?? '', 'craft.db')).equals(damaged)).toBe(true)
    expect((await craft('doctor', '--full')).code).toBe(0)
    const missing = await differences(craft)
    if (expected === 'all') expect(missing).toEqual([])
    // Whatever git holds is there again; what else was lost was a person's, and is told.
    expect(missing.filter(isOfGit)).toEqual([])
    if (missing.some(isOfPerson)) expect(done.salvaged.lost).not.toEqual([])
    const again = await craft('doctor', '--repair')
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('nothing to repair') })
  })

  test('whose -wal holds the newest work loses none of it', async () => {
    const { craft, path } = withCopy()
    const db = connect(path)
    db.pragma('journal_mode = WAL')
    db.exec("INSERT INTO note (key, value, recorded_at) VALUES ('session:late', 'in the wal', 1)")
    for (const end of ['', '-wal']) copyFileSync(path + end, `${path}.kept${end}`)
    db.close()
    for (const end of ['', '-wal']) copyFileSync(`${path}.kept${end}`, path + end)
    for (const end of ['', '-wal']) rmSync(`${path}.kept${end}`)
    noise(path, middleOf(path), 8192)
    const done = shapes.repair.parse(jsonOf(await craft('doctor', '--repair', '--json')))
    expect(readdirSync(done.kept ?? '').sort()).toEqual(['craft.db', 'craft.db-wal'])
    const store = storeIn(craft.home)
    expect(store.note('session:late')).toBe('in the wal')
    store.close()
  })

  test('that has lost its repository keeps the commits that can still be read', async () => {
    const { craft, path } = withCopy()
    const db = connect(path)
    db.exec("UPDATE checkout SET git_dir = '/gone/.git'")
    db.close()
    noise(path, middleOf(path), 8192)
    const away = testCraft({ cwd: temporaryFolder() })
    copyFileSync(path, join(away.home, 'craft.db'))
    const done = shapes.repair.parse(jsonOf(await away('doctor', '--repair', '--json')))
    expect(done.repositories).toMatchObject([{ path: '/gone', commits: null }])
    expect(done.salvaged.commits).toBeGreaterThan(300)
    const [rescued, store] = [storeIn(away.home), storeIn(sound)]
    expect(rescued.commits.count()).toBe(done.salvaged.commits)
    const oids = new Set(Array.from(store.commits.list({}), (commit) => commit.oid))
    expect(Array.from(rescued.commits.list({})).every(({ oid }) => oids.has(oid))).toBe(true)
    rescued.close()
    store.close()
    expect((await craft('doctor')).code).toBe(4)
  })

  test('of a newer craft, of another program, or sound is left as it is', async () => {
    const { craft, path } = withCopy()
    expect(await craft('doctor', '--repair')).toMatchObject({ code: 0 })
    const db = connect(path)
    db.pragma('user_version = 99')
    db.close()
    const before = readFileSync(path)
    expectFault(await craft('doctor', '--repair'), { code: 4, says: /written by craft/ })
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(craft.home)).toEqual(['craft.db'])
  })

  test('is told to be repaired by every command that meets the damage', async () => {
    const { craft, path } = withCopy()
    noise(path, 0, 4096)
    expectFault(await craft('log'), { code: 4, says: /Next: craft doctor --repair/ })
  })

  test('killed at any moment leaves the old store or the new one, and the next run finishes', async () => {
    const { env } = installed(repo)
    // Whoever is killed leaves what it had put down.
    const aside = temporaryFolder()
    const { craft, path } = withCopy()
    noise(path, middleOf(path), 8192)
    const damaged = readFileSync(path)
    for (const wait of [60, 150, 220, 300, 380, 460, 600]) {
      await killedAfter(wait, { ...env, CRAFT_HOME: craft.home, TMPDIR: aside }, repo.path)
      const isOld = readFileSync(path).equals(damaged)
      const { code } = await craft('doctor')
      expect(code).toBe(isOld ? 4 : 0)
      expect((await craft('doctor', '--repair')).code).toBe(0)
      expect((await craft('doctor', '--full')).code).toBe(0)
      writeFileSync(path, damaged)
    }
  }, 120_000)
})

const middleOf = (path: string): number => Math.floor(statSync(path).size / 2 / 4096) * 4096

function killedAfter(wait: number, env: NodeJS.ProcessEnv, cwd: string): Promise<void> {
  const child = spawn(process.execPath, [bin, 'doctor', '--repair'], { cwd, env, stdio: 'ignore' })
  const timer = setTimeout(() => child.kill('SIGKILL'), wait)
  return new Promise((over) =>
    child.once('close', () => {
      clearTimeout(timer)
      over()
    }),
  )
}

describe('a damaged store in plain files', () => {
  test('goes on without the lines that are no records, which are kept, and gets its commits from git again', async () => {
    const craft = testCraft({ cwd: repo.path, env: { CRAFT_STORE: 'jsonl' } })
    await craft('track')
    const path = join(craft.home, 'store', 'commits.jsonl')
    const lines = readFileSync(path, 'utf8').split('\n')
    const torn = `${lines[100]?.slice(0, 60)}${lines[101]?.slice(30)}`
    writeFileSync(path, [...lines.slice(0, 100), torn, '<<<<<<< HEAD', ...lines.slice(102)].join('\n'))
    expect((await craft('doctor')).code).toBe(4)
    const done = shapes.repair.parse(jsonOf(await craft('doctor', '--repair', '--json')))
    expect(done).toMatchObject({ repaired: true, repositories: [{ commits: 2 }] })
    expect(done.salvaged.lost).toEqual(['commits.jsonl: 2 lines'])
    expect(readFileSync(join(done.kept ?? '', 'commits.jsonl'), 'utf8')).toBe(`${torn}\n<<<<<<< HEAD\n`)
    expect((await craft('doctor')).code).toBe(0)
    const missing = await differences(craft, 'jsonl')
    expect(missing.filter(isOfGit)).toEqual([])
  })

  test('without its label gets a new one', async () => {
    const craft = testCraft({ cwd: repo.path, env: { CRAFT_STORE: 'jsonl' } })
    await craft('track')
    writeFileSync(join(craft.home, 'store', 'craft.json'), 'noise')
    expect((await craft('doctor')).code).toBe(4)
    expect((await craft('doctor', '--repair')).code).toBe(0)
    expect((await craft('doctor')).code).toBe(0)
  })
})
