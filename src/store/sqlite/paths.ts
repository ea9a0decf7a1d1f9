import { late, type Sqlite } from './database.ts'

/** Paths by key: a history names few paths and each of them often. */
export type PathTable = {
  /** The key of a path, made when it is new. Inside a writing transaction only. */
  intern(path: string): number
  forget(): void
}

/** So many paths are remembered; a history with more of them asks the table again. */
const REMEMBERED = 100_000

export function pathTable(db: Sqlite): PathTable {
  const insert = late(() => db.prepare('INSERT INTO path (path) VALUES (?) ON CONFLICT DO NOTHING'))
  const find = late(() => db.prepare<[string], { key: number }>('SELECT key FROM path WHERE path = ?'))
  const keys = new Map<string, number>()
  return {
    intern(path) {
      const known = keys.get(path)
      if (known !== undefined) return known
      const key = find().get(path)?.key ?? Number(insert().run(path).lastInsertRowid)
      if (keys.size >= REMEMBERED) keys.clear()
      keys.set(path, key)
      return key
    },
    forget: () => keys.clear(),
  }
}
