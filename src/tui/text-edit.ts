import { safe } from '../core/safe-text.ts'
import { charactersOf } from '../render/characters.ts'
import { widthOf } from '../render/terminal/width.ts'

/** Text that is being written, and before which of its code units the cursor stands. */
export type Edit = { readonly text: string; readonly at: number }

/** A line on the screen: the part of the text from `start` to `end` (its line break not counted), as it is shown. */
export type Row = { readonly start: number; readonly end: number; readonly shown: string }

/** With the cursor behind the first line: a subject is what people change first. */
export function editOf(text: string): Edit {
  const end = text.indexOf('\n')
  return { text, at: end < 0 ? text.length : end }
}

const spliced = ({ text }: Edit, from: number, to: number, put: string): Edit => ({
  text: text.slice(0, from) + put + text.slice(to),
  at: from + put.length,
})

const insert = (edit: Edit, put: string): Edit => spliced(edit, edit.at, edit.at, put)

const lineStart = ({ text, at }: Edit): number => text.lastIndexOf('\n', at - 1) + 1

function lineEnd({ text, at }: Edit): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Where the character before the cursor begins. */
function before(edit: Edit): number {
  const start = lineStart(edit)
  if (edit.at === start) return Math.max(0, edit.at - 1)
  const last = charactersOf(edit.text.slice(start, edit.at)).at(-1) ?? ''
  return edit.at - last.length
}

/** Where the character at the cursor ends. */
function after(edit: Edit): number {
  const end = lineEnd(edit)
  if (edit.at === end) return Math.min(edit.text.length, edit.at + 1)
  return edit.at + (charactersOf(edit.text.slice(edit.at, end))[0] ?? '').length
}

const wordStart = ({ text, at }: Edit): number =>
  text.slice(0, at).replace(/(?:[^\s]+|\n)[^\S\n]*$/u, '').length

type Change = (edit: Edit, width: number, page: number) => Edit

const changes: Readonly<Record<string, Change>> = {
  left: (edit) => ({ ...edit, at: before(edit) }),
  right: (edit) => ({ ...edit, at: after(edit) }),
  home: (edit) => ({ ...edit, at: lineStart(edit) }),
  end: (edit) => ({ ...edit, at: lineEnd(edit) }),
  up: (edit, width) => vertically(edit, width, -1),
  down: (edit, width) => vertically(edit, width, 1),
  'page-up': (edit, width, page) => vertically(edit, width, -page),
  'page-down': (edit, width, page) => vertically(edit, width, page),
  enter: (edit) => insert(edit, '\n'),
  tab: (edit) => insert(edit, '\t'),
  backspace: (edit) => spliced(edit, before(edit), edit.at, ''),
  'ctrl-a': (edit) => ({ ...edit, at: lineStart(edit) }),
  'ctrl-e': (edit) => ({ ...edit, at: lineEnd(edit) }),
  'ctrl-d': (edit) => ({ ...spliced(edit, edit.at, after(edit), ''), at: edit.at }),
  'ctrl-k': (edit) => ({ ...spliced(edit, edit.at, lineEnd(edit), ''), at: edit.at }),
  'ctrl-u': (edit) => spliced(edit, lineStart(edit), edit.at, ''),
  'ctrl-w': (edit) => spliced(edit, wordStart(edit), edit.at, ''),
}

/** What a key makes of the text on a screen `width` cells wide with `page` lines; keys without a meaning change nothing. */
export const edited = (edit: Edit, name: string, width: number, page: number): Edit =>
  changes[name]?.(edit, width, page) ?? edit

/** With what was typed or pasted put in at the cursor. */
export const typedInto = (edit: Edit, text: string): Edit => insert(edit, text)

function vertically(edit: Edit, width: number, by: number): Edit {
  const rows = rowsOf(edit.text, width)
  const from = rowOf(rows, edit.at)
  const column = columnIn(rows[from] as Row, edit)
  const row = rows[Math.min(rows.length - 1, Math.max(0, from + by))] as Row
  let at = row.start
  let used = 0
  for (const character of charactersOf(edit.text.slice(row.start, row.end))) {
    used += widthOf(shownAs(character))
    if (used > column) break
    at += character.length
  }
  return { ...edit, at }
}

/** Which row the cursor is in. */
export const rowOf = (rows: readonly Row[], at: number): number =>
  rows.findLastIndex(({ start }) => start <= at)

/** How many cells of its row are before the cursor. */
export const columnIn = ({ start }: Row, { text, at }: Edit): number =>
  charactersOf(text.slice(start, at)).reduce((sum, one) => sum + widthOf(shownAs(one)), 0)

const shownAs = (character: string): string => (character === '\t' ? '  ' : safe(character, 'terminal-line'))

/**
 * The whole text in rows of fewer than `width` cells, so that the cursor has room behind the last character. Breaks
 * behind a space where it can; no character is left out.
 */
export function rowsOf(text: string, width: number): readonly Row[] {
  const room = Math.max(3, width) - 1
  let start = 0
  return text.split('\n').flatMap((line) => {
    const rows = rowsOfLine(line, start, room)
    start += line.length + 1
    return rows
  })
}

function rowsOfLine(line: string, offset: number, room: number): readonly Row[] {
  const rows: Row[] = []
  let row = { start: 0, end: 0, shown: '', used: 0 }
  let space: typeof row | null = null
  for (const character of charactersOf(line)) {
    const shown = shownAs(character)
    const size = widthOf(shown)
    if (row.used + size > room && row.end > row.start) {
      const whole = space ?? row
      rows.push({ start: offset + whole.start, end: offset + whole.end, shown: whole.shown })
      row = {
        start: whole.end,
        end: row.end,
        shown: row.shown.slice(whole.shown.length),
        used: row.used - whole.used,
      }
      space = null
    }
    row = { ...row, end: row.end + character.length, shown: row.shown + shown, used: row.used + size }
    if (character === ' ') space = row
  }
  return [...rows, { start: offset + row.start, end: offset + row.end, shown: row.shown }]
}
