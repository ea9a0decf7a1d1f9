import type { FileChange, FileStatus } from '../../core/commit.ts'
import { pathText } from './text.ts'

/** What one commit changed, as `git diff-tree` reported it. */
export type CountedCommit = { readonly oid: string; readonly files: readonly FileChange[] }

/**
 * Ends a chunk: `git diff-tree --stdin` echoes a line that is no object id, and flushes its output.
 * No record begins with this character, so nothing in a repository can pass for it.
 */
export const sentinel = '=\n'

type Writable<T> = { -readonly [K in keyof T]: T[K] }
type State = {
  chunk: { oid: string; files: Writable<FileChange>[] }[]
  files: Writable<FileChange>[]
  /** How many of `files` have got their line counts. */
  counted: number
}

const [NUL, TAB, NEWLINE, COLON, DASH, EQUALS, ZERO] = [0x00, 0x09, 0x0a, 0x3a, 0x2d, 0x3d, 0x30]

/**
 * Parses the stream of `diff-tree --stdin -r -z --root -M --raw --numstat --always`: for every commit its id, the
 * raw records (status and paths), then as many count records in the same order. `feed` takes the bytes in pieces
 * of any size and gives the chunks that a sentinel ended.
 */
export function diffOutputParser(): { feed(bytes: Buffer): CountedCommit[][] } {
  let rest: Buffer = Buffer.alloc(0)
  const state: State = { chunk: [], files: [], counted: 0 }
  return {
    feed(bytes) {
      const data = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
      const done: CountedCommit[][] = []
      let at = 0
      while (at < data.length) {
        if (data[at] === EQUALS) {
          if (at + 1 === data.length) break
          if (data[at + 1] !== NEWLINE) throw unforeseen(data, at)
          settle(state)
          done.push(state.chunk)
          state.chunk = []
          at += sentinel.length
          continue
        }
        const next = record(data, at, state)
        if (next < 0) break
        at = next
      }
      // A copy, so that a few bytes left over don't hold on to the whole piece.
      rest = at === data.length ? Buffer.alloc(0) : Buffer.from(data.subarray(at))
      return done
    },
  }
}

/** Takes in the record at `at` and returns where the next begins, or -1 when it is not here completely. */
function record(data: Buffer, at: number, state: State): number {
  const end = data.indexOf(NUL, at)
  if (end < 0) return -1
  if (data[at] === COLON) return rawRecord(data, at, end, state)
  const tab = numberEnd(data, at)
  if (data[tab] === TAB) return countRecord(data, at, tab, end, state)
  settle(state)
  state.files = []
  state.counted = 0
  state.chunk.push({ oid: data.toString('latin1', at, end), files: state.files })
  return end + 1
}

const statuses: Readonly<Record<string, FileStatus>> = {
  A: 'added',
  M: 'modified',
  D: 'deleted',
  R: 'renamed',
  C: 'copied',
  T: 'type-changed',
}

/** `:<mode> <mode> <id> <id> <status>` NUL path NUL, and for renames and copies a second path. */
function rawRecord(data: Buffer, at: number, end: number, state: State): number {
  const status = statuses[String.fromCharCode(data[data.lastIndexOf(0x20, end) + 1] ?? 0)] ?? 'modified'
  const moved = status === 'renamed' || status === 'copied'
  const first = data.indexOf(NUL, end + 1)
  const second = moved && first >= 0 ? data.indexOf(NUL, first + 1) : first
  if (first < 0 || second < 0) return -1
  const firstPath = pathText(data, end + 1, first)
  state.files.push({
    path: moved ? pathText(data, first + 1, second) : firstPath,
    oldPath: moved ? firstPath : null,
    status,
    insertions: 0,
    deletions: 0,
    binary: false,
    submodule: isGitlink(data, at + 1) || isGitlink(data, at + 8),
    mark: null,
  })
  return second + 1
}

/** Mode 160000. */
const isGitlink = (data: Buffer, at: number): boolean => data[at] === 0x31 && data[at + 1] === 0x36

/** `<added>` TAB `<deleted>` TAB path NUL, where moved files have an empty path and two more; `-` for binary ones. */
function countRecord(data: Buffer, at: number, tab: number, end: number, state: State): number {
  const secondTab = numberEnd(data, tab + 1)
  const moved = secondTab + 1 === end
  const oldEnd = moved ? data.indexOf(NUL, end + 1) : end
  const last = moved && oldEnd >= 0 ? data.indexOf(NUL, oldEnd + 1) : oldEnd
  if (oldEnd < 0 || last < 0) return -1
  const file = state.files[state.counted++]
  if (file === undefined || moved !== (file.oldPath !== null)) throw unforeseen(data, at)
  file.binary = data[at] === DASH
  if (!file.binary) {
    file.insertions = numberIn(data, at, tab)
    file.deletions = numberIn(data, tab + 1, secondTab)
  }
  return last + 1
}

/** Where the digits (or the dash) at `at` end. */
function numberEnd(data: Buffer, at: number): number {
  let end = at
  for (let byte = data[end]; byte !== undefined; byte = data[++end])
    if (byte !== DASH && (byte < ZERO || byte > 0x39)) break
  return end
}

function numberIn(data: Buffer, start: number, end: number): number {
  let value = 0
  for (let i = start; i < end; i++) value = value * 10 + (data[i] ?? 0) - ZERO
  return value
}

/** Every file must have been counted before the next commit begins. */
function settle(state: State): void {
  if (state.counted !== state.files.length)
    throw new Error(`git diff-tree counted ${state.counted} of ${state.files.length} files`)
  state.files = []
  state.counted = 0
}

const unforeseen = (data: Buffer, at: number): Error =>
  new Error(
    `git diff-tree wrote what nobody foresaw: ${JSON.stringify(data.toString('latin1', at, at + 80))}`,
  )
