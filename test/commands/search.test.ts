import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { chances, tokens } from '../analysis/secrets/planted.ts'
import { type Craft, testCraft } from '../context.ts'
import { serving } from '../model/served.ts'
import { adasRepository, expectFault, jsonOf, trackedOnce, workshop } from './history.ts'

type Options = NonNullable<Parameters<typeof testCraft>[0]>

let tracked: (options?: Options) => Craft
beforeAll(async () => {
  tracked = await trackedOnce(workshop())
})

const searched = async (craft: Craft, ...words: readonly string[]) =>
  shapes.search.parse(jsonOf(await craft('search', '--json', ...words)))

const subjects = ({ commits }: Awaited<ReturnType<typeof searched>>) => commits?.map(({ subject }) => subject)

describe('craft search', () => {
  test('shows achievements and commits, with the words that stand below the title', async () => {
    const { code, out, err } = await tracked()('search', 'prices', 'nightly')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.replace(/^[0-9a-f-]{8,} {2}/gm, 'ID  ')).toMatchInlineSnapshot(`
      "Commits
      ID  perf: cache price lookups (#15)
          2026-02-10 · Ada
          The nightly run went from 40 minutes to 4 minutes.
      "
    `)
  })

  test('keeps to one kind, and prints what its schema says', async () => {
    const craft = tracked()
    const both = await searched(craft, 'prices')
    expect([both.achievements?.length, both.commits?.length]).toEqual([1, 2])
    expect(both).toMatchObject({
      query: 'prices',
      meaning: null,
      more: { achievements: false, commits: false },
    })
    expect(await searched(craft, 'prices', '--commits')).toMatchObject({ achievements: null })
    expect(await searched(craft, 'prices', '--achievements')).toMatchObject({ commits: null })
    expectFault(await craft('search', 'prices', '--commits', '--achievements'), {
      code: 2,
      says: /conflicts?|cannot be used/,
    })
  })

  test('keeps to people, times and a number', async () => {
    const craft = tracked()
    expect(subjects(await searched(craft, 'feat', '--author', 'bob'))).toEqual([
      'feat: lay invoices out',
      'feat: write invoices as PDF',
    ])
    expect(subjects(await searched(craft, 'feat', '--mine'))).toEqual(['feat: import customers from CSV'])
    expect(subjects(await searched(craft, 'prices', '--since', '2026-02-12'))).toEqual([
      'fix: round prices to cents',
    ])
    const one = await searched(craft, 'feat', '-n', '1')
    expect([one.commits?.length, one.more.commits]).toEqual([1, true])
  })

  test('takes a quoted phrase, a part left out and a beginning as one argument', async () => {
    const craft = tracked()
    expect(subjects(await searched(craft, '"price lookups"'))).toEqual(['perf: cache price lookups (#15)'])
    expect(subjects(await searched(craft, 'invoic* -pdf'))).toEqual(['feat: lay invoices out'])
  })

  test('says what to do where nothing matches, where nothing is said and where nothing is stored', async () => {
    expect(await tracked()('search', 'nowhere')).toMatchObject({
      code: 0,
      out: '',
      err: /^Nothing matches\. Next: /,
    })
    expectFault(await tracked()('search', '...'), { code: 2, says: /no word to look for/ })
    expectFault(await tracked()('search', '--', '-no'), { code: 2, says: /not wanted/ })
    expectFault(await tracked()('search', 'a', '--deep'), { code: 2, says: /--deep/ })
    expectFault(await testCraft()('search', 'a'), { code: 1, says: /stored nothing yet/ })
  })

  test('keeps its index out of track, backups and exports', async () => {
    const craft = tracked()
    expect(existsSync(join(craft.home, 'search.db'))).toBe(false)
    await craft('search', 'prices')
    expect(existsSync(join(craft.home, 'search.db'))).toBe(true)
    expect((await craft('doctor')).out).not.toContain('search.db')
  })

  test('shows a hostile message inert', async () => {
    const repo = adasRepository()
    repo.commit('add \u001b[31mred\u202e cache\n\nhidden \u001b]0;evil\u0007 words', { files: { a: 'a\n' } })
    const craft = testCraft({ cwd: repo.path })
    await craft('track')
    const { out } = await craft('search', 'hidden', 'words')
    expect(out).toContain('hidden \\u001b]0;evil\\u0007 words')
    for (const character of ['\u001b', '\u202e', '\u0007']) expect(out).not.toContain(character)
  })
})

describe('craft search --meaning', () => {
  const embedding = (body: unknown): readonly string[] => (body as { input?: string[] }).input ?? []

  test('asks about each text once, marks what is found by meaning, and needs no word in common', async () => {
    const server = await serving({ models: ['all-minilm', 'llama3.2'] })
    const craft = tracked({ env: { OLLAMA_HOST: server.url } })
    const first = await searched(craft, 'invoices', '--meaning')
    expect(first.meaning).toBe('all-minilm:latest')
    expect(first.commits?.find(({ by }) => by === 'both')?.subject).toMatch(/invoices/)
    const asked = server.bodies('/api/embed').flatMap(embedding)
    expect(new Set(asked).size).toBe(asked.length)
    const before = asked.length
    const other = await searched(craft, 'zebra', '--meaning')
    expect(other.commits?.every(({ by }) => by === 'meaning')).toBe(true)
    expect(other.commits?.length).toBeGreaterThan(0)
    const again = server.bodies('/api/embed').flatMap(embedding)
    expect(again.slice(before)).toEqual(['zebra'])
  })

  test('is used without the flag once it was prepared, and not before', async () => {
    const server = await serving({ models: ['all-minilm'] })
    const craft = tracked({ env: { OLLAMA_HOST: server.url } })
    expect((await searched(craft, 'prices')).meaning).toBe(null)
    expect(server.requests).toEqual([])
    await searched(craft, 'prices', '--meaning')
    expect((await searched(craft, 'prices')).meaning).toBe('all-minilm:latest')
    expect((await searched(craft, 'prices', '--no-meaning')).meaning).toBe(null)
  })

  test('finds by words and says why, where there is nobody to ask', async () => {
    const { code, out, err } = await tracked()('search', 'prices', '--meaning')
    expect(code).toBe(0)
    expect(out).toContain('round prices to cents')
    expect(err).toMatch(/^By words alone: no model server answers at .*\n$/)
    const server = await serving({ models: ['llama3.2'] })
    const craft = tracked({ env: { OLLAMA_HOST: server.url } })
    expect((await craft('search', 'prices', '--meaning')).err).toMatch(/no model for embeddings/)
  })

  test('sends no secret, and cuts what is too long for the model', async () => {
    const server = await serving({ models: ['all-minilm'] })
    const repo = adasRepository()
    const chance = chances(7)
    const secrets = Object.values(tokens).map((make) => make(chance))
    for (const [index, secret] of secrets.entries())
      repo.commit(`add a key\n\nIt is ${secret} for now.\n`, { files: { [`f${index}`]: 'a\n' } })
    repo.commit(`write much\n\n${'very long 長い words '.repeat(2000)}`, { files: { long: 'a\n' } })
    const craft = testCraft({ cwd: repo.path, env: { OLLAMA_HOST: server.url } })
    await craft('track')
    const result = await searched(craft, 'much', '--meaning')
    expect(result.commits?.[0]).toMatchObject({ by: 'both', subject: 'write much' })
    const sent = JSON.stringify(server.bodies('/api/embed'))
    for (const secret of secrets) expect(sent).not.toContain(secret)
    expect(sent).toContain('[redacted: ')
  })
})

describe('craft achievements similar', () => {
  test('proposes the same work done twice and says why, and keeps to its schema', async () => {
    const repo = adasRepository()
    const add = (subject: string, path: string, date: string) =>
      repo.commit(subject, { files: { [path]: `${path}\n`.repeat(80) }, date })
    add('feat: compress thumbnails with brotli (#31)', 'src/a.ts', '2026-01-05T09:00:00Z')
    add('feat: list invoices by customer (#32)', 'src/b.ts', '2026-01-06T09:00:00Z')
    add('feat: compress thumbnails with brotli (#33)', 'src/c.ts', '2026-01-07T09:00:00Z')
    const craft = testCraft({ cwd: repo.path })
    await craft('track')
    const pairs = shapes.similar.array().parse(jsonOf(await craft('achievements', 'similar', '--json')))
    expect(pairs).toHaveLength(1)
    expect(pairs[0]?.first.title).toBe(pairs[0]?.second.title)
    expect(pairs[0]?.because.join('; ')).toMatch(/both say .*brotli.*; the same author; 2 days apart/)
    const { out } = await craft('achievements', 'similar')
    expect(out).toMatch(/ %: both say /)
  })

  test('has nothing to say where no two are alike', async () => {
    expect(await tracked()('achievements', 'similar')).toMatchObject({
      code: 0,
      out: '',
      err: 'No two achievements look like one piece of work.\n',
    })
  })
})
