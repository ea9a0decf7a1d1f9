import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { adasRepository, jsonOf } from './history.ts'
import { bin, installed, run } from './installed.ts'

describe('a long history', () => {
  const COMMITS = 3000
  let repo: GitFixture
  beforeAll(() => {
    repo = adasRepository('long')
    const commits = Array.from({ length: COMMITS }, (_, i) => [
      'commit refs/heads/main',
      `mark :${i + 1}`,
      `committer Ada <ada@example.com> ${1_700_000_000 + i * 600} +0000`,
      'data 10',
      `feat: ${String(i).padStart(4, '0')}`,
      ...(i === 0 ? [] : [`from :${i}`]),
      'M 100644 inline f',
      'data 4',
      String(i).padStart(4, '0'),
      '',
    ])
    repo.feed(commits.flat().join('\n'), ['fast-import', '--quiet'])
  })

  test('read by somebody who goes away ends quietly and well', async () => {
    const { craft, env } = installed(repo)
    await craft('track --no-detect')
    const line = 'set -o pipefail; "$1" "$2" log --json | head -1'
    const ran = await run('bash', ['-c', line, 'bash', process.execPath, bin], repo.path, env)
    expect(ran).toEqual({ code: 0, out: '[\n', err: '' })
  })

  /**
   * A git that presses Ctrl-C on its caller when it is asked for the lines of one commit, and then falls silent. It
   * presses once, however many ask at a time: a second Ctrl-C ends craft on the spot.
   */
  function interruptingGit(oid: string, before = ''): string {
    const folder = temporaryFolder()
    const path = join(folder, 'git')
    const pressed = join(folder, 'pressed')
    const script = [
      '#!/bin/sh',
      'PATH="$REAL_PATH"',
      'case "$*" in *diff-tree*) ;; *) exec git "$@" ;; esac',
      before,
      'while read -r line; do',
      `  case "$line" in ${oid}*) mkdir ${pressed} && kill -INT $PPID; exec cat >/dev/null ;; esac`,
      '  printf "%s\\n" "$line"',
      'done | git "$@"',
      '',
    ]
    writeFileSync(path, script.join('\n'))
    chmodSync(path, 0o755)
    return folder
  }

  /** Of util-linux: gives a program a terminal of its own. */
  const terminal = 'script'
  const hasTerminals = spawnSync(terminal, ['-qec', 'true', '/dev/null']).status === 0

  test.skipIf(!hasTerminals)('draws a bar on a terminal while it is coached, and takes it away', async () => {
    const { env } = installed(repo)
    const slow = interruptingGit('none', 'sleep 1')
    const line = `${process.execPath} ${bin} coach progress --since 2023-01-01`
    const more = { ...env, PATH: `${slow}${delimiter}${env.PATH}`, REAL_PATH: env.PATH ?? '', TERM: 'xterm' }
    const { code, out } = await run(terminal, ['-qec', line, '/dev/null'], repo.path, more)
    expect(out).toMatch(/Coaching [█░]+ \d+% \d+\/3000/)
    expect(out).toMatch(/3,000 commits since 2023-01-01/)
    expect(code).toBe(0)
  })

  test('interrupted while it is coached ends at once and says nothing of it', async () => {
    const { craft, env } = installed(repo)
    const git = interruptingGit(repo.git('rev-parse', `HEAD~${COMMITS - 200}`))
    const more = { PATH: `${git}${delimiter}${env.PATH}`, REAL_PATH: env.PATH ?? '' }
    const interrupted = await craft('coach progress --since 2023-01-01', more)
    expect(interrupted).toMatchObject({
      code: 130,
      out: '',
      err: expect.stringMatching(/^craft: interrupted/),
    })
  })

  test('interrupted while it is read keeps what was stored, and the next run brings the rest once', async () => {
    const { craft, env } = installed(repo)
    const git = interruptingGit(repo.git('rev-parse', `HEAD~${COMMITS - 200}`))
    const path = `${git}${delimiter}${env.PATH}`
    const interrupted = await craft('track', { PATH: path, REAL_PATH: env.PATH ?? '' })
    expect(interrupted).toEqual({
      code: 130,
      out: '',
      err: 'craft: interrupted; what was stored stays, and the next run goes on from there\n',
    })
    const kept = (jsonOf(await craft('log --json')) as readonly unknown[]).length
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(COMMITS)

    const { commits } = shapes.track.parse(jsonOf(await craft('track --no-detect --json')))
    expect(commits).toBe(COMMITS - kept)
    const stored = shapes.commit.array().parse(jsonOf(await craft('log --json')))
    expect(stored.map(({ oid }) => oid)).toEqual(repo.git('rev-list', 'HEAD').split('\n'))
  })
})
