import { Fault } from '../../core/errors.ts'
import { late, type Sqlite } from './database.ts'

/** The store's own small numbers for repositories. */
export type RepositoryKeys = {
  keyOf(id: string): number | null
  /** @throws Fault('store') for a repository that was never saved */
  require(id: string): number
  idOf(key: number): string
}

/** Asks for each number once. */
export function repositoryKeys(db: Sqlite): RepositoryKeys {
  const byId = late(() => db.prepare<[string], { key: number }>('SELECT key FROM repository WHERE id = ?'))
  const byKey = late(() => db.prepare<[number], { id: string }>('SELECT id FROM repository WHERE key = ?'))
  const keys = new Map<string, number>()
  const ids = new Map<number, string>()
  const keyOf = (id: string): number | null => {
    const key = keys.get(id) ?? byId().get(id)?.key ?? null
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
      const id = ids.get(key) ?? byKey().get(key)?.id ?? ''
      ids.set(key, id)
      return id
    },
  }
}
