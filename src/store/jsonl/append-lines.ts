import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { Fault } from '../../core/errors.ts'
import { bytesBefore } from './disk.ts'
import { LONGEST_LINE } from './read-lines.ts'

const LARGEST_WRITE = 8 * 1024 * 1024
const NEWLINE = 10

/** What stands behind the last whole line: nothing, a line torn by a kill, or more than a line may have. */
export type Rest = 'nothing' | 'torn' | 'endless'

/**
 * Adds whole lines to the file at `path`, whose last whole line ends before byte `end`, and waits for the disk.
 * Where the disk takes only a part of them, none of them stays.
 */
export function appendLines(path: string, lines: readonly string[], end: number, rest: Rest): void {
  const file = openSync(path, 'a+', 0o600)
  try {
    mend(file, end, rest)
    const before = fstatSync(file).size
    try {
      for (const piece of piecesOf(lines)) write(file, piece)
      fsyncSync(file)
    } catch (error) {
      ftruncateSync(file, before)
      throw error
    }
  } finally {
    closeSync(file)
  }
}

/** A line torn by a kill is taken away; one too long to be looked at is kept, and ended. */
function mend(file: number, end: number, rest: Rest): void {
  if (rest === 'torn') ftruncateSync(file, end)
  const size = fstatSync(file).size
  if (size > 0 && bytesBefore(file, size, 1)[0] !== NEWLINE) writeSync(file, '\n')
}

/** Whole lines in pieces of bounded size, so that each is one write. */
export function* piecesOf(lines: Iterable<string>): Iterable<Buffer> {
  let piece: Buffer[] = []
  let size = 0
  for (const line of lines) {
    const bytes = Buffer.from(`${line}\n`)
    if (bytes.length > LONGEST_LINE)
      throw new Fault('store', 'a record is too large for a line of this store', 'use the SQLite store')
    if (size > 0 && size + bytes.length > LARGEST_WRITE) {
      yield Buffer.concat(piece)
      piece = []
      size = 0
    }
    piece.push(bytes)
    size += bytes.length
  }
  if (size > 0) yield Buffer.concat(piece)
}

/** One call, but for a disk that takes less than it was given. */
function write(file: number, piece: Buffer): void {
  for (let done = 0; done < piece.length; ) done += writeSync(file, piece, done)
}
