import { describe, expect, test } from 'vitest'
import type { Store } from '../../../src/core/ports.ts'
import { ada, bob, numberedCommit, oidOf, other, repository } from '../numbered.ts'
import { backends, opened } from './backends.ts'

const engine = repository()
const laptop = { name: 'ada', email: 'root@laptop' }

/** One commit of Ada's laptop and one of Bob's in each repository. */
const fill = (store: Store): void => {
  for (const { id } of [engine, other])
    store.commits.add(id, [
      numberedCommit(1, { author: laptop, committer: laptop }),
      numberedCommit(0, { author: bob, committer: ada }),
    ])
}

const oids = (store: Store, author: string, repositoryId?: string): string[] =>
  Array.from(
    store.commits.list(repositoryId === undefined ? { author } : { author, repositoryId }),
    (one) => `${one.repositoryId} ${one.oid}`,
  ).sort()

describe.each(backends)('the mailmap of a repository in $name', (backend) => {
  test('changes who wrote a commit, and not what was written', () => {
    const { store, twice } = opened(backend)
    fill(store)
    // Once before, so that an answer which is remembered would be the old one.
    expect(Array.from(store.commits.list({}), (one) => one.author.name)).toContain('ada')
    store.commits.alias(engine.id, [{ written: laptop, canonical: ada }])
    twice((one) => {
      const [newest, oldest] = one.commits.list({ repositoryId: engine.id })
      expect(newest).toMatchObject({ author: ada, authorAsWritten: laptop })
      expect(newest).toMatchObject({ committer: ada, committerAsWritten: laptop })
      expect(oldest).toMatchObject({ author: bob, authorAsWritten: bob, committer: ada })
      expect(one.commits.find(oidOf(1), engine.id)[0]).toMatchObject({ author: ada, authorAsWritten: laptop })
    })
  })

  test('lets a person be found by either name', () => {
    const { store, twice } = opened(backend)
    fill(store)
    store.commits.alias(engine.id, [{ written: laptop, canonical: ada }])
    twice((one) => {
      const hers = [`${engine.id} ${oidOf(1)}`]
      expect(oids(one, 'Ada@Example', engine.id)).toEqual(hers)
      expect(oids(one, 'root@laptop', engine.id)).toEqual(hers)
      const mine = { emails: [ada.email], names: [] }
      expect([...one.commits.list({ repositoryId: engine.id, mine })]).toHaveLength(1)
    })
  })

  test('says nothing about another repository', () => {
    const { store, twice } = opened(backend)
    fill(store)
    store.commits.alias(engine.id, [{ written: laptop, canonical: ada }])
    store.commits.alias(other.id, [{ written: bob, canonical: { name: 'Robert', email: 'r@example.com' } }])
    twice((one) => {
      expect(oids(one, 'ada@example.com', other.id)).toEqual([])
      expect(oids(one, 'ada@example.com')).toEqual([`${engine.id} ${oidOf(1)}`])
      expect(oids(one, 'robert', engine.id)).toEqual([])
      const authors = Array.from(one.commits.list({ repositoryId: other.id }), (commit) => commit.author.name)
      expect(authors).toEqual(['ada', 'Robert'])
      expect(one.commits.aliases(other.id)).toHaveLength(1)
    })
  })

  test('is replaced whole', () => {
    const { store, twice } = opened(backend)
    fill(store)
    const unseen = { name: 'Never', email: 'never@committed' }
    store.commits.alias(engine.id, [
      { written: laptop, canonical: ada },
      { written: unseen, canonical: bob },
    ])
    const pairs = store.commits.aliases(engine.id)
    expect(pairs).toHaveLength(2)
    expect(pairs).toContainEqual({ written: laptop, canonical: ada })
    expect(pairs).toContainEqual({ written: unseen, canonical: bob })
    store.commits.alias(engine.id, [{ written: bob, canonical: ada }])
    twice((one) => {
      expect(one.commits.aliases(engine.id)).toEqual([{ written: bob, canonical: ada }])
      const authors = Array.from(one.commits.list({ repositoryId: engine.id }), (commit) => commit.author)
      expect(authors).toEqual([laptop, ada])
    })
  })

  test('may be taken away', () => {
    const { store, twice } = opened(backend)
    fill(store)
    store.commits.alias(engine.id, [{ written: laptop, canonical: ada }])
    store.commits.alias(engine.id, [])
    twice((one) => {
      expect(one.commits.aliases(engine.id)).toEqual([])
      expect(oids(one, 'ada@example.com')).toEqual([])
    })
  })

  test('stays as it was when one of its answers cannot be stored', () => {
    const { store, twice } = opened(backend)
    fill(store)
    store.commits.alias(engine.id, [{ written: laptop, canonical: ada }])
    const carol = { name: 'Carol', email: 'carol@example.com' }
    const broken = { written: bob, canonical: { ...bob, name: null as unknown as string } }
    expect(() => store.commits.alias(engine.id, [{ written: carol, canonical: ada }, broken])).toThrow()
    store.commits.add(engine.id, [numberedCommit(2, { author: carol })])
    twice((one) => {
      expect(one.commits.aliases(engine.id)).toEqual([{ written: laptop, canonical: ada }])
      const authors = Array.from(one.commits.list({ repositoryId: engine.id }), (commit) => commit.author)
      expect(authors).toEqual([carol, ada, bob])
    })
  })

  test('is asked about everybody who wrote or committed there, as they were written', () => {
    const { store, twice } = opened(backend)
    store.commits.add(engine.id, [
      numberedCommit(0, { author: laptop }),
      numberedCommit(1, { author: laptop }),
    ])
    store.commits.add(other.id, [numberedCommit(0, { author: bob, committer: bob })])
    store.commits.alias(engine.id, [{ written: laptop, canonical: ada }])
    twice((one) => {
      const names = one.commits.identities(engine.id).map((person) => `${person.name} <${person.email}>`)
      expect(names.sort()).toEqual(['Ada <ada@example.com>', 'ada <root@laptop>'])
      expect(one.commits.identities(other.id)).toEqual([bob])
    })
  })
})
