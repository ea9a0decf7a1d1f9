import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { shapes } from '../../src/render/json/schemas.ts'
import { testCraft } from '../context.ts'
import { type GitFixture, gitFixture, temporaryFolder } from '../fixture/git.ts'
import { scriptedPrompt } from '../prompt.ts'
import { hasTmux, inTerminal, type Pane } from '../tui/tmux.ts'
import { expectFault, jsonOf } from './history.ts'
import { bin, type Env, installed } from './installed.ts'

/** Two poor commits of Ada's, made when `testCraft` thinks it is, and lately. */
function poorHistory(): GitFixture {
  const repo = gitFixture()
  repo.git('config', 'user.name', 'Ada')
  repo.git('config', 'user.email', 'ada@example.com')
  repo.commit('fix bug', {
    date: '2026-02-01T10:00:00Z',
    files: { 'src/net.ts': 'export const timeout = 5\n' },
  })
  repo.commit('wip', { date: '2026-02-02T10:00:00Z', files: { 'src/net.ts': 'export const timeout = 30\n' } })
  return repo
}

const sessionsOf = (json: unknown) => z.array(shapes['coach-session']).parse(json)

describe('where nobody can answer', () => {
  test('a session is a usage fault that names what to do instead', async () => {
    const craft = testCraft({ cwd: poorHistory().path })
    await craft('track')
    expectFault(await craft('coach', 'session'), { code: 2, says: /terminal.*\nNext: craft coach -n 20/ })
  })

  test('the sessions that are kept are listed all the same', async () => {
    const craft = testCraft({ cwd: poorHistory().path })
    await craft('track')
    expect(jsonOf(await craft('coach', 'session', '--json'))).toEqual([])
  })
})

describe('before anything is asked', () => {
  const craft = (repo = poorHistory()) => testCraft({ cwd: repo.path, prompt: scriptedPrompt().prompt })

  test('a repository that was never tracked is to be tracked', async () => {
    expectFault(await craft()('coach', 'session'), { code: 1, says: /Next: craft track/ })
  })

  test('--days and --since exclude each other', async () => {
    const ran = await craft()('coach', 'session', '--days', '3', '--since', '2026-01-01')
    expectFault(ran, { code: 2, says: /say the same thing twice/ })
  })

  test('no commit of that time is no fault', async () => {
    const one = craft()
    await one('track')
    const { code, out, err } = await one('coach', 'session', '--days', '2')
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toContain('None of your commits')
  })
})

describe.skipIf(!hasTmux)('at a terminal (tmux)', () => {
  async function tracked(more: Env = {}) {
    const repo = poorHistory()
    const { craft, env } = installed(repo, more)
    await craft('track')
    const session = (size?: readonly [number, number]): Pane => {
      const argv = [process.execPath, bin, 'coach', 'session', '--since', '2026-01-01']
      return inTerminal({ argv, cwd: repo.path, env, ...(size ? { size } : {}) })
    }
    const kept = async () => sessionsOf(jsonOf(await craft('coach session --json')))
    return { repo, session, kept }
  }

  test('what was decided is there after kill -9, and the next session goes on with the rest', async () => {
    const { repo, session, kept } = await tracked()
    const before = repo.git('rev-parse', 'HEAD')
    const first = session()
    first.shows('Commit 1 of 2')
    first.press('r')
    first.shows('Ctrl-S keep')
    first.press('C-u', 'Raise the timeout', 'Enter', 'Enter', 'Slow links lost answers: 日本', 'C-s')
    first.shows('The new message is kept')
    first.kill('SIGKILL')
    first.ended()
    const text = 'Raise the timeout\n\nSlow links lost answers: 日本'
    expect(await kept()).toMatchObject([
      { left: 1, endedAt: null, decisions: [{ choice: 'rewritten', text }] },
    ])

    const second = session()
    second.shows('1 of its 2 commits are left')
    second.press('Enter')
    second.shows('Commit 2 of 2')
    second.press('w', 'Nobody knew why.', 'C-s')
    second.shows('That was all of them')
    second.press('Enter')
    expect(second.ended()).toBe(0)
    const summary = second.shows('2 commits: 1 rewritten · 1 noted · 0 skipped · 0 left')
    expect(summary).toContain('craft coach --apply')
    expect(second.fact('alternate_on')).toBe('0')
    const [one, ...others] = await kept()
    expect(others).toEqual([])
    expect(one).toMatchObject({
      left: 0,
      decisions: [{ text }, { choice: 'noted', text: 'Nobody knew why.' }],
    })
    expect(repo.git('rev-parse', 'HEAD')).toBe(before)
  })

  test('Ctrl-C stops it, says so and keeps what was decided', async () => {
    const { session, kept } = await tracked()
    const pane = session([40, 15])
    pane.shows('Commit 1 of 2')
    pane.press('s')
    pane.shows('Commit 2 of 2')
    pane.press('C-c')
    expect(pane.ended()).toBe(130)
    pane.shows(/what you decided is kept/)
    expect(await kept()).toMatchObject([{ left: 1, decisions: [{ choice: 'skipped' }] }])
  })

  test('told to end it leaves the terminal as it was and keeps what was decided', async () => {
    const { session, kept } = await tracked()
    const pane = session()
    pane.shows('Commit 1 of 2')
    pane.press('s')
    pane.shows('Commit 2 of 2')
    pane.kill('SIGTERM')
    expect(pane.ended()).toBe(130)
    pane.shows('interrupted; what was stored stays')
    pane.shows('0 noted · 1 skipped · 1 left')
    expect(pane.fact('alternate_on')).toBe('0')
    expect(await kept()).toMatchObject([{ left: 1 }])
  })

  test('the editor of the person gets the message and gives it back', async () => {
    const editor = join(temporaryFolder(), 'an editor')
    writeFileSync(editor, '#!/bin/sh\nprintf "Say what the editor says\\n\\n%s\\n" "$(cat "$1")" > "$1"\n')
    chmodSync(editor, 0o755)
    const { session, kept } = await tracked({ EDITOR: `'${editor}'` })
    const pane = session()
    pane.shows('Commit 1 of 2')
    pane.press('e')
    pane.shows('Say what the editor says')
    pane.press('C-s')
    pane.shows('Commit 2 of 2')
    pane.press('q')
    expect(pane.ended()).toBe(0)
    expect((await kept())[0]?.decisions[0]?.text).toBe('Say what the editor says\n\nwork on net.ts')
  })

  test('it fits the terminal again when that becomes smaller', async () => {
    const { session } = await tracked()
    const pane = session([100, 40])
    pane.shows('Commit 1 of 2')
    pane.resize(40, 15)
    const seen = pane.shows(/above · ↓ \d+ below/)
    expect(seen).toMatch(/^Commit 1 of 2 {20,}2 left\n─{40}\n/m)
  })
})
