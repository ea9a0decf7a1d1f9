import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { Fault } from '../../core/errors.ts'
import { abruptFault, type Failure, knownFault, strangeFault } from './faults.ts'
import { launch, type Setup } from './process.ts'
import { versionFault } from './version.ts'

export type GitProcess = {
  /** What git writes, as it comes. Ends when git ended well; throws the Fault of its failure when not. */
  readonly output: AsyncGenerator<Buffer, void>
  write(text: string): void
  /** Resolves when git has taken what was written, or has gone. */
  taken(): Promise<void>
  end(): void
  /** Ends git; whoever waits for its output gets an interrupted fault. */
  stop(): void
}

export type Answer = { readonly code: number; readonly stdout: Buffer; readonly stderr: string }

/** Short answers are held in memory; anything longer than this is no answer to what craft asks. */
const answerLimit = 256 * 1024 * 1024

/** Starts git for a conversation. Whoever starts it stops it. */
export function start(setup: Setup, args: readonly string[], signal?: AbortSignal): GitProcess {
  const child = launch(setup, args, 'pipe', signal)
  async function* output(): AsyncGenerator<Buffer, void> {
    yield* child.chunks()
    const failure = await child.failure()
    if (failure !== null) throw await faultOf(setup, failure)
  }
  return {
    output: output(),
    write: (text) => void child.stdin?.write(text, 'latin1'),
    taken: async () => {
      const { stdin } = child
      if (!stdin?.writableNeedDrain || stdin.destroyed) return
      const over = new AbortController()
      const either = ['drain', 'close'].map((event) => once(stdin, event, { signal: over.signal }))
      // An error says no more than that git has gone; its output tells why.
      await Promise.race(either).catch(() => {})
      over.abort()
      await Promise.allSettled(either)
    },
    end: () => void child.stdin?.end(),
    stop: () => child.stop('stopped'),
  }
}

/** What git writes as whole lines, as many at a time as come. For ids and other ASCII. */
export async function* linesIn(output: AsyncIterable<Buffer>): AsyncGenerator<string[], void> {
  let rest = ''
  for await (const bytes of output) {
    const lines = (rest + bytes.toString('latin1')).split('\n')
    rest = lines.pop() ?? ''
    yield lines
  }
}

/**
 * Runs git to its end and gives the whole answer.
 * @param options.accept exit statuses that are answers, not failures; 0 always is
 * @throws Fault('unusable'), or Fault('interrupted') when `signal` fires
 */
export async function run(
  setup: Setup,
  args: readonly string[],
  options: {
    readonly input?: string
    readonly accept?: readonly number[]
    readonly signal?: AbortSignal | undefined
  } = {},
): Promise<Answer> {
  const { input } = options
  const child = launch(setup, args, input === undefined ? 'ignore' : 'pipe', options.signal)
  child.stdin?.end(input, 'utf8')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of child.chunks()) {
    chunks.push(chunk)
    size += chunk.length
    if (size > answerLimit) child.stop('flooded')
  }
  const failure = await child.failure()
  if (failure === null) return { code: 0, stdout: Buffer.concat(chunks), stderr: '' }
  if (failure.code !== null && failure.ended === null && options.accept?.includes(failure.code))
    return { code: failure.code, stdout: Buffer.concat(chunks), stderr: failure.stderr }
  throw await faultOf(setup, failure)
}

/** Asks git for its version, so only after something else went wrong; null when age does not explain it. */
export async function oldGitFault(setup: Setup): Promise<Fault | null> {
  const child = launch(setup, ['version'], 'ignore')
  let printed = ''
  for await (const chunk of child.chunks()) printed += chunk.toString('latin1')
  return versionFault(printed)
}

async function faultOf(setup: Setup, failure: Failure): Promise<Fault> {
  if (failure.errno === 'ENOENT' && !existsSync(setup.path))
    return new Fault('unusable', `there is no folder ${setup.path}`, 'name a repository with --repo')
  if (failure.errno === 'ENOTDIR')
    return new Fault('unusable', `${setup.path} is not a folder`, 'name a repository with --repo')
  return (
    abruptFault(failure, setup.path, setup.git) ??
    knownFault(failure.stderr, setup.path) ??
    (await oldGitFault(setup)) ??
    strangeFault(failure, setup.path)
  )
}
