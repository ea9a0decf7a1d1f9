import { spawn, spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import type { StoreKind } from '../../src/core/store-kind.ts'
import { env } from './rewritten.ts'

/** The built program, a repository to run it in, and the home it has all to itself. */
export type Program = {
  readonly bin: string
  readonly cwd: string
  readonly home: string
  readonly kind: StoreKind
}

export type Ended = {
  /** Null when it was killed. */
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly milliseconds: number
  /** Processes that it had started and that outlived it, as `ps` shows them. */
  readonly left: readonly string[]
}

/** git notices closed pipes when it next reads or writes; a diff takes no longer than this. */
const LONGEST_GOODBYE = 5000

/**
 * Runs craft in a process group of its own and waits until nobody of that group is left.
 * @param killAfter kills craft itself, and none of the processes it has started, after so many milliseconds
 */
export async function craft(program: Program, args: readonly string[], killAfter?: number): Promise<Ended> {
  const { bin, cwd, home, kind } = program
  const began = performance.now()
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { ...env, CRAFT_HOME: home, CRAFT_STORE: kind },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (status) => resolve(status))
  })
  clearTimeout(timer)
  const milliseconds = performance.now() - began
  const left = await outliving(child.pid ?? 0)
  if (!child.stdout.closed) await new Promise((resolve) => child.stdout.once('close', resolve))
  return { code, ...said, milliseconds, left }
}

/** Waits for the group to be empty; whoever is still there then is named, and ended. */
async function outliving(group: number): Promise<readonly string[]> {
  for (const until = performance.now() + LONGEST_GOODBYE; performance.now() < until; await wait(10))
    if (membersOf(group).length === 0) return []
  const left = membersOf(group)
  if (left.length > 0) process.kill(-group, 'SIGKILL')
  return left
}

function membersOf(group: number): readonly string[] {
  try {
    process.kill(-group, 0)
  } catch {
    return []
  }
  // A dead process that nobody has collected yet still counts as a member.
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pgid=,stat=,args='], { encoding: 'utf8' })
  return stdout.split('\n').filter((line) => {
    const [pgid, state = 'Z'] = line.trim().split(/\s+/)
    return Number(pgid) === group && !state.startsWith('Z')
  })
}
