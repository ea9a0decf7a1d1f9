import { closeSync, fstatSync, fsyncSync, openSync, readdirSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Watch } from '../../core/backup.ts'
import { Fault } from '../../core/errors.ts'
import { makeFolder } from '../make-folder.ts'
import { Misfit, number, record, text } from '../shape.ts'
import { bytesBefore, readBytes } from './disk.ts'
import { withLock } from './lock.ts'
import { LONGEST_LINE } from './read-lines.ts'
import { textOf } from './reading.ts'

/** Raised when a backup of today could be misread by a craft of yesterday. */
const PACK = 1

type Head = { readonly craftBackup: number; readonly craft: string }
type Part = { readonly file: string; readonly bytes: number }
type End = { readonly end: number }

const head = record<Head>({ craftBackup: number, craft: text })
const part = record<Part>({ file: text, bytes: number })
const end = record<End>({ end: number })

/** What a backup's first line begins with. */
export const MAGIC = Buffer.from('{"craftBackup":')

/** The files a store is made of; a name in a backup is never a way out of its folder. */
export const isPart = (name: string): boolean => /^(craft\.json|[a-z][a-z-]*\.jsonl)$/.test(name)

const PIECE = 4 * 1024 * 1024
const NEWLINE = 10

type Pinned = Part & { readonly fd: number }

/** The whole files of a store, and how far their lines go, at one moment. Later writing only adds, or renames. */
export function pinFolder(folder: string): readonly Pinned[] {
  return withLock(join(folder, 'lock'), () =>
    readdirSync(folder)
      .filter(isPart)
      .sort()
      .map((file) => {
        const fd = openSync(join(folder, file), 'r')
        return { file, fd, bytes: endOfLines(fd) }
      }),
  )
}

/** A last line without its newline is one that a kill tore, unless it is whole in itself. */
function endOfLines(file: number): number {
  const { size } = fstatSync(file)
  for (let tail = 0; tail < size; ) {
    tail = Math.min(tail + PIECE, size)
    const bytes = bytesBefore(file, size, tail)
    const last = bytes.lastIndexOf(NEWLINE)
    if (last < 0 && tail < Math.min(size, LONGEST_LINE)) continue
    return isJson(bytes.subarray(last + 1)) ? size : size - tail + last + 1
  }
  return size
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(textOf(bytes))
    return true
  } catch {
    return false
  }
}

/** Writes the pinned files into one, each after a line that names it; closes them. */
export async function pack(
  pinned: readonly Pinned[],
  path: string,
  craft: string,
  watch: Watch,
): Promise<void> {
  const to = openSync(path, 'w', 0o600)
  const total = pinned.reduce((sum, { bytes }) => sum + bytes, 0)
  let done = 0
  const line = (value: Head | Part | End) => writeAll(to, Buffer.from(`${JSON.stringify(value)}\n`))
  try {
    line({ craftBackup: PACK, craft })
    for (const { file, fd, bytes } of pinned) {
      line({ file, bytes })
      for (let at = 0; at < bytes; at += PIECE) {
        const piece = readBytes(fd, at, Math.min(PIECE, bytes - at))
        writeAll(to, piece)
        done += piece.length
        await pause(watch, done, total)
      }
    }
    line({ end: pinned.length })
  } finally {
    closeSync(to)
    for (const { fd } of pinned) closeSync(fd)
  }
}

/**
 * Writes the files of a backup into a new folder.
 * @throws Fault('failed') when it is not whole; Fault('store') when a newer craft wrote it
 */
export async function unpack(path: string, folder: string, craft: string, watch: Watch): Promise<void> {
  makeFolder(folder)
  const from = openSync(path, 'r')
  try {
    const total = fstatSync(from).size
    const first = lineAt(from, 0, path)
    const { craftBackup, craft: writer } = read(head, first.value, path)
    if (craftBackup > PACK)
      throw new Fault('store', `${path} was written by craft ${writer}, you run ${craft}`, 'update craft')
    let at = first.next
    for (let files = 0; ; files++) {
      const { value, next } = lineAt(from, at, path)
      if (typeof value === 'object' && value !== null && 'end' in value) {
        if (read(end, value, path).end === files && next === total) return
        throw notWhole(path)
      }
      const { file, bytes } = read(part, value, path)
      if (!isPart(file) || bytes < 0 || next + bytes > total) throw notWhole(path)
      await copyOut(from, { at: next, bytes }, join(folder, file), watch)
      at = next + bytes
    }
  } finally {
    closeSync(from)
  }
}

type Span = { readonly at: number; readonly bytes: number }

async function copyOut(from: number, { at, bytes }: Span, path: string, watch: Watch): Promise<void> {
  const to = openSync(path, 'wx', 0o600)
  try {
    for (let done = 0; done < bytes; done += PIECE) {
      writeAll(to, readBytes(from, at + done, Math.min(PIECE, bytes - done)))
      await pause(watch, at + done, fstatSync(from).size)
    }
    fsyncSync(to)
  } finally {
    closeSync(to)
  }
}

async function pause({ progress, signal }: Watch, done: number, total: number): Promise<void> {
  progress.update(done, total)
  await progress.rest()
  signal.throwIfAborted()
}

function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
}

/** Lines that name files are short. */
const LONGEST_HEADING = 1024

function lineAt(file: number, at: number, path: string): { readonly value: unknown; readonly next: number } {
  const bytes = Buffer.alloc(LONGEST_HEADING)
  const found = bytes.subarray(0, readSync(file, bytes, 0, LONGEST_HEADING, at))
  const length = found.indexOf(NEWLINE)
  if (length < 0) throw notWhole(path)
  try {
    return { value: JSON.parse(found.toString('utf8', 0, length)), next: at + length + 1 }
  } catch {
    throw notWhole(path)
  }
}

function read<T>(shape: (value: unknown) => T, value: unknown, path: string): T {
  try {
    return shape(value)
  } catch (error) {
    throw error instanceof Misfit ? notWhole(path) : error
  }
}

const notWhole = (path: string): Fault =>
  new Fault('failed', `${path} is not a whole backup: it does not end where it says`, 'use another backup')
