import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Finding, fault, fine, type StoreInspection, warning } from '../../core/checkup.ts'
import type { Sqlite } from './database.ts'
import { connect } from './driver.ts'
import { besides } from './inspect-besides.ts'
import { readMigrations } from './migrations.ts'
import { isRemote } from './network.ts'
import { copyInto, filesOf } from './private-copy.ts'

export type InspectOptions = {
  readonly craftVersion: string
  /** Looks at every row and index, not only at how the pages hang together. */
  readonly full: boolean
}

type Seen = Pick<StoreInspection, 'newestCommit' | 'canBeRepaired'> & { readonly finding: Finding }

const NAME = 'store'
const REPAIR = 'craft doctor --repair'
const MAGIC = 'SQLite format 3\0'

/** Looks at the database at `path` by way of a private copy: not a byte of it changes and no lock of it is taken. */
export function inspectSqlite(path: string, options: InspectOptions): StoreInspection {
  const file = statOf(path)
  const files = filesOf(path)
  const seen = file instanceof Error ? unreachable(path, file) : look(path, file, options)
  const exists = file instanceof Error || file !== undefined
  return {
    kind: 'sqlite',
    path,
    exists,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    newestCommit: seen.newestCommit,
    canBeRepaired: seen.canBeRepaired,
    findings: [seen.finding, ...besides(path, exists ? file : undefined)],
  }
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    return error as Error
  }
}

const seen = (finding: Finding, canBeRepaired = false): Seen => ({
  finding,
  canBeRepaired,
  newestCommit: null,
})

const damaged = (says: string): Seen => seen(fault(NAME, 'store', says, REPAIR), true)

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

function inside(db: Sqlite, path: string, { craftVersion, full }: InspectOptions): Seen {
  const { version, tables, ours } = db
    .prepare(`SELECT (SELECT user_version FROM pragma_user_version) AS version, count(*) AS tables,
      total(name IN ('note', 'repository_root')) AS ours FROM sqlite_schema`)
    .get() as { version: number; tables: number; ours: number }
  const newest = readMigrations().tags.length
  if (tables === 0 && version === 0) return damaged(`${path} holds no tables: what was in it is lost`)
  if (tables > 0 && ours < 2)
    return seen(
      fault(
        NAME,
        'store',
        `${path} is a database of another program`,
        'move it away, or set CRAFT_HOME to use another store',
      ),
    )
  if (version > newest) return newer(db, path, craftVersion)
  const troubles = troublesIn(db, full)
  if (troubles[0] !== undefined)
    return damaged(
      `${path} is damaged: ${troubles[0]}${troubles.length > 1 ? `, and ${troubles.length - 1} more` : ''}`,
    )
  const { commits, newestCommit } = db
    .prepare('SELECT count(*) AS commits, max(committed) AS newestCommit FROM commits')
    .get() as { commits: number; newestCommit: number | null }
  const journal = String(db.pragma('journal_mode', { simple: true }))
  const parts = [
    `${path} (sqlite): ${commits} ${commits === 1 ? 'commit' : 'commits'}`,
    version < newest
      ? `version ${version} of ${newest}, will be brought up to date on the next run`
      : `version ${version}`,
    `journal ${journal}${isRemote(dirname(path)) ? ', on a network disk' : ''}`,
    `${full ? 'integrity' : 'quick'} check found nothing wrong`,
  ]
  return { finding: fine(NAME, parts.join('; ')), newestCommit, canBeRepaired: false }
}

function newer(db: Sqlite, path: string, craftVersion: string): Seen {
  const row = db.prepare("SELECT value FROM note WHERE key = 'craft:version'").get() as
    | { value: string }
    | undefined
  return seen(
    fault(
      NAME,
      'store',
      `${path} was written by craft ${row?.value ?? 'of a newer version'}, you run ${craftVersion}`,
      'update craft, or set CRAFT_HOME to use another store',
    ),
  )
}

const MOST_TROUBLES = 100

function troublesIn(db: Sqlite, full: boolean): readonly string[] {
  const check = full ? 'integrity_check' : 'quick_check'
  const rows = db.pragma(`${check}(${MOST_TROUBLES})`) as readonly Readonly<Record<string, string>>[]
  const said = rows.map((row) => Object.values(row)[0] ?? '').filter((one) => one !== 'ok')
  // The first line names the database, the rest what is wrong with it.
  const troubles = said.flatMap((one) => one.split('\n')).filter((one) => !/^\*\*\* in database/.test(one))
  if (!full) return troubles
  const orphans = db.pragma('foreign_key_check') as readonly { table: string; parent: string }[]
  return [
    ...troubles,
    ...orphans.map(({ table, parent }) => `a row of ${table} names a ${parent} that is not there`),
  ]
}
