import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analysedSkills } from '../../../src/analysis/impact/analysis/skills.ts'
import { scoreAchievements } from '../../../src/analysis/impact/score.ts'
import { checkLadder } from '../../../src/analysis/ladder/check.ts'
import { skillsOf } from '../../../src/analysis/skills.ts'
import type { Achievement } from '../../../src/core/achievement.ts'
import {
  type Ladder,
  type LadderCompetency,
  type LadderSignals,
  practices,
} from '../../../src/core/ladder.ts'
import type { ScoredAchievement } from '../../../src/core/portfolio.ts'
import { defaultWeights } from '../../../src/core/score.ts'
import { evidence, figure, oid, person, stamp, uuid, work } from '../impact/achievements.ts'

const scored = (...achievements: readonly Achievement[]): readonly ScoredAchievement[] => {
  const scores = [...scoreAchievements(achievements, { weights: defaultWeights })]
  const byId = new Map(scores.map((score) => [score.achievementId, score]))
  return achievements.map((achievement) => ({
    achievement,
    score: byId.get(achievement.id) as ScoredAchievement['score'],
  }))
}

const signals = (change: Partial<LadderSignals>): LadderSignals => ({
  categories: [],
  skills: [],
  practices: [],
  tags: [],
  dimensions: {},
  collaboration: [],
  ...change,
})

const ladder = (...competencies: readonly Partial<LadderCompetency>[]): Ladder => ({
  name: 'Team',
  description: null,
  levels: [],
  competencies: competencies.map((one, i) => ({
    id: `c${i}`,
    name: `C${i}`,
    expectation: null,
    level: null,
    signals: [signals({ categories: ['fix'] })],
    minimum: { achievements: 1, score: 0 },
    ...one,
  })),
})

/** What shows one competency, by title, and why. */
function shownBy(wanted: Partial<LadderSignals>, ...achievements: readonly Achievement[]) {
  const [found] = checkLadder(ladder({ signals: [signals(wanted)] }), scored(...achievements))
  return found?.strongest.map(({ title, because }) => `${title}: ${because.join('; ')}`)
}

const csv = work({
  title: 'Import CSV',
  category: 'feature',
  tags: ['Sales'],
  skills: [
    { name: 'TypeScript', kind: 'language', because: '42 lines in src/a.ts' },
    { name: 'Testing', kind: 'practice', because: '30 lines of tests with the code' },
  ],
  collaborators: [person('Bob', 'co-author')],
})

describe('an achievement shows a competency', () => {
  test.each<[Partial<LadderSignals>, string]>([
    [{ categories: ['fix', 'feature'] }, 'category feature'],
    [{ skills: ['typescript'] }, 'typescript (42 lines in src/a.ts)'],
    [{ skills: ['Rust', 'Testing'] }, 'Testing (30 lines of tests with the code)'],
    [{ practices: ['Testing'] }, 'Testing (30 lines of tests with the code)'],
    [{ practices: ['Collaboration'] }, 'Collaboration (1 other person wrote part of it)'],
    [{ tags: ['sales'] }, 'tag sales'],
    [{ collaboration: ['reviewers', 'authors'] }, '1 other person wrote part of it'],
    [{ dimensions: { collaboration: 20 } }, 'collaboration 20 of 100'],
    [{ categories: ['feature'], tags: ['sales'] }, 'category feature; tag sales'],
  ])('that it has the signals of: %j', (wanted, because) => {
    expect(shownBy(wanted, csv)).toEqual([`Import CSV: ${because}`])
  })

  test.each<[Partial<LadderSignals>]>([
    [{ categories: ['fix'] }],
    [{ skills: ['Type'] }],
    [{ practices: ['Refactoring'] }],
    [{ tags: ['sale'] }],
    [{ collaboration: ['reviewers'] }],
    [{ collaboration: ['successors'] }],
    [{ dimensions: { collaboration: 21 } }],
    [{ categories: ['feature'], tags: ['other'] }],
  ])('and none where one is missing: %j', (wanted) => expect(shownBy(wanted, csv)).toEqual([]))

  test('by any one of several sets of signals', () => {
    const sets = [signals({ tags: ['other'] }), signals({ categories: ['feature'] })]
    const [found] = checkLadder(ladder({ signals: sets }), scored(csv))
    expect(found?.strongest[0]?.because).toEqual(['category feature'])
  })

  test('but the small change of a month shows only upkeep, where that is asked for', () => {
    const month = work({ source: 'maintenance', category: 'maintenance', tags: ['sales'] })
    expect(shownBy({ tags: ['sales'] }, month)).toEqual([])
    expect(shownBy({ categories: ['maintenance'] }, month)).toHaveLength(1)
  })
})

describe('a verdict', () => {
  const fixes = (count: number): readonly Achievement[] =>
    Array.from({ length: count }, (_, i) => work({ id: uuid(i + 1), origin: `repo/${i}`, category: 'fix' }))

  test.each([
    [0, 'none'],
    [2, 'thin'],
    [3, 'shown'],
    [5, 'shown'],
  ])('over %i achievements of three wanted is %s', (count, verdict) => {
    const minimum = { achievements: 3, score: 0 }
    expect(checkLadder(ladder({ minimum }), scored(...fixes(count)))[0]).toMatchObject({ verdict, count })
  })

  test('counts only achievements with the score that is asked for', () => {
    const minimum = { achievements: 1, score: 99 }
    expect(checkLadder(ladder({ minimum }), scored(...fixes(3)))[0]).toMatchObject({
      verdict: 'none',
      count: 0,
    })
  })
})

describe('the strongest evidence', () => {
  test('comes first, with receipts, and is the same in whatever order the work came', () => {
    const works = Array.from({ length: 7 }, (_, i) =>
      work({
        id: uuid(i + 1),
        origin: `repo/${i}`,
        category: 'fix',
        completedAt: stamp(`2026-03-0${i + 1}`),
        traces: { laterCommits: i, laterAuthors: i, revertedCommits: 0, release: null, closedIssues: [] },
      }),
    )
    const all = scored(...works)
    const [expected] = checkLadder(ladder({}), all)
    const values = all.map(({ score }) => score.value).sort((a, b) => b - a)
    expect(expected?.strongest.map(({ score }) => score)).toEqual(values.slice(0, 3))
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: 7 }), (shuffled) => {
        expect(checkLadder(ladder({}), shuffled)).toEqual([expected])
      }),
    )
  })

  test('names what a reader opens first, and no commit that took the work back', () => {
    const commits = [1, 2, 3].map((n) => evidence('commit', oid(n)))
    const fix = work({
      category: 'fix',
      evidence: [...commits, evidence('revert', oid(9)), evidence('pull-request', '12', 'Mend it')],
    })
    const [found] = checkLadder(ladder({}), scored(fix))
    expect(found?.strongest[0]?.receipts.map(({ target }) => target)).toEqual(['12', oid(1), oid(2)])
    expect(found?.strongest[0]?.moreReceipts).toBe(1)
  })
})

test('a ladder may ask for every practice that craft can find, and for no other', () => {
  const files = ['src/a.ts', 'test/a.test.ts', 'migrations/1.sql', 'docs/a.md', 'locales/de.json']
  const byFiles = (['performance', 'security', 'architecture'] as const).flatMap((category) =>
    files.flatMap((path) =>
      skillsOf({
        category,
        files: [
          { path: 'src/b.ts', lines: 5 },
          { path, lines: 50 },
        ],
      }),
    ),
  )
  const telling = work({
    description: 'word '.repeat(30),
    collaborators: [person('Bob', 'co-author'), person('Eve', 'reviewer')],
    traces: { laterCommits: 9, laterAuthors: 9, revertedCommits: 0, release: 'v1', closedIssues: ['1'] },
    figures: [figure({ baseline: 2, achieved: 1 })],
    startedAt: stamp('2026-01-01'),
    size: { ...work().size, commits: 9 },
  })
  const found = [
    ...byFiles.filter(({ kind }) => kind === 'practice'),
    ...analysedSkills(telling).filter(({ kind }) => kind !== 'technical'),
  ].map(({ name }) => name)
  expect([...new Set(found)].sort()).toEqual([...practices].sort())
})
