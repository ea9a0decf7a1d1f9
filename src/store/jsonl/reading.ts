import { fstatSync, openSync } from 'node:fs'
import { Misfit } from '../shape.ts'
import type { Rest } from './append-lines.ts'
import { bytesBefore } from './disk.ts'
import { readLines } from './read-lines.ts'

/** Who makes something of the lines, and says which of them still count. */
export type LineKeeper = {
  /** The file is another one now and is read from its beginning. */
  forget(): void
  /** One object of the file, in the order of its lines. Throws `Misfit` when it does not belong here. */
  take(value: unknown, place: Place): void
  /** Places of the lines that no later line has replaced, in the order in which their keys first came. */
  live(): readonly Place[]
}

export type Place = { readonly offset: number; readonly length: number }

const MOST_SENTENCES = 100
/** So many bytes before the end of what was read show whether the file still is what it was. */
const FINGERPRINT = 64

/** How far a file was read, and what came of it. */
export type Reading = {
  readonly file: number
  readonly ino: number
  pins: number
  left: boolean
  size: number
  mtimeMs: number
  /** Everything before this byte was read. */
  end: number
  rest: Rest
  fingerprint: Buffer
  lines: number
  /** Line ends seen so far, blank and unreadable lines included. */
  ends: number
  bad: number
  readonly damage: string[]
  /** Where the lines are that were passed over; as many as `bad`. */
  readonly spoiled: Place[]
}

export function begin(path: string): Reading {
  const file = openSync(path, 'r')
  return {
    file,
    ino: fstatSync(file).ino,
    pins: 0,
    left: false,
    size: 0,
    mtimeMs: 0,
    end: 0,
    rest: 'nothing',
    fingerprint: Buffer.alloc(0),
    lines: 0,
    ends: 0,
    bad: 0,
    damage: [],
    spoiled: [],
  }
}

/** Is what was read still the beginning of the file? */
export const isContinued = (now: Reading, found: { readonly ino: number; readonly size: number }): boolean =>
  found.ino === now.ino &&
  found.size !== now.size &&
  found.size >= now.end &&
  bytesBefore(now.file, now.end, FINGERPRINT).equals(now.fingerprint)

/** Gives the keeper what stands behind the last line it was given. */
export function readOn(now: Reading, keeper: LineKeeper, name: string): void {
  const { size, mtimeMs } = fstatSync(now.file)
  Object.assign(now, { size, mtimeMs })
  const spoiled = (place: Place, what: string) => {
    now.bad++
    now.spoiled.push(place)
    if (now.bad <= MOST_SENTENCES)
      now.damage.push(`${name}: line ${now.ends}, ${what} at byte ${place.offset}, was passed over`)
  }
  const take = (bytes: Buffer, offset: number): boolean => {
    const taken = takeLine(bytes, offset, keeper)
    if (taken === 'record') now.lines++
    return taken !== 'unreadable'
  }
  const tail = readLines(now.file, now.end, {
    line: (bytes, offset) => {
      now.ends++
      if (!take(bytes, offset)) spoiled({ offset, length: bytes.length }, 'no whole record')
    },
    tooLong: (offset, length) => {
      now.ends++
      spoiled({ offset, length }, `${length} bytes long`)
    },
  })
  // A last line without its newline may be whole: written by hand, or cut exactly there.
  const isWhole = tail.bytes !== null && take(tail.bytes, tail.offset)
  now.end = tail.offset + (isWhole ? (tail.bytes?.length ?? 0) : 0)
  now.rest = isWhole ? 'nothing' : tail.bytes === null ? 'endless' : 'torn'
  now.fingerprint = bytesBefore(now.file, now.end, FINGERPRINT)
}

function takeLine(bytes: Buffer, offset: number, keeper: LineKeeper): 'record' | 'blank' | 'unreadable' {
  const line = textOf(bytes)
  if (line.length < 3 && line.trim() === '') return 'blank'
  try {
    keeper.take(JSON.parse(line), { offset, length: bytes.length })
    return 'record'
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof Misfit) return 'unreadable'
    throw error
  }
}

/** The line's text; a carriage return at its end is white space to JSON, a byte order mark at its beginning is not. */
export function textOf(bytes: Buffer): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return bytes.toString('utf8', hasMark ? 3 : 0)
}

/** What was passed over, one sentence each. */
export function sentences(now: Reading, name: string): readonly string[] {
  const more = now.bad - now.damage.length
  return [
    ...now.damage,
    ...(more > 0 ? [`${name}: ${more} more lines were passed over`] : []),
    ...(now.rest === 'endless' ? [`${name}: the last line has no end and was passed over`] : []),
  ]
}
