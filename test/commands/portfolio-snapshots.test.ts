import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fingerprint } from '../../src/core/ids.ts'
import { formatNames, templateNames } from '../../src/core/portfolio.ts'
import { storeKinds } from '../../src/core/store-kind.ts'
import { shapes } from '../../src/render/json/schemas.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { type Craft, testCraft } from '../context.ts'
import { type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { expectFault, jsonOf, trackedOnce, workshop } from './history.ts'

let repo: GitFixture
let tracked: Awaited<ReturnType<typeof trackedOnce>>
let craft: Craft
beforeAll(async () => {
  repo = workshop()
  tracked = await trackedOnce(repo)
})
beforeEach(() => {
  craft = tracked()
})

const PATH = '/told.md'
const write = (...more: readonly string[]) => craft('portfolio', 'review', '--everybody', '-o', PATH, ...more)
const listed = async (one = craft) =>
  shapes.snapshot.array().parse(jsonOf(await one('portfolio', '--list', '--json')))
const files = () => craft.files as Map<string, string>

async function newest() {
  const [first] = await listed()
  if (first === undefined) throw new Error('nothing was written')
  return first
}
const diff = async (id: string) =>
  shapes['snapshot-diff'].parse(JSON.parse((await craft('portfolio', '--diff', id, '--json')).out))

/** The store that this craft leaves behind after each command. */
const opened = () =>
  openSqliteStore(join(craft.home, 'craft.db'), {
    now: () => new Date('2026-03-01T12:00:00Z'),
    craftVersion: '0.0.0-test',
  })

const idOf = async (title: RegExp): Promise<string> => {
  const all = shapes.achievement.array().parse(jsonOf(await craft('achievements', 'list', '--json')))
  return all.find((one) => title.test(one.title))?.id ?? ''
}

describe('what was written', () => {
  test.each(templateNames.flatMap((template) => formatNames.map((format) => [template, format] as const)))(
    'is listed with its checksum: the %s as %s',
    async (template, format) => {
      const { code } = await craft('portfolio', template, '--everybody', '--format', format, '-o', PATH)
      expect(code).toBe(0)
      expect(await newest()).toMatchObject({
        path: PATH,
        template,
        format,
        period: { label: 'all time', since: null, until: null },
        at: '2026-03-01T12:00:00Z',
        claims: expect.any(Number),
        state: 'unchanged',
      })
      expect((await newest()).claims).toBeGreaterThan(0)
    },
  )

  test('is listed newest first, for a person too, and nothing of it is a fault where nothing was written', async () => {
    const none = await craft('portfolio', '--list')
    expect(none).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('No document was written yet'),
    })
    expect(await listed()).toEqual([])
    await write()
    const later = testCraft({ cwd: repo.path, home: craft.home, now: '2026-03-02T08:30:00Z' })
    await later('portfolio', '--everybody', '-o', '/b.md')
    const { out } = await craft('portfolio', '--list')
    const lines = out.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^[0-9a-f]{8} {2}2026-03-02 08:30 {2}review {2}all time {2}.*\/b\.md$/)
    expect(lines[1]).toMatch(/2026-03-01 12:00 .* as written {2}\/told\.md$/)
  })

  test('is told from what became of it: written again, changed, gone', async () => {
    await write()
    await write('--min-score', '1', '--limit', '2')
    expect((await listed()).map(({ state }) => state)).toEqual(['unchanged', 'rewritten'])
    files().set(PATH, `${files().get(PATH)}\nAnd I enjoyed it.\n`)
    expect((await listed()).map(({ state }) => state)).toEqual(['changed', 'changed'])
    files().delete(PATH)
    expect((await listed()).map(({ state }) => state)).toEqual(['gone', 'gone'])
  })

  test('is kept for the last twenty writings of a path', async () => {
    for (let i = 0; i < 23; i++) await write('--limit', String(1 + (i % 3)))
    const all = await listed()
    expect(all).toHaveLength(20)
    expect(new Set(all.map(({ id }) => id)).size).toBe(20)
    expect(all[0]?.claims).toBe(2)
    await craft('portfolio', '--everybody', '-o', '/other.md')
    expect(await listed()).toHaveLength(21)
  })

  test('on stdout is kept by whoever takes it', async () => {
    await craft('portfolio', '--everybody', '-o', '-')
    expect(await listed()).toEqual([])
  })

  test.each(storeKinds)('goes with everything else into a copy of a %s store', async (kind) => {
    const one = testCraft({ cwd: repo.path, env: { CRAFT_STORE: kind } })
    await one('track')
    await one('portfolio', '--everybody', '-o', PATH)
    const before = await listed(one)
    expect(before).toHaveLength(1)
    const folder = temporaryFolder()
    expect((await one('export', join(folder, 'copy'))).code).toBe(0)
    const two = testCraft({ cwd: repo.path })
    expect((await two('import', join(folder, 'copy'))).code).toBe(0)
    expect(await listed(two)).toEqual(before.map((each) => ({ ...each, state: 'gone' })))
  })
})

describe('what changed since', () => {
  test('is nothing right after writing, and says so', async () => {
    await write()
    const { id } = await newest()
    expect(await craft('portfolio', '--diff', id)).toMatchObject({
      code: 0,
      out: `Since 2026-03-01 12:00 UTC (${id.slice(0, 8)}, ${PATH}): nothing has changed.\n`,
    })
    expect((await diff(id.slice(0, 5))).changes).toEqual([])
  })

  test('is what a person said: another title, work hidden, work added, with the score that follows', async () => {
    await write()
    const { id } = await newest()
    const cache = await idOf(/price lookups/)
    await craft('achievements', 'edit', cache, '--title', 'Made prices quick')
    expect((await diff(id)).changes).toEqual(
      expect.arrayContaining([
        {
          kind: 'retitled',
          about: 'Made prices quick',
          achievementId: cache,
          before: 'Cache price lookups',
          after: 'Made prices quick',
        },
      ]),
    )
    const words = await craft('portfolio', '--diff', id)
    expect(words.out).toContain('~ “Cache price lookups” is now called “Made prices quick”')
    await craft('achievements', 'hide', cache)
    const gone = (await diff(id)).changes.filter(({ kind }) => kind === 'gone')
    expect(gone).toMatchObject([{ about: 'Cache price lookups', achievementId: cache }])
  })

  test('is new work of the same choice alone, and a later period is no part of it', async () => {
    const grown = workshop()
    const one = testCraft({ cwd: grown.path })
    await one('track')
    await one('portfolio', '--everybody', '--period', '2026-Q1', '-o', PATH)
    const [{ id = '' } = {}] = await listed(one)
    for (const [date, subject] of [
      ['2026-02-20T09:00:00Z', 'feat: send invoices by mail'],
      ['2026-04-20T09:00:00Z', 'feat: sign invoices'],
    ] as const)
      grown.commit(subject, { date, files: { [`src/${date}.ts`]: 'export const part = 1\n'.repeat(50) } })
    await one('track')
    const { changes } = shapes['snapshot-diff'].parse(jsonOf(await one('portfolio', '--diff', id, '--json')))
    expect(changes.filter(({ kind }) => kind === 'added').map(({ about }) => about)).toEqual([
      'Send invoices by mail',
    ])
    expect(changes.filter(({ kind }) => kind === 'receipts')).toHaveLength(1)
  })

  test('writes nothing', async () => {
    await write()
    const text = files().get(PATH)
    const before = await listed()
    await craft('portfolio', '--diff', before[0]?.id ?? '')
    expect(files().get(PATH)).toBe(text)
    expect(await listed()).toEqual(before)
  })

  test('is asked by an id that exists', async () => {
    await write()
    expectFault(await craft('portfolio', '--diff', 'ffffffff'), {
      code: 2,
      says: /no snapshot has the id "ffffffff"\nNext: see the ids with: craft portfolio --list/,
    })
    expectFault(await craft('portfolio', '--diff', ''), { code: 2, says: /no snapshot has the id ""/ })
    expectFault(await craft('portfolio', '--diff', '%'), { code: 2, says: /no snapshot has the id "%"/ })
  })

  test('has flags of its own', async () => {
    expectFault(await craft('portfolio', '--json'), { code: 2, says: /--json goes with --list and --diff/ })
    expect(await craft('portfolio', '--list', '-o', 'x')).toMatchObject({ code: 2, out: '' })
    expect(await craft('portfolio', '--list', '--diff', 'abcd')).toMatchObject({ code: 2, out: '' })
  })
})

test('a snapshot of a redacted document keeps nothing that was redacted', async () => {
  const policy = join(temporaryFolder(), 'policy.yaml')
  writeFileSync(policy, 'words: [price lookups]\npeople: [Bob]\n')
  expect((await write('--redact', policy)).code).toBe(0)
  const { id, isRedacted } = await newest()
  expect(isRedacted).toBe(true)
  const store = opened()
  const kept = [...store.notes()].filter(([key]) => key.startsWith('snapshot:'))
  store.close()
  expect(kept).toHaveLength(1)
  expect(kept[0]?.[1]).not.toMatch(/price lookups|Bob/i)
  expect(kept[0]?.[1]).toContain('term-1')
  expect((await diff(id)).changes).toEqual([])
})

test('what an older craft wrote and nobody changed is written over without --force', async () => {
  await write()
  const text = files().get(PATH) ?? ''
  const store = opened()
  store.setNote(`document:${PATH}`, fingerprint(text))
  store.close()
  files().set(PATH, `${text}!`)
  expectFault(await write(), { code: 1, says: /exists and is not as craft wrote it/ })
  files().set(PATH, text)
  expect((await write()).code).toBe(0)
})
