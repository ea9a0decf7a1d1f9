import type { Identity } from '../../../core/commit.ts'
import type { CommitEntry, SearchHit, SearchIndex } from '../../../core/search.ts'
import { late, type Sqlite } from '../database.ts'
import { textWriter } from './words.ts'

type Part = Pick<
  SearchIndex,
  'covered' | 'addCommits' | 'forgetCommits' | 'repositories' | 'renamed' | 'replaceCommits'
>
type CoverageRow = {
  readonly key: number
  readonly commits: number
  readonly mark: number
  readonly oid: string
}
type PersonRow = Identity & {
  readonly key: number
  readonly canonicalName: string
  readonly canonicalEmail: string
}

/** The commits of the index. */
export function indexedCommits(db: Sqlite): Part {
  const coverage = late(() =>
    db.prepare<[string], CoverageRow>('SELECT key, commits, mark, oid FROM coverage WHERE repository = ?'),
  )
  const cover = late(() =>
    db.prepare<unknown[], { key: number }>(
      `INSERT INTO coverage (repository, commits, mark, oid) VALUES (?, 0, -1, '')
       ON CONFLICT (repository) DO UPDATE SET commits = commits RETURNING key`,
    ),
  )
  const advance = late(() =>
    db.prepare(
      `UPDATE coverage SET commits = commits + @added, oid = CASE WHEN @mark > mark THEN @oid ELSE oid END,
         mark = max(mark, @mark) WHERE key = @key`,
    ),
  )
  const insert = late(() =>
    db.prepare('INSERT OR IGNORE INTO commit_doc (repository, ref, at, person) VALUES (?, ?, ?, ?)'),
  )
  const enrol = late(() =>
    db.prepare<unknown[], { key: number }>(
      `INSERT INTO person (repository, name, email, canonical_name, canonical_email) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (repository, name, email)
         DO UPDATE SET canonical_name = excluded.canonical_name, canonical_email = excluded.canonical_email
       RETURNING key`,
    ),
  )
  const keyOfDoc = late(() =>
    db.prepare<unknown[], { key: number }>('SELECT key FROM commit_doc WHERE repository = ? AND ref = ?'),
  )
  const texts = late(() => textWriter(db, 'commit'))
  const personOf = (repository: number, { author, authorAsWritten: { name, email } }: CommitEntry) =>
    enrol().get(repository, name, email, author.name, author.email)?.key

  return {
    covered(repositoryId) {
      const row = coverage().get(repositoryId)
      return row === undefined ? null : { count: row.commits, mark: row.mark, oid: row.oid }
    },
    repositories: () =>
      db
        .prepare<[], { repository: string }>('SELECT repository FROM coverage')
        .all()
        .map(({ repository }) => repository),
    addCommits: immediate(db, (repositoryId: string, entries: readonly CommitEntry[]) => {
      const last = entries.at(-1)
      const key = cover().get(repositoryId)?.key
      if (last === undefined || key === undefined) return
      let added = 0
      for (const entry of entries) {
        const done = insert().run(key, entry.oid, entry.at, personOf(key, entry))
        if (done.changes === 0) continue
        added++
        texts().add(done.lastInsertRowid, entry.text)
      }
      advance().run({ added, mark: last.mark, oid: last.oid, key })
    }),
    replaceCommits: immediate(db, (repositoryId: string, entries: readonly CommitEntry[]) => {
      const repository = coverage().get(repositoryId)?.key
      if (repository === undefined) return
      for (const entry of entries) {
        personOf(repository, entry)
        const doc = keyOfDoc().get(repository, entry.oid)
        if (doc === undefined) continue
        texts().remove(doc.key)
        texts().add(doc.key, entry.text)
      }
    }),
    forgetCommits: immediate(db, (repositoryId: string) => {
      const repository = coverage().get(repositoryId)?.key
      if (repository === undefined) return
      db.prepare(
        'DELETE FROM commit_text WHERE rowid IN (SELECT key FROM commit_doc WHERE repository = ?)',
      ).run(repository)
      for (const table of ['commit_doc', 'person'])
        db.prepare(`DELETE FROM ${table} WHERE repository = ?`).run(repository)
      db.prepare('DELETE FROM coverage WHERE key = ?').run(repository)
    }),
    renamed(repositoryId, aliases) {
      const repository = coverage().get(repositoryId)?.key
      if (repository === undefined) return []
      const today = new Map(aliases.map(({ written, canonical }) => [textOf(written), canonical]))
      const changed = people(db, repository).filter((person) => {
        const { name, email } = today.get(textOf(person)) ?? person
        return name !== person.canonicalName || email !== person.canonicalEmail
      })
      if (changed.length === 0) return []
      return db
        .prepare<unknown[], SearchHit>(
          `SELECT ? AS repositoryId, ref, at FROM commit_doc
           WHERE repository = ? AND person IN (SELECT value FROM json_each(?))`,
        )
        .all(repositoryId, repository, JSON.stringify(changed.map(({ key }) => key)))
    },
  }
}

const people = (db: Sqlite, repository: number): readonly PersonRow[] =>
  db
    .prepare<unknown[], PersonRow>(
      `SELECT key, name, email, canonical_name AS canonicalName, canonical_email AS canonicalEmail
       FROM person WHERE repository = ?`,
    )
    .all(repository)

const textOf = ({ name, email }: Identity): string => `${name}\0${email}`

/** Takes the write lock at once: two that read first and write then could both wait for ever. */
export const immediate =
  <A extends unknown[]>(db: Sqlite, work: (...args: A) => void) =>
  (...args: A): void =>
    db.transaction(() => work(...args)).immediate()
