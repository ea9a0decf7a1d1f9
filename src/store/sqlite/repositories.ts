import type { RepositoryShelf } from '../../core/ports.ts'
import type { Checkout, Repository, Tag } from '../../core/repository.ts'
import { immediately, type Sqlite } from './database.ts'
import type { RepositoryKeys } from './repository-keys.ts'
import type { checkout, repository } from './schema.ts'

type Row = Omit<typeof repository.$inferSelect, 'key' | 'recordedAt'> & { readonly roots: string }
type CheckoutRow = Pick<typeof checkout.$inferSelect, 'gitDir'> & {
  readonly tips: string
  readonly shallow: number
}

const columns = `r.id, r.name, r.remote_url AS remoteUrl, r.default_branch AS defaultBranch,
  (SELECT json_group_array(root) FROM repository_root WHERE repository = r.key) AS roots`

const shaped = ({ id, name, remoteUrl, defaultBranch, roots }: Row): Repository => ({
  id,
  name,
  remoteUrl,
  defaultBranch,
  roots: (JSON.parse(roots) as string[]).sort(),
})

const shapedCheckout = ({ gitDir, tips, shallow }: CheckoutRow, repositoryId: string): Checkout => ({
  repositoryId,
  gitDir,
  tips: JSON.parse(tips),
  shallow: shallow !== 0,
})

/** Repositories, where they are on this machine, and their tags. Every run asks for one, few ask for more. */
export function repositoryShelf(db: Sqlite, keys: RepositoryKeys, now: () => Date): RepositoryShelf {
  const recordedAt = () => Math.floor(now().getTime() / 1000)
  return {
    ...checkoutShelf(db, keys, recordedAt),
    ...tagShelf(db, keys, recordedAt),
    list: () => db.prepare<[], Row>(`SELECT ${columns} FROM repository r ORDER BY r.key`).all().map(shaped),
    byRoots(roots) {
      const find = db.prepare<[string], Row>(
        `SELECT ${columns} FROM repository_root found JOIN repository r ON r.key = found.repository
         WHERE found.root = ?`,
      )
      for (const root of roots) {
        const row = find.get(root)
        if (row !== undefined) return shaped(row)
      }
      return null
    },
    save({ id, name, remoteUrl, defaultBranch, roots }) {
      const upsert = db.prepare<unknown[], { key: number }>(
        `INSERT INTO repository (id, name, remote_url, default_branch, recorded_at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, remote_url = excluded.remote_url,
           default_branch = excluded.default_branch, recorded_at = excluded.recorded_at RETURNING key`,
      )
      const upsertRoot = db.prepare(
        `INSERT INTO repository_root (root, repository, recorded_at) VALUES (?, ?, ?)
         ON CONFLICT (root) DO UPDATE SET repository = excluded.repository`,
      )
      const at = recordedAt()
      immediately(db, () => {
        const key = upsert.get(id, name, remoteUrl, defaultBranch, at)?.key
        for (const root of roots) upsertRoot.run(root, key, at)
      })
    },
  }
}

function checkoutShelf(
  db: Sqlite,
  keys: RepositoryKeys,
  recordedAt: () => number,
): Pick<RepositoryShelf, 'checkout' | 'saveCheckout' | 'checkouts'> {
  return {
    checkout(gitDir) {
      const row = db
        .prepare<[string], Row & CheckoutRow>(
          `SELECT c.git_dir AS gitDir, c.tips, c.shallow, ${columns} FROM checkout c
           JOIN repository r ON r.key = c.repository WHERE c.git_dir = ?`,
        )
        .get(gitDir)
      return row === undefined ? null : { ...shapedCheckout(row, row.id), repository: shaped(row) }
    },
    saveCheckout({ repositoryId, gitDir, tips, shallow }) {
      const key = keys.require(repositoryId)
      const upsert = db.prepare(
        `INSERT INTO checkout (git_dir, repository, tips, shallow, recorded_at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (git_dir) DO UPDATE SET repository = excluded.repository, tips = excluded.tips,
           shallow = excluded.shallow, recorded_at = excluded.recorded_at`,
      )
      immediately(db, () => upsert.run(gitDir, key, JSON.stringify(tips), Number(shallow), recordedAt()))
    },
    checkouts: () =>
      db
        .prepare<[], CheckoutRow & { readonly id: string }>(
          `SELECT r.id, c.git_dir AS gitDir, c.tips, c.shallow FROM checkout c
           JOIN repository r ON r.key = c.repository ORDER BY c.git_dir`,
        )
        .all()
        .map((row) => shapedCheckout(row, row.id)),
  }
}

function tagShelf(
  db: Sqlite,
  keys: RepositoryKeys,
  recordedAt: () => number,
): Pick<RepositoryShelf, 'saveTags' | 'tags'> {
  const tagsOf = (key: number): readonly Tag[] =>
    db.prepare<[number], Tag>('SELECT name, oid FROM tag WHERE repository = ? ORDER BY name').all(key)
  return {
    saveTags(repositoryId, tags) {
      const key = keys.require(repositoryId)
      const before = new Map(tagsOf(key).map(({ name, oid }) => [name, oid]))
      // They are as they were after nearly every run, and to write them takes longer than to read them.
      if (before.size === tags.length && tags.every(({ name, oid }) => before.get(name) === oid)) return
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
      return key === null ? [] : tagsOf(key)
    },
  }
}
