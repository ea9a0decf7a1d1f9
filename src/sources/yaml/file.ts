import { closeSync, openSync, readSync } from 'node:fs'
import { diskFaultInWords } from '../../core/disk-faults.ts'
import { Fault } from '../../core/errors.ts'

/** What a file is called in a fault, how much may be in it, and what to do where it is no such thing. */
export type Kind = { readonly name: string; readonly mostKilobytes: number; readonly hint: string }

/**
 * The text of a file, read no further than it may be long, whatever it is: a pipe or a device has no end.
 * @throws Fault('usage') where it cannot be read, or is longer
 */
export function textAt(path: string, { name, mostKilobytes, hint }: Kind): string {
  const most = mostKilobytes * 1024
  const bytes = Buffer.alloc(most + 1)
  let length = 0
  try {
    const file = openSync(path, 'r')
    try {
      for (let read = -1; read !== 0 && length < bytes.length; length += read)
        read = readSync(file, bytes, length, bytes.length - length, null)
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    throw new Fault('usage', `${path} cannot be read: ${reasonOf(cause)}`, hint, { cause })
  }
  if (length <= most) return bytes.toString('utf8', 0, length)
  throw new Fault('usage', `${path} has more than ${mostKilobytes} kB, which no ${name} has`, hint)
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no reason given'
  return ['ENOENT', 'ENOTDIR'].includes(code) ? 'there is no such file' : (diskFaultInWords(code) ?? code)
}
