import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fault, fine, type StoreInspection, warning } from '../../core/checkup.ts'
import type { Sqlite } from './database.ts'
import { connect } from './driver.ts'
import { besides } from './inspect-besides.ts'
import { damaged, type InspectOptions, inside, NAME, type Seen, seen } from './inspect-inside.ts'
import { copyInto, filesOf } from './private-copy.ts'

const MAGIC = 'SQLite format 3\0'

/** Looks at the database at `path` by way of a private copy: not a byte of it changes and no lock of it is taken. */
export function inspectSqlite(path: string, options: InspectOptions): StoreInspection {
  const file = statOf(path)
  const isHidden = file instanceof Error
  const { finding, ...rest } = isHidden ? unreachable(path, file) : look(path, file, options)
  return {
    kind: 'sqlite',
    path,
    exists: file !== undefined,
    bytes: (isHidden ? [] : filesOf(path)).reduce((sum, { bytes }) => sum + bytes, 0),
    findings: [finding, ...(isHidden ? [] : besides(path, file))],
    ...rest,
  }
}

/** Asks so that Node throws: newer ones take a path through a file for one that nothing is at. */
function statOf(path: string) {
  try {
    return statSync(path)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : (error as Error)
  }
}

function unreachable(path: string, error: Error): Seen {
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'ENOTDIR')
    return seen(
      fault(NAME, 'store', `${path} cannot be made: a part of it is a file`, 'set CRAFT_HOME to a folder'),
    )
  return seen(fault(NAME, 'store', `${path} cannot be looked at (${code})`, 'check the rights of the folder'))
}

function look(path: string, file: ReturnType<typeof statSync>, options: InspectOptions): Seen {
  if (file === undefined) return absent(path)
  if (!file.isFile())
    return seen(
      fault(
        NAME,
        'store',
        `${path} is a ${file.isDirectory() ? 'folder' : 'special file'}, not a store`,
        'move it away',
      ),
    )
  const head = headOf(path)
  if (head instanceof Error)
    return seen(fault(NAME, 'store', `${path} cannot be read (${head.message})`, `chmod u+rw '${path}'`))
  if (head.length === 0 && !filesOf(path).some((one) => one.path.endsWith('-wal') && one.bytes > 0))
    return damaged(`${path} is empty: 0 bytes`)
  if (head.length > 0 && head.length < 100) return damaged(`${path} is cut off after ${head.length} bytes`)
  return inCopy(path, options)
}

function absent(path: string): Seen {
  const left = filesOf(path).filter((one) => one.bytes > 0)
  if (left[0] === undefined) return seen(fine(NAME, `nothing stored yet; the first run makes ${path}`))
  return damaged(`${path} is gone, but ${left[0].path} is still there`)
}

/** The first hundred bytes, or why there are none to be had. */
function headOf(path: string): Buffer | Error {
  try {
    const file = openSync(path, 'r')
    try {
      const head = Buffer.alloc(100)
      return head.subarray(0, readSync(file, head, 0, head.length, 0))
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return new Error((error as NodeJS.ErrnoException).code ?? String(error))
  }
}

function inCopy(path: string, options: InspectOptions): Seen {
  let folder: string | null = null
  try {
    folder = mkdtempSync(join(tmpdir(), 'craft-doctor-'))
    const copy = copyInto(folder, path)
    if (copy === null)
      return seen(warning(NAME, `${path} is being written all the while and was not checked`, 'craft doctor'))
    return opened(copy, path, options)
  } catch (error) {
    return notCopied(path, error as NodeJS.ErrnoException)
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
  }
}

function notCopied(path: string, error: NodeJS.ErrnoException): Seen {
  if (error.syscall === undefined) throw error
  if (error.code === 'EACCES' || error.code === 'EPERM')
    return seen(fault(NAME, 'store', `${path} cannot be read (${error.code})`, `chmod u+rw '${path}'*`))
  return seen(
    warning(
      NAME,
      `${path} was not checked: no copy of it could be made in ${tmpdir()} (${error.code})`,
      'set TMPDIR to a folder with room for the store',
    ),
  )
}

function opened(copy: string, path: string, options: InspectOptions): Seen {
  let db: Sqlite | null = null
  try {
    db = connect(copy, { fileMustExist: true })
    return inside(db, path, options)
  } catch (error) {
    const code = codeOf(error)
    if (/^SQLITE_NOTADB/.test(code)) return notADatabase(path)
    if (/^SQLITE_/.test(code)) return damaged(`${path} is damaged: ${(error as Error).message} (${code})`)
    throw error
  } finally {
    db?.close()
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

function notADatabase(path: string): Seen {
  const head = headOf(path)
  const isText = head instanceof Buffer && head.toString('latin1', 0, MAGIC.length) !== MAGIC
  return damaged(
    `${path} is damaged: ${isText ? 'its header is not that of a database' : 'it is no database'}`,
  )
}
