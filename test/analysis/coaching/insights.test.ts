import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gatheringInsights, type JudgedCommit } from '../../../src/analysis/coaching/insights.ts'
import { weakBy, weaknessOf } from '../../../src/analysis/coaching/weaknesses.ts'
import { type Aspect, aspectWeights, type CoachFinding } from '../../../src/core/coaching.ts'

const DAY = 86_400
const span = { since: 0, until: 100 * DAY }

type Points = Readonly<Record<string, number>>

const aspectOf = (rule: string): Aspect => rule.split('/')[0] as Aspect

const finding = ([rule, points]: readonly [string, number]): CoachFinding => ({
  rule,
  points,
  because: `because of ${rule}`,
  evidence: '',
  place: null,
  advice: null,
})

/** The aspects' scores are 6 unless `aspects` says otherwise; findings go to the aspect their rule names. */
function commit(
  number: number,
  day: number,
  points: Points = {},
  more: { score?: number; message?: number; kind?: JudgedCommit['coaching']['kind'] } = {},
): JudgedCommit {
  const of = (name: Aspect, score = 6) => ({
    score,
    weight: aspectWeights[name],
    findings: Object.entries(points)
      .filter(([rule]) => aspectOf(rule) === name)
      .map(finding),
  })
  return {
    oid: number.toString(16).padStart(40, '0'),
    at: { seconds: day * DAY, offset: 0 },
    message: `Subject ${number}\n\nBody`,
    coaching: {
      kind: more.kind ?? 'work',
      qualityScore: more.score ?? 6,
      aspects: {
        message: of('message', more.message),
        changes: of('changes'),
        code: of('code'),
        context: of('context'),
      },
    },
  }
}

function insightsOf(commits: readonly JudgedCommit[]) {
  const gathering = gatheringInsights(span)
  for (const one of commits) gathering.add(one)
  return gathering.insights()
}

const many = (count: number, of: (index: number) => JudgedCommit) =>
  Array.from({ length: count }, (_, i) => of(i))

describe('the weakness', () => {
  test('is what took most of the score, by the weight of its aspect', () => {
    const commits = many(10, (i) => commit(i, i, { 'message/why-missing': -1, 'context/issue-missing': -3 }))
    expect(insightsOf(commits).weakness).toMatchObject({
      rule: 'message/why-missing',
      share: { commits: 10, of: 10 },
      points: 4,
      plainest: { subject: 'Subject 9' },
    })
  })

  test('is shown by the commit that scores lowest of those that have it, the latest of several', () => {
    const scores = [9, 3, 4, 3, 8, 1]
    const commits = scores.map((score, i) => commit(i, i, i < 5 ? { 'changes/tangled': -2 } : {}, { score }))
    expect(insightsOf(commits).weakness?.plainest.subject).toBe('Subject 3')
  })

  test('counts a reason that is hinted at with one that is absent', () => {
    const commits = many(4, (i) => commit(i, i, { [i % 2 ? 'message/why-weak' : 'message/why-missing']: -1 }))
    expect(insightsOf(commits).weakness?.share).toEqual({ commits: 4, of: 4 })
  })

  test('is nothing that happened once or twice, however much it cost', () => {
    const commits = many(10, (i) =>
      commit(i, i, i < 2 ? { 'code/secret': -8 } : { 'message/subject-dot': -0.1 }),
    )
    expect(insightsOf(commits).weakness).toMatchObject({
      rule: 'message/subject-dot',
      share: { commits: 8, of: 10 },
    })
    expect(insightsOf(commits.slice(0, 2)).weakness).toBeNull()
  })

  test('is in one of ten commits at least', () => {
    const commits = many(40, (i) => commit(i, i, i < 3 ? { 'changes/tangled': -4 } : {}))
    expect(insightsOf(commits).weakness).toBeNull()
  })

  test('is none that gave points', () => {
    expect(insightsOf(many(10, (i) => commit(i, i, { 'message/why-weak': 0.3 }))).weakness).toBeNull()
  })
})

describe('what has become better', () => {
  test('is a weakness that has become rare', () => {
    const commits = many(20, (i) => commit(i, i * 5, i < 10 ? { 'changes/tangled': -3 } : {}))
    expect(insightsOf(commits).improved).toEqual([
      {
        kind: 'rule',
        rule: 'changes/tangled',
        says: weakBy('changes/tangled')?.says,
        earlier: { commits: 10, of: 10 },
        later: { commits: 0, of: 10 },
      },
    ])
  })

  test('is an aspect that rose, and nothing that fell', () => {
    const rising = many(20, (i) => commit(i, i * 5, {}, { message: i < 10 ? 4 : 7 }))
    expect(insightsOf(rising).improved).toEqual([{ kind: 'aspect', aspect: 'message', earlier: 4, later: 7 }])
    const falling = many(20, (i) => commit(i, i * 5, {}, { message: i < 10 ? 7 : 4 }))
    expect(insightsOf(falling).improved).toEqual([])
  })

  test('is nothing that may be chance', () => {
    const commits = many(10, (i) => commit(i, i * 10, [0, 2, 3, 6, 8].includes(i) ? { 'code/todo': -1 } : {}))
    expect(insightsOf(commits).improved).toEqual([])
  })

  test('is nothing that one half has too few commits to show', () => {
    const commits = [
      ...many(16, (i) => commit(i, i, i < 6 ? { 'code/todo': -1 } : {}, { message: 9 - (i % 3) })),
      ...many(5, (i) => commit(16 + i, 60 + i, {}, { message: 9 })),
    ]
    expect(insightsOf(commits).improved).toEqual([])
  })

  test('is not known where one half has fewer than five commits', () => {
    expect(insightsOf(many(20, (i) => commit(i, i < 4 ? 10 : 60))).improved).toBeNull()
  })
})

describe('the best and the weakest', () => {
  test('are three each, with what gave and what took most', () => {
    const commits = many(10, (i) =>
      commit(
        i,
        i,
        { 'message/why-said': i / 4, 'code/large': -1, 'context/could-amend': -1.5 },
        { score: i },
      ),
    )
    const { best, weakest } = insightsOf(commits)
    expect(best.map(({ subject, because }) => [subject, because])).toEqual([
      ['Subject 9', 'because of message/why-said'],
      ['Subject 8', 'because of message/why-said'],
      ['Subject 7', 'because of message/why-said'],
    ])
    expect(weakest.map(({ subject, because }) => [subject, because])).toEqual([
      ['Subject 0', 'because of code/large'],
      ['Subject 1', 'because of code/large'],
      ['Subject 2', 'because of code/large'],
    ])
  })

  test.each([
    [1, 1, 0],
    [2, 1, 1],
    [3, 2, 1],
    [5, 3, 2],
    [6, 3, 3],
    [50, 3, 3],
  ])('of %i commits are %i and %i, and none is in both', (commits, best, weakest) => {
    const found = insightsOf(many(commits, (i) => commit(i, i)))
    expect([found.best.length, found.weakest.length]).toEqual([best, weakest])
    expect(new Set([...found.best, ...found.weakest].map(({ oid }) => oid)).size).toBe(best + weakest)
  })

  test('have no reason where nothing was seen', () => {
    expect(insightsOf([commit(1, 1)]).best[0]?.because).toBeNull()
  })
})

test('merges, robots and the like are not looked at', () => {
  const commits = many(6, (i) =>
    commit(i, i, { 'message/why-missing': -1 }, { kind: i % 2 ? 'merge' : 'bot' }),
  )
  expect(insightsOf(commits)).toEqual({ commits: 0, weakness: null, improved: null, best: [], weakest: [] })
})

const wild = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 99 }),
      score: fc.integer({ min: 0, max: 100 }),
      points: fc.dictionary(
        fc.constantFrom(
          'message/why-missing',
          'message/why-weak',
          'changes/tangled',
          'code/todo',
          'context/distinct',
        ),
        fc.integer({ min: -40, max: 10 }).map((tenths) => tenths / 10),
      ),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map(({ day, score, points }, i) => commit(i, day, points, { score: score / 10 })))

test('the order in which commits come makes no difference', () => {
  fc.assert(
    fc.property(wild, (commits) => {
      const found = insightsOf(commits)
      expect(insightsOf(commits.toReversed())).toEqual(found)
      expect(
        insightsOf([...commits].sort((a, b) => a.coaching.qualityScore - b.coaching.qualityScore)),
      ).toEqual(found)
      const { weakness } = found
      if (weakness === null) return
      const taken = commits.flatMap(({ coaching }) =>
        Object.values(coaching.aspects).flatMap(({ weight, findings }) =>
          findings
            .filter(({ rule, points }) => points < 0 && weaknessOf(rule) === weakness.rule)
            .map(({ points }) => -points * weight),
        ),
      )
      expect(weakness.points).toBeCloseTo(
        taken.reduce((sum, one) => sum + one, 0),
        0,
      )
    }),
  )
})
