import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = fileURLToPath(new URL('./model-calls.ts', import.meta.url))

/** What craft adds to what a local model takes: a call, the cached second run, and a server that is not there. */
export function modelCalls(repository, home, runs) {
  const args = ['test/tooling/run.mjs', program, resolve(repository), home, String(runs)]
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`test/bench/model-calls.ts failed: ${done.stderr}`)
  const { overhead, cached, rules, alone, down } = JSON.parse(done.stdout)
  return {
    compared: [
      {
        name: 'craft coach -n 100, all answers cached',
        mine: cached,
        base: rules,
        ratio: cached / rules,
        limit: 2,
      },
    ],
    counted: [
      { name: "a model's call: craft's own part, ms", value: overhead, limit: 10 },
      {
        name: 'craft coach HEAD, no model server: longer by, ms',
        value: Math.max(0, down - alone),
        limit: 1000,
      },
    ],
  }
}
