import type { Commit, FileChange } from '../../core/commit.ts'
import { late, type Sqlite } from './database.ts'
import { packFile, packFlags, packOids } from './packing.ts'
import { pathTable } from './paths.ts'
import type { People } from './people.ts'

/** Writes commits with their files, through prepared statements. Inside a transaction only. */
export type CommitWriter = {
  /** False when it is there already; then nothing is written. */
  insert(repository: number, commit: Commit, recordedAt: number): boolean
  /** Files, sums and flags of a commit that is there; any other is passed over. */
  recount(repository: number, commit: Commit): void
  /** After a transaction was rolled back. */
  forget(): void
}

export function commitWriter(db: Sqlite, persons: People): CommitWriter {
  const paths = pathTable(db)
  const insertCommit = late(() =>
    db.prepare(
      `INSERT INTO commits (repository, oid, parents, author, committer, authored, authored_offset, committed,
       committed_offset, message, encoding, flags, files_changed, insertions, deletions, unworked_lines, reachable,
       recorded_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?) ON CONFLICT DO NOTHING`,
    ),
  )
  const insertFile = late(() =>
    db.prepare(
      'INSERT OR IGNORE INTO commit_file ("commit", path, old_path, bits, insertions, deletions) VALUES (?, ?, ?, ?, ?, ?)',
    ),
  )
  const update = late(() =>
    db.prepare<unknown[], { key: number }>(
      `UPDATE commits SET flags = ?, files_changed = ?, insertions = ?, deletions = ?, unworked_lines = ?
     WHERE repository = ? AND oid = ? RETURNING key`,
    ),
  )
  const deleteFiles = late(() => db.prepare('DELETE FROM commit_file WHERE "commit" = ?'))

  const insertFiles = (key: number | bigint, files: readonly FileChange[]): void => {
    for (const file of files) {
      const oldPath = file.oldPath === null ? null : paths.intern(file.oldPath)
      insertFile().run(key, paths.intern(file.path), oldPath, packFile(file), file.insertions, file.deletions)
    }
  }
  return {
    forget: paths.forget,
    insert(repository, commit, recordedAt) {
      const sums = totals(commit.files)
      const author = persons.intern(commit.author)
      const committer = persons.intern(commit.committer)
      const row = insertCommit().run(
        repository,
        packOids([commit.oid]),
        packOids(commit.parents),
        author,
        committer,
        commit.authored?.seconds ?? null,
        commit.authored?.offset ?? null,
        commit.committed?.seconds ?? null,
        commit.committed?.offset ?? null,
        commit.message,
        commit.encoding,
        packFlags(commit.flags),
        commit.files.length,
        sums.insertions,
        sums.deletions,
        sums.unworkedLines,
        recordedAt,
      )
      if (row.changes === 0) return false
      persons.enrol(repository, author)
      persons.enrol(repository, committer)
      insertFiles(row.lastInsertRowid, commit.files)
      return true
    },
    recount(repository, { oid, flags, files }) {
      const { insertions, deletions, unworkedLines } = totals(files)
      const sums = [packFlags(flags), files.length, insertions, deletions, unworkedLines]
      const row = update().get(...sums, repository, packOids([oid]))
      if (row === undefined) return
      deleteFiles().run(row.key)
      insertFiles(row.key, files)
    },
  }
}

function totals(files: readonly FileChange[]) {
  const sums = { insertions: 0, deletions: 0, unworkedLines: 0 }
  for (const { insertions, deletions, mark } of files) {
    sums.insertions += insertions
    sums.deletions += deletions
    if (mark !== null) sums.unworkedLines += insertions + deletions
  }
  return sums
}
