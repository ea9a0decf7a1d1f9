import { expect, test } from 'vitest'
import { forksOf } from '../../src/flows/forks.ts'
import { track } from '../../src/flows/track.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { gitFixture } from '../fixture/git.ts'
import { now } from '../store/numbered.ts'

test('where a release branch left the main line is noted, as long as the tag is not merged', async () => {
  const repo = gitFixture()
  const store = openSqliteStore(':memory:', { now, craftVersion: '0.1.0' })
  const tracked = async () => {
    const wish = { what: 'head', since: null, keep: null, dryRun: false } as const
    await track(repo.source(), async () => store, wish, null, new AbortController().signal)
    const [repository] = store.repositories.list()
    return forksOf(store, repository?.id ?? '')
  }
  const base = repo.commit('base')
  repo.git('tag', 'v1.0.0')
  expect(await tracked()).toEqual([])

  repo.git('checkout', '-q', '-b', 'stable')
  const released = repo.commit('release')
  repo.git('tag', 'v1.0.1')
  repo.git('checkout', '-q', 'main')
  repo.commit('more')
  expect(await tracked()).toMatchObject([{ oid: released, bases: [base] }])

  repo.git('merge', '-q', '--no-ff', '-m', 'join', 'stable')
  expect(await tracked()).toEqual([])
})
