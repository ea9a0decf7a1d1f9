import { describe, expect, test } from 'vitest'
import { oidOf, other, repository } from '../numbered.ts'
import { backends, opened } from './backends.ts'

const engine = repository()

describe.each(backends)('repositories in $name', (backend) => {
  test('are listed in the order they were first saved, with everything known of them', () => {
    const { store, twice } = opened(backend, [])
    expect(store.repositories.list()).toEqual([])
    const second = repository({ id: 'a', name: 'naïve 🛠', remoteUrl: null, defaultBranch: null, roots: [] })
    store.repositories.save(engine)
    store.repositories.save(second)
    store.repositories.save(engine)
    twice((one) => expect(one.repositories.list()).toEqual([engine, second]))
  })

  test('saved again have the new facts, and roots come back sorted', () => {
    const { store } = opened(backend)
    const renamed = repository({ name: 'motor', remoteUrl: null, defaultBranch: 'trunk' })
    store.repositories.save({ ...renamed, roots: [oidOf(9), oidOf(0), oidOf(4)] })
    expect(store.repositories.list()).toEqual([{ ...renamed, roots: [oidOf(0), oidOf(4), oidOf(9)] }, other])
  })

  test('keep the roots they had, but for those that another one has now', () => {
    const { store, twice } = opened(backend)
    store.repositories.save({ ...engine, roots: [oidOf(7)] })
    store.repositories.save({ ...other, roots: [oidOf(0)] })
    twice((one) => {
      expect(one.repositories.list()).toEqual([
        { ...engine, roots: [oidOf(7)] },
        { ...other, roots: [oidOf(0), oidOf(0xffff)] },
      ])
      expect(one.repositories.byRoots([oidOf(0)])?.id).toBe(other.id)
    })
  })

  test('are found by any of their roots', () => {
    const { store } = opened(backend, [])
    const joined = repository({ roots: [oidOf(1), oidOf(2)] })
    store.repositories.save(joined)
    store.repositories.save(other)
    expect(store.repositories.byRoots([oidOf(77), oidOf(2)])).toEqual(joined)
    expect(store.repositories.byRoots(other.roots)).toEqual(other)
    expect(store.repositories.byRoots([oidOf(77)])).toBeNull()
    expect(store.repositories.byRoots([])).toBeNull()
  })

  test('are found by a checkout, which has its tips and whether it was shallow', () => {
    const { store, twice } = opened(backend)
    const clone = { repositoryId: engine.id, gitDir: '/home/ada/ünï code/.git', tips: [oidOf(3), oidOf(1)] }
    store.repositories.saveCheckout({ ...clone, shallow: true })
    expect(store.repositories.checkout(clone.gitDir)).toEqual({
      ...clone,
      shallow: true,
      repository: engine,
    })
    store.repositories.saveCheckout({ ...clone, tips: [], shallow: false })
    twice((one) => {
      expect(one.repositories.checkout(clone.gitDir)).toEqual({
        ...clone,
        tips: [],
        shallow: false,
        repository: engine,
      })
    })
  })

  test('may have several checkouts, and one may go over to another repository', () => {
    const { store } = opened(backend)
    const checkout = { tips: [oidOf(1)], shallow: false }
    store.repositories.saveCheckout({ ...checkout, repositoryId: engine.id, gitDir: '/b/.git' })
    store.repositories.saveCheckout({ ...checkout, repositoryId: engine.id, gitDir: '/a/.git' })
    store.repositories.saveCheckout({ ...checkout, repositoryId: other.id, gitDir: '/b/.git' })
    expect(store.repositories.checkouts()).toEqual([
      { ...checkout, repositoryId: engine.id, gitDir: '/a/.git' },
      { ...checkout, repositoryId: other.id, gitDir: '/b/.git' },
    ])
    expect(store.repositories.checkout('/b/.git')?.repository).toEqual(other)
    expect(store.repositories.checkout('/c/.git')).toBeNull()
  })

  test('have the tags that were saved last, each repository its own', () => {
    const { store, twice } = opened(backend)
    const tag = (name: string, number: number) => ({ name, oid: oidOf(number) })
    store.repositories.saveTags(engine.id, [tag('gone', 5), tag('v1.0', 1), tag('v2.0', 2)])
    store.repositories.saveTags(other.id, [tag('v1.0', 8)])
    store.repositories.saveTags(engine.id, [tag('v1.0', 1), tag('v2.0', 7)])
    twice((one) => {
      expect(one.repositories.tags(engine.id)).toEqual([tag('v1.0', 1), tag('v2.0', 7)])
      expect(one.repositories.tags(other.id)).toEqual([tag('v1.0', 8)])
    })
  })

  test('can lose all their tags', () => {
    const { store } = opened(backend)
    store.repositories.saveTags(engine.id, [{ name: 'v1', oid: oidOf(1) }])
    store.repositories.saveTags(engine.id, [])
    expect(store.repositories.tags(engine.id)).toEqual([])
  })
})
