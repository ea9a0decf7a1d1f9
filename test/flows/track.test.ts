import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { Fault } from '../../src/core/errors.ts'
import type { CommitSource, Store } from '../../src/core/ports.ts'
import type { Tracked } from '../../src/core/tracked.ts'
import { type TrackWish, track } from '../../src/flows/track.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { type GitFixture, gitFixture } from '../fixture/git.ts'
import { looseHistory, manyCommits, prune } from '../fixture/loose-history.ts'
import { now } from '../store/numbered.ts'

let repo: GitFixture
let store: Store
beforeEach(() => {
  repo = gitFixture()
  store = openSqliteStore(':memory:', { now, craftVersion: '0.1.0' })
})

/** Somebody else goes back to the first twenty commits, goes on from there, and leaves nothing of the rest. */
function rewriteAndPrune(): void {
  repo.git('reset', '-q', '--hard', `main~${manyCommits - 20}`)
  repo.commit('instead', { files: { instead: 'i\n' } })
  prune(repo)
}

/** The repository, in which something happens when the first batch was stored. */
function around(happens: () => void): CommitSource {
  const source = repo.source({ processes: 1 })
  let happened = false
  return {
    ...source,
    async *read(request, signal) {
      for await (const batch of source.read(request, signal)) {
        yield batch
        if (!happened) happens()
        happened = true
      }
    },
  }
}

const run = (source: CommitSource, what: TrackWish['what'], signal = new AbortController().signal) =>
  track(source, async () => store, { what, since: null, keep: null, dryRun: false }, null, signal)
const runNow = (what: TrackWish['what'] = 'head') => run(repo.source(), what)

const stored = (): string[] => Array.from(store.commits.list({}), ({ oid }) => oid).sort()
const inGit = (...revisions: readonly string[]): string[] =>
  repo
    .git('rev-list', ...revisions)
    .split('\n')
    .sort()

describe('a history that changes while it is read', () => {
  test.each([['head'], ['all']] as const)(
    'by being rewritten and pruned is read from where it is now (%s), and of what was stored only that counts',
    async (what) => {
      looseHistory(repo)
      await run(around(rewriteAndPrune), what)
      expect(inGit('HEAD')).toHaveLength(21)
      expect(stored()).toEqual(inGit('HEAD'))
      expect(store.commits.count()).toBeGreaterThan(21)
      expect((await runNow(what)).counts).toMatchObject({ commits: 0, unreachable: 0 })
    },
  )

  test('on another branch is read from where that is now', async () => {
    looseHistory(repo)
    repo.git('checkout', '-q', '--orphan', 'other')
    repo.commit('other')
    const rewriteMain = () => {
      repo.git('branch', '-q', '-f', 'main', `main~${manyCommits - 20}`)
      prune(repo)
    }
    await run(around(rewriteMain), 'all')
    expect(inGit('--all')).toHaveLength(21)
    expect(stored()).toEqual(inGit('--all'))
  })

  test('by a push and a gc is stored as it was, and the push comes with the next run', async () => {
    looseHistory(repo)
    const before = inGit('HEAD')
    const push = () => {
      repo.commit('pushed', { files: { pushed: 'p\n' } })
      repo.git('tag', 'new')
      prune(repo)
    }
    await run(around(push), 'all')
    expect(stored()).toEqual(before)
    expect((await runNow('all')).counts.commits).toBe(1)
    expect(stored()).toEqual(inGit('HEAD'))
  })

  test('and is damaged as well is said to be damaged', async () => {
    looseHistory(repo)
    const damage = () => {
      rewriteAndPrune()
      repo.write('.git/refs/heads/main', `${'0'.repeat(39)}1\n`)
    }
    await expect(run(around(damage), 'head')).rejects.toMatchObject({ kind: 'unusable' })
  })
})

describe('a run that was cut short', () => {
  /** Ctrl-C after the first batch. */
  async function cutShort(): Promise<void> {
    const stop = new AbortController()
    await expect(
      run(
        around(() => stop.abort()),
        'head',
        stop.signal,
      ),
    ).rejects.toMatchObject({
      kind: 'interrupted',
    })
    expect(store.commits.count()).toBeGreaterThan(0)
  }

  test('leaves nothing that counts when its history was rewritten before the next', async () => {
    looseHistory(repo)
    await cutShort()
    rewriteAndPrune()
    await runNow()
    expect(stored()).toEqual(inGit('HEAD'))
  })

  test('leaves nothing that counts when HEAD went back to where it was before', async () => {
    repo.commit('first', { files: { first: 'f\n' } })
    await runNow()
    const before = repo.git('rev-parse', 'HEAD')
    looseHistory(repo)
    await cutShort()
    repo.git('reset', '-q', '--hard', before)
    await runNow()
    expect(stored()).toEqual([before])
  })

  test('before it compared what it had stored lets the next run do so', async () => {
    repo.commit('base')
    repo.git('checkout', '-q', '-b', 'side')
    repo.commit('work', { files: { work: 'w\n' } })
    repo.git('checkout', '-q', 'main')
    repo.commit('other', { files: { other: 'o\n' } })
    repo.git('cherry-pick', 'side')
    const broken = { ...repo.source(), tags: () => Promise.reject(new Fault('failed', 'the power went out')) }
    await expect(run(broken, 'all')).rejects.toThrow('the power went out')
    expect(stored()).toHaveLength(4)
    expect((await runNow('all')).counts).toMatchObject({ commits: 0, superseded: 1 })
    expect(stored()).toEqual(inGit('HEAD'))
  })
})

describe('what is stored in part', () => {
  test('stops counting, too, when it is dropped', async () => {
    for (const name of ['one', 'two', 'three']) repo.commit(name, { files: { [name]: 'x\n' } })
    await runNow({ range: 'HEAD~1..HEAD' })
    repo.git('reset', '-q', '--hard', 'HEAD~1')
    prune(repo)
    repo.commit('instead', { files: { instead: 'i\n' } })
    expect((await runNow()).counts).toMatchObject({ commits: 3, unreachable: 1 })
    expect(stored()).toEqual(inGit('HEAD'))
  })

  test('is not taken for the whole: the rest of a branch comes when it is merged', async () => {
    repo.commit('base')
    repo.git('checkout', '-q', '-b', 'side')
    for (const name of ['one', 'two', 'three']) repo.commit(name, { files: { [name]: 'x\n' } })
    repo.git('checkout', '-q', 'main')
    await runNow({ range: 'side~1..side' })
    await runNow()
    expect(stored()).toEqual([...inGit('main'), ...inGit('side', '^side~1')].sort())
    repo.git('merge', '-q', '--no-ff', '-m', 'join', 'side')
    expect((await runNow()).counts).toMatchObject({ commits: 3, unreachable: 0 })
    expect(stored()).toEqual(inGit('HEAD'))
  })

  test('of a branch that is deleted later stops counting then', async () => {
    repo.commit('base')
    repo.git('checkout', '-q', '-b', 'side')
    repo.commit('one', { files: { one: 'x\n' } })
    repo.git('checkout', '-q', 'main')
    await runNow({ range: 'side~1..side' })
    await runNow()
    expect(stored()).toHaveLength(2)
    repo.git('branch', '-q', '-D', 'side')
    expect((await runNow('all')).counts).toMatchObject({ unreachable: 1 })
    expect(stored()).toEqual(inGit('HEAD'))
  })
})

describe('another repository at the place of one that was tracked', () => {
  test('is read as its own, and nothing of it is taken for the other’s', async () => {
    const first = repo.commit('ours', { files: { a: 'a\n' } })
    const before = await runNow()
    rmSync(join(repo.path, '.git'), { recursive: true })
    repo.git('init', '-q', '-b', 'main')
    const second = [
      repo.commit('theirs', { files: { b: 'b\n' } }),
      repo.commit('more', { files: { c: 'c\n' } }),
    ]
    const after = await runNow()
    expect(after.counts.commits).toBe(2)
    expect(after.repository?.id).not.toBe(before.repository?.id)
    const storedOf = ({ repository }: Tracked) =>
      Array.from(store.commits.list({ repositoryId: repository?.id ?? '' }), ({ oid }) => oid).sort()
    expect(storedOf(before)).toEqual([first])
    expect(storedOf(after)).toEqual(second.sort())
    expect((await runNow()).counts.commits).toBe(0)
  })

  test('that is stored already brings nothing new', async () => {
    repo.commit('ours', { files: { a: 'a\n' } })
    await runNow()
    const other = gitFixture()
    other.commit('theirs', { files: { b: 'b\n' } })
    const theirs = await run(other.source(), 'head')
    rmSync(join(repo.path, '.git'), { recursive: true })
    cpSync(join(other.path, '.git'), join(repo.path, '.git'), { recursive: true })
    const { repository, counts } = await runNow()
    expect({ id: repository?.id, commits: counts.commits }).toEqual({ id: theirs.repository?.id, commits: 0 })
    expect(store.commits.count()).toBe(2)
  })
})
