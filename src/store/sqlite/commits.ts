import type { Commit, FileChange, Identity } from '../../core/commit.ts'
import type { CommitShelf } from '../../core/ports.ts'
import { commitReader } from './commit-reader.ts'
import { immediately, type Sqlite } from './database.ts'
import { packFile, packFlags, packOids } from './packing.ts'
import { pathTable } from './paths.ts'
import { people } from './people.ts'
import type { RepositoryKeys } from './repositories.ts'

/** The commits of every repository. Writes go through prepared statements: a first import is a million rows. */
export function commitShelf(db: Sqlite, repositories: RepositoryKeys, now: () => Date): CommitShelf {
  const persons = people(db)
  const paths = pathTable(db)
  const has = db.prepare<[number, Buffer], unknown>('SELECT 1 FROM commits WHERE repository = ? AND oid = ?')
  const countAll = db.prepare<[], { n: number }>('SELECT count(*) AS n FROM commits')
  const countOf = db.prepare<[number], { n: number }>(
    'SELECT count(*) AS n FROM commits WHERE repository = ?',
  )
  const insertCommit = db.prepare(
    `INSERT INTO commits (repository, oid, parents, author, committer, authored, authored_offset, committed,
       committed_offset, message, encoding, flags, files_changed, insertions, deletions, unworked_lines, reachable,
       recorded_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?) ON CONFLICT DO NOTHING`,
  )
  const insertFile = db.prepare(
    'INSERT OR IGNORE INTO commit_file ("commit", path, old_path, bits, insertions, deletions) VALUES (?, ?, ?, ?, ?, ?)',
  )

  const addOne = (repository: number, commit: Commit, recordedAt: number): boolean => {
    const sums = totals(commit.files)
    const row = insertCommit.run(
      repository,
      packOids([commit.oid]),
      packOids(commit.parents),
      persons.intern(commit.author),
      persons.intern(commit.committer),
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
    for (const file of commit.files) {
      const oldPath = file.oldPath === null ? null : paths.intern(file.oldPath)
      insertFile.run(
        row.lastInsertRowid,
        paths.intern(file.path),
        oldPath,
        packFile(file),
        file.insertions,
        file.deletions,
      )
    }
    return true
  }

  return {
    ...commitReader(db, repositories, persons),
    has: (repositoryId, oid) => {
      const key = repositories.keyOf(repositoryId)
      return key !== null && has.get(key, packOids([oid])) !== undefined
    },
    count: (repositoryId) => {
      if (repositoryId === undefined) return countAll.get()?.n ?? 0
      const key = repositories.keyOf(repositoryId)
      return key === null ? 0 : (countOf.get(key)?.n ?? 0)
    },
    add(repositoryId, commits) {
      const key = repositories.require(repositoryId)
      const recordedAt = Math.floor(now().getTime() / 1000)
      try {
        return immediately(db, () => commits.filter((commit) => addOne(key, commit, recordedAt)).length)
      } catch (cause) {
        // What was interned inside the transaction is gone with it.
        persons.forget()
        paths.forget()
        throw cause
      }
    },
    alias(repositoryId, pairs) {
      const key = repositories.require(repositoryId)
      const recordedAt = Math.floor(now().getTime() / 1000)
      const insert = db.prepare(
        'INSERT OR REPLACE INTO alias (repository, written, canonical, recorded_at) VALUES (?, ?, ?, ?)',
      )
      try {
        immediately(db, () => {
          db.prepare('DELETE FROM alias WHERE repository = ?').run(key)
          for (const { written, canonical } of pairs)
            insert.run(key, persons.intern(written), persons.intern(canonical), recordedAt)
        })
      } finally {
        persons.forget()
      }
    },
    aliases(repositoryId) {
      const key = repositories.keyOf(repositoryId)
      if (key === null) return []
      return db
        .prepare<[number], { written: number; canonical: number }>(
          'SELECT written, canonical FROM alias WHERE repository = ?',
        )
        .all(key)
        .map(({ written, canonical }) => ({
          written: persons.written(written),
          canonical: persons.written(canonical),
        }))
    },
    supersede(repositoryId, pairs) {
      const key = repositories.require(repositoryId)
      const update = db.prepare('UPDATE commits SET superseded_by = ? WHERE repository = ? AND oid = ?')
      immediately(db, () => {
        for (const { oid, supersededBy } of pairs)
          update.run(supersededBy === null ? null : packOids([supersededBy]), key, packOids([oid]))
      })
    },
    identities(repositoryId): readonly Identity[] {
      const key = repositories.keyOf(repositoryId)
      if (key === null) return []
      return db
        .prepare<[number, number], Identity>(
          `SELECT name, email FROM identity WHERE key IN
             (SELECT author FROM commits WHERE repository = ? UNION SELECT committer FROM commits WHERE repository = ?)
           ORDER BY key`,
        )
        .all(key, key)
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
