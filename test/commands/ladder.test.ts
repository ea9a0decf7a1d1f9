import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { exampleLadders } from '../../src/core/ladder.ts'
import { shapes } from '../../src/render/json/schemas.ts'
import { type Craft, testCraft } from '../context.ts'
import { type GitFixture, temporaryFolder } from '../fixture/git.ts'
import { adasRepository, expectFault, jsonOf, trackedOnce, workshop } from './history.ts'

const SMALL = `name: Small
levels: [{ id: one, name: First }]
competencies:
  - id: speed
    name: Makes it fast
    expectation: And measures it.
    level: one
    signals: { categories: [performance], practices: [Measuring effects] }
  - id: many
    name: Delivers often
    signals: { categories: [feature] }
    minimum: { achievements: 9 }
  - id: docs
    name: Writes it down
    signals: { tags: [handbook] }
`

describe('craft ladder check', () => {
  let repo: GitFixture
  let tracked: (options?: Parameters<typeof testCraft>[0]) => Craft
  const file = join(temporaryFolder(), 'small.yaml')
  beforeAll(async () => {
    writeFileSync(file, SMALL)
    repo = workshop()
    tracked = await trackedOnce(repo)
  })

  const checkedBy = async (craft: Craft, ...args: readonly string[]) =>
    shapes.ladder.parse(jsonOf(await craft('ladder', 'check', ...args, '--json')))

  test('names the strongest evidence of each competency, with receipts that the store has', async () => {
    const craft = tracked()
    const { competencies, ...rest } = await checkedBy(craft, file)
    expect(rest).toMatchObject({
      ladder: { name: 'Small' },
      subject: { name: 'Ada' },
      period: { label: 'all time' },
    })
    expect(competencies.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['speed', 'shown'],
      ['many', 'thin'],
      ['docs', 'none'],
    ])
    const [fast] = competencies[0]?.strongest ?? []
    expect(fast).toMatchObject({
      title: 'Cache price lookups',
      because: [
        'category performance',
        expect.stringMatching(/^Measuring effects \(“.*40 minutes to 4 minutes.*”\)$/),
      ],
    })
    const shown = jsonOf(await craft('achievements', 'show', fast?.achievementId ?? '', '--json'))
    expect(shown).toMatchObject({ title: 'Cache price lookups', score: { value: fast?.score } })
    const commits = fast?.receipts.filter(({ kind }) => kind === 'commit') ?? []
    expect(commits).not.toEqual([])
    for (const { target } of commits) expect(repo.git('cat-file', '-t', target)).toBe('commit')
  })

  test('is told level by level, with what it would take', async () => {
    const { code, out, err } = await tracked()('ladder', 'check', file)
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Small\n\nAda, all time: \d+ achievements show 1 of 3 competencies\.\n\nFirst\n\nMakes it fast: 1 achievement\n {2}And measures it\.\n/,
    )
    expect(out).toContain('\nAt every level\n')
    expect(out).toMatch(
      /\nDelivers often: \d of the 9 achievements it takes\n {2}It takes category feature\.\n/,
    )
    expect(out).toMatch(/\nWrites it down: none\n {2}It takes tag handbook\.\n$/)
    expect(err).toBe('Work that git hides is no evidence yet. Next: craft insights asks about it\n')
  })

  test('finds what a person added by hand', async () => {
    const craft = tracked()
    await craft('achievements', 'add', '--title', 'Wrote the handbook', '--tag', 'handbook')
    const { competencies } = await checkedBy(craft, file)
    expect(competencies[2]).toMatchObject({ verdict: 'shown', strongest: [{ title: 'Wrote the handbook' }] })
  })

  test('says the same of both stores', async () => {
    const plain = testCraft({ cwd: repo.path, env: { CRAFT_STORE: 'jsonl' } })
    await plain('track')
    expect(await checkedBy(plain, file)).toEqual(await checkedBy(tracked(), file))
  })

  test('looks at one period and one person, and at every repository', async () => {
    const craft = tracked()
    expect((await checkedBy(craft, file, '--period', '2025')).competencies[0]?.verdict).toBe('none')
    expect((await checkedBy(craft, file, '--author', 'Bob')).subject?.name).toBe('Bob')
    expect(await checkedBy(craft, file, '--all-repos')).toEqual(await checkedBy(craft, file, '--mine'))
  })

  test('without any work says so, and what to do', async () => {
    const { code, err } = await tracked()('ladder', 'check', file, '--period', '2019')
    expect({ code, err }).toEqual({
      code: 0,
      err: 'No achievements by Ada in this period (2019). Next: a longer --period, or craft detect\n',
    })
  })

  test.each<[string, RegExp]>([
    ['name: Team\ncompetencies: nothing', /bad\.yaml line 2, competencies: it must be a list, not text/],
    ['name: \u001b[31mTeam\n  - x: [', /bad\.yaml line \d/],
  ])('refuses %j', async (text, says) => {
    const bad = join(temporaryFolder(), 'bad.yaml')
    writeFileSync(bad, text)
    expectFault(await tracked()('ladder', 'check', bad), { code: 2, says })
  })

  test('refuses a file that is not there, and an unknown example', async () => {
    expectFault(await tracked()('ladder', 'check', 'none.yaml'), {
      code: 2,
      says: /none\.yaml cannot be read/,
    })
    expectFault(await tracked()('ladder', 'example', 'ceo'), { code: 2, says: /engineer, maintainer/ })
    expectFault(await testCraft({ cwd: adasRepository().path })('ladder', 'check', file), {
      code: 1,
      says: /has stored nothing yet/,
    })
  })

  test.each(exampleLadders)(
    'the example %s tells the competencies of a small history apart',
    async (name) => {
      const craft = tracked()
      const { code, out, err } = await craft('ladder', 'example', name)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const example = join(temporaryFolder(), `${name}.yaml`)
      writeFileSync(example, out)
      const { competencies } = await checkedBy(craft, example)
      const verdicts = new Set(competencies.map(({ verdict }) => verdict))
      expect(verdicts).toContain('none')
      expect(verdicts.size).toBeGreaterThan(1)
      const evidenced = competencies.filter(({ strongest }) => strongest.length > 0)
      expect(evidenced.map(({ id }) => id)).toEqual(
        name === 'engineer'
          ? expect.arrayContaining(['delivery', 'quality', 'outcome'])
          : expect.arrayContaining(['performance']),
      )
    },
  )
})

test('craft ladder example prints the one for engineers where none is named', async () => {
  const { out } = await testCraft()('ladder', 'example')
  expect(out).toMatch(/\nname: Senior engineer\n/)
})
