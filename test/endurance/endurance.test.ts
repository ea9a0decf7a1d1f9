import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { storeKinds } from '../../src/core/store-kind.ts'
import { bin } from '../commands/installed.ts'
import { temporaryFolder } from '../fixture/git.ts'
import { surviveCompany } from './company.ts'
import { type Ordeal, surviveKills } from './kills.ts'
import { type RewrittenHistory, rewrittenHistory } from './rewritten.ts'
import { undisturbed } from './uninterrupted.ts'

const folder = temporaryFolder('craft-endure-')
let history: RewrittenHistory
beforeAll(async () => {
  history = await rewrittenHistory(folder, 400)
})

describe.each(storeKinds)('imports of a history that is rewritten (%s)', (kind) => {
  let ordeal: Ordeal
  beforeAll(async () => {
    const program = { bin, cwd: history.path, home: join(folder, kind), kind }
    ordeal = { program, history, expected: await undisturbed(program, history), tell: () => {} }
  })

  test('and killed at any moment are sound after each kill, and undisturbed when they come to an end', async () => {
    const { kills, troubles } = await surviveKills(ordeal, 8, 20_261_121)
    expect({ kills, troubles }).toEqual({ kills: 8, troubles: [] })
  })

  test('and that six processes make at once into one store are one', async () => {
    expect(await surviveCompany(ordeal, 6)).toEqual([])
  })
})
