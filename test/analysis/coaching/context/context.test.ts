import { expect, test } from 'vitest'
import { judgeContext } from '../../../../src/analysis/coaching/context/context.ts'
import type { Neighbours } from '../../../../src/core/coaching.ts'
import { commitOf, scored } from '../commits.ts'

const around = (
  before: readonly string[],
  sinceLast: number | null,
  withIssue = 0,
  commits = 100,
): Neighbours => ({
  style: {
    commits,
    conventional: 0,
    withBody: 0.5,
    withIssue,
    imperative: 1,
    capitalised: 1,
    subjectLength: 60,
    configured: null,
  },
  before,
  sinceLast,
})

const HOUR = 3600
const rulesOf = (message: string, neighbours: Neighbours | null, lines = 1) => {
  const added = Array.from({ length: lines }, () => '+x()')
  const changes = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`src/${index}.ts`, added]))
  return judgeContext(commitOf(message, changes), neighbours)
}

test.each([
  ['a subject of its own', 'Read ports', around(['Write ports'], HOUR), ['context/distinct']],
  [
    'the same subject again',
    'Read ports (#2)',
    around(['Read ports (#1)'], HOUR),
    ['context/repeated-subject', 'context/issue-named'],
  ],
  ['a chain of placeholders', 'more', around(['wip', 'tmp'], HOUR), ['context/placeholder-chain']],
  ['one placeholder', 'wip', around(['Read ports'], HOUR), []],
  ['a typo at once', 'Fix typo', around(['Read ports'], 120), ['context/could-amend']],
  ['a typo after a day', 'Fix typo', around(['Read ports'], 24 * HOUR), ['context/distinct']],
  ['a forgotten file', 'Add the file I forgot', around(['Read ports'], 600), ['context/could-amend']],
  [
    'a password that is forgotten',
    'Send mail when a password was forgotten',
    around(['Read ports'], 5 * HOUR),
    ['context/distinct'],
  ],
  [
    'no issue where most have one',
    'Read ports',
    around(['Write'], HOUR, 0.8),
    ['context/distinct', 'context/issue-missing'],
  ],
  ['no issue in a young repository', 'Read ports', around(['Write'], HOUR, 0.8, 10), ['context/distinct']],
  ['no issue in a release', 'Release v1.2.0', around(['Write'], HOUR, 0.8), ['context/distinct']],
  [
    'an issue',
    'Read ports\n\nFixes #12',
    around(['Write'], HOUR, 0.8),
    ['context/distinct', 'context/issue-named'],
  ],
  ['an address', 'Read\n\nBug: https://example.org/issues/9', around([], null), ['context/issue-named']],
  ['nothing before', 'Read ports', around([], null), []],
])('%s', (_, message, neighbours, rules) => {
  expect(rulesOf(message, neighbours).map(({ rule }) => rule)).toEqual(rules)
})

test('much at once after a long silence is worth a hint, no more', () => {
  const [finding] = rulesOf('Read ports', around([], 40 * 24 * HOUR), 200)
  expect(finding).toMatchObject({
    rule: 'context/long-silence',
    points: -0.5,
    evidence: '40 days, 2000 lines',
  })
  expect(rulesOf('Read ports', around([], HOUR), 200)).toEqual([])
})

test('nothing is said without a history', () => {
  expect(rulesOf('wip', null)).toEqual([])
})

test('an ordinary commit scores at least eight, a chain of wip at most four', () => {
  expect(scored(rulesOf('Read ports', around(['Write ports'], HOUR)))).toBeGreaterThanOrEqual(8)
  expect(scored(rulesOf('wip', around(['wip', 'wip', 'fix'], HOUR)))).toBeLessThanOrEqual(4)
})

test('a message of ten megabytes is judged', () => {
  expect(rulesOf('a #'.repeat(3_500_000), around(['Write'], HOUR, 0.8)).length).toBeGreaterThan(0)
})
