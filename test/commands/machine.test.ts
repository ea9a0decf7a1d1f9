import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type GitFixture, gitEnv, temporaryFolder } from '../fixture/git.ts'
import { expectFault, workshop } from './history.ts'
import { bin, type Env, installed, run } from './installed.ts'

let repo: GitFixture
beforeAll(() => {
  repo = workshop()
})

/** A folder with a program called git in it, and nothing else. */
function gitThat(...lines: readonly string[]): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'git'), ['#!/bin/sh', ...lines, ''].join('\n'))
  chmodSync(join(folder, 'git'), 0o755)
  return folder
}

describe('git', () => {
  test('that is not there is a fault of one line, and makes no store', async () => {
    const { craft, home } = installed(repo, { PATH: temporaryFolder() })
    expectFault(await craft('track'), { code: 3, says: /^craft: git was not found\nNext: install git/ })
    expect(existsSync(join(home, '.local'))).toBe(false)
  })

  test('that is too old is told by its version and by the one that is needed', async () => {
    const old = gitThat('case "$*" in *version) echo git version 2.25.1;; *) exit 129;; esac')
    const { craft } = installed(repo, { PATH: old })
    expectFault(await craft('track'), {
      code: 3,
      says: /git 2\.25 is too old .*\nNext: install git 2\.31 or newer/,
    })
    expect(readFileSync('README.md', 'utf8')).toContain('git 2.31 or newer')
  })

  test('that refuses somebody else’s repository is obeyed: its remedy is named, and no setting is changed', async () => {
    const others = gitThat(`PATH='${gitEnv.PATH}' GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"`)
    const config = join(temporaryFolder(), 'gitconfig')
    writeFileSync(config, '[user]\n\tname = Ada\n')
    const local = readFileSync(join(repo.path, '.git', 'config'), 'utf8')
    const { craft } = installed(repo, { PATH: others, GIT_CONFIG_GLOBAL: config })
    expectFault(await craft('track'), {
      code: 3,
      says: /belongs to another user.*\nNext: .*git config --global --add safe\.directory/,
    })
    expect(readFileSync(config, 'utf8')).toBe('[user]\n\tname = Ada\n')
    expect(readFileSync(join(repo.path, '.git', 'config'), 'utf8')).toBe(local)
  })
})

describe('a working folder', () => {
  test('that was deleted under the shell is named, and makes no store', async () => {
    const { env, home } = installed(repo)
    const folder = temporaryFolder()
    const line = 'rmdir "$PWD"; exec "$0" "$1" track'
    const ran = await run('/bin/sh', ['-c', line, process.execPath, bin], folder, env)
    expectFault(ran, { code: 3, says: /^craft: there is no folder .*\nNext: / })
    expect(ran.err).toContain(folder)
    expect(existsSync(join(home, '.local'))).toBe(false)
  })
})

describe('language and time zone', () => {
  /** What a new craft says of the same history. Ids of achievements are their own, so all of it can be compared. */
  async function said(env: Env): Promise<readonly string[]> {
    const { craft } = installed(repo, env)
    const lines = [
      'track',
      'log --json',
      'log --period 2026-Q1',
      'achievements list --json',
      'stats --json --period 2025',
      'portfolio technical --period 2025 -o -',
    ]
    const answers: string[] = []
    for (const line of lines) {
      const { code, out, err } = await craft(line)
      expect({ line, code, err }).toEqual({ line, code: 0, err: '' })
      answers.push(out.replaceAll(/"generatedAt": *"[^"]*"/g, ''))
    }
    return answers
  }

  test('change nothing of what is stored and said', async () => {
    const expected = await said({})
    for (const env of [
      { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
      { LC_ALL: 'C', TZ: 'America/St_Johns' },
    ])
      expect(await said(env)).toEqual(expected)
  })
})
