import { readSync } from 'node:fs'

/** Longer lines are not read: 100,000 changed files in one commit need about a third of this. */
export const LONGEST_LINE = 32 * 1024 * 1024

const FIRST_BUFFER = 1024 * 1024
const NEWLINE = 10

export type LineReader = {
  /** One whole line without its newline; `bytes` is valid only during the call. */
  line(bytes: Buffer, offset: number): void
  tooLong(offset: number, length: number): void
}

/** What stands behind the last newline: null when it is longer than a line may be. */
export type Tail = { readonly offset: number; readonly bytes: Buffer | null }

/** Reads lines from byte `from` to the end in a buffer that grows with the longest line, and to no more than that. */
export function readLines(file: number, from: number, reader: LineReader): Tail {
  let buffer = Buffer.allocUnsafe(FIRST_BUFFER)
  let filled = 0
  /** Where in the file the buffer begins. */
  let base = from
  let tooLongAt: number | null = null
  for (;;) {
    const got = readSync(file, buffer, filled, buffer.length - filled, base + filled)
    if (got === 0) break
    filled += got
    const full = buffer.subarray(0, filled)
    let next = 0
    for (let end = full.indexOf(NEWLINE); end >= 0; end = full.indexOf(NEWLINE, next)) {
      if (tooLongAt === null) reader.line(full.subarray(next, end), base + next)
      else reader.tooLong(tooLongAt, base + end - tooLongAt)
      tooLongAt = null
      next = end + 1
    }
    buffer.copyWithin(0, next, filled)
    base += next
    filled -= next
    if (filled < buffer.length) continue
    if (buffer.length < LONGEST_LINE) buffer = Buffer.concat([buffer], buffer.length * 2)
    else {
      tooLongAt ??= base
      base += filled
      filled = 0
    }
  }
  return tooLongAt === null
    ? { offset: base, bytes: buffer.subarray(0, filled) }
    : { offset: tooLongAt, bytes: null }
}
