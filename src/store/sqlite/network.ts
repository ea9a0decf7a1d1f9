import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import type { CommitStore } from '../../core/ports.ts'

// statfs types (linux/magic.h) of file systems on which SQLite's shared memory is not to be trusted:
// NFS, SMB (three of them), AFS (two), 9p, FUSE (sshfs and others), Coda.
const remote = new Set([
  0x6969, 0xff534d42, 0x517b, 0xfe534d42, 0x5346414f, 0x6b414653, 0x01021997, 0x65735546, 0x73757245,
])

/** Does `folder` lie where processes of several machines may write it? */
export function isRemote(folder: string): boolean {
  try {
    return remote.has(statfsSync(folder).type)
  } catch {
    return false
  }
}

const TOLD = 'craft:told-of-network'

type Kept = Pick<CommitStore, 'path' | 'note' | 'setNote'> & {
  readonly connection: { readonly db: Database.Database }
}

/**
 * What a person should know who keeps a store on a network's disk: one sentence, the first time it is asked for that
 * store; null ever after, and for any other store.
 */
export function newsOfDisk({ connection, path, note, setNote }: Kept): string | null {
  if (connection.db.pragma('journal_mode', { simple: true }) === 'wal') return null
  if (path === ':memory:' || !isRemote(dirname(path)) || note(TOLD) !== null) return null
  setNote(TOLD, 'yes')
  return `other machines may write to the disk of ${dirname(path)}: craft keeps its store there without a write-ahead log, which is slower`
}
