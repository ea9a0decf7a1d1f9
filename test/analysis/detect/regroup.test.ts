import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detect } from '../../../src/analysis/detect/detect.ts'
import type { DetectCommit } from '../../../src/analysis/detect/input.ts'
import type { Achievement } from '../../../src/core/achievement.ts'
import type { GroupDecision, Held } from '../../../src/core/by-hand.ts'

const REPOSITORY = 'engine'
const oid = (number: number): string => number.toString(16).padStart(40, '0')

/** Work on ten different matters, a month apart, so that each is an achievement of its own. */
const commits: readonly DetectCommit[] = Array.from({ length: 10 }, (_, number) => ({
  oid: oid(number + 1),
  parents: number === 0 ? [] : [oid(number)],
  author: { name: 'Ada', email: 'ada@example.com' },
  authored: { seconds: 1_700_000_000 + number * 30 * 86_400, offset: 0 },
  committed: { seconds: 1_700_000_000 + number * 30 * 86_400, offset: 0 },
  message: `feat: matter ${'abcdefghij'[number]} done`,
  files: [{ path: `m${number}/a.ts`, status: 'added', insertions: 90, deletions: 0, mark: null }],
}))

const found = (decisions: readonly GroupDecision[] = [], held: readonly Held[] = [], of = commits) => [
  ...detect({ repositoryId: REPOSITORY, commits: of, tags: [], head: null, byHand: { decisions, held } }),
]
const commitsOf = ({ evidence }: Achievement): string[] =>
  evidence.filter(({ kind }) => kind === 'commit').map(({ target }) => target)
const origin = (number: number): string => `${REPOSITORY}/work/${oid(number)}`
const merged = (into: number, ...others: readonly number[]): GroupDecision => ({
  kind: 'merge',
  into: origin(into),
  id: `id ${into}`,
  whole: [into, ...others].map(origin),
  commits: [into, ...others].map(oid),
})

test('decided groups hold every commit once, whatever was decided in whatever order', () => {
  const number = fc.integer({ min: 1, max: 10 })
  const decision = fc.oneof(
    fc
      .uniqueArray(number, { minLength: 2, maxLength: 5 })
      .map(([into, ...others]) => merged(into as number, ...others)),
    fc.uniqueArray(number, { minLength: 1, maxLength: 4 }).map(
      (of): GroupDecision => ({
        kind: 'split',
        into: `${REPOSITORY}/split/${of[0]}`,
        id: `split ${of[0]}`,
        whole: [],
        commits: of.map(oid),
      }),
    ),
  )
  fc.assert(
    fc.property(
      fc.array(decision, { maxLength: 6 }),
      fc.shuffledSubarray([...commits], { minLength: 10 }),
      (decisions, shuffled) => {
        const groups = found(decisions)
        expect(groups.flatMap(commitsOf).sort()).toEqual(commits.map((one) => one.oid).sort())
        expect(new Set(groups.map((one) => one.origin)).size).toBe(groups.length)
        expect(new Set(groups.map((one) => one.id)).size).toBe(groups.length)
        const last = decisions.at(-1)
        const home = groups.find((one) => one.origin === last?.into)
        for (const one of last?.commits ?? []) expect(home && commitsOf(home)).toContain(one)
        expect(found(decisions, [], shuffled)).toEqual(groups)
      },
    ),
    { numRuns: 150 },
  )
})

test('merged work has the id of the first, and the sizes, days and people of all', () => {
  const [plain, together] = [found(), found([merged(3, 1, 2)])]
  expect(together).toHaveLength(plain.length - 2)
  const one = together.find((it) => it.origin === origin(3))
  expect(one).toMatchObject({
    id: 'id 3',
    startedAt: commits[0]?.authored,
    completedAt: commits[2]?.authored,
    size: { commits: 3, files: 3, insertions: 270 },
  })
  expect(one?.because).toContain('put together by hand')
})

test('what a later commit joins by itself joins the merged work', () => {
  const more: DetectCommit = {
    ...(commits[1] as DetectCommit),
    oid: oid(99),
    parents: [oid(10)],
    message: 'feat: matter b done, once more',
    authored: { seconds: 1_700_000_000 + 30 * 86_400 + 60, offset: 0 },
    committed: { seconds: 1_700_000_000 + 30 * 86_400 + 60, offset: 0 },
  }
  const one = found([merged(5, 2)], [], [...commits, more]).find((it) => it.origin === origin(5))
  expect(one && commitsOf(one).sort()).toEqual([oid(2), oid(5), oid(99)])
})

test('work under another name keeps the one a person knows it by', () => {
  const held = { origin: `${REPOSITORY}/work/gone`, id: 'known', commits: [oid(4)] }
  const one = found([], [held]).find((it) => commitsOf(it).includes(oid(4)))
  expect(one).toMatchObject({ origin: held.origin, id: 'known' })
  expect(found([], [held])).toHaveLength(found().length)
})

test('a name that is still there is not given to other work', () => {
  const held = { origin: origin(4), id: 'known', commits: [oid(4), oid(5)] }
  const groups = found([], [held])
  expect(groups.find((it) => it.origin === origin(4))?.id).toBe('known')
  expect(groups.some((it) => it.origin === origin(5))).toBe(true)
})
