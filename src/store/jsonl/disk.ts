import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { Fault } from '../../core/errors.ts'
import { syncFolder } from '../whole-file.ts'

/** Puts a whole file in the place of `path`: readers see the old one or the new one. */
export function writeWhole(path: string, pieces: Iterable<Uint8Array>): void {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    const file = openSync(temporary, 'wx', 0o600)
    try {
      for (const piece of pieces)
        for (let done = 0; done < piece.length; ) done += writeSync(file, piece, done)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

/** Exactly these bytes. @throws Fault('store') when the file has become shorter than that */
export function readBytes(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  for (let filled = 0; filled < length; ) {
    const got = readSync(file, bytes, filled, length - filled, offset + filled)
    if (got === 0) throw new Fault('store', 'the store was changed while it was read', 'run the same again')
    filled += got
  }
  return bytes
}

/** Up to `length` bytes that stand before byte `end`. */
export const bytesBefore = (file: number, end: number, length: number): Buffer =>
  readBytes(file, Math.max(0, end - length), Math.min(end, length))
