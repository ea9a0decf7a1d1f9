import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { type Craft, testCraft } from '../context.ts'
import { type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { expectFault, jsonOf, trackedOnce, workshop } from './history.ts'
import { bin, installed, run } from './installed.ts'

let repo: GitFixture
let tracked: (options?: { readonly now?: string }) => Craft
beforeAll(async () => {
  repo = workshop()
  tracked = await trackedOnce(repo)
})

const lists = async (craft: (...argv: string[]) => ReturnType<Craft>) => [
  jsonOf(await craft('log', '--json')),
  jsonOf(await craft('a', 'list', '--json')),
]

describe('craft backup', () => {
  test('says what it copied and where to, beside the store and named after the time', async () => {
    const craft = tracked()
    const { code, out, err } = await craft('backup')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const path = join(craft.home, 'backups', 'craft-20260301T120000Z.db')
    expect(out).toMatch(/^Copied 8 commits and 0 achievements of 1 repository from .*craft\.db to /)
    expect(out).toContain(`to ${path} (`)
    expect(out).toContain(`\nLooked through the copy: it is whole. Its sum is in ${path}.sha256.\n`)
    expect((await craft('backup')).out).toContain('craft-20260301T120000Z-2.db')
    expect(readdirSync(join(craft.home, 'backups'))).toHaveLength(4)
  })

  test('gives the same as JSON', async () => {
    const craft = tracked()
    await craft('a', 'list')
    const file = join(temporaryFolder(), 'mine.db')
    const made = shapes.backup.parse(jsonOf(await craft('backup', file, '--json')))
    expect(made).toMatchObject({ path: file, kind: 'sqlite', commits: 8, repositories: 1, damage: [] })
    expect(made.achievements).toBeGreaterThan(2)
    expect(made.store).toBe(join(craft.home, 'craft.db'))
    expect(readFileSync(`${file}.sha256`, 'utf8')).toBe(`${made.sha256}  mine.db\n`)
  })

  test('does not replace a file unless it is told to, and never the store', async () => {
    const craft = tracked()
    const file = join(temporaryFolder(), 'mine.db')
    writeFileSync(file, 'mine')
    expectFault(await craft('backup', file), {
      code: 1,
      says: /mine\.db is there already\nNext: .* --force\n/,
    })
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect((await craft('backup', file, '--force')).code).toBe(0)
    const store = join(craft.home, 'craft.db')
    expectFault(await craft('backup', store, '--force'), { code: 2, says: /belongs to the store itself/ })
    expect((await craft('log')).code).toBe(0)
  })

  test('of nothing says so, and makes no store', async () => {
    const craft = testCraft({ cwd: repo.path })
    for (const line of [['backup'], ['backup', 'copy.db']])
      expectFault(await craft(...line), {
        code: 1,
        says: /craft has stored nothing yet\nNext: craft track\n/,
      })
    expect(readdirSync(craft.home)).toEqual([])
  })

  test('of plain files with a line nobody can read copies it, and says so', async () => {
    const craft = tracked().with({ CRAFT_STORE: 'jsonl' })
    await craft('track')
    const { store } = shapes.backup.parse(jsonOf(await craft('backup', '--json')))
    const path = join(store, 'commits.jsonl')
    writeFileSync(path, `nonsense\n${readFileSync(path, 'utf8')}`)
    const { code, out, err } = await craft('backup')
    expect(code).toBe(9)
    expect(out).toContain('Looked through the copy: it is as the store is.')
    expect(err).toMatch(/^commits\.jsonl: line 1, .*\ncraft: not all of .* can be read; .*\nNext: mend /)
  })
})

describe('craft restore', () => {
  test.each(['sqlite', 'jsonl'])(
    'brings back what was there, in a store of the same kind (%s)',
    async (kind) => {
      const home = tracked()
      const craft = home.with({ CRAFT_STORE: kind })
      await craft('track')
      const before = await lists(craft)
      const { path, store, ...made } = shapes.backup.parse(jsonOf(await craft('backup', '--json')))
      repo.git('tag', '-f', 'later')
      const refused = await craft('restore', path)
      expectFault(refused, {
        code: 1,
        says: /holds 8 commits and \d achievements, which the backup would replace\nNext: .*--force/,
      })
      const { compared, migrated, kept, from, ...restored } = shapes.restore.parse(
        jsonOf(await craft('restore', path, '--force', '--json')),
      )
      expect(restored).toEqual({ ...made, store })
      expect({ compared, migrated, from }).toEqual({ compared: true, migrated: 0, from: path })
      expect(kept).toMatch(/\.before-restore-20260301T120000Z\./)
      expect(await lists(craft)).toEqual(before)

      rmSync(store, { recursive: true })
      const { code, out, err } = await craft('restore', kept ?? '')
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toMatch(/^Restored 8 commits and \d achievements of 1 repository from .* to .*\.\n/)
      expect(out).toContain('it is whole, and its sum is right.\n')
      expect(await lists(craft)).toEqual(before)
      expect((await craft('track')).out).toMatch(/^Nothing new in workshop/)
    },
  )

  test('into the store that is not chosen says so, and how to choose it', async () => {
    const home = tracked()
    await home('backup', 'mine.db')
    const file = join(repo.path, 'mine.db')
    const plain = home.with({ CRAFT_STORE: 'jsonl' })
    const { code, err } = await plain('restore', file, '--force')
    rmSync(file)
    rmSync(`${file}.sha256`)
    expect(code).toBe(0)
    expect(err).toBe('This is the sqlite store; the settings choose jsonl. Next: craft init --store sqlite\n')
  })

  test('says of a file that it cannot take what is wrong with it', async () => {
    const craft = tracked()
    const file = join(temporaryFolder(), 'mine.db')
    await craft('backup', file)
    const sum = readFileSync(`${file}.sha256`, 'utf8')
    writeFileSync(`${file}.sha256`, `${sum.startsWith('0') ? '1' : '0'}${sum.slice(1)}`)
    expectFault(await craft('restore', file, '--force'), {
      code: 9,
      says: /is not what .*\.sha256 was written for.*\nNext: use another backup/,
    })
    rmSync(`${file}.sha256`)
    expectFault(await craft('restore', file, '--force'), {
      code: 9,
      says: /there is no .*\nNext: .*--unchecked/,
    })
    expect((await craft('restore', file, '--force', '--unchecked')).out).toContain(
      'Its sum was not compared.',
    )
    expectFault(await craft('restore', 'nowhere'), {
      code: 1,
      says: /cannot read .*nowhere: it is not there/,
    })
    expectFault(await craft('restore', repo.path), { code: 1, says: /it is a folder/ })
    writeFileSync(file, 'dear diary')
    expectFault(await craft('restore', file), { code: 1, says: /is no backup that craft made\nNext: / })
    expectFault(await craft('restore'), { code: 2, says: /missing required argument/ })
  })
})

describe('on a disk that is full', () => {
  const inside = (script: string) => ['-rm', 'sh', '-c', script, 'sh', process.execPath, bin]
  // Gives a folder a disk of its own, which only what it runs sees.
  const unshare = 'unshare'
  const canMount = spawnSync(unshare, ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0

  test.skipIf(!canMount)('a copy leaves nothing there, and says which disk it was', async () => {
    const { craft, env } = installed(repo)
    await craft('start')
    const disk = temporaryFolder()
    const script = `mount -t tmpfs -o size=64k none ${disk} && cd ${disk} && "$1" "$2" backup copy.db; code=$?; ls -A; exit $code`
    const ran = await run(unshare, inside(script), repo.path, env)
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.err).toContain(`cannot write ${join(disk, 'copy.db')}: the disk is full`)
  })

  test.skipIf(!canMount)('a restore leaves the store as it was', async () => {
    const { craft, env } = installed(repo)
    await craft('start')
    const file = join(temporaryFolder(), 'copy.db')
    await craft(`backup ${file}`)
    const disk = temporaryFolder()
    const home = join(disk, 'home')
    // Room for reading the store, which takes some 32 kB, and for no copy beside it.
    const fill = `cat /dev/zero >${disk}/rest 2>/dev/null; truncate -s -100k ${disk}/rest`
    const script = `mount -t tmpfs -o size=2m none ${disk} && export CRAFT_HOME=${home} && "$1" "$2" track >/dev/null && { ${fill}; } && "$1" "$2" restore ${file} --force; code=$?; ls -A ${home}; "$1" "$2" log --json | grep -c '"oid"'; exit $code`
    const ran = await run(unshare, inside(script), repo.path, env)
    expect(ran.code).toBe(4)
    expect(ran.err).toContain('cannot grow: the disk is full')
    expect(ran.out).toMatch(/^craft\.db\n(craft\.db-shm\ncraft\.db-wal\n)?8\n$/)
  })
})

test('a backup that is interrupted leaves nothing behind, and ends with 130', async () => {
  const { craft, env } = installed(repo)
  await craft('start')
  const folder = temporaryFolder()
  const spy = join(temporaryFolder(), 'interrupt.cjs')
  // Presses Ctrl-C as soon as there is a file to copy to.
  const script = `const fs = require('node:fs')
    const write = fs.writeFileSync
    fs.writeFileSync = (path, ...rest) => {
      write(path, ...rest)
      if (String(path).includes('.craft-backup.')) process.kill(process.pid, 'SIGINT')
    }`
  writeFileSync(spy, script)
  const argv = ['--require', spy, bin, 'backup', join(folder, 'copy.db')]
  const ran = await run(process.execPath, argv, repo.path, env)
  expect(ran).toMatchObject({ code: 130, out: '', err: expect.stringContaining('craft: interrupted') })
  expect(readdirSync(folder)).toEqual([])
})
