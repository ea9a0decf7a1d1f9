import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../fixture/git.ts'

export const hasTmux = spawnSync('tmux', ['-V']).status === 0

export type Pane = {
  /** Presses keys as tmux names them; words are typed. */
  press(...keys: readonly string[]): void
  /** The screen, when it shows `words`; fails where it never does. */
  shows(words: string | RegExp): string
  resize(columns: number, rows: number): void
  kill(signal: 'SIGKILL' | 'SIGTERM'): void
  /** The exit code, when the program has ended; 128 and the signal's number where one ended it. */
  ended(): number
  /** One of tmux's own variables, e.g. `alternate_on`. */
  fact(name: string): string
}

type Program = {
  readonly argv: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly size?: readonly [columns: number, rows: number]
}

/** Looks until it sees; each look is a process of its own, so this many take far longer than any start. */
const LOOKS = 4000

/**
 * Keeps what is known of a program beside it: tmux itself may miss how it ended, as the signal
 * that tells of it is lost where the terminal is closed at that very moment. The shell around it
 * sits through signals of the keyboard, which are the program's; it ends with the terminal, and the program with it.
 */
const AROUND = `trap : INT TERM
sh -c 'echo $$ > "$0/pid"; exec "$@"' "$0" "$@"
echo $? > "$0/status.new"; mv "$0/status.new" "$0/status"`

/** A program at a real terminal of its own, which ends with the test. */
export function inTerminal({ argv, cwd, env, size: [columns, rows] = [80, 24] }: Program): Pane {
  const folder = temporaryFolder('craft-tmux-')
  const settings = join(folder, 'tmux.conf')
  const status = join(folder, 'status')
  writeFileSync(settings, 'set -g remain-on-exit on\nset -g default-terminal screen-256color\n')
  const tmux = (...args: readonly string[]): string => {
    const line = ['-S', join(folder, 'socket'), '-f', settings, ...args]
    const { status, stdout, stderr } = spawnSync('tmux', line, { encoding: 'utf8', cwd: folder })
    if (status !== 0) throw new Error(`tmux ${args.join(' ')}: ${stderr}`)
    return stdout
  }
  onTestFinished(() => void tmux('kill-server'))
  const named = Object.entries({ TERM: 'screen-256color', LANG: 'C.UTF-8', ...env }).map(
    ([name, value]) => `${name}=${value}`,
  )
  const screen = ['-x', String(columns), '-y', String(rows), '-c', cwd]
  tmux('-u', 'new-session', '-d', ...screen, 'env', '-i', ...named, 'sh', '-c', AROUND, folder, ...argv)
  const fact = (name: string): string => tmux('display-message', '-p', `#{${name}}`).trim()
  const seen = (): string => tmux('capture-pane', '-p', '-S', '-')
  const until = <T>(look: () => T | null, what: string): T => {
    for (let looks = 0; looks < LOOKS; looks++) {
      const found = look()
      if (found !== null) return found
    }
    throw new Error(`never seen: ${what}; but:\n${seen()}`)
  }
  return {
    fact,
    press: (...keys) => void tmux('send-keys', ...keys),
    shows: (words) =>
      until(() => {
        const text = seen()
        const isThere = typeof words === 'string' ? text.includes(words) : words.test(text)
        return isThere ? text : null
      }, String(words)),
    resize: (width, height) => void tmux('resize-window', '-x', String(width), '-y', String(height)),
    kill: (signal) => void process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), signal),
    ended: () =>
      until(() => {
        seen()
        return existsSync(status) ? Number(readFileSync(status, 'utf8')) : null
      }, 'the end'),
  }
}
