import { chmodSync, closeSync, existsSync, openSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../../make-folder.ts'
import type { Sqlite } from '../database.ts'
import { connect } from '../driver.ts'
import { chooseJournal } from '../journal.ts'
import { isRemote } from '../network.ts'

/** Raised with every change of the tables, or of how words are made of texts: older files are filled anew. */
const VERSION = 1
const APPLICATION = 0x63726678
/** Page cache while the words of thousands of commits are sorted in, in KB. */
const CACHE_KB = 16_384

const text = (name: string): string =>
  `CREATE VIRTUAL TABLE ${name}_text USING fts5(
     title, body, labels, paths, people, parts,
     content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2')`

const tables: readonly string[] = [
  'CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
  `CREATE TABLE coverage (key INTEGER PRIMARY KEY, repository TEXT NOT NULL UNIQUE, commits INTEGER NOT NULL,
     mark INTEGER NOT NULL, oid TEXT NOT NULL)`,
  `CREATE TABLE person (key INTEGER PRIMARY KEY, repository INTEGER NOT NULL, name TEXT NOT NULL,
     email TEXT NOT NULL, canonical_name TEXT NOT NULL, canonical_email TEXT NOT NULL,
     UNIQUE (repository, name, email))`,
  `CREATE TABLE commit_doc (key INTEGER PRIMARY KEY, repository INTEGER NOT NULL, ref TEXT NOT NULL, at INTEGER,
     person INTEGER NOT NULL, meaning TEXT, UNIQUE (repository, ref))`,
  'CREATE INDEX commit_doc_at ON commit_doc (repository, at)',
  text('commit'),
  `CREATE TABLE achievement_doc (key INTEGER PRIMARY KEY, ref TEXT NOT NULL UNIQUE, repository TEXT NOT NULL,
     at INTEGER, name TEXT NOT NULL, email TEXT NOT NULL, hidden INTEGER NOT NULL, hash TEXT NOT NULL, meaning TEXT)`,
  text('achievement'),
  `CREATE TABLE vector (key INTEGER PRIMARY KEY, model TEXT NOT NULL, hash TEXT NOT NULL, vector BLOB NOT NULL,
     UNIQUE (model, hash))`,
]

/**
 * Opens the index at `path`, made (readable by its owner alone) where there is none, and emptied where another version
 * of craft filled it, or out of another store.
 */
export function openIndex(path: string, store: string, busyTimeoutMs: number): Sqlite {
  if (path !== ':memory:') makeFile(path)
  const db = connect(path, { timeout: busyTimeoutMs })
  try {
    chooseJournal(db, path !== ':memory:' && isRemote(dirname(path)) ? 'delete' : 'wal')
    // All of it can be made again.
    db.pragma('synchronous = OFF')
    db.pragma(`cache_size = -${CACHE_KB}`)
    if (!isOurs(db, store)) db.transaction(() => fill(db, store)).immediate()
    return db
  } catch (cause) {
    db.close()
    throw cause
  }
}

/** Before SQLite makes it: its other files have the same rights. */
function makeFile(path: string): void {
  makeFolder(dirname(path))
  if (existsSync(path)) return
  closeSync(openSync(path, 'a', 0o600))
  chmodSync(path, 0o600)
}

function isOurs(db: Sqlite, store: string): boolean {
  if (db.pragma('user_version', { simple: true }) !== VERSION) return false
  if (db.pragma('application_id', { simple: true }) !== APPLICATION) return false
  const row = db.prepare<[], { value: string }>("SELECT value FROM fact WHERE name = 'store'").get()
  return row?.value === store
}

function fill(db: Sqlite, store: string): void {
  // Somebody else may have been faster.
  if (isOurs(db, store)) return
  const old = db.prepare<[], { name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC",
  )
  // With a virtual table go those that it is made of.
  for (const { name } of old.all()) db.exec(`DROP TABLE IF EXISTS "${name.replaceAll('"', '""')}"`)
  for (const table of tables) db.exec(table)
  db.prepare("INSERT INTO fact (name, value) VALUES ('store', ?)").run(store)
  db.pragma(`application_id = ${APPLICATION}`)
  db.pragma(`user_version = ${VERSION}`)
}

/** Whoever has it open goes on with a file that has no name any more, and finds a new one the next time. */
export function removeIndex(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true })
}
