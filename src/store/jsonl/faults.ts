import { Fault } from '../../core/errors.ts'

const remedies: readonly (readonly [codes: RegExp, what: string, hint: string])[] = [
  [/^(ENOSPC|EDQUOT|EFBIG)$/, 'cannot grow: the disk is full', 'make room, then run the same again'],
  [/^EROFS$/, 'cannot be written: the disk is read-only', 'set CRAFT_HOME to a folder you can write'],
  [/^(EACCES|EPERM)$/, 'cannot be opened: you have no permission', 'check the rights of the folder'],
  [/^(ENOTDIR|EEXIST)$/, 'cannot be made: a part of its path is not a folder', 'set CRAFT_HOME to a folder'],
  [/^EISDIR$/, 'cannot be read: a file of it is a folder', 'move that folder away'],
  [/^ENOENT$/, 'cannot be made, or was removed meanwhile', 'set CRAFT_HOME to a folder you can write'],
  [/^E[A-Z0-9]+$/, 'cannot be read or written', 'check the disk, then run the same again'],
]

/** Says a fault of the disk as one sentence that names the store; gives every other error back as it is. */
export function storeFault(path: string, cause: unknown): unknown {
  if (cause instanceof Fault) return cause
  const code = codeOf(cause)
  const found = remedies.find(([codes]) => codes.test(code))
  if (found === undefined) return cause
  return new Fault('store', `the store ${path} ${found[1]} (${code})`, found[2], { cause })
}

/** The system's word for what went wrong, e.g. `ENOENT`; empty where the error is of another kind. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : ''
