import { stepped } from '../core/coaching-session.ts'
import type { Key } from './keys.ts'
import { isBehind, moved, type SessionState, type Surroundings } from './session-state.ts'
import { accept, begin, keptDraft, openEditor, pressedWriting } from './session-writing.ts'

/** What a key makes of the session. */
export function pressed(state: SessionState, key: Key, around: Surroundings): SessionState {
  if (key.kind === 'key' && key.name === 'ctrl-c') return { ...keptDraft(state, around), wish: 'interrupt' }
  const fresh = { ...state, notice: '' }
  if (state.writing !== null) return pressedWriting(fresh, state.writing, key, around)
  if (key.kind === 'key') return pressedLooking(fresh, key.name, around)
  if (key.isPasted) return { ...fresh, notice: 'Pasted text goes into a message: press r or w first.' }
  // Letters typed fast come together; those behind one that opens the editor are written in it.
  const [first = '', ...rest] = key.text
  const next = pressedLooking(fresh, first, around)
  if (rest.length === 0 || next.wish !== null) return next
  return pressed(next, { ...key, text: rest.join('') }, around)
}

type Press = (state: SessionState, around: Surroundings) => SessionState

const looking: Readonly<Record<string, Press>> = {
  r: (state, around) => begin(state, 'rewritten', around),
  w: (state, around) => begin(state, 'noted', around),
  e: openEditor,
  a: accept,
  s: (state, { now }) => moved(state, stepped(state.sitting, { kind: 'skip', at: now })),
  b: (state) => moved(state, stepped(state.sitting, { kind: 'back' })),
  left: (state) => moved(state, stepped(state.sitting, { kind: 'back' })),
  n: (state) => moved(state, stepped(state.sitting, { kind: 'next' })),
  right: (state) => moved(state, stepped(state.sitting, { kind: 'next' })),
  q: (state) => ({ ...state, wish: 'stop' }),
  'ctrl-d': (state) => ({ ...state, wish: 'stop' }),
  enter: (state) => (isBehind(state) ? { ...state, wish: 'stop' } : state),
  '?': (state) => ({ ...state, showsKeys: !state.showsKeys, scroll: 0 }),
  f: (state) => ({ ...state, showsAllFiles: !state.showsAllFiles }),
  escape: (state) => ({ ...state, showsKeys: false }),
  up: (state) => scrolled(state, state.scroll - 1),
  k: (state) => scrolled(state, state.scroll - 1),
  down: (state, { lastScroll }) => scrolled(state, Math.min(lastScroll, state.scroll + 1)),
  j: (state, { lastScroll }) => scrolled(state, Math.min(lastScroll, state.scroll + 1)),
  'page-up': (state, { page }) => scrolled(state, state.scroll - page),
  'page-down': (state, { page, lastScroll }) => scrolled(state, Math.min(lastScroll, state.scroll + page)),
  ' ': (state, { page, lastScroll }) => scrolled(state, Math.min(lastScroll, state.scroll + page)),
  home: (state) => scrolled(state, 0),
  end: (state, { lastScroll }) => scrolled(state, lastScroll),
}

const pressedLooking = (state: SessionState, name: string, around: Surroundings): SessionState =>
  looking[name]?.(state, around) ?? { ...state, notice: 'No such key here: ? shows the keys.' }

const scrolled = (state: SessionState, to: number): SessionState => ({ ...state, scroll: Math.max(0, to) })
