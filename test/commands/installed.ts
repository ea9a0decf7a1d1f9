import { spawn } from 'node:child_process'
import { devNull } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Ran } from '../context.ts'
import { type GitFixture, gitEnv, temporaryFolder } from '../fixture/git.ts'

export const bin = fileURLToPath(new URL('../../bin/craft.js', import.meta.url))

export type Env = Readonly<Record<string, string>>

/** Runs a program to its end in an environment that holds nothing of this machine but the PATH. */
export function run(program: string, argv: readonly string[], cwd: string, env: Env): Promise<Ran> {
  const child = spawn(program, argv, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? -1, out, err }))
  })
}

/** craft as a person starts it, with a home of its own. */
export function installed(repo: Pick<GitFixture, 'path'>, more: Env = {}) {
  const home = temporaryFolder('craft-home-')
  const env: Env = {
    PATH: gitEnv.PATH ?? '',
    HOME: home,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    ...more,
  }
  const craft = (line: string, extra: Env = {}) =>
    run(process.execPath, [bin, ...line.split(' ')], repo.path, { ...env, ...extra })
  return { craft, home, env }
}
