import type { Output, Progress } from '../../core/ports.ts'
import { screenOf } from '../../core/screen.ts'
import { outputFault } from './files.ts'

/** What a person asked for of all that is said beside the result. */
type Said = { readonly quiet: boolean; readonly verbose: boolean; readonly color: boolean }

/**
 * Where craft prints: results to stdout, all else to stderr.
 * @param flags asked whenever something is printed; they are known only after the command line was read
 */
export function outputTo(machine: NodeJS.Process, flags: () => Said): Output {
  const { stdout, stderr, env } = machine
  const ended: { cause: Error | null } = { cause: null }
  // Who waits for what was written hears of it there.
  stdout.on('error', (cause) => {
    ended.cause ??= cause
  })
  // Nobody reads what we say: that must not stop the work.
  stderr.on('error', () => {})
  const screen = (stream: NodeJS.WriteStream) =>
    screenOf({ isTerminal: stream.isTTY === true, columns: stream.columns }, env, flags().color)
  return {
    data: (content) =>
      new Promise((taken, gone) => {
        if (ended.cause !== null) return gone(outputFault(ended.cause))
        stdout.write(content, (error) => (error ? gone(outputFault(ended.cause ?? error)) : taken()))
      }),
    talk: (text) => {
      if (!flags().quiet) stderr.write(`${text}\n`)
    },
    detail: (text) => {
      if (flags().verbose) stderr.write(`${text}\n`)
    },
    warn: (text) => void stderr.write(`${text}\n`),
    progress: (label, total) =>
      showsWork(machine, flags().quiet) ? progressBar(stderr, label, total) : silent,
    waiting: (text) => (showsWork(machine, flags().quiet) ? waitingLine(stderr, text) : silent),
    get stdout() {
      return screen(stdout)
    },
    get stderr() {
      return screen(stderr)
    },
  }
}

/** Whether what goes on may be drawn, to be gone again when it is over. */
const showsWork = ({ stderr, env }: NodeJS.Process, quiet: boolean): boolean =>
  stderr.isTTY && !quiet && env.TERM !== 'dumb'

const ERASED_LINE = '\r\u001b[K'

const rest = (): Promise<void> => new Promise((rested) => setImmediate(rested))

const silent: Progress = { update: () => {}, rest, stop: () => {} }

/** Not at once: an answer that is known already flashes nothing. */
function waitingLine(stream: NodeJS.WriteStream, text: string): { stop(): void } {
  let isShown = false
  const timer = setTimeout(() => {
    isShown = stream.write(`${text}\r`)
  }, 200)
  return {
    stop: () => {
      clearTimeout(timer)
      if (isShown) stream.write(ERASED_LINE)
    },
  }
}

/** A line on a terminal while the work keeps even timers from running. */
export async function shownDuring<T>(
  machine: NodeJS.Process,
  text: string,
  quiet: boolean,
  work: () => Promise<T>,
): Promise<T> {
  if (!showsWork(machine, quiet)) return work()
  const { stderr } = machine
  stderr.write(`${text}\r`)
  try {
    return await work()
  } finally {
    stderr.write(ERASED_LINE)
  }
}

/** Half a second passes before the bar shows: most work is done by then. */
function progressBar(stream: NodeJS.WriteStream, label: string, total: number): Progress {
  const state = {
    done: 0,
    total,
    bar: null as { update(n: number): void; setTotal(n: number): void; stop(): void } | null,
    over: false,
  }
  const timer = setTimeout(async () => {
    // By its default alone: as the program is bundled, a CommonJS package has no other exports.
    const { SingleBar, Presets } = (await import('cli-progress')).default
    if (state.over) return
    const bar = new SingleBar(
      {
        stream,
        format: `${label} {bar} {percentage}% {value}/{total}`,
        barsize: 24,
        hideCursor: true,
        clearOnComplete: true,
        fps: 10,
      },
      Presets.shades_classic,
    )
    bar.start(state.total, state.done)
    state.bar = bar
  }, 500)
  return {
    rest,
    update: (done, newTotal) => {
      state.done = done
      if (newTotal !== undefined && newTotal !== state.total) {
        state.total = newTotal
        state.bar?.setTotal(newTotal)
      }
      state.bar?.update(done)
    },
    stop: () => {
      state.over = true
      clearTimeout(timer)
      state.bar?.stop()
    },
  }
}
