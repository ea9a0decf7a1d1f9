import { spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import type { Craft } from '../context.ts'
import { canMount } from '../faults/injured.ts'
import { type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { expectFault, trackedOnce, workshop } from './history.ts'
import { bin, installed } from './installed.ts'

let repo: GitFixture
let tracked: Awaited<ReturnType<typeof trackedOnce>>
let craft: Craft
let folder: string
beforeAll(async () => {
  repo = workshop()
  tracked = await trackedOnce(repo)
})
beforeEach(() => {
  folder = temporaryFolder()
  craft = tracked({ onDisk: true })
})

const write = (path: string, ...more: readonly string[]) =>
  craft('portfolio', 'review', '--everybody', '-o', path, ...more)
const told = (path: string): string => readFileSync(path, 'utf8')
const [mkfifo, unshare] = ['mkfifo', 'unshare']
const isRoot = process.getuid?.() === 0

describe('a document on the disk', () => {
  test('is whole, with the folders above it, and nothing beside it', async () => {
    const path = join(folder, 'a/b/mine.md')
    expect(await write(path)).toMatchObject({ code: 0, out: `${path}\n` })
    expect(told(path)).toMatch(/^# .*\n[\s\S]*\n$/)
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['mine.md'])
  })

  test('is the same in pieces as on stdout', async () => {
    const path = join(folder, 'all.json')
    const line = ['portfolio', 'archive', '--everybody', '-o']
    expect((await craft(...line, path)).code).toBe(0)
    expect(told(path)).toBe((await craft(...line, '-')).out)
    expect(shapes.portfolio.parse(JSON.parse(told(path))).template).toBe('archive')
  })

  test('is not begun where Ctrl-C was heard before it', async () => {
    const path = join(folder, 'mine.md')
    craft = tracked({ onDisk: true, signal: AbortSignal.abort() })
    for (const to of [path, '-']) expect(await write(to)).toMatchObject({ code: 130, out: '' })
    expect(readdirSync(folder)).toEqual([])
  })

  test('keeps its rights when it is written over', async () => {
    const path = join(folder, 'mine.md')
    await write(path)
    spawnSync('chmod', ['600', path])
    expect((await write(path)).code).toBe(0)
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('behind a link is written where the link leads, and the link stays', async () => {
    const [real, link] = [join(folder, 'real.md'), join(folder, 'link.md')]
    symlinkSync('real.md', link)
    expect((await write(link)).code).toBe(0)
    expect(readlinkSync(link)).toBe('real.md')
    expect((await write(link)).code).toBe(0)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    writeFileSync(real, 'mine now')
    expectFault(await write(link), { code: 1, says: /link\.md exists and is not as craft wrote it/ })
    expect(told(real)).toBe('mine now')
    expect((await write(link, '--force')).code).toBe(0)
    expect(told(real)).toMatch(/^# /)
  })
})

describe('nothing is written, and nothing is left', () => {
  test.each([
    ['a folder', () => folder, / is a folder/],
    [
      'a link to a folder',
      () => {
        symlinkSync(folder, join(folder, 'link'))
        return join(folder, 'link')
      },
      / is a folder/,
    ],
    ['a device', () => '/dev/null', / is a device or a pipe/],
    [
      'a pipe that nobody writes to',
      () => {
        spawnSync(mkfifo, [join(folder, 'pipe')])
        return join(folder, 'pipe')
      },
      / is a device or a pipe/,
    ],
    [
      'a path through a file',
      () => {
        writeFileSync(join(folder, 'file'), '')
        return join(folder, 'file/mine.md')
      },
      /a part of the path is no folder/,
    ],
    [
      'a link that leads to itself',
      () => {
        symlinkSync('loop', join(folder, 'loop'))
        return join(folder, 'loop')
      },
      /links lead in a circle/,
    ],
    [
      'behind a link that leads nowhere',
      () => {
        symlinkSync('gone', join(folder, 'lost'))
        return join(folder, 'lost/mine.md')
      },
      /a part of the path is no folder/,
    ],
    [
      'where a system makes no folder (needs Linux to differ from the ones before)',
      () => (process.platform === 'linux' ? '/proc/craft/mine.md' : join(folder, 'x'.repeat(300), 'mine.md')),
      /there is no such place|name is too long/,
    ],
    ['a name that is too long', () => join(folder, 'x'.repeat(300)), /name is too long/],
  ])('where the path is %s, even with --force', async (_, place, says) => {
    const path = place()
    const before = readdirSync(folder)
    for (const more of [[], ['--force']]) {
      const ran = await write(path, ...more)
      expectFault(ran, { code: 1, says })
      expect(ran.err).toMatch(/\nNext: name another (path with -o|file)/)
    }
    expect(readdirSync(folder)).toEqual(before)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    expect((await craft('portfolio', '--list')).out).toBe('')
  })

  test.skipIf(isRoot)('where nobody may write (needs not to be root)', async () => {
    const shut = join(folder, 'shut')
    mkdirSync(shut, { mode: 0o500 })
    expectFault(await write(join(shut, 'mine.md')), { code: 1, says: /you have no permission/ })
    expect(readdirSync(shut)).toEqual([])
  })

  test('where it would not be the first, and a person wrote what stands there', async () => {
    const path = join(folder, 'mine.md')
    writeFileSync(path, '')
    expectFault(await write(path), { code: 1, says: /exists and is not as craft wrote it/ })
    expect(told(path)).toBe('')
    expect(readdirSync(folder)).toEqual(['mine.md'])
  })

  test.skipIf(!canMount)('where the disk is full (needs the right to mount)', async () => {
    const { craft: run, env } = installed(repo)
    expect((await run('track')).code).toBe(0)
    const script = `mount -t tmpfs -o size=8k none ${folder} && "$1" "$2" portfolio archive --everybody --format json -o ${folder}/all.json; code=$?; ls -A ${folder}; exit $code`
    const { status, stdout, stderr } = spawnSync(
      unshare,
      ['-m', 'bash', '-c', script, 'bash', process.execPath, bin],
      { cwd: repo.path, env, encoding: 'utf8' },
    )
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^craft: cannot write [^\n]*all\.json: the disk is full\nNext: name another path with -o\n$/,
      ),
    })
    expect(existsSync(join(folder, 'all.json'))).toBe(false)
  })
})
