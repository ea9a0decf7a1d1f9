import type { Commit, FileChange, Identity } from '../../core/commit.ts'
import type { Store } from '../../core/ports.ts'
import type { Stamp } from '../../core/time.ts'
import type { Sqlite } from './database.ts'
import { unpackFile, unpackFlags, unpackOids } from './packing.ts'
import { type Row, readableRows } from './readable-rows.ts'

/**
 * Adds commits that `old` still has whole and `fresh` did not get from git: of repositories that are gone, or rewritten
 * since. Pages of a database carry no checksum, so a commit must add up to be believed.
 * @returns how many were added
 */
export function salvageCommits(fresh: Store, old: Sqlite, ids: ReadonlyMap<unknown, string>): number {
  const people = identitiesIn(old)
  const filesOf = fileReader(old)
  let saved = 0
  for (const row of readableRows(old, 'commits', () => {})) {
    const repositoryId = ids.get(row.repository)
    const oid = hexOf(row.oid)
    if (repositoryId === undefined || oid === null || fresh.commits.has(repositoryId, oid)) continue
    const commit = commitOf(row, oid, people, filesOf(row.key))
    if (commit === null) continue
    saved += fresh.commits.add(repositoryId, [commit])
    const supersededBy = hexOf(row.superseded_by)
    if (row.reachable === 0) fresh.commits.setReachable(repositoryId, [oid], false)
    if (supersededBy !== null) fresh.commits.supersede(repositoryId, [{ oid, supersededBy }])
  }
  return saved
}

function commitOf(
  row: Row,
  oid: string,
  people: ReadonlyMap<unknown, Identity>,
  files: readonly FileChange[] | null,
): Commit | null {
  const [author, committer] = [people.get(row.author), people.get(row.committer)]
  const { parents, message, encoding, flags } = row
  if (author === undefined || committer === undefined || files === null) return null
  if (typeof message !== 'string' || typeof flags !== 'number' || !(parents instanceof Buffer)) return null
  if (parents.length % (oid.length / 2) !== 0 || !addsUp(row, files)) return null
  return {
    oid,
    parents: unpackOids(parents, oid.length),
    author,
    authored: stampOf(row.authored, row.authored_offset),
    committer,
    committed: stampOf(row.committed, row.committed_offset),
    message,
    encoding: typeof encoding === 'string' ? encoding : null,
    flags: unpackFlags(flags),
    files,
  }
}

function addsUp(row: Row, files: readonly FileChange[]): boolean {
  const sum = (of: (file: FileChange) => number) => files.reduce((all, file) => all + of(file), 0)
  return (
    files.length === row.files_changed &&
    sum((file) => file.insertions) === row.insertions &&
    sum((file) => file.deletions) === row.deletions
  )
}

const stampOf = (seconds: unknown, offset: unknown): Stamp | null =>
  typeof seconds === 'number' ? { seconds, offset: typeof offset === 'number' ? offset : 0 } : null

function hexOf(value: unknown): string | null {
  return value instanceof Buffer && (value.length === 20 || value.length === 32)
    ? value.toString('hex')
    : null
}

function identitiesIn(old: Sqlite): ReadonlyMap<unknown, Identity> {
  const rows = [...readableRows(old, 'identity', () => {})]
  return new Map(rows.map(({ key, name, email }) => [key, { name: String(name), email: String(email) }]))
}

/** The files of a commit by its key; null where one of them cannot be read. */
function fileReader(old: Sqlite): (key: unknown) => readonly FileChange[] | null {
  try {
    const read = old.prepare<unknown[], Row>(
      `SELECT p.path, o.path AS old_path, f.old_path AS old_key, f.bits, f.insertions, f.deletions
       FROM commit_file f LEFT JOIN path p ON p.key = f.path LEFT JOIN path o ON o.key = f.old_path
       WHERE f."commit" = ? ORDER BY p.path`,
    )
    return (key) => {
      try {
        return read.all(key).map(fileOf)
      } catch {
        return null
      }
    }
  } catch {
    return () => null
  }
}

function fileOf(row: Row): FileChange {
  const { path, old_path: oldPath, old_key: oldKey, bits, insertions, deletions } = row
  if (typeof path !== 'string' || (oldKey !== null && typeof oldPath !== 'string'))
    throw new Error('a path is missing')
  return {
    path,
    oldPath: typeof oldPath === 'string' ? oldPath : null,
    insertions: Number(insertions),
    deletions: Number(deletions),
    ...unpackFile(Number(bits)),
  }
}
