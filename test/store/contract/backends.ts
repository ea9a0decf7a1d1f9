import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Store } from '../../../src/core/ports.ts'
import type { Repository } from '../../../src/core/repository.ts'
import { openJsonlStore } from '../../../src/store/jsonl/store.ts'
import { openSqliteStore } from '../../../src/store/sqlite/store.ts'
import { newPath } from '../folders.ts'
import { now, other, repository } from '../numbered.ts'

/** What keeps a store in a folder of its own. */
export type Backend = {
  readonly name: string
  readonly open: (folder: string, now: () => Date) => Store
}

/** Whatever stands here has to pass every file of this folder. */
export const backends: readonly Backend[] = [
  {
    name: 'sqlite',
    open: (folder, now) => openSqliteStore(join(folder, 'craft.db'), { now, craftVersion: '0.1.0' }),
  },
  { name: 'jsonl', open: (folder, now) => openJsonlStore(folder, { now, craftVersion: '0.1.0' }) },
]

const openStores = new Set<Store>()
afterEach(() => {
  for (const store of openStores) store.close()
  openStores.clear()
})

export type Opened = {
  readonly store: Store
  /** Closes it and opens it again: what was only remembered is gone then. */
  readonly reopened: () => Store
  /** Looks at the open store, and again after it was closed and opened. */
  readonly twice: (look: (store: Store) => void) => void
}

/** A store in a new folder that knows `known` and nothing else; closed after the test. */
export function opened(
  { open }: Backend,
  known: readonly Repository[] = [repository(), other],
  clock: () => Date = now,
): Opened {
  const folder = newPath()
  const openOnce = (): Store => {
    const store = open(folder, clock)
    openStores.add(store)
    return store
  }
  const store = openOnce()
  for (const one of known) store.repositories.save(one)
  const reopened = (): Store => {
    for (const one of openStores) one.close()
    openStores.clear()
    return openOnce()
  }
  const twice: Opened['twice'] = (look) => {
    look(store)
    look(reopened())
  }
  return { store, reopened, twice }
}
