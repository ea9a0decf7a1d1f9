import { eq } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { Fault } from '../../core/errors.ts'
import type { RepositoryShelf } from '../../core/ports.ts'
import type { Repository } from '../../core/repository.ts'
import { immediately, type Sqlite } from './database.ts'
import { checkout, repository, repositoryRoot, tag } from './schema.ts'

/** The store's own small numbers for repositories. */
export type RepositoryKeys = {
  keyOf(id: string): number | null
  /** @throws Fault('store') for a repository that was never saved */
  require(id: string): number
  idOf(key: number): string
}

export function repositoryKeys(db: Sqlite): RepositoryKeys {
  const byId = db.prepare<[string], { key: number }>('SELECT key FROM repository WHERE id = ?')
  const byKey = db.prepare<[number], { id: string }>('SELECT id FROM repository WHERE key = ?')
  const keys = new Map<string, number>()
  const ids = new Map<number, string>()
  const keyOf = (id: string): number | null => {
    const key = keys.get(id) ?? byId.get(id)?.key ?? null
    if (key !== null) keys.set(id, key)
    return key
  }
  return {
    keyOf,
    require(id) {
      const key = keyOf(id)
      if (key === null) throw new Fault('store', `the store knows no repository ${id}`, 'craft track')
      return key
    },
    idOf(key) {
      const id = ids.get(key) ?? byKey.get(key)?.id ?? ''
      ids.set(key, id)
      return id
    },
  }
}

type Row = typeof repository.$inferSelect

export function repositoryShelf(
  db: Sqlite,
  query: BetterSQLite3Database,
  keys: RepositoryKeys,
  now: () => Date,
): RepositoryShelf {
  const recordedAt = () => Math.floor(now().getTime() / 1000)
  const shaped = ({ key, id, name, remoteUrl, defaultBranch }: Row): Repository => {
    const roots = query.select().from(repositoryRoot).where(eq(repositoryRoot.repository, key)).all()
    return { id, name, remoteUrl, defaultBranch, roots: roots.map(({ root }) => root).sort() }
  }
  const byKey = (key: number): Repository | null => {
    const row = query.select().from(repository).where(eq(repository.key, key)).get()
    return row === undefined ? null : shaped(row)
  }

  return {
    list: () => query.select().from(repository).orderBy(repository.key).all().map(shaped),
    byRoots(roots) {
      for (const root of roots) {
        const row = query.select().from(repositoryRoot).where(eq(repositoryRoot.root, root)).get()
        if (row !== undefined) return byKey(row.repository)
      }
      return null
    },
    checkout(gitDir) {
      const row = query.select().from(checkout).where(eq(checkout.gitDir, gitDir)).get()
      const found = row === undefined ? null : byKey(row.repository)
      if (row === undefined || found === null) return null
      return { repositoryId: found.id, gitDir, tips: row.tips, shallow: row.shallow, repository: found }
    },
    save({ id, name, remoteUrl, defaultBranch, roots }) {
      const values = { name, remoteUrl, defaultBranch, recordedAt: recordedAt() }
      immediately(db, () => {
        const { key } = query
          .insert(repository)
          .values({ id, ...values })
          .onConflictDoUpdate({ target: repository.id, set: values })
          .returning({ key: repository.key })
          .get()
        for (const root of roots)
          query
            .insert(repositoryRoot)
            .values({ root, repository: key, recordedAt: values.recordedAt })
            .onConflictDoUpdate({ target: repositoryRoot.root, set: { repository: key } })
            .run()
      })
    },
    saveCheckout({ repositoryId, gitDir, tips, shallow }) {
      const values = { repository: keys.require(repositoryId), tips, shallow, recordedAt: recordedAt() }
      immediately(db, () =>
        query
          .insert(checkout)
          .values({ gitDir, ...values })
          .onConflictDoUpdate({ target: checkout.gitDir, set: values })
          .run(),
      )
    },
    checkouts: () =>
      query
        .select()
        .from(checkout)
        .orderBy(checkout.gitDir)
        .all()
        .map(({ gitDir, repository: key, tips, shallow }) => ({
          repositoryId: keys.idOf(key),
          gitDir,
          tips,
          shallow,
        })),
    saveTags(repositoryId, tags) {
      const key = keys.require(repositoryId)
      const insert = db.prepare(
        'INSERT OR REPLACE INTO tag (repository, name, oid, recorded_at) VALUES (?, ?, ?, ?)',
      )
      immediately(db, () => {
        db.prepare('DELETE FROM tag WHERE repository = ?').run(key)
        for (const { name, oid } of tags) insert.run(key, name, oid, recordedAt())
      })
    },
    tags(repositoryId) {
      const key = keys.keyOf(repositoryId)
      if (key === null) return []
      return query
        .select({ name: tag.name, oid: tag.oid })
        .from(tag)
        .where(eq(tag.repository, key))
        .orderBy(tag.name)
        .all()
    },
  }
}
