import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { diskFaultInWords } from '../../core/disk-faults.ts'
import { Fault, OutputClosed } from '../../core/errors.ts'
import { makeFolders } from '../../core/folders.ts'
import type { FileContent, Files } from '../../core/ports.ts'
import type { Standing } from './standing.ts'

/** The files of this machine, relative paths against `cwd`. What is written lasts through a power loss. */
export function filesIn(cwd: string): Files {
  return {
    resolve: (path) => resolve(cwd, path),
    exists: async (path) => {
      try {
        return statSync(resolve(cwd, path), { throwIfNoEntry: false }) !== undefined
      } catch {
        // Nobody may look there: whoever opens it will say so.
        return true
      }
    },
    read: async (path) => {
      try {
        return readFileSync(resolve(cwd, path), 'utf8')
      } catch (cause) {
        if (codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR') return null
        throw fileFault('read', path, cause)
      }
    },
    write: async (path, content, rights = 'usual') => {
      // Takes a good part of a start to load, and most runs write no file.
      const { randomBytes } = await import('node:crypto')
      const mode = rights === 'private' ? 0o600 : null
      writeWhole({ path: resolve(cwd, path), mode }, randomBytes(4).toString('hex'), content)
    },
    fingerprint: async (path) => {
      const [{ createHash }, { createReadStream }] = await Promise.all([
        import('node:crypto'),
        import('node:fs'),
      ])
      const hash = createHash('sha256')
      let bytes = 0
      try {
        if (refuseNoFile(resolve(cwd, path)) === 'missing') return null
        for await (const piece of createReadStream(resolve(cwd, path))) {
          hash.update(piece)
          bytes += piece.length
        }
      } catch (cause) {
        if (codeOf(cause) === 'ENOENT' || codeOf(cause) === 'ENOTDIR') return null
        throw cause instanceof Fault ? cause : fileFault('read', path, cause)
      }
      return { bytes, sha256: hash.digest('hex') }
    },
    holds: async (path, content) => {
      try {
        return (
          refuseNoFile(resolve(cwd, path)) === 'file' &&
          readFileSync(resolve(cwd, path)).equals(Buffer.from(content))
        )
      } catch (cause) {
        throw cause instanceof Fault ? cause : fileFault('read', path, cause)
      }
    },
    rewrite: async (path, content) => {
      const [{ randomBytes }, { standingAt }] = await Promise.all([
        import('node:crypto'),
        import('./standing.ts'),
      ])
      writeWhole(standingAt(resolve(cwd, path)), randomBytes(4).toString('hex'), content)
    },
  }
}

/** Writes beside the file first, so that there is the old one or the whole new one; null gives it the usual rights. */
function writeWhole({ path, mode }: Standing, mark: string, content: FileContent): void {
  const temporary = `${path}.${mark}.tmp`
  try {
    refuseNoFile(path)
    makeFolder(dirname(path))
    const file = openSync(temporary, 'wx', mode ?? 0o644)
    try {
      if (mode !== null) fchmodSync(file, mode)
      for (const piece of piecesOf(content)) writeFileSync(file, piece)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
    syncFolder(dirname(path))
  } catch (cause) {
    discard(temporary)
    // What comes without a word of the system's is a fault of whoever made the content.
    throw cause instanceof Error && 'code' in cause ? fileFault('write', path, cause) : cause
  }
}

const piecesOf = (content: FileContent): Iterable<string | Uint8Array> =>
  typeof content === 'string' || content instanceof Uint8Array ? [content] : content

/** What is no file can't be read to its end, and would be gone if one were put in its place. */
function refuseNoFile(path: string): 'missing' | 'file' {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return 'missing'
  if (found.isFile()) return 'file'
  const what = found.isDirectory() ? 'a folder' : 'a device or a pipe, not a file'
  throw new Fault('failed', `${path} is ${what}`, 'name another file')
}

/** With the folders above it; the names of those that are new last, too. */
function makeFolder(path: string): void {
  const made = makeFolders(path, {
    make: (folder) => mkdirSync(folder),
    isFolder: (folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true,
    parentOf: dirname,
  })
  for (const folder of made) syncFolder(dirname(folder))
}

/** Makes the names in a folder last through a power loss. */
function syncFolder(folder: string): void {
  // Windows can't open folders, and keeps their names safe by itself.
  if (process.platform === 'win32') return
  try {
    const opened = openSync(folder, 'r')
    try {
      fsyncSync(opened)
    } finally {
      closeSync(opened)
    }
  } catch (cause) {
    // Some folders may be written and not read, and some disks know no sync of a folder.
    if (!['EACCES', 'EINVAL', 'ENOTSUP', 'ENOSYS'].includes(codeOf(cause))) throw cause
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Why it could not be written is told, not what followed from that.
  }
}

/** The system's word for what went wrong, e.g. `ENOENT`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault'

const reasonOf = (cause: unknown): string => diskFaultInWords(codeOf(cause)) ?? codeOf(cause)

const fileFault = (verb: 'read' | 'write', path: string, cause: unknown): Fault =>
  new Fault(
    'failed',
    `cannot ${verb} ${path}: ${reasonOf(cause)}`,
    verb === 'write' ? 'name another path with -o' : 'name another file',
    { cause },
  )

/** What it means that stdout takes no more: its reader has enough, or there is no room where it leads. */
export const outputFault = (cause: Error): Fault | OutputClosed =>
  codeOf(cause) === 'EPIPE'
    ? new OutputClosed()
    : new Fault('failed', `cannot write to stdout: ${reasonOf(cause)}`, 'send it elsewhere', { cause })
