import {
  closeSync,
  existsSync,
  linkSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, parse, sep } from 'node:path'
import type { Backup, Target, Watch } from '../core/backup.ts'
import { diskFaultInWords } from '../core/disk-faults.ts'
import { Fault } from '../core/errors.ts'
import { sumLine, sumOf, sumPath } from './checksum.ts'
import { makeFolder } from './make-folder.ts'
import { discard, removeLeftovers, syncFile, syncFolder, unfinished } from './whole-file.ts'

type Content = Omit<Backup, 'path' | 'bytes' | 'sha256'>

/**
 * Has `fill` write a file beside the target, for its owner alone, and gives it the target's name once it is on the
 * disk, with its sum beside it. Nothing is left of one that was not finished.
 * @throws Fault('failed') when it cannot be written there
 */
export async function writeBackup(
  target: Target,
  watch: Watch,
  fill: (temporary: string) => Promise<Content>,
): Promise<Backup> {
  const folder = dirname(target.path)
  const temporary = join(folder, unfinished('backup'))
  try {
    if (target.taken === 'refuse') refuseTaken(target.path)
    makeFolder(folder)
    removeLeftovers(folder)
    writeFileSync(temporary, '', { mode: 0o600 })
    const content = await fill(temporary)
    const sum = await sumOf(temporary, watch)
    syncFile(temporary)
    return { path: place(temporary, target, sum.sha256), ...sum, ...content }
  } catch (cause) {
    throw targetFault(target.path, cause)
  } finally {
    for (const end of ['', '-journal']) discard(`${temporary}${end}`)
    watch.progress.stop()
  }
}

function refuseTaken(path: string): void {
  if (existsSync(path))
    throw new Fault('failed', `${path} is there already`, 'name another file, or replace it with --force')
}

/** The sum follows the file: one that is there is whole, and a sum is never that of another file. */
function place(temporary: string, target: Target, sha256: string): string {
  const sum = join(dirname(target.path), unfinished('sum'))
  try {
    if (target.taken === 'overwrite') {
      rmSync(sumPath(target.path), { force: true })
      renameSync(temporary, target.path)
    }
    const path = target.taken === 'overwrite' ? target.path : claim(temporary, target)
    writeFileSync(sum, sumLine(path, sha256), { mode: 0o600 })
    syncFile(sum)
    renameSync(sum, sumPath(path))
    syncFolder(dirname(path))
    return path
  } finally {
    discard(sum)
  }
}

function claim(temporary: string, { path, taken }: Target): string {
  const { dir, name, ext } = parse(path)
  for (let number = 2, free = path; ; free = join(dir, `${name}-${number++}${ext}`)) {
    if (nameOnce(temporary, free)) return free
    if (taken === 'refuse') refuseTaken(free)
  }
}

/** Gives the file a name that nobody has; false when somebody has it. */
function nameOnce(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(path)) return false
    // Disks of cameras and the like know no second names.
    renameSync(temporary, path)
    return true
  }
}

/** SQLite's words for faults of the disk, as the system's. */
const ofSqlite: Readonly<Record<string, string>> = { SQLITE_FULL: 'ENOSPC', SQLITE_READONLY: 'EROFS' }

/** Says a fault of the disk as one of the copy's place; passes every other error on. */
export function targetFault(path: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const reason =
    diskFaultInWords(ofSqlite[code] ?? code) ?? (/^E[A-Z0-9]+$|^SQLITE_/.test(code) ? code : null)
  if (cause instanceof Fault || reason === null) return cause
  return new Fault('failed', `cannot write ${path}: ${reason}`, 'name a file on another disk', { cause })
}

/**
 * @throws Fault('usage') when `target` or its sum would be one of the store's `files` or lie in its `folder`, by
 * whatever name
 */
export function refuseStore(target: string, files: readonly string[], folder: string | null = null): void {
  const own = files.map(realPath)
  for (const path of [target, sumPath(target)]) {
    const real = realPath(path)
    const isInside = folder !== null && `${real}${sep}`.startsWith(`${realPath(folder)}${sep}`)
    if (isInside || own.includes(real) || files.some((file) => isSameFile(file, path)))
      throw new Fault('usage', `${path} belongs to the store itself`, 'name another file')
  }
}

/** @throws Fault('failed') when the file cannot be read */
export function beginsWith(path: string, bytes: Buffer): boolean {
  let file: number | null = null
  try {
    file = openSync(path, 'r')
    const found = Buffer.alloc(bytes.length)
    return readSync(file, found) === bytes.length && found.equals(bytes)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown fault'
    const reason = code === 'ENOENT' ? 'it is not there' : (diskFaultInWords(code) ?? code)
    throw new Fault('failed', `cannot read ${path}: ${reason}`, 'name a file made with: craft backup', {
      cause,
    })
  } finally {
    if (file !== null) closeSync(file)
  }
}

/** By whatever name, hard links included; false where one of them is not there. */
export function isSameFile(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one), statSync(other)]
    return a.dev === b.dev && a.ino === b.ino
  } catch {
    return false
  }
}

/** The path without links, also of what is not there yet. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(realPath(above), basename(path))
  }
}
