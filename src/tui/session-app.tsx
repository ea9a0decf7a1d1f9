import { useApp, useInput, useStdout } from 'ink'
import { useEffect, useReducer, useRef } from 'react'
import type { CoachingSession } from '../core/coaching.ts'
import type { SessionItem } from '../flows/coach-session.ts'
import { type Key, keyReader } from './keys.ts'
import { type FrameProps, frameOf, SessionFrame, type Size } from './session-frame.tsx'
import { pressed } from './session-keys.ts'
import type { SessionState } from './session-state.ts'

export type SessionProps = {
  readonly state: SessionState
  readonly items: readonly SessionItem[]
  readonly color: boolean
  readonly hasEditor: boolean
  /** Puts the session on the disk; called before the next frame is drawn, so that nothing decided is lost. What it
   * throws ends the app. */
  readonly keep: (session: CoachingSession) => void
  /** Seconds since 1970. */
  readonly now: () => number
  /** Told of every state but the first; the app ends behind one with a wish. */
  readonly follow: (state: SessionState) => void
}

/** A session that answers keys. Its state is beside React: a key is answered once, however often a frame is drawn. */
export function SessionApp(props: SessionProps) {
  const { exit } = useApp()
  const state = useRef(props.state)
  const { current: read } = useRef(keyReader())
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0)
  const size = useSize(redraw)
  const frame = (): FrameProps => ({ ...props, state: state.current, size })
  const answer = (key: Key): void => {
    const before = state.current
    if (before.wish !== null) return
    const { page, lastScroll } = frameOf(frame(), false)
    const around = { ...props, page, lastScroll, width: size.columns, now: props.now() }
    const next = pressed(before, key, around)
    if (next.sitting.session !== before.sitting.session) props.keep(next.sitting.session)
    state.current = next
    props.follow(next)
  }
  useInput((input, key) => {
    try {
      for (const one of read(input, key)) answer(one)
    } catch (fault) {
      return exit(fault instanceof Error ? fault : new Error(String(fault)))
    }
    redraw()
    if (state.current.wish !== null) exit()
  })
  return <SessionFrame {...frame()} />
}

/** The terminal's size as it is now. */
function useSize(changed: () => void): Size {
  const { stdout } = useStdout()
  useEffect(() => {
    stdout.on('resize', changed)
    return () => void stdout.off('resize', changed)
  }, [stdout, changed])
  return { columns: stdout.columns || 80, rows: stdout.rows || 24 }
}
