import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { storeKinds } from '../../src/core/store-kind.ts'
import { bin } from '../commands/installed.ts'
import { temporaryFolder } from '../fixture/git.ts'
import { surviveCommits } from './commits.ts'
import { surviveCompany } from './company.ts'
import { type RewrittenHistory, rewrittenHistory } from './rewritten.ts'
import type { Ordeal } from './scenario.ts'
import { scenarios } from './scenarios.ts'
import { undisturbed } from './uninterrupted.ts'

const folder = temporaryFolder('craft-endure-')
let history: RewrittenHistory
beforeAll(async () => {
  history = await rewrittenHistory(folder, 400)
})

describe.each(storeKinds)('a store of a history that is rewritten (%s)', (kind) => {
  let ordeal: Ordeal
  beforeAll(async () => {
    const program = { bin, cwd: history.path, home: join(folder, kind), kind }
    ordeal = { program, history, expected: await undisturbed(program, history), tell: () => {} }
  })

  test.each(scenarios.filter((one) => one.kinds.includes(kind)))(
    '$name, killed at any moment, is sound after each kill, and undisturbed when it comes to an end',
    async ({ survive }) => {
      const { kills, troubles } = await survive(ordeal, 6, 20_261_121)
      expect({ kills, troubles }).toEqual({ kills: 6, troubles: [] })
    },
  )

  test('that six processes make at once is one', async () => {
    expect(await surviveCompany(ordeal, 6)).toEqual([])
  })
})

test('commits from six work trees succeed in silence whatever is wrong with the store, and all come in', async () => {
  const place = { bin, folder: temporaryFolder('craft-hooked-'), tell: () => {} }
  const { commits, troubles } = await surviveCommits(place, 60)
  expect({ commits, troubles }).toEqual({ commits: 60, troubles: [] })
})
