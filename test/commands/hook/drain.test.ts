import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { shapes } from '../../../src/render/json/schemas.ts'
import { fixtureAt, temporaryFolder } from '../../fixture/git.ts'
import { adasRepository, jsonOf } from '../history.ts'
import { hooked } from './hooked.ts'

const silent = { code: 0, out: '', err: '' }
const emptyCommit = (message = 'work'): readonly string[] => ['commit', '-q', '--allow-empty', '-m', message]

async function installedIn(repo = adasRepository()) {
  const own = hooked(repo)
  expect((await own.craft('hook install')).code).toBe(0)
  const stored = async (): Promise<readonly string[]> =>
    (jsonOf(await own.craft('log --all-repos --json')) as { oid: string }[]).map(({ oid }) => oid).sort()
  const held = (): readonly string[] => repo.git('rev-list', '--all').split('\n').sort()
  return { repo, ...own, stored, held, store: join(own.home, '.local', 'share', 'craft', 'craft.db') }
}

describe('the process that a hook starts', () => {
  test('brings the commit in by itself, once, and leaves nothing behind but a line in its log', async () => {
    const { repo, git, drained, stored, state } = await installedIn()
    expect(await git(emptyCommit())).toEqual(silent)
    expect(await drained()).toEqual([expect.stringMatching(/Z 1 new commit from 1 repository$/)])
    expect(await stored()).toEqual([repo.git('rev-parse', 'HEAD')])
    expect(readdirSync(state).filter((name) => !name.startsWith('seen.'))).toEqual(['hook.log'])
  })

  test('is waited for by nobody who reads what git says', async () => {
    const { repo, git, env, state, drained } = await installedIn()
    const [tools, gate] = [temporaryFolder(), join(temporaryFolder(), 'gate')]
    execFileSync('sh', ['-c', 'mkfifo "$0"', gate])
    writeFileSync(join(tools, 'sleep'), `#!/bin/sh\nread -r line <'${gate}'\n`)
    chmodSync(join(tools, 'sleep'), 0o755)
    // Resolves when nobody holds git's stdout and stderr any more; the process that was started still waits at the gate.
    expect(await git(emptyCommit(), repo.path, { PATH: `${tools}:${env.PATH}` })).toEqual(silent)
    expect(existsSync(join(state, 'drainer'))).toBe(true)
    writeFileSync(gate, 'go\n')
    expect(await drained()).toHaveLength(1)
  })

  test('is one for many commits, and for a whole rebase', async () => {
    const { repo, git, drained, stored } = await installedIn()
    await git(emptyCommit('first'))
    repo.git('branch', 'onto')
    for (let i = 0; i < 10; i++) {
      repo.write(`f${i}`, String(i))
      repo.git('add', '-A')
      await git(['commit', '-q', '-m', `f${i}`])
    }
    const told = (log: readonly string[]): number =>
      log.reduce((sum, line) => sum + Number(/ (\d+) new commits?/.exec(line)?.[1]), 0)
    expect(told(await drained())).toBe(11)
    repo.git('checkout', '-q', 'onto')
    await git(emptyCommit('second'))
    repo.git('checkout', '-q', 'main')
    const before = await drained()
    expect(told(before)).toBe(12)
    expect((await git(['rebase', '-q', 'onto'])).code).toBe(0)
    expect(await drained()).toHaveLength(before.length + 1)
    expect(await stored()).toEqual(repo.git('rev-list', 'HEAD').split('\n').sort())
  })

  test('takes in what six work trees commit at once', async () => {
    const { repo, git, drained, stored, held } = await installedIn()
    await git(emptyCommit('first'))
    const trees = Array.from({ length: 6 }, (_, i) => fixtureAt(join(temporaryFolder(), `tree${i}`)))
    for (const [i, tree] of trees.entries()) repo.git('worktree', 'add', '-q', '-b', `side${i}`, tree.path)
    const commitAll = async (path: string): Promise<void> => {
      for (let i = 0; i < 8; i++) expect(await git(emptyCommit(`${path} ${i}`), path)).toEqual(silent)
    }
    await Promise.all(trees.map(({ path }) => commitAll(path)))
    await drained()
    expect(await stored()).toEqual(held())
  })

  test('waits for a store that somebody else writes, and for nobody when it was killed', async () => {
    const { git, drained, stored, held, store, state, craft } = await installedIn()
    await craft('track')
    await git(emptyCommit('first'))
    await drained()
    const other = new Database(store)
    other.exec('BEGIN IMMEDIATE')
    expect(await git(emptyCommit('second'))).toEqual(silent)
    const kept = () => existsSync(state) && readdirSync(state).some((name) => name.startsWith('queue.'))
    while (!kept()) await setTimeout(20)
    other.exec('COMMIT')
    other.close()
    await drained()
    expect(await stored()).toEqual(held())
    // A process of another boot, or none: the next hook starts one all the same.
    writeFileSync(join(state, 'drainer'), '1 gone another-boot\n')
    expect(await git(emptyCommit('third'))).toEqual(silent)
    await drained()
    expect(await stored()).toEqual(held())
  })
})

describe('what was noted', () => {
  test('is brought in by `craft hook drain`, again if a kill left it there, and never twice', async () => {
    const { repo, git, hold, drain, stored, held, state, noted } = await installedIn()
    hold()
    await git(emptyCommit('one'))
    const [line] = noted()
    // What a drainer that was killed leaves: a piece it had taken, with a torn line behind.
    writeFileSync(join(state, 'queue.000000000000001.1'), `${line}\npost-comm`)
    expect(await drain()).toBe('1 new commit from 1 repository that hooks noted.\n')
    expect(await stored()).toEqual(held())
    hold()
    appendFileSync(join(state, 'queue'), `${line}\n`)
    expect(await drain()).toBe('0 new commits from 1 repository that hooks noted.\n')
    expect(repo.git('rev-list', '--count', 'HEAD')).toBe('1')
  })

  test('late, into a file that was taken already, is found by the next run', async () => {
    const { git, hold, drain, stored, held, state, noted } = await installedIn()
    hold()
    await git(emptyCommit('one'))
    await drain()
    const seen = readdirSync(state).find((name) => name.startsWith('seen.')) ?? ''
    hold()
    await git(emptyCommit('two'))
    const [second = ''] = noted()
    rmSync(join(state, 'queue'))
    appendFileSync(join(state, seen), `${second}\n`)
    expect(await drain()).toBe('1 new commit from 1 repository that hooks noted.\n')
    expect(await stored()).toEqual(held())
  })

  test('of a repository that is gone is told once and forgotten; the others come in', async () => {
    const { repo, craft, git, hold, stored, held, state, noted } = await installedIn()
    hold()
    mkdirSync(state, { recursive: true })
    appendFileSync(join(state, 'queue'), `post-commit\t\t${join(repo.path, 'gone')}\n`)
    await git(emptyCommit('one'))
    rmSync(join(state, 'drainer'))
    const { code, out } = await craft('hook drain')
    expect(code).toBe(0)
    expect(out).toMatch(
      /^1 new commit from 1 repository that hooks noted\.\n[^\n]*gone[^\n]*there is no folder/,
    )
    expect(await stored()).toEqual(held())
    expect(noted()).toEqual([])
    expect((await craft('hook drain')).out).toBe('0 new commits from 0 repositories that hooks noted.\n')
  })

  test('stays where the store is damaged, and comes in when it is mended', async () => {
    const { craft, git, hold, drained, stored, held, store, state } = await installedIn()
    await git(emptyCommit('first'))
    await drained()
    const good = readFileSync(store)
    writeFileSync(store, Buffer.alloc(8192, 7))
    hold()
    expect(await git(emptyCommit('second'))).toEqual(silent)
    rmSync(join(state, 'drainer'))
    const { code, out, err } = await craft('hook drain')
    expect({ code, err }).toEqual({
      code: 4,
      err: 'craft: 1 note of hooks could not be stored, and waits\nNext: craft doctor\n',
    })
    expect(out).toMatch(/is damaged/)
    writeFileSync(store, good)
    expect((await craft('hook drain')).code).toBe(0)
    expect(await stored()).toEqual(held())
  })

  test('is not taken from a process that is at it', async () => {
    const { craft, hold } = await installedIn()
    hold()
    expect(await craft('hook drain')).toEqual({
      code: 0,
      out: '',
      err: 'Another craft is bringing in what hooks noted.\n',
    })
    expect(await craft('hook drain --turn another')).toEqual(silent)
  })

  test('has no place any more where the folder was removed before its process began, which makes none', async () => {
    const { craft, state, hold } = await installedIn()
    hold()
    rmSync(state, { recursive: true })
    expect(await craft('hook drain --turn gone')).toEqual(silent)
    expect(existsSync(state)).toBe(false)
  })

  test('fills a log that stays small', async () => {
    const { state, drained, git } = await installedIn()
    mkdirSync(state, { recursive: true })
    writeFileSync(join(state, 'hook.log'), 'an old line\n'.repeat(30_000))
    await git(emptyCommit())
    const log = await drained()
    expect(log.at(-1)).toMatch(/1 new commit from/)
    expect(readFileSync(join(state, 'hook.log')).length).toBeLessThan(200_000)
  })
})

describe('the doctor', () => {
  test('sees hooks that are missing, whole or halved, a craft that is gone, and notes that wait', async () => {
    const repo = adasRepository()
    const { craft, state, hold, git } = hooked(repo)
    const of = async (name: string): Promise<{ status?: string; says?: string; remedy?: string | null }> => {
      const { checks } = shapes.doctor.parse(JSON.parse((await craft('doctor --json')).out))
      return checks.find((check) => check.name === name) ?? {}
    }
    expect(await of('hooks')).toMatchObject({ status: 'ok', says: expect.stringContaining('not installed') })
    await craft('hook install')
    expect(await of('hooks')).toMatchObject({
      status: 'ok',
      says: 'post-commit, post-merge, post-rewrite run craft',
    })
    hold()
    await git(emptyCommit())
    expect(await of('queue')).toMatchObject({ status: 'warning', remedy: 'craft hook drain' })
    rmSync(join(repo.path, '.git', 'hooks', 'post-merge'))
    expect(await of('hooks')).toMatchObject({ status: 'warning', says: 'these do not run craft: post-merge' })
    const script = join(repo.path, '.git', 'craft', 'hook.sh')
    writeFileSync(
      script,
      readFileSync(script, 'utf8').replace(/^craft_program='.*'$/m, "craft_program='/gone.js'"),
    )
    expect(await of('hooks')).toMatchObject({ status: 'warning', remedy: 'craft hook install' })
    rmSync(state, { recursive: true })
    writeFileSync(state, 'a file')
    expect(await of('queue')).toMatchObject({ status: 'ok' })
  })
})
