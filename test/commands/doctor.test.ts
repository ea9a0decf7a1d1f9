import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { connect } from '../../src/store/sqlite/driver.ts'
import { type Craft, testCraft } from '../context.ts'
import { gitFixture, temporaryFolder } from '../fixture/git.ts'
import { adasRepository, workshop } from './history.ts'
import { bin, installed, run } from './installed.ts'

/** Every file under a folder with what is in it and when it was written. */
function snapshot(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return new Map(
    names.map((name) => {
      const path = join(folder, name)
      const { mtimeNs, mode, ino } = statSync(path, { bigint: true })
      const isFile = statSync(path).isFile()
      const content = isFile ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'folder'
      return [name, [content, mtimeNs, mode, ino].join()]
    }),
  )
}

/** The checks of one run by name; a fault's line on stderr is no part of them. */
async function checksOf(craft: Craft, ...flags: string[]) {
  const { code, out } = await craft('doctor', '--json', ...flags)
  const { checks } = shapes.doctor.parse(JSON.parse(out))
  return { code, checks, of: (name: string) => checks.find((one) => one.name === name) }
}

describe('on a sound machine', () => {
  test('every check is a line that begins with a word for how it went', async () => {
    const repo = adasRepository()
    repo.commit('one')
    const craft = testCraft({ cwd: repo.path, now: '2037-01-01T00:00:00Z', env: { PATH: '/nowhere' } })
    await craft('track')
    const { code, out, err } = await craft('doctor')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n').flatMap((line) => (/^ /.test(line) ? [] : line.slice(0, 20).trim()))).toEqual([
      'ok       git',
      'ok       repository',
      'ok       hooks',
      'ok       queue',
      'ok       programs',
      'ok       node',
      'ok       store',
      'ok       settings',
      'ok       model',
      'ok       github',
      'ok       clock',
      'ok       disk',
      '',
      'Everything is as it',
      '',
    ])
  })

  test('in forty columns no line is longer, and nothing hangs on colour', async () => {
    const repo = adasRepository('short')
    repo.commit('one')
    const { out } = await testCraft({ cwd: repo.path, width: 40, env: { PATH: '/nowhere' } })('doctor')
    const longest = Math.max(...out.split('\n').map((line) => line.length))
    expect(longest).toBeLessThanOrEqual(40)
    expect(out).toMatch(/^ok {2}git\n {2}version /)
  })

  test('before the first run there is nothing stored, and nothing is made', async () => {
    const repo = adasRepository()
    const craft = testCraft({ cwd: repo.path })
    const { code, of } = await checksOf(craft)
    expect(code).toBe(0)
    expect(of('store')).toMatchObject({ status: 'ok', says: expect.stringContaining('nothing stored yet') })
    expect(readdirSync(craft.home)).toEqual([])
  })

  test('outside of a repository it warns and ends well', async () => {
    const { code, of } = await checksOf(testCraft({ cwd: temporaryFolder() }))
    expect(code).toBe(0)
    expect(of('repository')).toMatchObject({ status: 'warning' })
  })
})

describe('not one byte changes', () => {
  test.each(['sqlite', 'jsonl'])('of a %s store, by any way of looking', async (kind) => {
    const repo = workshop()
    const craft = testCraft({ cwd: repo.path, env: { CRAFT_STORE: kind } })
    await craft('track')
    await craft('achievements', 'list')
    const before = snapshot(craft.home)
    const inRepo = snapshot(join(repo.path, '.git'))
    await craft('doctor')
    await craft('doctor', '--full')
    expect((await craft('doctor', '--json')).code).toBe(0)
    expect(snapshot(craft.home)).toEqual(before)
    expect(snapshot(join(repo.path, '.git'))).toEqual(inRepo)
  })

  test('beside a writer whose work is still in the -wal, which is seen', async () => {
    const repo = adasRepository()
    repo.commit('one')
    const craft = testCraft({ cwd: repo.path })
    await craft('track')
    const db = connect(join(craft.home, 'craft.db'))
    db.pragma('journal_mode = WAL')
    db.exec("UPDATE commits SET message = 'another'")
    db.exec('BEGIN IMMEDIATE')
    const before = snapshot(craft.home)
    expect([...before.keys()]).toEqual(['craft.db', 'craft.db-shm', 'craft.db-wal'])
    const { code, of } = await checksOf(craft)
    expect({ code, status: of('store')?.status }).toEqual({ code: 0, status: 'ok' })
    expect(snapshot(craft.home)).toEqual(before)
    db.exec('ROLLBACK')
    db.close()
  })

  test('of an older store, which is not brought up to date', async () => {
    const repo = adasRepository()
    repo.commit('one')
    const craft = testCraft({ cwd: repo.path })
    await craft('track')
    const db = connect(join(craft.home, 'craft.db'))
    db.pragma('user_version = 1')
    db.close()
    const before = snapshot(craft.home)
    const { of } = await checksOf(craft)
    expect(of('store')).toMatchObject({
      status: 'ok',
      says: expect.stringContaining('will be brought up to date on the next run'),
    })
    expect(snapshot(craft.home)).toEqual(before)
  })
})

describe('a fault of the store ends with 4 and says what to do', () => {
  async function spoilt(spoil: (path: string) => void) {
    const repo = workshop()
    const craft = testCraft({ cwd: repo.path })
    await craft('track')
    spoil(join(craft.home, 'craft.db'))
    return checksOf(craft)
  }

  test.each([
    ['cut in half', (path: string) => truncateSync(path, statSync(path).size / 2), /damaged/],
    ['of 0 bytes', (path: string) => truncateSync(path, 0), /0 bytes/],
    ['of 50 bytes', (path: string) => truncateSync(path, 50), /cut off after 50/],
    ['without its header', (path: string) => overwrite(path, Buffer.alloc(100, 7), 0), /header/],
    ['of noise', (path: string) => writeFileSync(path, 'noise'.repeat(5000)), /header/],
  ])('%s', async (_, spoil, says) => {
    const { code, of } = await spoilt(spoil)
    expect(code).toBe(4)
    expect(of('store')).toMatchObject({ status: 'fault', remedy: 'craft doctor --repair' })
    expect(of('store')?.says).toMatch(says)
  })

  test('written by a newer craft: both versions are named', async () => {
    const { code, of } = await spoilt((path) => {
      const db = connect(path)
      db.pragma('user_version = 99')
      db.exec("UPDATE note SET value = '9.9.9' WHERE key = 'craft:version'")
      db.close()
    })
    expect(code).toBe(4)
    expect(of('store')?.says).toMatch(/written by craft 9\.9\.9, you run 0\.0\.0-test/)
  })

  test('of another program', async () => {
    const { code, of } = await spoilt((path) => {
      truncateSync(path, 0)
      const db = connect(path)
      db.exec('CREATE TABLE theirs (x)')
      db.close()
    })
    expect(code).toBe(4)
    expect(of('store')?.says).toMatch(/another program/)
  })

  test('a folder where the file should be', async () => {
    const craft = testCraft({ cwd: gitFixture().path })
    mkdirSync(join(craft.home, 'craft.db'))
    const { code, of } = await checksOf(craft)
    expect(code).toBe(4)
    expect(of('store')?.says).toMatch(/is a folder/)
  })

  test('a row that names another which is not there is found by --full alone', async () => {
    const repo = workshop()
    const craft = testCraft({ cwd: repo.path })
    await craft('track')
    const db = connect(join(craft.home, 'craft.db'))
    db.pragma('foreign_keys = OFF')
    db.exec('UPDATE checkout SET repository = 77')
    db.close()
    expect((await checksOf(craft)).code).toBe(0)
    const { code, of } = await checksOf(craft, '--full')
    expect(code).toBe(4)
    expect(of('store')?.says).toMatch(/a row of checkout names a repository that is not there/)
  })

  test('an unreadable line of plain files is named by file and line', async () => {
    const repo = workshop()
    const craft = testCraft({ cwd: repo.path, env: { CRAFT_STORE: 'jsonl' } })
    await craft('track')
    const path = join(craft.home, 'store', 'commits.jsonl')
    const lines = readFileSync(path, 'utf8').split('\n')
    lines[2] = `${lines[2]?.slice(0, 40)}`
    writeFileSync(path, lines.join('\n'))
    const { code, of } = await checksOf(craft)
    expect(code).toBe(4)
    expect(of('store')?.says).toMatch(/commits\.jsonl: line 3, /)
  })

  test('plain files of a newer format are refused', async () => {
    const repo = workshop()
    const craft = testCraft({ cwd: repo.path, env: { CRAFT_STORE: 'jsonl' } })
    await craft('track')
    writeFileSync(join(craft.home, 'store', 'craft.json'), '{"format":9,"craft":"9.9.9"}\n')
    const { code, of } = await checksOf(craft)
    expect(code).toBe(4)
    expect(of('store')?.says).toMatch(/format 9/)
  })
})

function overwrite(path: string, bytes: Buffer, at: number): void {
  const whole = readFileSync(path)
  bytes.copy(whole, at)
  writeFileSync(path, whole)
}

describe('what is worth a warning', () => {
  test('a store that others can read, and copies that were left', async () => {
    const repo = workshop()
    const craft = testCraft({ cwd: repo.path })
    await craft('track')
    chmodSync(join(craft.home, 'craft.db'), 0o644)
    writeFileSync(join(craft.home, 'craft.db.before-v2.4711'), 'half')
    const { code, of } = await checksOf(craft)
    expect(code).toBe(0)
    expect(of('store rights')).toMatchObject({
      status: 'warning',
      remedy: expect.stringMatching(/^chmod 600 /),
    })
    expect(of('store copies')?.says).toMatch(/craft\.db\.before-v2\.4711/)
  })

  test.skipIf(!existsSync('/proc/locks'))('a -wal that a reader keeps from being written back', async () => {
    const repo = adasRepository()
    repo.commit('one')
    const craft = testCraft({ cwd: repo.path })
    await craft('track')
    const path = join(craft.home, 'craft.db')
    const reader = connect(path)
    const writer = connect(path)
    writer.exec('CREATE TABLE big (x)')
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM commits').get()
    const fill = writer.prepare('INSERT INTO big VALUES (randomblob(1000000))')
    for (let index = 0; index < 70; index++) fill.run()
    const { of } = await checksOf(craft)
    expect(of('store journal')?.says).toMatch(new RegExp(`6\\d MB: process ${process.pid}`))
    reader.close()
    writer.close()
  })

  test('a clock that is behind the newest commit', async () => {
    const repo = workshop()
    const craft = testCraft({ cwd: repo.path, now: '2025-01-01T00:00:00Z' })
    await craft('track')
    const { code, of } = await checksOf(craft)
    expect(code).toBe(0)
    expect(of('clock')).toMatchObject({ status: 'warning', says: expect.stringContaining('2026-02-12') })
  })

  test('settings in a repository that are not obeyed', async () => {
    const repo = adasRepository()
    repo.git('config', 'craft.identity.names', 'Somebody')
    const { of } = await checksOf(testCraft({ cwd: repo.path }))
    expect(of('settings')).toMatchObject({ status: 'warning', says: expect.stringContaining('not obeyed') })
  })
})

describe('the program itself, as a person starts it', () => {
  const withPrograms = (programs: Readonly<Record<string, string | null>>) => {
    const folder = temporaryFolder('craft-path-')
    for (const [name, script] of Object.entries(programs)) {
      if (script === null) symlinkSync(bin, join(folder, name))
      else writeFileSync(join(folder, name), script, { mode: 0o755 })
    }
    return folder
  }

  test('names another craft that comes first, never runs it, and knows that git craft works', async () => {
    const repo = adasRepository()
    const { env, home } = installed(repo)
    const trap = join(home, 'ran')
    const folder = withPrograms({ craft: `#!/bin/sh\ntouch '${trap}'\n`, 'git-craft': null })
    const path = `${folder}:${env.PATH}`
    const argv = [bin, 'doctor', '--json']
    const { code, out } = await run(process.execPath, argv, repo.path, { ...env, PATH: path })
    expect(code).toBe(0)
    const { checks } = shapes.doctor.parse(JSON.parse(out))
    expect(checks.find(({ name }) => name === 'programs')).toMatchObject({
      status: 'warning',
      says: expect.stringContaining(join(folder, 'craft')),
      remedy: 'run this one as: git craft',
    })
    expect(existsSync(trap)).toBe(false)
  })

  test('without git it ends with 3, but a fault of the store is told first', async () => {
    const repo = adasRepository()
    const { env, home } = installed(repo)
    const bare = { ...env, PATH: temporaryFolder(), CRAFT_HOME: join(home, 'all') }
    const without = await run(process.execPath, [bin, 'doctor'], repo.path, bare)
    expect(without).toMatchObject({ code: 3, err: expect.stringContaining('git') })
    mkdirSync(bare.CRAFT_HOME)
    writeFileSync(join(bare.CRAFT_HOME, 'craft.db'), 'noise'.repeat(100))
    const both = await run(process.execPath, [bin, 'doctor'], repo.path, bare)
    expect(both).toMatchObject({ code: 4, err: expect.stringContaining('Next: craft doctor --repair') })
  })

  test('a file where the folder of the store should be is a fault of the store', async () => {
    const repo = adasRepository()
    const { env, home } = installed(repo)
    writeFileSync(join(home, 'file'), '')
    const all = { ...env, CRAFT_HOME: join(home, 'file', 'craft') }
    const { code, out } = await run(process.execPath, [bin, 'doctor'], repo.path, all)
    expect({ code, out }).toEqual({ code: 4, out: expect.stringMatching(/FAULT {4}store .*cannot be made/) })
  })

  test('settings that cannot be read are a fault of their own, and the checks go on', async () => {
    const repo = adasRepository()
    const { env, home } = installed(repo)
    const all = { ...env, CRAFT_HOME: join(home, 'all') }
    mkdirSync(all.CRAFT_HOME)
    writeFileSync(join(all.CRAFT_HOME, 'config.json'), '{"store":"clay"}')
    const { code, out } = await run(process.execPath, [bin, 'doctor', '--json'], repo.path, all)
    expect(code).toBe(1)
    const { checks } = shapes.doctor.parse(JSON.parse(out))
    expect(checks.find(({ name }) => name === 'settings')).toMatchObject({ status: 'fault' })
    expect(checks.at(-1)?.name).toBe('disk')
  })
})
