import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { storeKinds } from '../../src/core/store-kind.ts'
import { expectFault } from '../commands/history.ts'
import { bin, run } from '../commands/installed.ts'
import { type GitFixture, gitFixture, temporaryFolder } from '../fixture/git.ts'
import { canMount, craft, envOf, type Place, placeIn, storeOf, works } from './injured.ts'

let repo: GitFixture
beforeAll(() => {
  repo = gitFixture()
  repo.commit('feat: one', { files: { one: 'one\n' } })
})

const command = (line: string): string => `"${process.execPath}" "${bin}" ${line}`

/** Runs craft where its home is a disk that may only be read. */
const onReadOnly = (place: Place, line: string) => {
  const script = 'mount --bind "$CRAFT_HOME" "$CRAFT_HOME" && mount -o remount,ro,bind "$CRAFT_HOME" && '
  return run('unshare', ['-m', 'bash', '-c', script + command(line)], place.cwd, envOf(place))
}

const NOBODY = 65534
const canBeNobody = works(
  'setpriv',
  `--reuid=${NOBODY}`,
  '--clear-groups',
  process.execPath,
  bin,
  '--version',
)

const asNobody = (place: Place, line: string) => {
  const argv = [`--reuid=${NOBODY}`, '--clear-groups', process.execPath, bin, ...line.split(' ')]
  return run('setpriv', argv, place.cwd, envOf(place))
}

describe.each(storeKinds)('a home (%s)', (kind) => {
  test.each(['track', 'log', 'achievements list'])(
    'in which a file is where the store should be makes craft %s say so',
    async (line) => {
      const place = placeIn(repo, kind)
      const inTheWay = kind === 'sqlite' ? storeOf(place) : place.home
      if (kind === 'sqlite') mkdirSync(inTheWay)
      else writeFileSync(join(inTheWay, 'store'), 'mine')
      expectFault(await craft(place, line), { code: 4, says: storeOf(place) })
      if (kind === 'jsonl') expect(readFileSync(join(inTheWay, 'store'), 'utf8')).toBe('mine')
    },
  )

  test.skipIf(!canMount)(
    'on a read-only disk is named, empty or not (needs the right to mount)',
    async () => {
      const place = placeIn(repo, kind)
      expectFault(await onReadOnly(place, 'track'), { code: 4, says: storeOf(place) })
      expect(readdirSync(place.home)).toEqual([])
      expect((await craft(place, 'track')).code).toBe(0)
      repo.commit('feat: more')
      expectFault(await onReadOnly(place, 'track'), { code: 4, says: storeOf(place) })
    },
  )

  test.skipIf(!canBeNobody)('of somebody else is named, and not taken for an empty one', async () => {
    const place = placeIn(repo, kind)
    expect((await craft(place, 'track')).code).toBe(0)
    const theirs = { ...place, cwd: temporaryFolder() }
    rmSync(theirs.cwd, { recursive: true })
    repo.git('clone', '-q', repo.path, theirs.cwd)
    works('chown', '-R', String(NOBODY), theirs.cwd)
    for (const mode of [0o700, 0o755]) {
      chmodSync(place.home, mode)
      for (const line of ['track', 'log'])
        expectFault(await asNobody(theirs, line), { code: 4, says: storeOf(place) })
    }
    chownSync(place.home, NOBODY, -1)
    expectFault(await asNobody(theirs, 'log'), { code: 4, says: storeOf(place) })
  })
})

describe('a store on a disk that other machines may write', () => {
  const told = /^craft: other machines may write to the disk of [^\n]+\n$/

  /** Makes every disk look like an NFS one to the programs that are given it. */
  const shim = `#include <sys/vfs.h>
    #include <dlfcn.h>
    int statfs(const char *path, struct statfs *found) {
      int (*real)(const char *, struct statfs *) = dlsym(RTLD_NEXT, "statfs64");
      int status = real(path, found);
      found->f_type = 0x6969;
      return status;
    }`
  const folder = temporaryFolder('craft-shim-')
  const [source, library] = [join(folder, 'nfs.c'), join(folder, 'nfs.so')]
  const flags = ['-shared', '-fPIC', '-D_GNU_SOURCE', '-D_FILE_OFFSET_BITS=64']
  writeFileSync(source, shim)
  const canPretend = works('cc', ...flags, source, '-o', library, '-ldl')
  const canFuse = works('bindfs', folder, folder) && works('fusermount', '-u', folder)

  async function expectNoLog(place: Place, craftThere: (line: string) => ReturnType<typeof craft>) {
    const first = await craftThere('track')
    expect(first).toMatchObject({ code: 0, err: expect.stringMatching(told) })
    expect(readFileSync(storeOf(place)).subarray(18, 20)).toEqual(Buffer.from([1, 1]))
    for (const line of ['track', 'log', 'achievements list'])
      expect(await craftThere(line)).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(place.home)).toEqual(['craft.db'])
  }

  test.skipIf(!canPretend)('is kept without a write-ahead log, which is told once (needs cc)', async () => {
    const place = placeIn(repo, 'sqlite')
    const env = { ...envOf(place), LD_PRELOAD: library }
    await expectNoLog(place, (line) => run(process.execPath, [bin, ...line.split(' ')], place.cwd, env))
  })

  test.skipIf(!canFuse)('through FUSE, too (needs bindfs)', async () => {
    const place = placeIn(repo, 'sqlite')
    const real = temporaryFolder()
    expect((await run('bindfs', [real, place.home], '/', envOf(place))).code).toBe(0)
    try {
      await expectNoLog(place, (line) => craft(place, line))
    } finally {
      works('fusermount', '-u', place.home)
    }
    expect(readdirSync(real)).toEqual(['craft.db'])
  })

  test.skipIf(!canPretend)('that had such a log is changed over with all that is in it', async () => {
    const place = placeIn(repo, 'sqlite')
    await craft(place, 'track')
    expect(readFileSync(storeOf(place)).subarray(18, 20)).toEqual(Buffer.from([2, 2]))
    const before = await craft(place, 'log --json')
    const env = { ...envOf(place), LD_PRELOAD: library }
    const after = await run(process.execPath, [bin, 'log', '--json'], place.cwd, env)
    expect(after).toEqual({ ...before, err: expect.stringMatching(told) })
    expect(readFileSync(storeOf(place)).subarray(18, 20)).toEqual(Buffer.from([1, 1]))
  })
})
