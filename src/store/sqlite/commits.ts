import type { Identity } from '../../core/commit.ts'
import type { Alias, CommitShelf } from '../../core/ports.ts'
import { commitMarks } from './commit-marks.ts'
import { commitReader } from './commit-reader.ts'
import { commitWriter } from './commit-writer.ts'
import { immediately, late, type Sqlite } from './database.ts'
import { packOids } from './packing.ts'
import { people } from './people.ts'
import type { RepositoryKeys } from './repository-keys.ts'

type AliasRow = Identity & { readonly canonicalName: string; readonly canonicalEmail: string }

/** The commits of every repository. Writes go through prepared statements: a first import is a million rows. */
export function commitShelf(db: Sqlite, repositories: RepositoryKeys, now: () => Date): CommitShelf {
  const persons = people(db)
  const writer = commitWriter(db, persons)
  const has = late(() =>
    db.prepare<[number, Buffer], unknown>('SELECT 1 FROM commits WHERE repository = ? AND oid = ?'),
  )
  const countAll = late(() => db.prepare<[], { n: number }>('SELECT count(*) AS n FROM commits'))
  const countOf = late(() =>
    db.prepare<[number], { n: number }>('SELECT count(*) AS n FROM commits WHERE repository = ?'),
  )
  const write = (work: () => number): number => {
    try {
      return immediately(db, work)
    } catch (cause) {
      // What was interned inside the transaction is gone with it.
      persons.forget()
      writer.forget()
      throw cause
    }
  }
  const readAliases = late(() =>
    db.prepare<[number], AliasRow>(
      `SELECT w.name, w.email, c.name AS canonicalName, c.email AS canonicalEmail FROM alias
       JOIN identity w ON w.key = written JOIN identity c ON c.key = canonical WHERE repository = ?`,
    ),
  )
  const aliasesOf = (repository: number): readonly Alias[] =>
    readAliases()
      .all(repository)
      .map(({ name, email, canonicalName, canonicalEmail }) => ({
        written: { name, email },
        canonical: { name: canonicalName, email: canonicalEmail },
      }))

  return {
    ...commitReader(db, repositories, persons),
    ...commitMarks(db, repositories),
    has: (repositoryId, oid) => {
      const key = repositories.keyOf(repositoryId)
      return key !== null && has().get(key, packOids([oid])) !== undefined
    },
    count: (repositoryId) => {
      if (repositoryId === undefined) return countAll().get()?.n ?? 0
      const key = repositories.keyOf(repositoryId)
      return key === null ? 0 : (countOf().get(key)?.n ?? 0)
    },
    add(repositoryId, commits) {
      const key = repositories.require(repositoryId)
      const recordedAt = Math.floor(now().getTime() / 1000)
      return write(() => commits.filter((commit) => writer.insert(key, commit, recordedAt)).length)
    },
    recount(repositoryId, commits) {
      const key = repositories.require(repositoryId)
      write(() => {
        for (const commit of commits) writer.recount(key, commit)
        return commits.length
      })
    },
    alias(repositoryId, pairs) {
      const key = repositories.require(repositoryId)
      // Nearly always the mailmap says what it said last time.
      const before = new Set(aliasesOf(key).map(textOf))
      if (before.size === pairs.length && pairs.every((pair) => before.has(textOf(pair)))) return
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
      return key === null ? [] : aliasesOf(key)
    },
    identities(repositoryId) {
      const key = repositories.keyOf(repositoryId)
      return key === null ? [] : persons.enrolled(key)
    },
  }
}

const textOf = ({ written, canonical }: Alias): string =>
  [written.name, written.email, canonical.name, canonical.email].join('\0')
