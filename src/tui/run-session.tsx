import { render } from 'ink'
import type { Terminal } from '../context.ts'
import { SessionApp, type SessionProps } from './session-app.tsx'
import type { SessionState } from './session-state.ts'
import { backFromEditor } from './session-writing.ts'

export type SessionRun = Omit<SessionProps, 'follow' | 'hasEditor'> & {
  readonly terminal: Terminal
  readonly signal: AbortSignal
}

// A screen of its own, so that a change of size leaves no remains; and pasted text between marks.
const ENTER = '\u001b[?1049h\u001b[H\u001b[?2004h'
const LEAVE = '\u001b[?2004l\u001b[?1049l\u001b[?25h'
const CLEAR = '\u001b[2J\u001b[H'

/**
 * Lets a person go through a session at the terminal.
 * @returns how they left it; `wish` is `interrupt` where they pressed Ctrl-C or the program was told to end
 * @throws what `keep` throws
 */
export async function runSession(run: SessionRun): Promise<SessionState> {
  let state = run.state
  while (!run.signal.aborted) {
    state = await untilLeft({ ...run, state })
    if (state.wish !== 'editor' || run.terminal.edit === null || state.writing === null) return state
    state = backFromEditor(state, run.terminal.edit(state.writing.edit.text))
  }
  return { ...state, wish: 'interrupt' }
}

async function untilLeft({ terminal, signal, ...props }: SessionRun): Promise<SessionState> {
  const { stdin, screen: stdout, isSpoken } = terminal
  let state = props.state
  if (!isSpoken) stdout.write(ENTER)
  const clear = (): void => void stdout.write(CLEAR)
  // Before ink draws anew: what a narrower terminal makes of the old frame is nobody's.
  if (!isSpoken) stdout.on('resize', clear)
  const follow = (next: SessionState): void => {
    state = next
  }
  const app = <SessionApp {...props} hasEditor={terminal.edit !== null} follow={follow} />
  const options = { stdin, stdout, stderr: stdout, exitOnCtrlC: false, patchConsole: false } as const
  const { waitUntilExit, unmount } = render(app, { ...options, isScreenReaderEnabled: isSpoken })
  const end = (): void => unmount()
  signal.addEventListener('abort', end)
  try {
    await waitUntilExit()
  } finally {
    signal.removeEventListener('abort', end)
    stdout.off('resize', clear)
    if (!isSpoken) stdout.write(LEAVE)
  }
  return state.wish === null ? { ...state, wish: 'interrupt' } : state
}
