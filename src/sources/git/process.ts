import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { safeFlags } from './environment.ts'
import type { Failure } from './faults.ts'

/** How git is called for one repository. */
export type Setup = {
  readonly git: string
  /** Where git starts: absolute, anywhere inside the repository. */
  readonly path: string
  readonly env: Readonly<Record<string, string>>
  /** How long git may stay silent while it is waited for. */
  readonly silenceMs: number
  /** Stand before every command; `safeFlags` unless said otherwise, which is only where a person commits with craft. */
  readonly flags?: readonly string[]
}

type Ended = NonNullable<Failure['ended']>

export type Child = {
  readonly stdin: Writable | null
  /** What git writes to stdout; ends early, without a word, when git dies or is stopped. */
  readonly chunks: () => AsyncGenerator<Buffer, void>
  /** Resolves when git has ended: null when it ended well. */
  readonly failure: () => Promise<Failure | null>
  readonly stop: (why: Ended) => void
}

const stderrLimit = 16 * 1024

/**
 * The one place where craft starts a process: git, without a shell, with the flags of `setup` before `args`.
 * @param stdin `ignore` where nothing is written to it: making that pipe is a good part of the cost of a short call
 */
export function launch(
  setup: Setup,
  args: readonly string[],
  stdin: 'pipe' | 'ignore',
  signal?: AbortSignal,
): Child {
  if (signal?.aborted) return unborn({ errno: null, ended: 'interrupted' })
  let child: ChildProcess
  try {
    child = spawn(setup.git, [...(setup.flags ?? safeFlags), ...args], {
      cwd: setup.path,
      env: setup.env,
      stdio: [stdin, 'pipe', 'pipe'],
      windowsHide: true,
    })
  } catch (error) {
    return unborn({ errno: errnoOf(error), ended: null })
  }
  const life = lifeOf(child, signal)
  return {
    stdin: child.stdin,
    chunks: () => watched(child.stdout, setup.silenceMs, () => life.stop('hung')),
    ...life,
  }
}

/** Follows a process to its end, and brings the end about when asked or when `signal` fires. */
function lifeOf(child: ChildProcess, signal: AbortSignal | undefined) {
  let stderr = ''
  let ended: Ended | null = null
  let over = false
  const stop = (why: Ended): void => {
    if (over) return
    ended ??= why
    child.kill(why === 'hung' ? 'SIGKILL' : 'SIGTERM')
    // A wrapper script may leave a grandchild that holds the pipes open.
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy()
  }
  const interrupt = () => stop('interrupted')
  signal?.addEventListener('abort', interrupt, { once: true })
  child.stdin?.on('error', () => {}) // EPIPE: why git went away is in its status and stderr
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (stderr.length < stderrLimit) stderr += text
  })
  const closed = new Promise<Failure | null>((resolve) => {
    const finish = (code: number | null, killedBy: string | null, errno: string | null): void => {
      over = true
      signal?.removeEventListener('abort', interrupt)
      resolve(code === 0 && ended === null ? null : { code, signal: killedBy, stderr, errno, ended })
    }
    child.once('error', (error) => finish(null, null, errnoOf(error)))
    child.once('close', (code, killedBy) => finish(code, killedBy, null))
  })
  return { stop, failure: () => closed }
}

/** A process that never came to life. */
const unborn = (reason: Pick<Failure, 'errno' | 'ended'>): Child => ({
  stdin: null,
  chunks: async function* () {},
  failure: async () => ({ code: null, signal: null, stderr: '', ...reason }),
  stop: () => {},
})

/** The system's word for what went wrong, e.g. `ENOENT`; of an error of another kind, all it says. */
export const errnoOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)

/** Gives on what a stream gives, and calls `silent` when it is waited for longer than `limit` milliseconds. */
async function* watched(
  stream: Readable | null,
  limit: number,
  silent: () => void,
): AsyncGenerator<Buffer, void> {
  if (stream === null) return
  const chunks = stream[Symbol.asyncIterator]()
  for (;;) {
    let waiting = true
    // Our own work may have held up the event loop for longer than git was silent: what lies ready is read first.
    const timer = setTimeout(() => setImmediate(() => waiting && silent()), limit)
    const next = await chunks.next().catch(() => null) // destroyed by `stop`
    clearTimeout(timer)
    waiting = false
    if (next === null || next.done) return
    yield next.value
  }
}
