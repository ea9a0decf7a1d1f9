import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Commit } from '../../../src/core/commit.ts'
import type { SearchIndex } from '../../../src/core/search.ts'
import { searchIndex } from '../../../src/store/sqlite/search/search.ts'
import { newPath } from '../folders.ts'
import { bob, fileChange, numberedCommit, numberedCommits, oidOf, other, repository } from '../numbered.ts'
import { lookFor, refresh, watchedBy } from '../searching.ts'
import { idOf, numberedWork } from '../work.ts'
import { backends, opened } from './backends.ts'

function indexAt(path = join(newPath(), 'search.db'), store = 'this one'): SearchIndex {
  const index = searchIndex(path, { store, busyTimeoutMs: 100 })
  onTestFinished(() => index.close())
  return index
}

const engine = repository().id
const saying = (number: number, message: string, change: Partial<Commit> = {}) =>
  numberedCommit(number, { message, files: [], ...change })

describe.each(backends)('a search through a $name store', (backend) => {
  const storeWith = (...commits: readonly Commit[]) => {
    const { store } = opened(backend)
    store.commits.add(engine, commits)
    return store
  }

  test.each<[string, string, string]>([
    ['a word of the subject, in any case', 'CACHE', 'cache prices'],
    ['a word of the body', 'customers', 'cache prices\n\nCustomers waited.'],
    ['a word without its accents', 'uberfullt', 'Überfüllt'],
    ['several words in any order', 'prices cache', 'cache all prices'],
    ['the parts of a name with capitals', 'headers', 'call parseHTTPHeaders once'],
    ['the parts of a name with underscores', 'packed refs', 'rename lock_packed_refs'],
    ['a name as it is written', 'lock_packed_refs', 'rename lock_packed_refs()'],
    ['the beginning of a word', 'prefe*', 'preferences are kept'],
    ['a phrase', '"race condition"', 'end the race condition'],
    ['words that the language of the index knows', 'AND OR NOT NEAR', 'Not near, and or'],
    ['a part of text without spaces', '搜索', '添加全文搜索功能'],
    ['Japanese beside Latin letters', 'UTF8検索', 'UTF8検索を追加'],
    ['a number as issues have', '#1234', 'fix it (#1234)'],
    ['a phrase that lacks its end', '"end of it', 'the end of it all'],
  ])('finds %s', async (_, text, message) => {
    const store = storeWith(saying(1, message), saying(2, 'something else'))
    expect((await lookFor(store, indexAt(), text)).commits).toEqual([message])
  })

  test.each<[string, string, string]>([
    ['words in another order than the phrase', '"condition race"', 'end the race condition'],
    ['what has an unwanted word', 'race -condition', 'end the race condition'],
    ['what has an unwanted phrase', 'end -"race condition"', 'end the race condition'],
    ['a word that only begins so', 'prefer', 'preferences are kept'],
    ['columns by their names', 'title:race', 'end the race condition'],
  ])('does not find %s', async (_, text, message) => {
    expect((await lookFor(storeWith(saying(1, message)), indexAt(), text)).commits).toEqual([])
  })

  test('finds a commit by a path, by its author, and by who that is after the mailmap', async () => {
    const store = storeWith(
      saying(1, 'one', { author: bob, files: [fileChange({ path: 'src/net/http-cache.ts' })] }),
      saying(2, 'two', { files: [fileChange({ path: 'src/http.ts' })] }),
    )
    const index = indexAt()
    expect((await lookFor(store, index, 'net/http-cache.ts')).commits).toEqual(['one'])
    expect((await lookFor(store, index, 'bob')).commits).toEqual(['one'])
    store.commits.alias(engine, [{ written: bob, canonical: { name: 'Robert', email: 'r@example.com' } }])
    expect((await lookFor(store, index, 'robert')).commits).toEqual(['one'])
    expect((await lookFor(store, index, 'bob')).commits).toEqual(['one'])
    expect((await lookFor(store, index, 'one', { author: 'rOBert' })).commits).toEqual(['one'])
    store.commits.alias(engine, [])
    expect((await lookFor(store, index, 'robert')).commits).toEqual([])
  })

  test('puts the subject before the body, and the newest first where they are alike', async () => {
    const store = storeWith(
      saying(1, 'change it\n\nThe cache was slow.'),
      saying(2, 'cache it'),
      saying(3, 'cache it'),
    )
    const { result } = await lookFor(store, indexAt(), 'cache')
    expect(result.commits?.found.map(({ commit }) => commit.oid)).toEqual([oidOf(3), oidOf(2), oidOf(1)])
    expect(result.commits?.found.map(({ excerpt }) => excerpt)).toEqual([
      null,
      null,
      { text: 'The cache was slow.', hits: [[4, 9]] },
    ])
  })

  test('leaves out what no longer counts, in whichever order it came to that', async () => {
    const store = storeWith(saying(1, 'work a'), saying(2, 'work b'), saying(3, 'work c'))
    const index = indexAt()
    expect((await lookFor(store, index, 'work')).commits).toHaveLength(3)
    store.commits.supersede(engine, [{ oid: oidOf(1), supersededBy: oidOf(2) }])
    store.commits.setReachable(engine, [oidOf(3)], false)
    expect((await lookFor(store, index, 'work')).commits).toEqual(['work b'])
    store.commits.setReachable(engine, [oidOf(3)], true)
    expect((await lookFor(store, index, 'work')).commits).toEqual(['work c', 'work b'])
  })

  test('keeps to a repository, a time and a person', async () => {
    const store = storeWith(saying(1, 'work a'), saying(2, 'work b', { author: bob }))
    store.commits.add(other.id, [saying(3, 'work c')])
    const index = indexAt()
    const found = async (scope: Parameters<typeof lookFor>[3]) =>
      (await lookFor(store, index, 'work', scope)).commits
    expect(await found({ repositoryId: engine })).toEqual(['work b', 'work a'])
    expect(await found({ repositoryId: other.id })).toEqual(['work c'])
    expect(await found({ repositoryId: 'nobody knows' })).toEqual([])
    const second = numberedCommit(2).committed?.seconds ?? 0
    expect(await found({ since: second })).toEqual(['work c', 'work b'])
    expect(await found({ until: second })).toEqual(['work a'])
    expect(await found({ mine: { name: '', emails: [bob.email], names: [] } })).toEqual(['work b'])
  })

  test('gives no more than it may, and says that there is more', async () => {
    const store = storeWith(...numberedCommits(0, 130))
    const { result } = await lookFor(store, indexAt(), 'commit', {}, 60)
    expect([result.commits?.found.length, result.commits?.hasMore]).toEqual([60, true])
    const all = await lookFor(store, indexAt(), 'commit', {}, 130)
    expect([all.commits.length, all.result.commits?.hasMore]).toEqual([130, false])
    expect(new Set(all.commits).size).toBe(130)
  })

  test('finds what came later, and each commit once', async () => {
    const store = storeWith(saying(1, 'first work'))
    const index = indexAt()
    expect((await lookFor(store, index, 'work')).commits).toEqual(['first work'])
    store.commits.add(engine, [saying(1, 'first work'), saying(2, 'more work')])
    expect((await lookFor(store, index, 'work')).commits).toEqual(['more work', 'first work'])
    expect(index.covered(engine)).toMatchObject({ count: 2, oid: oidOf(2) })
  })

  test('follows achievements as they are changed, hidden and retired', async () => {
    const { store } = opened(backend)
    const index = indexAt()
    const titles = async (text: string) => (await lookFor(store, index, text)).achievements
    const skills = [{ name: 'Rust', kind: 'language', because: '9 lines' }] as const
    store.achievements.put([numberedWork(1, { title: 'Faster search', skills }), numberedWork(2)])
    expect(await titles('search')).toEqual(['Faster search'])
    expect(await titles('rust')).toEqual(['Faster search'])
    store.achievements.replace([
      numberedWork(1, { title: 'Quicker lookup', summary: 'No more waiting', edited: ['title', 'summary'] }),
    ])
    expect(await titles('search')).toEqual([])
    expect(await titles('waiting')).toEqual(['Quicker lookup'])
    store.achievements.replace([numberedWork(1, { title: 'Quicker lookup', hidden: true })])
    expect(await titles('lookup')).toEqual([])
    store.achievements.retire(engine, [numberedWork(2).origin])
    expect(await titles('work')).toEqual([])
    expect([...index.achievements().keys()]).toEqual([idOf(1)])
  })

  test('begins anew where a backup without the latest commits was put in the place of the store', async () => {
    const path = join(newPath(), 'search.db')
    const first = storeWith(saying(1, 'work a'), saying(2, 'work b'))
    expect((await lookFor(first, indexAt(path), 'work')).commits).toHaveLength(2)
    const second = storeWith(saying(1, 'work a'), saying(3, 'work c'))
    expect((await lookFor(second, indexAt(path), 'work')).commits).toEqual(['work c', 'work a'])
    const third = storeWith(saying(1, 'work a'))
    expect((await lookFor(third, indexAt(path), 'work')).commits).toEqual(['work a'])
  })

  test('begins anew for another store, and forgets repositories that are gone', async () => {
    const path = join(newPath(), 'search.db')
    const first = storeWith(saying(1, 'work a'))
    await lookFor(first, indexAt(path), 'work')
    const { store } = opened(backend, [other])
    const index = indexAt(path, 'another')
    expect(index.repositories()).toEqual([])
    store.commits.add(other.id, [saying(2, 'work b')])
    expect((await lookFor(store, index, 'work')).commits).toEqual(['work b'])
    expect(index.repositories()).toEqual([other.id])
  })

  test('keeps what was indexed when a person gives up, and goes on from there', async () => {
    const store = storeWith(...numberedCommits(0, 2500))
    const index = indexAt()
    const stop = new AbortController()
    await expect(
      refresh(
        store,
        index,
        watchedBy(() => stop.abort(), stop.signal),
      ),
    ).rejects.toThrow(/abort/i)
    expect(index.covered(engine)?.count).toBe(1000)
    let batches = 0
    await refresh(
      store,
      index,
      watchedBy(() => batches++),
    )
    expect([index.covered(engine)?.count, batches]).toEqual([2500, 2])
  })

  test.skipIf(process.platform === 'win32')('makes a file that nobody else can read', async () => {
    const index = indexAt()
    await lookFor(storeWith(saying(1, 'work')), index, 'work')
    const files = ['', '-wal', '-shm'].map((end) => `${index.path}${end}`).filter((path) => existsSync(path))
    expect(files.map((path) => statSync(path).mode & 0o777)).toEqual(files.map(() => 0o600))
  })
})
