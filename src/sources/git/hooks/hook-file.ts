import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { Fault } from '../../../core/errors.ts'
import { errnoOf } from '../process.ts'
import { makeFolder } from './make-folder.ts'

/** A hook as it lies on the disk. Bytes are read as Latin-1, so that they are written as they were. */
export type HookFile = {
  readonly text: string
  readonly isLink: boolean
  /** Where this is false git passes the hook over. */
  readonly isExecutable: boolean
}

/** Null where there is no file. @throws Fault('failed') where it cannot be read */
export function readHook(path: string): HookFile | null {
  try {
    const isLink = lstatSync(path).isSymbolicLink()
    const { mode } = statSync(path)
    // Windows has no such bit; Git for Windows looks for a shell's first line instead.
    const isExecutable = process.platform === 'win32' || (mode & 0o111) !== 0
    return { text: readFileSync(path, 'latin1'), isLink, isExecutable }
  } catch (cause) {
    if (errnoOf(cause) === 'ENOENT') return null
    throw diskFault('read', path, cause)
  }
}

/** Puts a whole file in the place of `path`, with the mode and owner of the one that was there. @throws Fault('failed') */
export function writeHook(path: string, text: string, newMode: number): void {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    makeFolder(dirname(path))
    const before = statSync(path, { throwIfNoEntry: false })
    const file = openSync(temporary, 'wx', newMode)
    try {
      if (before !== undefined) fchmodSync(file, before.mode & 0o7777)
      writeFileSync(file, text, 'latin1')
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    if (before !== undefined && before.uid !== process.getuid?.())
      chownSync(temporary, before.uid, before.gid)
    renameSync(temporary, path)
    if (before !== undefined) chmodSync(path, before.mode & 0o7777)
  } catch (cause) {
    rmSync(temporary, { force: true })
    throw diskFault('write', path, cause)
  }
}

/** @throws Fault('failed') */
export function removeHook(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch (cause) {
    throw diskFault('remove', path, cause)
  }
}

function diskFault(verb: string, path: string, cause: unknown): Fault {
  const code = errnoOf(cause)
  const reason = /^E(ACCES|PERM|ROFS)$/.test(code) ? 'you may not write there' : code
  return new Fault(
    'failed',
    `cannot ${verb} ${path}: ${reason}`,
    `give yourself the right to write ${dirname(path)}`,
    {
      cause,
    },
  )
}
