import { closeSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { Fault } from '../../core/errors.ts'
import { syncFolder } from '../whole-file.ts'
import { appendLines, piecesOf } from './append-lines.ts'
import { readBytes, writeWhole } from './disk.ts'
import {
  begin,
  isContinued,
  type LineKeeper,
  type Place,
  type Reading,
  readOn,
  sentences,
  textOf,
} from './reading.ts'

/** The file as it was when last read, open until `release`, whatever becomes of its path meanwhile. */
export type Pin = { readonly file: number; release(): void }

/** A file of JSON objects, one a line, that grows at its end. */
export interface LineFile {
  /** Reads what was appended since the last time, by whomever; the whole file when it is another one now. */
  refresh(): void
  /** Adds whole lines and waits for the disk. The lock must be held, and the file refreshed under it. */
  append(lines: readonly string[]): void
  pin(): Pin
  /** What was passed over since the file was read from its beginning, one sentence each. */
  damage(): readonly string[]
  /** Writes the file anew without what was passed over, which is given to `keep` before. The lock must be held. */
  leaveOut(keep: (name: string, spoiled: readonly Buffer[]) => void): void
  /** Are most lines, of a file large enough to care, replaced by later ones? Not asked of a damaged file. */
  isMostlyDead(): boolean
  /** Writes the file anew without its dead lines, if most of them are. The lock must be held. */
  compact(): void
  /** As `compact`, however few dead lines there are; a damaged file is left alone. The lock must be held. */
  purge(): void
  close(): void
}

/** Files below this many lines are not worth a rewrite. */
const WORTH_COMPACTING = 1000

export function lineFile(path: string, keeper: LineKeeper): LineFile {
  let now: Reading | null = null

  const leave = () => {
    if (now !== null) {
      now.left = true
      if (now.pins === 0) closeSync(now.file)
    }
    now = null
    keeper.forget()
  }
  const refresh = () => {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found === undefined) {
      if (now !== null) leave()
      return
    }
    if (now?.ino === found.ino && now.size === found.size && now.mtimeMs === found.mtimeMs) return
    if (now === null || !isContinued(now, found)) {
      leave()
      now = begin(path)
    }
    readOn(now, keeper, basename(path))
  }
  const isWhole = () => now !== null && now.bad === 0 && now.rest !== 'endless'
  const isMostlyDead = () =>
    now !== null && isWhole() && now.lines >= WORTH_COMPACTING && keeper.live().length * 2 < now.lines
  return {
    refresh,
    append(lines) {
      if (lines.length === 0) return
      const isNew = now === null
      appendLines(path, lines, now?.end ?? 0, now?.rest ?? 'nothing')
      if (isNew) syncFolder(dirname(path))
      refresh()
    },
    pin() {
      if (now === null) throw new Fault('store', `${path} is gone`, 'run the same again')
      return pinned(now)
    },
    damage: () => (now === null ? [] : sentences(now, basename(path))),
    leaveOut(keep) {
      refresh()
      if (now === null || (now.bad === 0 && now.rest === 'nothing')) return
      const { file, size, end, spoiled } = now
      const tail = now.rest === 'nothing' ? [] : [{ offset: end, length: size - end }]
      const parts = [...spoiled, ...tail]
      keep(
        basename(path),
        parts.map(({ offset, length }) => readBytes(file, offset, length)),
      )
      writeWhole(path, bytesBetween(file, size, parts))
      refresh()
    },
    isMostlyDead,
    compact() {
      refresh()
      if (now === null || !isMostlyDead()) return
      writeWhole(path, piecesOf(linesAt(now.file, keeper.live())))
    },
    purge() {
      refresh()
      if (now === null || !isWhole()) return
      writeWhole(path, piecesOf(linesAt(now.file, keeper.live())))
      refresh()
    },
    close: leave,
  }
}

function* linesAt(file: number, places: readonly Place[]): Iterable<string> {
  for (const { offset, length } of places) yield textOf(readBytes(file, offset, length)).trimEnd()
}

const LARGEST_READ = 8 * 1024 * 1024

/** All bytes before `size` but for `parts`, which are in the order of the file, and the line ends behind them. */
function* bytesBetween(file: number, size: number, parts: readonly Place[]): Iterable<Buffer> {
  let from = 0
  for (const { offset, length } of [...parts, { offset: size, length: 0 }]) {
    for (; from < offset; from = Math.min(offset, from + LARGEST_READ))
      yield readBytes(file, from, Math.min(LARGEST_READ, offset - from))
    from = offset + length + 1
  }
}

function pinned(now: Reading): Pin {
  let released = false
  now.pins++
  return {
    file: now.file,
    release() {
      if (released) return
      released = true
      now.pins--
      if (now.left && now.pins === 0) closeSync(now.file)
    },
  }
}
