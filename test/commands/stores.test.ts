import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { testCraft } from '../context.ts'
import { type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { adasRepository, expectFault, jsonOf, workshop } from './history.ts'
import { installed } from './installed.ts'

let repo: GitFixture
beforeAll(() => {
  repo = workshop()
})

test('init --store chooses where everything after it is kept', async () => {
  const craft = testCraft({ cwd: repo.path })
  const { code, out } = await craft('init', '--store', 'jsonl')
  expect({ code, out }).toMatchObject({ code: 0 })
  expect(out).toContain(`Made the store ${join(craft.home, 'store')}.`)
  expect((await craft('track')).out).toMatch(/^workshop: 8 new commits/)
  expect((await craft('track')).out).toMatch(/^Nothing new in workshop/)
  expect(jsonOf(await craft('log', '--json'))).toHaveLength(8)
  expect((jsonOf(await craft('a', 'list', '--json')) as unknown[]).length).toBeGreaterThan(2)
  expect((await craft('portfolio', 'review')).code).toBe(0)
  expect(existsSync(join(craft.home, 'craft.db'))).toBe(false)
})

test('both stores give the same commits, achievements, scores and documents', async () => {
  const [one, two] = [
    testCraft({ cwd: repo.path }),
    testCraft({ cwd: repo.path, env: { CRAFT_STORE: 'jsonl' } }),
  ]
  for (const line of [
    'track',
    'log --json',
    'a list --json',
    'track --all',
    'log --json --author bob',
    'portfolio archive --format json -o -',
    'detect --json',
    'score --json',
  ]) {
    const [expected, ran] = [await one(...line.split(' ')), await two(...line.split(' '))]
    expect({ line, ...ran }).toEqual({ line, ...expected, code: 0 })
  }
})

test('init --store keeps the other settings, and writes nothing that is so already', async () => {
  const craft = testCraft({ cwd: repo.path })
  const path = join(craft.home, 'config.json')
  const files = craft.files as Map<string, string>
  files.set(path, '\ufeff{"score":{"ready":60},"identity":{"emails":["a@b"]}}')
  expect((await craft('init', '--store', 'jsonl')).code).toBe(0)
  expect(JSON.parse(files.get(path) ?? '')).toEqual({
    score: { ready: 60 },
    identity: { emails: ['a@b'] },
    store: 'jsonl',
  })
  const mine = '{ "store":   "jsonl" }'
  files.set(path, mine)
  expect((await craft('init', '--store', 'jsonl')).out).toMatch(/^Found the store /)
  expect((await craft('init')).out).toMatch(/^Found the store .*store\.\n/)
  expect(files.get(path)).toBe(mine)
})

test('init --store says when the environment has the last word', async () => {
  const craft = testCraft({ cwd: adasRepository().path, env: { CRAFT_STORE: 'sqlite' } })
  const { code, err, out } = await craft('init', '--store', 'jsonl')
  expect(code).toBe(0)
  expect(err).toContain('CRAFT_STORE is sqlite and wins over the settings, which say jsonl.')
  expect(out).toContain('craft.db')
})

test('init --store knows two kinds', async () => {
  const ran = await testCraft({ cwd: repo.path })('init', '--store', 'paper')
  expectFault(ran, { code: 2, says: /sqlite, jsonl/ })
})

describe('the installed program', () => {
  test('keeps a store of plain files when the settings or the environment say so', async () => {
    const folder = temporaryFolder()
    const { craft } = installed(repo, { CRAFT_HOME: folder })
    writeFileSync(join(folder, 'config.json'), '\ufeff{ "store": "jsonl" }')
    expect(shapes.track.parse(jsonOf(await craft('track --json'))).commits).toBeGreaterThan(7)
    expect(readdirSync(folder).sort()).toEqual(['config.json', 'store'])
    expectFault(await craft('log', { CRAFT_STORE: 'sqlite' }), { code: 1, says: /stored nothing yet/ })
    expect((await craft('log --json', { CRAFT_STORE: 'jsonl' })).code).toBe(0)
  })

  test('makes no store at all while it cannot tell which', async () => {
    const folder = temporaryFolder()
    const { craft } = installed(repo, { CRAFT_HOME: folder })
    expectFault(await craft('track', { CRAFT_STORE: 'paper' }), { code: 2, says: /CRAFT_STORE is "paper"/ })
    writeFileSync(join(folder, 'config.json'), '{ "store": "jsonl" ')
    expectFault(await craft('track'), { code: 2, says: /config\.json are not JSON/ })
    expect(readdirSync(folder)).toEqual(['config.json'])
  })

  test('goes on with a damaged store, and says what is damaged', async () => {
    const folder = temporaryFolder()
    const { craft } = installed(repo, { CRAFT_HOME: folder, CRAFT_STORE: 'jsonl' })
    await craft('track')
    const path = join(folder, 'store', 'commits.jsonl')
    writeFileSync(path, readFileSync(path, 'utf8').replace('{', ''))
    const { code, out, err } = await craft('log --json')
    expect(code).toBe(0)
    expect(JSON.parse(out).length).toBeGreaterThan(6)
    expect(err).toMatch(
      /^craft: the store is damaged: commits\.jsonl: line 1, .* at byte 0, was passed over\nNext: /,
    )
  })
})
