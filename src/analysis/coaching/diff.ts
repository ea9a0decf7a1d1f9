import type { DiffFile } from './diff-file.ts'
import { type Reader, takeHeader } from './diff-headers.ts'

/** `isCut` when the diff was longer than is read, or ended or broke off within a hunk: what is missing is not known. */
export type DiffRead = { readonly files: readonly DiffFile[]; readonly isCut: boolean }

/** Characters of a diff that are read. */
export const LONGEST_DIFF = 512 * 1024
/** Headers beyond this are no headers. */
const LONGEST_HEADER = 8192

/**
 * Reads a unified diff as git and others write it; never throws. Within a hunk the counts of its header decide what a
 * line is, so that content can't pass for headers. Text that is no diff has no files.
 */
export function readDiff(diff: string): DiffRead {
  const text = diff.length > LONGEST_DIFF ? diff.slice(0, LONGEST_DIFF) : diff
  const reader = newReader(diff.length > LONGEST_DIFF)
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const stop = newline < 0 ? text.length : newline
    const end = stop > at && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop
    if (reader.hunk === null || !takeContent(reader, text, at, end)) {
      takeHeader(reader, text.slice(at, Math.min(end, at + LONGEST_HEADER)))
    }
    at = stop + 1
  }
  if (isOpen(reader)) reader.isCut = true
  return { files: reader.files.filter((file) => file.path !== ''), isCut: reader.isCut }
}

const newReader = (isCut: boolean): Reader => ({
  files: [],
  file: null,
  hunk: null,
  columns: 1,
  oldLeft: 0,
  newLeft: 0,
  oldLine: 0,
  newLine: 0,
  minus: null,
  isCut,
})

const isOpen = (reader: Reader): boolean => reader.hunk !== null && (reader.oldLeft > 0 || reader.newLeft > 0)

const PLUS = 43
const MINUS = 45
const SPACE = 32
const BACKSLASH = 92

/** Takes a line of the open hunk; false when the hunk is over and the line is somebody else's. */
function takeContent(reader: Reader, text: string, at: number, end: number): boolean {
  const sign = at < end ? text.charCodeAt(at) : SPACE
  if (sign === BACKSLASH) return true
  if (!isOpen(reader)) {
    reader.hunk = null
    return false
  }
  if (sign !== PLUS && sign !== MINUS && sign !== SPACE) {
    reader.hunk = null
    reader.isCut = true
    return false
  }
  if (reader.columns > 1) return takeCombined(reader, text, at, end)
  if (sign !== SPACE) keep(reader, sign === PLUS, text.slice(at + 1, end))
  step(reader, sign !== PLUS, sign !== MINUS)
  return true
}

/** In a merge only what differs from every parent was written by the merge itself. */
function takeCombined(reader: Reader, text: string, at: number, end: number): boolean {
  const signs = text.slice(at, Math.min(end, at + reader.columns))
  const isRemoved = signs.includes('-')
  const isSame = signs === signs[0]?.repeat(reader.columns)
  if (isSame && signs[0] !== ' ') keep(reader, !isRemoved, text.slice(at + reader.columns, end))
  step(reader, signs[0] === (isRemoved ? '-' : ' '), !isRemoved)
  return true
}

function keep(reader: Reader, added: boolean, text: string): void {
  if (text.startsWith('Subproject commit ') && reader.file) reader.file.submodule = true
  reader.hunk?.lines.push({ added, line: added ? reader.newLine : reader.oldLine, text })
}

function step(reader: Reader, isOld: boolean, isNew: boolean): void {
  if (isOld) {
    reader.oldLeft--
    reader.oldLine++
  }
  if (isNew) {
    reader.newLeft--
    reader.newLine++
  }
}
