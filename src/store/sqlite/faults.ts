import { Fault } from '../../core/errors.ts'

const remedies: readonly (readonly [code: RegExp, what: string, hint: string])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'is being written by another craft', 'wait a moment and run the same again'],
  [
    /^SQLITE_(FULL|IOERR_SHMSIZE)|^E(NOSPC|DQUOT|FBIG)/,
    'cannot grow: the disk is full',
    'make room, then run the same again',
  ],
  [/^SQLITE_READONLY_DBMOVED/, 'was replaced or removed while craft wrote it', 'run the same again'],
  [
    /^SQLITE_(PROTOCOL|NOLFS)|^ENOLCK/,
    'cannot be locked',
    'set CRAFT_HOME to a folder on a disk of this machine',
  ],
  [/^SQLITE_READONLY|^EROFS/, 'cannot be written: it is read-only', 'give yourself the right to write there'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'is damaged or not a store of craft', 'craft doctor --repair'],
  [
    /^SQLITE_(CANTOPEN|PERM|AUTH)|^E(ACCES|PERM)/,
    'cannot be opened',
    'check the rights of the folder, or set CRAFT_HOME',
  ],
  [
    /^E(NOTDIR|EXIST|ISDIR)/,
    'cannot be made: a part of its path is not a folder',
    'set CRAFT_HOME to a folder',
  ],
  [/^ENOENT$/, 'cannot be made, or was removed meanwhile', 'set CRAFT_HOME to a folder you can write'],
  [
    /^SQLITE_(IOERR|NOMEM)|^E[A-Z0-9]+$/,
    'cannot be read or written',
    'check the disk, then run the same again',
  ],
]

/** Says a fault of SQLite or of the disk as one sentence that names the store (or `what`); passes every other error on. */
export function storeFault(path: string, cause: unknown, what = 'the store'): unknown {
  if (cause instanceof Fault) return cause
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const found = remedies.find(([pattern]) => pattern.test(code))
  if (found === undefined) return cause
  return new Fault('store', `${what} ${path} ${found[1]} (${code})`, found[2], { cause })
}

/** Every function of `shelf`, its faults said with the store's path. Streams are guarded while they are read, too. */
export function guarded<T extends object>(shelf: T, path: string): T {
  const entries = Object.entries(shelf).map(([name, member]) => [
    name,
    typeof member === 'function' ? guard(member as (...args: unknown[]) => unknown, path) : member,
  ])
  return Object.fromEntries(entries) as T
}

const guard =
  (member: (...args: unknown[]) => unknown, path: string) =>
  (...args: unknown[]): unknown => {
    try {
      const result = member(...args)
      return isStream(result) ? guardStream(result, path) : result
    } catch (cause) {
      throw storeFault(path, cause)
    }
  }

const isStream = (result: unknown): result is Iterable<unknown> =>
  typeof result === 'object' &&
  result !== null &&
  Symbol.iterator in result &&
  !Array.isArray(result) &&
  !(result instanceof Map)

const guardStream = (stream: Iterable<unknown>, path: string): Iterable<unknown> => ({
  *[Symbol.iterator]() {
    try {
      yield* stream
    } catch (cause) {
      throw storeFault(path, cause)
    }
  },
})
