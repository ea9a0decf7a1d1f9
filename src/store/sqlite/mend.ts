import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import type { Sqlite } from './database.ts'
import { connect } from './driver.ts'
import { readMigrations } from './migrations.ts'

/** How the first page of a database begins (sqlite.org/fileformat.html, 1.3). */
const header = {
  bytes: 100,
  magic: 'SQLite format 3\0',
  pageSizeAt: 16,
  pagesAt: 28,
  freeAt: 32,
  versionAt: 60,
}

/**
 * Opens a damaged database, which must be a copy, so that as much as possible of it can be read: a header that is lost
 * is taken from a sound database, and pages that the file no longer has are not counted.
 * @param sound a database that this craft made
 * @returns null where nothing at all can be read
 */
export function openDamaged(copy: string, sound: string): Sqlite | null {
  fold(copy)
  mendHeader(copy, sound)
  try {
    const db = connect(copy, { fileMustExist: true })
    try {
      db.pragma('foreign_keys = OFF')
      db.prepare('SELECT count(*) FROM sqlite_schema').get()
      return db
    } catch {
      db.close()
      return null
    }
  } catch {
    return null
  }
}

/** Brings what is in the -wal or the -journal into the file itself; false where that cannot be done. */
export function fold(path: string): boolean {
  try {
    const db = connect(path, { fileMustExist: true })
    try {
      db.pragma('journal_mode = DELETE')
      return true
    } finally {
      db.close()
    }
  } catch {
    return false
  }
}

function mendHeader(copy: string, sound: string): void {
  const wanted = firstBytes(sound, header.bytes)
  const file = openSync(copy, 'r+')
  try {
    const found = Buffer.alloc(header.bytes)
    readSync(file, found, 0, header.bytes, 0)
    const isLost = found.toString('latin1', 0, header.magic.length) !== header.magic
    const mended = isLost ? wanted : found
    // 1 stands for 65536 there; craft makes pages of 4096 bytes.
    const pageSize = mended.readUInt16BE(header.pageSizeAt) || 4096
    const pages = Math.floor(fstatSync(file).size / pageSize)
    if (!isLost && mended.readUInt32BE(header.pagesAt) <= pages) return
    mended.writeUInt32BE(pages, header.pagesAt)
    // The list of free pages may begin where the file no longer reaches.
    mended.fill(0, header.freeAt, header.freeAt + 8)
    // Neither the -wal nor the version of another file is this one's.
    mended.fill(1, 18, 20)
    if (isLost) mended.writeUInt32BE(readMigrations().tags.length, header.versionAt)
    writeSync(file, mended, 0, header.bytes, 0)
  } finally {
    closeSync(file)
  }
}

function firstBytes(path: string, length: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    readSync(file, bytes, 0, length, 0)
    return bytes
  } finally {
    closeSync(file)
  }
}
