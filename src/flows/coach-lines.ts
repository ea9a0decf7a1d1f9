import { coach } from '../analysis/coaching/coach.ts'
import { markOf } from '../analysis/paths.ts'
import type { CoachFile, CoachInput, Coaching } from '../core/coaching.ts'
import { type Line, linesOf } from '../core/lines.ts'

/** A line that is no commit: its number, counted from 1, and what is wrong with it. */
export type Unread = { readonly line: number; readonly message: string }

/** What became of one line. */
export type CoachedLine =
  | { readonly coaching: Coaching; readonly message: string }
  | { readonly unread: Unread }

/**
 * Coaches commits that come as JSON Lines of `{message, files?: [{path, added, deleted}], diff?}`. Gives the lines that
 * each piece completed, in their order, before it takes the next piece; empty lines are passed over. Nothing but the
 * text is looked at, so the same text gives the same coachings anywhere.
 */
export async function* coachLines(pieces: AsyncIterable<string>): AsyncGenerator<Iterable<CoachedLine>> {
  for await (const lines of linesOf(pieces)) {
    const filled = lines.filter(({ text }) => text.trim() !== '')
    if (filled.length > 0) yield coached(filled)
  }
}

/** One after the other as they are asked for: none is kept alive by those behind it. */
function* coached(lines: readonly Line[]): Generator<CoachedLine> {
  for (const line of lines) yield coachLine(line)
}

function coachLine({ number, text }: Line): CoachedLine {
  const input = inputOf(text)
  return typeof input === 'string'
    ? { unread: { line: number, message: input } }
    : { coaching: coach(input, null), message: input.message }
}

/** The commit on a line, or what is wrong with it. */
function inputOf(text: string): CoachInput | string {
  const value = parsed(text)
  if (value === undefined) return 'this is not JSON'
  if (!isObject(value)) return 'this must be an object with a "message"'
  const { message, files, diff } = value
  if (typeof message !== 'string')
    return message === undefined ? '"message" is missing' : '"message" must be a string'
  if (diff !== undefined && diff !== null && typeof diff !== 'string') return '"diff" must be a string'
  const known = filesOf(files)
  if (typeof known === 'string') return known
  return { message, parents: null, author: null, files: known, diff: diff ?? null }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function filesOf(files: unknown): readonly CoachFile[] | string | null {
  if (files === undefined || files === null) return null
  if (!Array.isArray(files)) return '"files" must be an array'
  const found: CoachFile[] = []
  for (const [index, file] of files.entries()) {
    const known = fileOf(file)
    if (typeof known === 'string') return `"files[${index}]${known}`
    found.push(known)
  }
  return found
}

/** Lines of a binary file are null on both sides, as git knows none. */
function fileOf(file: unknown): CoachFile | string {
  if (!isObject(file)) return '" must be an object'
  const { path, added, deleted } = file
  if (typeof path !== 'string' || path === '') return '.path" must be a path'
  if (added === null && deleted === null)
    return { path, insertions: 0, deletions: 0, binary: true, mark: markOf(path) }
  if (!isCount(added)) return '.added" must be a whole number from 0 on'
  if (!isCount(deleted)) return '.deleted" must be a whole number from 0 on'
  return { path, insertions: added, deletions: deleted, binary: false, mark: markOf(path) }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
