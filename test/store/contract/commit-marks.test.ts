import { describe, expect, test } from 'vitest'
import type { Store } from '../../../src/core/ports.ts'
import {
  FIRST_SECOND,
  fileChange,
  numberedCommit,
  numberedCommits,
  oidOf,
  other,
  repository,
} from '../numbered.ts'
import { backends, opened } from './backends.ts'

const engine = repository()
const numberOf = ({ message }: { readonly message: string }) => Number(message.slice('commit '.length))
const counted = (store: Store, repositoryId = engine.id) =>
  Array.from(store.commits.list({ repositoryId, order: 'oldest-first' }), numberOf)

describe.each(backends)('a commit that no clone reaches in $name', (backend) => {
  test('does not count, and is still there for who asks', () => {
    const { store, twice } = opened(backend)
    store.commits.add(engine.id, numberedCommits(0, 4))
    store.commits.add(other.id, numberedCommits(0, 4))
    const lost = [oidOf(2), oidOf(999), oidOf(1)]
    expect([...store.commits.setReachable(engine.id, lost, false)].sort()).toEqual([oidOf(1), oidOf(2)])
    twice((one) => {
      expect(counted(one)).toEqual([0, 3])
      expect(counted(one, other.id)).toEqual([0, 1, 2, 3])
      const all = [...one.commits.list({ repositoryId: engine.id, withSuperseded: true })]
      expect(all.map((commit) => commit.reachable)).toEqual([true, false, false, true])
      expect(one.commits.find(oidOf(1), engine.id).map((commit) => commit.reachable)).toEqual([false])
      expect(one.commits.has(engine.id, oidOf(1))).toBe(true)
    })
  })

  test('counts again when it is found again; only changes are told', () => {
    const { store, twice } = opened(backend)
    store.commits.add(engine.id, numberedCommits(0, 3))
    expect(store.commits.setReachable(engine.id, [oidOf(0)], true)).toEqual([])
    store.commits.setReachable(engine.id, [oidOf(0), oidOf(1)], false)
    expect(store.commits.setReachable(engine.id, [oidOf(0), oidOf(2)], false)).toEqual([oidOf(2)])
    expect(store.commits.setReachable(engine.id, [oidOf(1)], true)).toEqual([oidOf(1)])
    expect(store.commits.setReachable(engine.id, [], true)).toEqual([])
    twice((one) => expect(counted(one)).toEqual([1]))
  })

  test('gives back what it had superseded, and keeps who superseded it', () => {
    const { store, twice } = opened(backend)
    store.commits.add(engine.id, numberedCommits(0, 4))
    store.commits.add(other.id, numberedCommits(0, 4))
    for (const { id } of [engine, other])
      store.commits.supersede(id, [
        { oid: oidOf(0), supersededBy: oidOf(1) },
        { oid: oidOf(1), supersededBy: oidOf(2) },
      ])
    store.commits.setReachable(engine.id, [oidOf(1)], false)
    twice((one) => {
      expect(counted(one)).toEqual([0, 2, 3])
      expect(counted(one, other.id)).toEqual([2, 3])
      expect(one.commits.find(oidOf(1), engine.id)[0]?.supersededBy).toBe(oidOf(2))
    })
  })

  test('is superseded by nothing when it is found again', () => {
    const { store, twice } = opened(backend)
    store.commits.add(engine.id, numberedCommits(0, 2))
    store.commits.setReachable(engine.id, [oidOf(0)], false)
    store.commits.supersede(engine.id, [{ oid: oidOf(0), supersededBy: oidOf(1) }])
    store.commits.setReachable(engine.id, [oidOf(0)], true)
    twice((one) => expect(counted(one)).toEqual([0, 1]))
  })
})

describe.each(backends)('commits authored in the same second in $name', (backend) => {
  const at = (number: number, seconds: number) =>
    numberedCommit(number, { authored: { seconds: FIRST_SECOND + seconds, offset: number } })

  test('are given together, whether they count or not; those alone in theirs are not', () => {
    const { store, twice } = opened(backend)
    store.commits.add(engine.id, [at(1, 10), at(2, 20), at(3, 10), at(4, 30), at(5, 30), at(6, 40)])
    store.commits.add(
      engine.id,
      [7, 8].map((number) => numberedCommit(number, { authored: null })),
    )
    store.commits.add(other.id, [at(9, 20), at(10, 40)])
    store.commits.supersede(engine.id, [{ oid: oidOf(1), supersededBy: oidOf(3) }])
    store.commits.setReachable(engine.id, [oidOf(4)], false)
    const together = (one: Store, seconds: readonly number[] | null) =>
      Array.from(one.commits.authoredTogether(engine.id, seconds), numberOf)
    twice((one) => {
      const all = [...one.commits.authoredTogether(engine.id, null)]
      expect(all.map(({ authored }) => (authored?.seconds ?? 0) - FIRST_SECOND)).toEqual([10, 10, 30, 30])
      expect(all.map(numberOf).sort()).toEqual([1, 3, 4, 5])
      expect(all.find((commit) => commit.oid === oidOf(1))?.supersededBy).toBe(oidOf(3))
      expect(all.find((commit) => commit.oid === oidOf(4))?.reachable).toBe(false)
      expect(all.every((commit) => commit.files === null)).toBe(true)
      expect(together(one, [FIRST_SECOND + 30, FIRST_SECOND + 20, FIRST_SECOND - 1]).sort()).toEqual([4, 5])
      expect(together(one, [])).toEqual([])
      expect([...one.commits.authoredTogether(other.id, null)]).toEqual([])
    })
  })
})

describe.each(backends)('a commit counted anew in $name', (backend) => {
  const edge = numberedCommit(1, { flags: ['undecodable', 'shallow-boundary'], files: [] })

  test('is found by its flag, and has its files, sums and flags from then on', () => {
    const { store, twice } = opened(backend)
    store.commits.add(engine.id, [numberedCommit(0, { flags: ['uncounted'], files: [] }), edge])
    store.commits.add(other.id, [edge])
    expect(store.commits.flagged(engine.id, 'shallow-boundary')).toEqual([oidOf(1)])
    const files = [
      fileChange({ path: 'a.ts', insertions: 5, deletions: 2 }),
      fileChange({ path: 'yarn.lock', insertions: 9, deletions: 0, mark: 'lock' }),
    ]
    store.commits.recount(engine.id, [{ ...edge, flags: ['undecodable'], files }, numberedCommit(77)])
    twice((one) => {
      expect(one.commits.flagged(engine.id, 'shallow-boundary')).toEqual([])
      expect(one.commits.flagged(engine.id, 'uncounted')).toEqual([oidOf(0)])
      expect(one.commits.flagged(other.id, 'shallow-boundary')).toEqual([oidOf(1)])
      const [newest] = one.commits.list({ repositoryId: engine.id, withFiles: true })
      expect(newest).toMatchObject({
        flags: ['undecodable'],
        filesChanged: 2,
        insertions: 14,
        deletions: 2,
        unworkedLines: 9,
        files,
      })
      expect(one.commits.count(engine.id)).toBe(2)
    })
  })

  test('keeps who superseded it, and loses the files it had', () => {
    const { store } = opened(backend)
    store.commits.add(engine.id, numberedCommits(0, 3))
    store.commits.supersede(engine.id, [{ oid: oidOf(1), supersededBy: oidOf(2) }])
    store.commits.recount(engine.id, [numberedCommit(1, { files: [fileChange({ path: 'only.ts' })] })])
    const all = [...store.commits.list({ withSuperseded: true, withFiles: true })]
    expect(all.map((commit) => commit.supersededBy)).toEqual([null, oidOf(2), null])
    expect(all[1]?.files?.map((file) => file.path)).toEqual(['only.ts'])
  })
})
