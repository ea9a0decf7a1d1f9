import type { FileChange, Identity, StoredCommit } from '../../core/commit.ts'
import { commitId } from '../../core/ids.ts'
import { isMe } from '../../core/person.ts'
import type { CommitQuery, CommitShelf } from '../../core/ports.ts'
import type { Stamp } from '../../core/time.ts'
import { late, type Sqlite } from './database.ts'
import { unpackFile, unpackFlags, unpackOids } from './packing.ts'
import type { People } from './people.ts'
import type { RepositoryKeys } from './repository-keys.ts'
import type { commits } from './schema.ts'

type Row = typeof commits.$inferSelect
type FileRow = {
  readonly path: string
  readonly oldPath: string | null
  readonly bits: number
  readonly insertions: number
  readonly deletions: number
}

const columns = `c.key, c.repository, c.oid, c.parents, c.author, c.committer, c.authored,
  c.authored_offset AS authoredOffset, c.committed, c.committed_offset AS committedOffset, c.message, c.encoding,
  c.flags, c.files_changed AS filesChanged, c.insertions, c.deletions, c.unworked_lines AS unworkedLines,
  c.superseded_by AS supersededBy, c.reachable`

const stamp = (seconds: number | null, offset: number | null): Stamp | null =>
  seconds === null ? null : { seconds, offset: offset ?? 0 }

/** Gives stored commits back; a list is streamed from the index, never held or sorted whole. */
export function commitReader(
  db: Sqlite,
  repositories: RepositoryKeys,
  people: People,
): Pick<CommitShelf, 'list' | 'find' | 'authoredTogether' | 'recorded'> {
  const files = late(() =>
    db.prepare<[number], FileRow>(
      `SELECT p.path, o.path AS oldPath, f.bits, f.insertions, f.deletions FROM commit_file f
     JOIN path p ON p.key = f.path LEFT JOIN path o ON o.key = f.old_path WHERE f."commit" = ?`,
    ),
  )
  const filesOf = (key: number): FileChange[] =>
    files()
      .all(key)
      .map(({ path, oldPath, bits, insertions, deletions }) => ({
        path,
        oldPath,
        ...unpackFile(bits),
        insertions,
        deletions,
      }))

  const shaped = (row: Row, withFiles: boolean): StoredCommit => {
    const oid = row.oid.toString('hex')
    return {
      id: commitId(oid, row.committed),
      repositoryId: repositories.idOf(row.repository),
      oid,
      parents: unpackOids(row.parents, oid.length),
      author: people.canonical(row.repository, row.author),
      authorAsWritten: people.written(row.author),
      authored: stamp(row.authored, row.authoredOffset),
      committer: people.canonical(row.repository, row.committer),
      committerAsWritten: people.written(row.committer),
      committed: stamp(row.committed, row.committedOffset),
      message: row.message,
      encoding: row.encoding,
      flags: unpackFlags(row.flags),
      filesChanged: row.filesChanged,
      insertions: row.insertions,
      deletions: row.deletions,
      unworkedLines: row.unworkedLines,
      supersededBy: row.supersededBy?.toString('hex') ?? null,
      reachable: Boolean(row.reachable),
      files: withFiles ? filesOf(row.key) : null,
    }
  }

  return {
    *list(query) {
      const chosen = choose(query, repositories, people)
      if (chosen === null) return
      // Within one second (a rebase makes many commits in one) the reader stored the newest first.
      const order =
        query.order === 'oldest-first' ? 'c.committed ASC, c.key DESC' : 'c.committed DESC, c.key ASC'
      const statement = db.prepare<unknown[], Row>(
        `SELECT ${columns} FROM commits c WHERE ${chosen.where} ORDER BY ${order} LIMIT ?`,
      )
      for (const row of statement.iterate(...chosen.values, query.limit ?? -1))
        yield shaped(row, query.withFiles ?? false)
    },
    find(prefix, repositoryId) {
      const hex = prefix.toLowerCase()
      if (!/^[0-9a-f]{4,64}$/.test(hex)) return []
      const key = repositoryId === undefined ? null : repositories.keyOf(repositoryId)
      const low = Buffer.from(hex.length % 2 === 0 ? hex : `${hex}0`, 'hex')
      const high = Buffer.concat([
        Buffer.from(hex.length % 2 === 0 ? hex : `${hex}f`, 'hex'),
        Buffer.alloc(32, 0xff),
      ])
      const where = repositoryId === undefined ? '' : 'AND c.repository = ?'
      const values = repositoryId === undefined ? [low, high] : [low, high, key]
      return db
        .prepare<unknown[], Row>(
          `SELECT ${columns} FROM commits c WHERE c.oid BETWEEN ? AND ? ${where} LIMIT 10`,
        )
        .all(...values)
        .map((row) => shaped(row, false))
    },
    *authoredTogether(repositoryId, seconds) {
      const key = repositories.keyOf(repositoryId)
      if (key === null) return
      const among = seconds === null ? '' : 'AND authored IN (SELECT value FROM json_each(?))'
      const values = seconds === null ? [key] : [key, JSON.stringify(seconds)]
      const statement = db.prepare<unknown[], Row>(
        `SELECT ${columns} FROM commits c WHERE c.repository = ? AND c.authored IN
           (SELECT authored FROM commits WHERE repository = ? ${among} GROUP BY authored HAVING count(*) > 1)
         ORDER BY c.authored, c.key`,
      )
      for (const row of statement.iterate(key, ...values)) yield shaped(row, false)
    },
    *recorded(repositoryId, from) {
      const key = repositories.keyOf(repositoryId)
      if (key === null) return
      // The plus keeps SQLite from the index by repository, whose order is another.
      const statement = db.prepare<unknown[], Row>(
        `SELECT ${columns} FROM commits c WHERE c.key >= ? AND +c.repository = ? ORDER BY c.key`,
      )
      for (const row of statement.iterate(from, key)) yield { mark: row.key, commit: shaped(row, true) }
    },
  }
}

type Chosen = { readonly where: string; readonly values: readonly unknown[] }

/** The query as a condition; null when nothing can match. */
function choose(query: CommitQuery, repositories: RepositoryKeys, people: People): Chosen | null {
  const where: string[] = []
  const values: unknown[] = []
  const and = (condition: string, ...given: unknown[]) => {
    where.push(condition)
    values.push(...given)
  }
  if (query.repositoryId !== undefined) {
    const key = repositories.keyOf(query.repositoryId)
    if (key === null) return null
    and('c.repository = ?', key)
  }
  if (query.since !== undefined) and('c.committed >= ?', query.since)
  if (query.until !== undefined) and('c.committed < ?', query.until)
  const passes = personFilter(query)
  if (passes !== null) {
    const keys = JSON.stringify(people.keysWhere(passes))
    const theirs = '(SELECT value FROM json_each(?))'
    const aliases = `SELECT repository, written FROM alias WHERE canonical IN ${theirs}`
    and(`(c.author IN ${theirs} OR (c.repository, c.author) IN (${aliases}))`, keys, keys)
  }
  if (!query.withSuperseded) and('c.superseded_by IS NULL AND c.reachable = 1')
  return { where: where.length === 0 ? '1' : where.join(' AND '), values }
}

/** Whom `author` and `mine` let through; null lets everybody. */
export function personFilter({
  author,
  mine,
}: Pick<CommitQuery, 'author' | 'mine'>): ((person: Identity) => boolean) | null {
  if (author === undefined && mine === undefined) return null
  const part = author?.toLowerCase()
  return (person) =>
    (part === undefined || `${person.name} <${person.email}>`.toLowerCase().includes(part)) &&
    (mine === undefined || isMe({ name: '', ...mine }, person))
}
