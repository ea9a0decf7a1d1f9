import { Box, Text, useCursor, useIsScreenReaderEnabled } from 'ink'
import { decisionOn, leftIn } from '../core/coaching-session.ts'
import type { Screen } from '../core/screen.ts'
import type { SessionItem } from '../flows/coach-session.ts'
import { hanging, wrap } from '../render/terminal/layout.ts'
import { type Paint, paintFor } from '../render/terminal/paint.ts'
import { askLines, goneLines, headLine, sessionLines } from '../render/terminal/session-view.ts'
import { isBehind, itemAt, type SessionState, type Writing } from './session-state.ts'
import { isProposed } from './session-writing.ts'
import { columnIn, rowOf, rowsOf } from './text-edit.ts'

export type Size = { readonly columns: number; readonly rows: number }

export type FrameProps = {
  readonly state: SessionState
  readonly items: readonly SessionItem[]
  readonly size: Size
  readonly color: boolean
  readonly hasEditor: boolean
}

/** A frame: all that is on the screen, as lines that fit it, and where the cursor stands while something is written. */
type Frame = {
  readonly lines: readonly string[]
  readonly cursor: { readonly x: number; readonly y: number } | null
  /** Of the part that scrolls: how many lines are shown, and the furthest it can be scrolled. */
  readonly page: number
  readonly lastScroll: number
}

/** Nobody wants to hear twenty blocks. */
const BAR = / +[█░]+ +/

/** The whole session, drawn. */
export function SessionFrame(props: FrameProps) {
  const isSpoken = useIsScreenReaderEnabled()
  const { setCursorPosition } = useCursor()
  const { lines, cursor } = frameOf(props, isSpoken)
  setCursorPosition(cursor ?? undefined)
  return (
    <Box flexDirection="column">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place on the screen
        <Text key={index} wrap="truncate">
          {line === '' ? ' ' : isSpoken ? line.replace(BAR, ', ') : line}
        </Text>
      ))}
    </Box>
  )
}

/** @param isSpoken everything is read out, so nothing scrolls away */
export function frameOf(props: FrameProps, isSpoken: boolean): Frame {
  const screen = { isTerminal: true, color: props.color, width: props.size.columns }
  const paint = paintFor(screen)
  const head = [paint.heading(headOf(props)), ...(isSpoken ? [] : [paint.faint('─'.repeat(screen.width))])]
  const foot = footOf(props, paint)
  // The last line stays free: a full screen would flicker.
  const room = isSpoken
    ? Number.POSITIVE_INFINITY
    : Math.max(3, props.size.rows - 1 - head.length - foot.length)
  const { writing } = props.state
  const body = writing === null ? lookingAt(props, screen, room) : writingOf(props, writing, screen, room)
  const cursor = body.cursor === null ? null : { x: body.cursor.x, y: body.cursor.y + head.length }
  return { ...body, cursor, lines: [...head, ...body.lines, ...foot] }
}

function headOf({ state, size }: FrameProps): string {
  const { session, at } = state.sitting
  const left = leftIn(session).length
  const all = session.commits.length
  const where = isBehind(state) ? `All ${all} commits seen` : `Commit ${at + 1} of ${all}`
  return headLine(where, `${left} left`, size.columns)
}

/** So many lines have room for an empty one. */
const ROOMY = 20

const lookingKeys = ['r rewrite', 'a accept', 'w note why', 's skip', 'b back', 'q stop', '? keys']
const writingKeys = ['Ctrl-S keep', 'Esc put aside']
const behindKeys = ['Enter end', 'b back', '? keys']

function footOf({ state, items, size }: FrameProps, paint: Paint): readonly string[] {
  const item = itemAt(state, items)
  const looking = isBehind(state)
    ? behindKeys
    : lookingKeys.filter((one) => one !== 'a accept' || (item !== null && isProposed(item)))
  const keys = state.writing === null ? looking : writingKeys
  return [
    ...(state.notice === '' && size.rows < ROOMY ? [] : wrap(state.notice, size.columns).map(paint.good)),
    ...joined(keys, size.columns).map(paint.faint),
  ]
}

/** Words with ` · ` between, in as many lines as it takes. */
function joined(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length + 3 > width) lines.push(word)
    else lines[lines.length - 1] = `${last} · ${word}`
  }
  return lines
}

function lookingAt(props: FrameProps, screen: Screen, room: number): Frame {
  const { state, hasEditor } = props
  const all = state.showsKeys ? keyLines(hasEditor, screen.width) : commitLines(props, screen)
  if (all.length <= room) return { lines: all, cursor: null, page: room, lastScroll: 0 }
  // One line tells what is above and below.
  const page = room - 1
  const lastScroll = all.length - page
  const from = Math.min(state.scroll, lastScroll)
  const more = `↑ ${from} above · ↓ ${lastScroll - from} below`
  const shown = [...all.slice(from, from + page), paintFor(screen).faint(headLine(more, '', screen.width))]
  return { lines: shown, cursor: null, page, lastScroll }
}

function commitLines({ state, items }: FrameProps, screen: Screen): readonly string[] {
  const { session, at } = state.sitting
  const oid = session.commits[at]
  if (oid === undefined) return behindLines(leftIn(session).length, screen.width)
  const [item, decision] = [itemAt(state, items), decisionOn(session, oid)]
  if (item === null) return goneLines(oid, decision, screen)
  return sessionLines({ ...item, decision, showsAllFiles: state.showsAllFiles }, screen)
}

const behindLines = (left: number, width: number): readonly string[] =>
  wrap(
    left === 0
      ? 'That was all of them. Nothing in git was changed.'
      : `That was the last one. ${left} not decided yet: b goes back to them, or they wait for the next session.`,
    width,
  )

const keyHelp: readonly (readonly [string, string])[] = [
  ['r', 'write a better message, beginning with the proposed one'],
  ['e', 'the same in your editor'],
  ['a', 'accept the proposed message as it is'],
  ['w', 'note why the change was made, beside the commit'],
  ['s', 'skip this commit'],
  ['f', 'show all files, or the largest'],
  ['b n', 'one commit back, or on, without deciding'],
  ['↑ ↓', 'scroll; also Page Up, Page Down and space'],
  ['q', 'stop: what is decided is kept, and the next session goes on'],
  ['?', 'show the commit again'],
]

const keyLines = (hasEditor: boolean, width: number): readonly string[] => [
  ...keyHelp
    .filter(([key]) => hasEditor || key !== 'e')
    .flatMap(([key, text]) => hanging(key.padEnd(5), text, width)),
  '',
  ...wrap('Nothing here changes git: messages and notes are kept beside the commits.', width),
]

function writingOf(
  { state, items }: FrameProps,
  { edit, subject }: Writing,
  screen: Screen,
  room: number,
): Frame {
  const paint = paintFor(screen)
  const questions = askLines(itemAt(state, items)?.rewrite?.asks ?? [], screen.width)
  const title = subject === 'rewritten' ? 'The message, as it should be' : 'Why was this changed?'
  // The questions give way to the text where there is no room for both.
  const above = [paint.heading(title), ...questions.slice(0, Math.max(0, room - 6)), '']
  const rows = rowsOf(edit.text, screen.width)
  const page = Math.max(1, Math.min(room - above.length, 400))
  const at = rowOf(rows, edit.at)
  const from = Math.max(0, Math.min(at - Math.floor(page / 2), rows.length - page))
  const shown = rows.slice(from, from + page).map((row) => row.shown)
  const cursor = { x: columnIn(rows[at] as (typeof rows)[number], edit), y: above.length + at - from }
  return { lines: [...above, ...shown], cursor, page, lastScroll: 0 }
}
