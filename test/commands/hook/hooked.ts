import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect } from 'vitest'
import { type GitFixture, gitEnv } from '../../fixture/git.ts'
import { type Env, installed, run } from '../installed.ts'

/** A craft of its own, and what its hooks leave in the state folder. */
export function hooked(repo: Pick<GitFixture, 'path'>, more: Env = {}) {
  const { craft, home, env } = installed(repo, more)
  const state = join(home, '.local', 'state', 'craft')
  const marker = join(state, 'drainer')
  return {
    craft,
    home,
    env,
    state,
    /** The lines that wait in the queue. */
    noted: (): readonly string[] => textOf(join(state, 'queue')).split('\n').filter(Boolean),
    /** From now on hooks take this test for the process that empties the queue, and start none. */
    hold() {
      mkdirSync(state, { recursive: true })
      writeFileSync(marker, `${process.pid} test ${textOf('/proc/sys/kernel/random/boot_id')}`)
    },
    /** Empties the queue now, as a process started by a hook would. */
    async drain() {
      rmSync(marker, { force: true })
      const ran = await craft('hook drain')
      expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' })
      return ran.out
    },
    /** Resolves when the process that a hook started has emptied the queue and gone. */
    async drained() {
      while (existsSync(marker) || existsSync(join(state, 'queue'))) await setTimeout(50)
      return textOf(join(state, 'hook.log')).split('\n').filter(Boolean)
    },
    /** Runs git as a person does: every hook on, whatever is printed seen. */
    git: (args: readonly string[], cwd = repo.path, extra: Env = {}) =>
      run('git', args, cwd, { ...gitEnv, ...extra }),
  }
}

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')
