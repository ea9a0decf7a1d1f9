import { charactersOf } from '../characters.ts'
import { clip, padEnd, padStart, widthOf } from './width.ts'

/** Lines longer than this tire the eye, however wide the terminal is. */
const READABLE = 100

/** The width prose should take on a screen `width` cells wide. */
export const proseWidth = (width: number): number => Math.min(width, READABLE)

/**
 * Breaks `text` between words into lines of at most `width` cells; a longer word is broken where it must.
 * Line breaks in `text` stay. Always at least one line.
 */
export function wrap(text: string, width: number): readonly string[] {
  const room = Math.max(2, width)
  return text
    .replaceAll('\t', '  ')
    .split('\n')
    .flatMap((paragraph) => wrapLine(paragraph, room))
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ').filter((part) => part !== '')) {
    for (const [index, piece] of pieces(word, width).entries()) {
      const size = widthOf(piece)
      const joined = line === '' ? size : used + 1 + size
      if (line !== '' && (index > 0 || joined > width)) {
        lines.push(line)
        line = piece
        used = size
        continue
      }
      line = line === '' ? piece : `${line} ${piece}`
      used = joined
    }
  }
  return [...lines, line]
}

function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word]
  const found: string[] = []
  let piece = ''
  let used = 0
  for (const character of charactersOf(word)) {
    const size = widthOf(character)
    if (piece !== '' && used + size > width) {
      found.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += size
  }
  return [...found, piece]
}

/** Wrapped prose behind `first`, its further lines indented by as many cells. */
export function hanging(first: string, text: string, width: number): readonly string[] {
  const indent = widthOf(first)
  const rest = ' '.repeat(indent)
  return wrap(text, width - indent).map((line, index) => (index === 0 ? first : rest) + line)
}

/** As many of `parts`, most important first, as fit `width` cells with ` · ` between; the first is cut if it must be. */
export function joinFitting(parts: readonly string[], width: number): string {
  const [first = '', ...rest] = parts.filter((part) => part !== '')
  return rest.reduce(
    (line, part) => {
      const longer = `${line} · ${part}`
      return widthOf(longer) <= width ? longer : line
    },
    clip(first, width),
  )
}

/** `value` of `max` as a bar exactly `width` cells long; anything above nothing shows. */
export function bar(value: number, max: number, width: number): string {
  const share = max > 0 && Number.isFinite(value) ? Math.min(1, Math.max(0, value / max)) : 0
  const full = share === 0 ? 0 : Math.max(1, Math.round(share * width))
  return '█'.repeat(Math.min(width, full)) + '░'.repeat(Math.max(0, width - full))
}

export type Column = {
  readonly align?: 'left' | 'right'
  readonly paint?: (text: string) => string
  readonly max?: number
}

/**
 * Rows as aligned lines, two spaces between columns. Each column is as wide as its widest cell and at most `max`;
 * the last column is cut to what `width` leaves. Cells are plain text: colour comes from the column.
 */
export function columns(
  rows: readonly (readonly string[])[],
  layout: readonly Column[],
  width: number,
): readonly string[] {
  const widths = layout.map(({ max = width }, index) =>
    rows.reduce((widest, row) => Math.max(widest, Math.min(max, widthOf(row[index] ?? ''))), 0),
  )
  const last = layout.length - 1
  const before = widths.slice(0, last).reduce((sum, one) => sum + (one === 0 ? 0 : one + 2), 0)
  return rows.map((row) => {
    const cells = layout.flatMap(({ align, paint = same }, index) => {
      const room = index === last ? Math.max(1, width - before) : (widths[index] ?? 0)
      if (room === 0) return []
      const text = clip(row[index] ?? '', room)
      if (align === 'right') return [padStart('', room - widthOf(text)) + paint(text)]
      return [index === last ? paint(text) : paint(text) + padEnd('', room - widthOf(text))]
    })
    return cells.join('  ').trimEnd()
  })
}

const same = (text: string): string => text
