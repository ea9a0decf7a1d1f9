import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Commit, StoredCommit } from '../../../src/core/commit.ts'
import { commitId } from '../../../src/core/ids.ts'
import { ada, fileChange, numberedCommit, numberedCommits, oidOf, other, repository } from '../numbered.ts'
import * as wild from '../wild.ts'
import { backends, opened } from './backends.ts'

const engine = repository()

/** What git holds of a stored commit. The order of the files is the store's own; here it is by path. */
const asRead = (one: StoredCommit): Commit => ({
  oid: one.oid,
  parents: one.parents,
  author: one.authorAsWritten,
  authored: one.authored,
  committer: one.committerAsWritten,
  committed: one.committed,
  message: one.message,
  encoding: one.encoding,
  flags: one.flags,
  files: byPath(one.files ?? []),
})

const byPath = (files: Commit['files']): Commit['files'] =>
  [...files].sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))

const byOid = (commits: readonly Commit[]) => new Map(commits.map((one) => [one.oid, one]))

describe.each(backends)('commits in $name', (backend) => {
  test('come back as git holds them, whatever is in them, also after the store was closed', () => {
    const { store, reopened } = opened(backend, [])
    const added: { readonly id: string; readonly commits: readonly Commit[] }[] = []
    fc.assert(
      fc.property(wild.commits, (commits) => {
        const id = `repository ${added.length}`
        store.repositories.save(repository({ id, roots: [] }))
        expect(store.commits.add(id, commits)).toBe(commits.length)
        const wanted = commits.map((one) => ({ ...one, files: byPath(one.files) }))
        added.push({ id, commits: wanted })
        const back = [...store.commits.list({ repositoryId: id, withFiles: true })]
        expect(byOid(back.map(asRead))).toEqual(byOid(wanted))
      }),
      { numRuns: 150 },
    )
    const again = reopened()
    for (const { id, commits } of added) {
      const back = [...again.commits.list({ repositoryId: id, withFiles: true })]
      expect(byOid(back.map(asRead))).toEqual(byOid(commits))
    }
  })

  test('come back with an id, with sums over their files, and with files only when asked for', () => {
    const { store } = opened(backend)
    const commit = numberedCommit(5, {
      files: [
        fileChange({ path: 'a.ts', insertions: 10, deletions: 4 }),
        fileChange({ path: 'package-lock.json', insertions: 300, deletions: 200, mark: 'lock' }),
        fileChange({ path: 'vendor/x.js', insertions: 7, deletions: 0, mark: 'vendored' }),
        fileChange({ path: 'logo.png', insertions: 0, deletions: 0, binary: true, status: 'added' }),
      ],
    })
    store.commits.add(engine.id, [commit])
    const [stored] = store.commits.list({})
    expect(stored).toEqual({
      ...commit,
      id: commitId(commit.oid, commit.committed?.seconds ?? null),
      repositoryId: engine.id,
      authorAsWritten: ada,
      committerAsWritten: ada,
      filesChanged: 4,
      insertions: 317,
      deletions: 204,
      unworkedLines: 507,
      supersededBy: null,
      reachable: true,
      files: null,
    })
    const [whole] = store.commits.list({ withFiles: true })
    expect(whole?.files).toHaveLength(4)
  })

  test('have each path once, as it was named first', () => {
    const { store, twice } = opened(backend)
    const files = [
      fileChange({ path: 'b' }),
      fileChange({ path: 'a' }),
      fileChange({ path: 'b', insertions: 9 }),
    ]
    store.commits.add(engine.id, [numberedCommit(1, { files })])
    twice((one) => {
      const [commit] = one.commits.list({ withFiles: true })
      expect(byPath(commit?.files ?? [])).toEqual([fileChange({ path: 'a' }), fileChange({ path: 'b' })])
    })
  })

  test('are added once: adding says how many were new', () => {
    const { store, reopened } = opened(backend)
    expect(store.commits.add(engine.id, [])).toBe(0)
    expect(store.commits.add(engine.id, numberedCommits(0, 6))).toBe(6)
    expect(store.commits.add(engine.id, numberedCommits(4, 9))).toBe(3)
    expect(store.commits.add(engine.id, [numberedCommit(20), numberedCommit(20)])).toBe(1)
    const before = [...store.commits.list({ withFiles: true })]
    expect(store.commits.add(engine.id, [numberedCommit(3, { message: 'other', files: [] })])).toBe(0)
    const again = reopened()
    expect(again.commits.add(engine.id, numberedCommits(0, 9))).toBe(0)
    expect([...again.commits.list({ withFiles: true })]).toEqual(before)
    expect(again.commits.count()).toBe(10)
  })

  test('are none of them added when one of a call cannot be', () => {
    const { store } = opened(backend)
    store.commits.add(engine.id, numberedCommits(0, 2))
    const broken = { ...numberedCommit(4), message: null as unknown as string }
    const carol = { name: 'Carol', email: 'carol@example.com' }
    const fresh = numberedCommit(3, { author: carol, files: [fileChange({ path: 'only/here.ts' })] })
    expect(() => store.commits.add(engine.id, [numberedCommit(2), fresh, broken])).toThrow()
    expect(store.commits.count()).toBe(2)
    expect(store.commits.has(engine.id, oidOf(2))).toBe(false)
    // What the failed call had begun to remember must not stand in the way of the next.
    expect(store.commits.add(engine.id, [numberedCommit(2), fresh])).toBe(2)
    const [newest] = store.commits.list({ withFiles: true })
    expect(newest?.authorAsWritten).toEqual(carol)
    expect(newest?.files).toEqual(fresh.files)
  })

  test('are known by repository: the same commit may be in two', () => {
    const { store, twice } = opened(backend)
    store.commits.add(engine.id, numberedCommits(0, 4))
    expect(store.commits.has(engine.id, oidOf(3))).toBe(true)
    expect(store.commits.has(other.id, oidOf(3))).toBe(false)
    expect(store.commits.add(other.id, numberedCommits(3, 5))).toBe(2)
    twice((one) => {
      expect(one.commits.has(other.id, oidOf(3))).toBe(true)
      expect(one.commits.has(engine.id, oidOf(4))).toBe(false)
      const counts = [one.commits.count(), one.commits.count(engine.id), one.commits.count(other.id)]
      expect(counts).toEqual([6, 4, 2])
      const ids = [...one.commits.list({ repositoryId: other.id })].map((commit) => commit.repositoryId)
      expect(ids).toEqual([other.id, other.id])
    })
  })

  test('are found by four or more digits of their object id, in any case', () => {
    const { store } = opened(backend)
    store.commits.add(engine.id, [
      numberedCommit(1, { oid: `abcd1${'0'.repeat(35)}` }),
      numberedCommit(2, { oid: `abcd2${'f'.repeat(35)}` }),
      numberedCommit(3, { oid: `abce${'0'.repeat(36)}` }),
    ])
    store.commits.add(other.id, [numberedCommit(1, { oid: `abcd1${'0'.repeat(35)}` })])
    const found = (prefix: string, id?: string) =>
      store.commits
        .find(prefix, id)
        .map((one) => `${one.repositoryId} ${one.message}`)
        .sort()
    const [first, second] = ['engine-id commit 1', 'engine-id commit 2']
    expect(found('abcd')).toEqual([first, second, 'other-id commit 1'])
    expect(found('abcd', engine.id)).toEqual([first, second])
    expect(found('ABCD2', engine.id)).toEqual([second])
    expect(found(`abcd1${'0'.repeat(35)}`, engine.id)).toEqual([first])
    for (const none of ['abc', '', 'abcdx', 'abcf', 'abcd%', '%%%%', `abcd1${'0'.repeat(36)}`])
      expect(found(none, engine.id)).toEqual([])
  })

  test('are found ten at most', () => {
    const { store } = opened(backend)
    const same = Array.from({ length: 30 }, (_, index) =>
      numberedCommit(index, { oid: `beef${oidOf(index).slice(4)}` }),
    )
    store.commits.add(engine.id, same)
    expect(store.commits.find('beef')).toHaveLength(10)
  })
})
