import type { Store } from '../../src/core/ports.ts'

const writing = new Set([
  'save',
  'saveCheckout',
  'saveTags',
  'add',
  'alias',
  'supersede',
  'setReachable',
  'recount',
  'put',
  'replace',
  'retire',
  'remove',
  'together',
  'putScores',
  'setNote',
])

/** What a killed process would have been about to do. */
export class CutShort extends Error {}

export type Failing = {
  readonly store: Store
  /** How many writing calls came, the one that failed included. */
  readonly calls: () => number
}

/** `store` as it is, but its writing call number `failsAt` (from 1) throws before anything is written; 0 is never. */
export function failingStore(store: Store, failsAt: number): Failing {
  let calls = 0
  const watched = <T extends object>(shelf: T): T =>
    new Proxy(shelf, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name)
        if (typeof member !== 'function' || !writing.has(String(name))) return member
        return (...args: readonly unknown[]) => {
          calls++
          if (calls === failsAt) throw new CutShort(`in ${String(name)}`)
          return member(...args)
        }
      },
    })
  const { repositories, commits, achievements } = store
  const shelves: Store = Object.create(watched(store), {
    repositories: { value: watched(repositories) },
    commits: { value: watched(commits) },
    achievements: { value: watched(achievements) },
  })
  return { store: shelves, calls: () => calls }
}
