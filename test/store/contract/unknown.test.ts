import { describe, expect, test } from 'vitest'
import type { Store } from '../../../src/core/ports.ts'
import { faultOf } from '../folders.ts'
import { ada, numberedCommit, numberedCommits, oidOf, repository } from '../numbered.ts'
import { numberedWork } from '../work.ts'
import { backends, opened } from './backends.ts'

const engine = repository()
const nobody = 'never-saved'

describe.each(backends)('a repository that was never saved in $name', (backend) => {
  test('has nothing in it', () => {
    const { store } = opened(backend)
    store.commits.add(engine.id, numberedCommits(0, 3))
    store.commits.alias(engine.id, [{ written: ada, canonical: ada }])
    store.achievements.put([numberedWork(1)])
    expect([...store.commits.list({ repositoryId: nobody })]).toEqual([])
    expect(store.commits.find(oidOf(1), nobody)).toEqual([])
    expect(store.commits.has(nobody, oidOf(1))).toBe(false)
    expect(store.commits.count(nobody)).toBe(0)
    expect(store.commits.identities(nobody)).toEqual([])
    expect([...store.commits.authoredTogether(nobody, null)]).toEqual([])
    expect(store.commits.flagged(nobody, 'uncounted')).toEqual([])
    expect(store.commits.aliases(nobody)).toEqual([])
    expect(store.repositories.tags(nobody)).toEqual([])
    expect(store.achievements.list({ repositoryId: nobody })).toEqual([])
    expect([...store.achievements.each({ repositoryId: nobody })]).toEqual([])
    expect(store.achievements.origins(nobody)).toEqual([])
    expect(store.achievements.count(nobody)).toBe(0)
  })

  const writes: Readonly<Record<string, (store: Store) => void>> = {
    commits: (store) => store.commits.add(nobody, [numberedCommit(1)]),
    'mailmap answers': (store) => store.commits.alias(nobody, [{ written: ada, canonical: ada }]),
    successions: (store) => store.commits.supersede(nobody, [{ oid: oidOf(1), supersededBy: oidOf(2) }]),
    'word of reachability': (store) => store.commits.setReachable(nobody, [oidOf(1)], false),
    recount: (store) => store.commits.recount(nobody, [numberedCommit(1)]),
    tags: (store) => store.repositories.saveTags(nobody, [{ name: 'v1', oid: oidOf(1) }]),
    checkouts: (store) =>
      store.repositories.saveCheckout({ repositoryId: nobody, gitDir: '/a', tips: [], shallow: false }),
    achievements: (store) => store.achievements.put([numberedWork(1, { repositoryId: nobody })]),
  }

  test.each(Object.keys(writes))('takes no %s', (what) => {
    const { store, twice } = opened(backend)
    const fault = faultOf(() => writes[what]?.(store))
    expect(fault.kind).toBe('store')
    expect(fault.message).toContain(nobody)
    twice((one) => {
      expect([one.commits.count(), one.achievements.count()]).toEqual([0, 0])
      expect(one.repositories.checkouts()).toEqual([])
      expect(one.repositories.list()).toHaveLength(2)
    })
  })
})
