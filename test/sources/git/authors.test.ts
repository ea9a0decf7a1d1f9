import { expect, test } from 'vitest'
import { gitFixture } from '../../fixture/git.ts'

test('authors are those of HEAD after the mailmap, each once, the latest first', async () => {
  const repo = gitFixture()
  repo.git('config', 'log.showSignature', 'true')
  repo.commit('one', { author: 'Äda <ada@example.com>' })
  repo.commit('two', { author: 'Old <old@example.com>' })
  repo.commit('three', { author: 'Bob <bob@example.com>' })
  repo.commit('four', { author: 'Äda <ada@example.com>' })
  repo.git('checkout', '-q', '-b', 'other')
  repo.commit('five', { author: 'Eve <eve@example.com>' })
  repo.git('checkout', '-q', 'main')
  repo.write('.mailmap', 'Bob <bob@example.com> <old@example.com>\n')
  expect(await repo.source().authors()).toEqual([
    { name: 'Äda', email: 'ada@example.com' },
    { name: 'Bob', email: 'bob@example.com' },
  ])
})
