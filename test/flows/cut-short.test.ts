import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CommitSource, Store } from '../../src/core/ports.ts'
import { defaultWeights } from '../../src/core/score.ts'
import { detectIn } from '../../src/flows/detect.ts'
import { type TrackWish, track } from '../../src/flows/track.ts'
import { fixtureAt, type GitFixture, gitFixture, temporaryFolder } from '../fixture/git.ts'
import { type Backend, backends } from '../store/contract/backends.ts'
import { now } from '../store/numbered.ts'
import { CutShort, failingStore } from './failing-store.ts'

const lines = (word: string, count = 3): string => `${word}\n`.repeat(count)
const never = new AbortController().signal

/** Gives four commits in a batch, so that few commits make several writing calls. */
const fourByFour = (source: CommitSource): CommitSource => ({
  ...source,
  async *read(request, signal) {
    for await (const batch of source.read(request, signal))
      for (let from = 0; from < batch.length; from += 4) yield batch.slice(from, from + 4)
  },
})

type Scenario = {
  readonly name: string
  readonly what: TrackWish['what']
  /** A repository, tracked as often as `tracked` is called before what the test is about has happened to it. */
  readonly make: (tracked: (repo: GitFixture) => Promise<void>) => Promise<GitFixture>
}

/** Work on four branches: one to be squashed, one to be rebased, one that is picked onto, one that is amended. */
function branches(): GitFixture {
  const repo = gitFixture()
  repo.commit('base', { files: { base: lines('base') } })
  for (const name of ['squashed', 'rebased', 'picking', 'amended']) {
    repo.git('checkout', '-q', '-b', name, 'main')
    repo.commit(`${name} one`, { files: { [`${name}1`]: lines(name) } })
    repo.commit(`${name} two`, { files: { [`${name}2`]: lines(name, 5) } })
  }
  repo.git('checkout', '-q', 'main')
  repo.commit('alpha', { files: { alpha: lines('alpha') } })
  repo.commit('beta', { files: { beta: lines('beta', 4) } })
  return repo
}

const amend = (repo: GitFixture, word: string): void => {
  repo.write('amended2', lines(word))
  repo.git('commit', '-qa', '--amend', '--no-edit')
}

function rewrite(repo: GitFixture): void {
  repo.git('merge', '-q', '--squash', 'squashed')
  repo.commit('squashed one and two')
  repo.git('checkout', '-q', 'picking')
  repo.git('cherry-pick', 'main~1')
  repo.git('rebase', '-q', 'main', 'rebased')
  repo.git('checkout', '-q', 'amended')
  amend(repo, 'second')
  repo.write('.mailmap', 'Ada Lovelace <ada@lovelace.example> <ada@example.com>\n')
  repo.git('checkout', '-q', 'main')
  repo.git('tag', 'v1.0.0')
}

const scenarios: readonly Scenario[] = [
  {
    name: 'after branches were squashed, rebased, picked onto and amended',
    what: 'all',
    make: async (tracked) => {
      const repo = branches()
      await tracked(repo)
      rewrite(repo)
      return repo
    },
  },
  {
    name: 'that is the first one of a history with the same work on several branches',
    what: 'all',
    make: async () => {
      const repo = branches()
      rewrite(repo)
      return repo
    },
  },
  {
    name: 'after lost commits came back beside those that had replaced them',
    what: 'all',
    make: async (tracked) => {
      const repo = branches()
      repo.git('checkout', '-q', 'amended')
      await tracked(repo)
      const old = repo.git('rev-parse', 'HEAD')
      amend(repo, 'second')
      await tracked(repo)
      repo.git('branch', '-q', 'old', old)
      return repo
    },
  },
  {
    name: 'of HEAD alone, amended',
    what: 'head',
    make: async (tracked) => {
      const repo = branches()
      repo.git('checkout', '-q', 'amended')
      await tracked(repo)
      amend(repo, 'second')
      return repo
    },
  },
  {
    name: 'after a clone ceased to be shallow',
    what: 'head',
    make: async (tracked) => {
      const path = join(temporaryFolder(), 'clone')
      const origin = branches()
      origin.git('clone', '-q', '--depth=1', `file://${origin.path}`, path)
      const repo = fixtureAt(path)
      await tracked(repo)
      repo.git('fetch', '-q', '--unshallow')
      return repo
    },
  },
]

const open = (backend: Backend, folder: string): Store => backend.open(folder, now)

const tracking = (repo: GitFixture, what: TrackWish['what'], store: Store) => {
  const wish: TrackWish = { what, since: null, keep: null, dryRun: false }
  return track(fourByFour(repo.source()), async () => store, wish, null, never)
}

const detecting = async (store: Store): Promise<void> => {
  const progress = { update: () => {}, rest: async () => {}, stop: () => {} }
  for (const { id } of store.repositories.list())
    await detectIn(store, id, defaultWeights, { progress, signal: never })
}

/** All that a person could ever see of a store. */
function everything(store: Store): unknown {
  const commits = [...store.commits.list({ withFiles: true, withSuperseded: true })]
  return {
    commits: commits.sort((a, b) => (a.oid < b.oid ? -1 : 1)),
    repositories: store.repositories.list(),
    tags: store.repositories.list().map(({ id }) => store.repositories.tags(id)),
    aliases: store.repositories.list().map(({ id }) => store.commits.aliases(id)),
    // Which tips are remembered beside HEAD only saves questions to git.
    checkouts: store.repositories.checkouts().map(({ tips, ...one }) => ({ ...one, head: tips[0] })),
    achievements: store.achievements.list({ withHidden: true }),
  }
}

describe.each(backends)('a run of track ($name)', (backend) => {
  describe.each(scenarios)('$name', ({ what, make }) => {
    const before = temporaryFolder('craft-store-')
    let repo: GitFixture
    beforeAll(async () => {
      repo = await make(async (one) => {
        const store = open(backend, before)
        await tracking(one, what, store)
        await detecting(store)
        store.close()
      })
    })

    /** Tracks with a store that fails at that call, then as often as is needed; what the store has then. */
    async function trackedWith(failsAt: number) {
      const folder = temporaryFolder('craft-store-')
      cpSync(before, folder, { recursive: true })
      const first = open(backend, folder)
      const failing = failingStore(first, failsAt)
      const said = await tracking(repo, what, failing.store).catch((error: unknown) => error)
      first.close()
      const isCut = said instanceof CutShort
      if (said instanceof Error && !isCut) throw said
      const store = open(backend, folder)
      if (isCut) await tracking(repo, what, store)
      await detecting(store)
      const found = everything(store)
      store.close()
      return { calls: failing.calls(), isCut, found }
    }

    test('that ends at any of its writing calls leaves nothing undone to the next', async () => {
      const whole = await trackedWith(0)
      expect(whole.calls).toBeGreaterThan(3)
      for (let failsAt = 1; failsAt <= whole.calls; failsAt++) {
        const { isCut, found } = await trackedWith(failsAt)
        expect(isCut).toBe(true)
        expect(found, `cut short at writing call ${failsAt} of ${whole.calls}`).toEqual(whole.found)
      }
    })
  })
})
