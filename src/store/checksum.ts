import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import type { Watch } from '../core/backup.ts'
import { Fault } from '../core/errors.ts'

export type Sum = { readonly bytes: number; readonly sha256: string }

const PIECE = 4 * 1024 * 1024

/** Reads a file to its end and hands each piece on, which is valid only during the call. */
export async function sumOf(
  path: string,
  { progress, signal }: Watch,
  take: (piece: Uint8Array) => void = () => {},
): Promise<Sum> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(PIECE)
  const file = openSync(path, 'r')
  try {
    for (let bytes = 0; ; ) {
      const got = readSync(file, buffer)
      if (got === 0) return { bytes, sha256: hash.digest('hex') }
      const piece = buffer.subarray(0, got)
      hash.update(piece)
      take(piece)
      bytes += got
      await progress.rest()
      signal.throwIfAborted()
    }
  } finally {
    closeSync(file)
  }
}

export const sumPath = (path: string): string => `${path}.sha256`

/** What `sha256sum` writes of a file and reads with `-c`: names with a line break or a backslash are escaped. */
export function sumLine(path: string, sha256: string): string {
  const name = basename(path)
  const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
  return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}\n`
}

/**
 * Compares a sum with that in the file beside `path`, whatever name stands there: files are renamed.
 * @returns false when it was not to be compared
 */
export function compareSum(path: string, { sha256 }: Sum, unchecked: boolean): boolean {
  if (unchecked) return false
  const stated = statedSum(path)
  if (stated === sha256) return true
  throw stated === null
    ? new Fault(
        'check',
        `there is no ${sumPath(path)} to compare ${path} with`,
        'put it there; or look through the backup alone, with --unchecked',
      )
    : new Fault(
        'check',
        `${path} is not what ${sumPath(path)} was written for: its sum is ${sha256}`,
        'use another backup; --unchecked takes this one if it is whole in itself',
      )
}

function statedSum(path: string): string | null {
  let text: string
  try {
    text = readFileSync(sumPath(path), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return /^\\?([0-9a-f]{64})\b/i.exec(text)?.[1]?.toLowerCase() ?? ''
}
