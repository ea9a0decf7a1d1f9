import { existsSync } from 'node:fs'
import type { Backup, Holdings, Standing, Target, Vault, Watch } from '../../core/backup.ts'
import { beginsWith, refuseStore, targetFault, writeBackup } from '../backup-file.ts'
import { copyDatabase, holdingStill } from './copy-database.ts'
import { openDatabase, type Sqlite } from './database.ts'
import { connect } from './driver.ts'
import { storeFault } from './faults.ts'
import { damage, firstDamage, holdingsOf, isDamage } from './look-through.ts'
import { readMigrations, versionOf } from './migrations.ts'
import type { SqliteVaultOptions } from './put-database.ts'
import { stageDatabase } from './staged-database.ts'

const MAGIC = Buffer.from('SQLite format 3\0')
const BUSY_MS = 5000

/** Backups of the store at `path`: databases that open by themselves, of the schema that the store has. */
export function sqliteVault(path: string, options: SqliteVaultOptions): Vault {
  const open = (): Sqlite => openKnown(path, options)
  const backUp = (target: Target, watch: Watch) => backUpDatabase(path, open, target, watch)
  return {
    kind: 'sqlite',
    store: path,
    standing: () => standingAt(path, open),
    backUp,
    recognises: (file) => beginsWith(file, MAGIC),
    stage: (file, how, watch) => stageDatabase({ path, options, backUp }, file, how, watch),
  }
}

/** Opens the store as it is, of whatever older schema. @throws Fault('store') when it is not this craft's */
function openKnown(path: string, { craftVersion, migrations }: SqliteVaultOptions): Sqlite {
  const db = openDatabase(path, BUSY_MS)
  try {
    versionOf(db, path, craftVersion, readMigrations(migrations))
    return db
  } catch (cause) {
    db.close()
    throw cause
  }
}

function standingAt(path: string, open: () => Sqlite): Standing {
  if (!existsSync(path)) return { state: 'none' }
  try {
    const holds = holdingsIn(open())
    return holds === null || Object.values(holds).every((count) => count === 0)
      ? { state: 'none' }
      : { state: 'whole', holds }
  } catch (cause) {
    const fault = storeFault(path, cause)
    if (isDamage(cause) && fault instanceof Error) return { state: 'damaged', because: fault.message }
    throw fault
  }
}

/** Null in a file without tables; closes it. */
function holdingsIn(db: Sqlite): Holdings | null {
  try {
    const hasTables = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'repository'").get() !== undefined
    return hasTables ? holdingsOf(db) : null
  } finally {
    db.close()
  }
}

/** What SQLite says of the file it writes, rather than of the one it reads. */
const OF_THE_COPY = /^SQLITE_(FULL|CANTOPEN|READONLY)/

async function backUpDatabase(
  path: string,
  open: () => Sqlite,
  target: Target,
  watch: Watch,
): Promise<Backup> {
  refuseStore(target.path, [path, `${path}-wal`, `${path}-shm`, `${path}-journal`])
  return writeBackup(target, watch, async (temporary) => {
    try {
      const db = open()
      try {
        await holdingStill(db, () => copyDatabase(db, temporary, watch))
      } finally {
        db.close()
      }
      return { ...checked(temporary), damage: [] }
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
      throw OF_THE_COPY.test(code) ? targetFault(target.path, cause) : storeFault(path, cause)
    }
  })
}

function checked(copy: string): Holdings {
  const db = connect(copy)
  try {
    // The journal of a store in use would want files beside it, and a folder that can be written.
    db.pragma('journal_mode = DELETE')
    const found = firstDamage(db)
    if (found !== null) throw damage(found)
    return holdingsOf(db)
  } finally {
    db.close()
  }
}
