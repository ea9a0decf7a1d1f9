import { appendFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import type { Craft } from '../context.ts'
import { type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { expectFault, jsonOf, trackedOnce, workshop } from './history.ts'

let repo: GitFixture
let tracked: (options?: { readonly now?: string }) => Craft
beforeAll(async () => {
  repo = workshop()
  tracked = await trackedOnce(repo)
})

/** A craft whose SQLite store has commits and achievements, and the same craft with a store of plain files. */
async function filled() {
  const craft = tracked()
  expect((await craft('a', 'list')).code).toBe(0)
  return { craft, plain: craft.with({ CRAFT_STORE: 'jsonl' }) }
}

/** Every file of a folder by name; `.git` and the like are not files. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

const lists = async (craft: (...argv: string[]) => ReturnType<Craft>) => [
  jsonOf(await craft('log', '--json')),
  jsonOf(await craft('a', 'list', '--json')),
]

describe('a store exported, imported into one of the other kind and exported from there', () => {
  test('gives the same files, and the same lists', async () => {
    const { craft, plain } = await filled()
    const [one, two, three] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
    const counts = shapes.export.parse(jsonOf(await craft('export', one, '--json')))
    expect(counts).toMatchObject({ commits: 8, repositories: 1, tags: 1, checkouts: 1, damage: [] })
    expect(counts.achievements).toBeGreaterThan(2)
    expect(counts.scores).toBe(counts.achievements)

    const { from, to, ...imported } = shapes.import.parse(jsonOf(await plain('import', one, '--json')))
    expect({ ...counts, ...imported }).toEqual(counts)
    expect([from, to]).toEqual([one, join(craft.home, 'store')])
    expect((await plain('export', two)).code).toBe(0)
    expect(contents(two)).toEqual(contents(one))
    expect(await lists(plain)).toEqual(await lists(craft))

    const third = tracked()
    rmSync(join(third.home, 'craft.db'))
    expect((await third('import', two)).code).toBe(0)
    expect((await third('export', three)).code).toBe(0)
    expect(contents(three)).toEqual(contents(one))
    expect((await third('track')).out).toMatch(/^Nothing new in workshop/)
  })
})

describe('an export', () => {
  test('says what it copied and that it compared, and goes beside the store unless told where', async () => {
    const { craft } = await filled()
    const { code, out, err } = await craft('export')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const folder = join(craft.home, 'export')
    expect(out).toMatch(/^Copied 8 commits and \d achievements with \d scores of 1 repository from /)
    expect(out).toContain(`to ${folder}.\nCompared both: nothing is missing.\n`)
    expect(readdirSync(folder)).toContain('craft.json')
  })

  test('made again changes no line but those of what has changed', async () => {
    const craft = tracked()
    await craft('a', 'list')
    const folder = temporaryFolder()
    await craft('export', folder)
    const before = contents(folder)
    const later = tracked({ now: '2027-01-01T00:00:00Z' })
    await later('a', 'list')
    expect((await later('export', folder)).code).toBe(0)
    expect(contents(folder)).toEqual(before)
  })

  test('made again forgets achievements that are no longer found', async () => {
    const { craft } = await filled()
    const folder = temporaryFolder()
    await craft('export', folder)
    const path = join(folder, 'achievements.jsonl')
    const [line = ''] = readFileSync(path, 'utf8').split('\n')
    const { id, origin, ...rest } = JSON.parse(line)
    appendFileSync(
      path,
      `${JSON.stringify({ id: id.replace(/.$/, 'x'), origin: `${origin}/gone`, ...rest })}\n`,
    )
    expect((await craft('export', folder)).code).toBe(0)
    const last = readFileSync(path, 'utf8').trimEnd().split('\n').at(-1) ?? ''
    expect(JSON.parse(last)).toMatchObject({ origin: `${origin}/gone`, removed: true })
  })

  test('killed halfway is finished by the next', async () => {
    const { craft } = await filled()
    const [whole, torn] = [temporaryFolder(), temporaryFolder()]
    await craft('export', whole)
    await craft('export', torn)
    const path = join(torn, 'commits.jsonl')
    truncateSync(path, Math.floor(readFileSync(path).length / 2))
    for (const name of ['achievements', 'scores', 'tags', 'checkouts', 'notes'])
      rmSync(join(torn, `${name}.jsonl`))
    expect((await craft('export', torn)).code).toBe(0)
    expect(contents(torn)).toEqual(contents(whole))
  })

  test('never goes into a folder with something else in it, or over the store itself', async () => {
    const { craft, plain } = await filled()
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'diary.txt'), 'dear diary')
    expectFault(await craft('export', folder), { code: 4, says: /diary\.txt, which is not craft's/ })
    expect(contents(folder)).toEqual({ 'diary.txt': 'dear diary' })
    expect((await craft('export', join(craft.home, 'store'))).code).toBe(0)
    const same = await plain('export', join(craft.home, 'store'))
    expectFault(same, { code: 2, says: /is the store itself/ })
    expectFault(await craft('import', repo.path), { code: 4, says: /no folder that craft wrote/ })
  })

  test('of nothing is refused', async () => {
    const craft = tracked()
    rmSync(join(craft.home, 'craft.db'))
    expectFault(await craft('export'), { code: 1, says: /stored nothing yet/ })
    expect(readdirSync(craft.home)).toEqual([])
  })
})

describe('an import', () => {
  test('of a damaged folder brings the rest, says what is missing and is not done', async () => {
    const { craft, plain } = await filled()
    const folder = temporaryFolder()
    await craft('export', folder)
    const path = join(folder, 'commits.jsonl')
    const lines = readFileSync(path, 'utf8').split('\n')
    writeFileSync(path, lines.with(3, (lines[3] ?? '').slice(0, 50)).join('\n'))
    const before = contents(folder)
    const { code, out, err } = await plain('import', folder, '--json')
    expect(code).toBe(9)
    expect(shapes.import.parse(JSON.parse(out))).toMatchObject({
      commits: 7,
      damage: [expect.stringContaining('commits.jsonl: line 4, no whole record at byte ')],
    })
    expect(err).toMatch(
      /^commits\.jsonl: line 4, .*\ncraft: not all of .* can be read; the rest was copied\nNext: /,
    )
    expect(jsonOf(await plain('log', '--json'))).toHaveLength(7)
    expect(contents(folder)).toEqual(before)
  })

  test('leaves what else is in the store', async () => {
    const { craft, plain } = await filled()
    const folder = temporaryFolder()
    await craft('export', folder)
    repo.commit('docs: say more', { files: { 'README.md': 'more\n' } })
    await plain('track')
    expect((await plain('import', folder)).code).toBe(0)
    expect(jsonOf(await plain('log', '--json'))).toHaveLength(9)
    repo.git('reset', '-q', '--hard', 'HEAD~1')
  })

  test('brings what a person edited', async () => {
    const { craft, plain } = await filled()
    const folder = temporaryFolder()
    await craft('export', folder)
    const path = join(folder, 'achievements.jsonl')
    const [line = ''] = readFileSync(path, 'utf8').split('\n')
    const edited = { ...JSON.parse(line), title: 'In my own words', pinned: true, edited: ['title'] }
    appendFileSync(path, `${JSON.stringify(edited)}\n`)
    expect((await plain('import', folder)).code).toBe(0)
    expect((await plain('a', 'show', edited.id)).out).toContain('In my own words')
    expect((await plain('detect')).code).toBe(0)
    expect((await plain('a', 'show', edited.id)).out).toContain('In my own words')
  })
})

test('init --store leaves no work behind: it refuses, says how, and goes over when that was done', async () => {
  const craft = tracked()
  const refused = await craft('init', '--store', 'jsonl')
  expectFault(refused, {
    code: 1,
    says: /craft\.db holds work that is not in the jsonl store\nNext: craft export, /,
  })
  expect(craft.files.size).toBe(0)
  const exports = join(craft.home, 'export')
  expect(refused.err).toContain(`CRAFT_STORE=jsonl craft import ${exports}`)

  expect((await craft('export')).code).toBe(0)
  const other = craft.with({ CRAFT_STORE: 'jsonl' })
  expect((await other('import', exports)).code).toBe(0)
  expect((await craft('init', '--store', 'jsonl')).code).toBe(0)
  expect((await craft('track')).out).toMatch(/^Nothing new in workshop/)

  repo.commit('feat: one more', { files: { 'src/more.ts': 'export const more = 1\n' } })
  expect((await craft('track')).out).toMatch(/^workshop: 1 new commit/)
  expectFault(await craft('init', '--store', 'sqlite'), { code: 1, says: /that is not in the sqlite store/ })
})
