import { expect, test } from 'vitest'
import { byKey, past } from '../detect/past.ts'
import { deployment, foundWith, issue, pull, release, review, START } from './around.ts'

const DAY = 86_400
const nothing = { commits: [] }
const file = (path: string, insertions: number) => ({ path, insertions, deletions: 0 })

test('a merged pull request whose commits are elsewhere is an achievement of its files', () => {
  const files = [
    file('src/prices/json.ts', 90),
    file('test/prices/json.test.ts', 50),
    file('package-lock.json', 400),
  ]
  const [one, ...others] = foundWith(nothing, [
    pull(15, {
      title: 'feat: publish prices',
      body: 'Closes #7',
      facts: { files, commits: ['a', 'b'], insertions: 540 },
    }),
    issue(7, { actor: 'cleo', createdAt: START - 3 * DAY, endedAt: START + DAY }),
  ])
  expect(others).toEqual([])
  expect(one).toMatchObject({
    origin: 'repo/pull/15',
    title: 'Publish prices',
    category: 'feature',
    author: { name: 'ada-l', email: '' },
    size: { commits: 2, files: 2, insertions: 140, unworkedLines: 400, testLines: 50 },
    traces: { closedIssues: ['7'], discussion: { reporters: 1, merge: DAY } },
  })
  expect(one?.skills.map(({ name }) => name)).toContain('TypeScript')
  expect(one?.because).toContain('the issue it closes had been open for 4 days')
})

test.each([
  ['a robot wrote', { isBot: true, actor: 'renovate' }],
  ['a robot by its name wrote', { actor: 'dependabot[bot]' }],
  ['an account wrote that is gone', { actor: null }],
  ['is open', { endedAt: null, facts: { state: 'open' as const } }],
  ['was closed without a merge', { facts: { state: 'closed' as const } }],
])('what %s is none', (_, more) => {
  expect(foundWith(nothing, [pull(1, more)])).toEqual([])
})

test('small pull requests of one person and month are one achievement', () => {
  const small = (number: number) =>
    pull(number, {
      title: `docs: mend line ${number}`,
      facts: { files: [file('README.md', 2)], insertions: 2 },
    })
  const found = foundWith(nothing, [small(1), small(2), small(3)])
  expect(found.map(({ title, category }) => `${title} ${category}`)).toEqual([
    'Maintenance in March 2025: 3 small pull requests maintenance',
  ])
})

test('an issue that was done without a pull request is of whoever it was given to, else of who closed it', () => {
  const found = foundWith(nothing, [
    issue(1, {
      title: 'Backups burn',
      labels: ['bug'],
      facts: { assignees: ['bobby', 'ada-l'], closedBy: 'cleo' },
    }),
    issue(2, {
      title: 'Set up a mirror',
      labels: ['infrastructure'],
      facts: { closedBy: 'cleo', comments: 3 },
    }),
    issue(3, { title: 'Nobody knows who' }),
    issue(4, { title: 'Not wanted', facts: { reason: 'not_planned', assignees: ['bobby'] } }),
    issue(5, { title: 'Closed by a pull request', facts: { assignees: ['bobby'] } }),
    issue(6, { title: 'Closed by a robot', facts: { closedBy: 'github-actions[bot]' } }),
    issue(7, { title: 'Still open', endedAt: null, facts: { state: 'open', assignees: ['bobby'] } }),
    pull(9, { title: 'Publish prices', facts: { closes: [5] } }),
  ]).filter(({ source }) => source === 'issue')
  expect(
    found.map(({ title, author, collaborators }) => [
      title,
      author.name,
      ...collaborators.map((one) => one.name),
    ]),
  ).toEqual([
    ['Resolved: Backups burn', 'bobby', 'ada-l'],
    ['Set up a mirror', 'cleo'],
  ])
  expect(found[0]?.because[0]).toBe(
    'issue 1 was closed 24 hours after it was opened, by no pull request or commit that is known',
  )
})

test('an issue that a commit closes is no achievement of its own', () => {
  const history = past()
  history.commit('Round totals\n\nFixes #4', { files: { 'src/tax.ts': 60 } })
  const found = foundWith(history, [issue(4, { facts: { assignees: ['bobby'] } })])
  expect(found.map(({ source }) => source)).toEqual(['commits'])
})

test('reviews given are one achievement a month, with counts and what was discussed most', () => {
  const found = foundWith(nothing, [
    review(1, 'bobby', { comments: 2, pullTitle: 'fix: round totals' }),
    review(2, 'bobby', { comments: 9, verdict: 'changes_requested', pullTitle: 'Show a logo' }, START + DAY),
    review(
      2,
      'bobby',
      { verdict: 'approved', pullTitle: 'Show a logo', pullAuthor: 'cleo' },
      START + 2 * DAY,
    ),
    review(3, 'bobby', { pullTitle: 'Next month' }, START + 40 * DAY),
    review(4, 'ada-l', { comments: 5 }),
    review(5, 'codecov[bot]', { comments: 5 }),
  ])
  expect(found.map(({ origin }) => origin)).toEqual([
    'repo/reviews/bobby/2025-03',
    'repo/reviews/bobby/2025-04',
  ])
  expect(byKey(found, 'reviews/bobby/2025-03')).toMatchObject({
    title: 'Reviewed 2 pull requests in March 2025',
    description:
      '3 reviews of 2 pull requests by 2 people: 2 approvals, 1 request for changes and 11 comments on lines.' +
      ' Most discussed: #2 “Show a logo” (9 comments) and #1 “Round totals” (2 comments).',
    category: 'collaboration',
    collaborators: [
      { name: 'ada-l', role: 'reviewed' },
      { name: 'cleo', role: 'reviewed' },
    ],
  })
  expect(byKey(found, 'reviews/bobby/2025-04').title).toBe('Reviewed “Next month”')
})

test('releases of one person and month are one achievement, with how they were deployed', () => {
  const found = foundWith(nothing, [
    release('v1.0.0', 1, { title: 'First light' }),
    release('v1.0.1', 2),
    release('v2.0.0', 40, { title: '2.0' }),
    release('v3.0.0', 41, { actor: 'release-bot[bot]' }),
    deployment('e'.repeat(40), 40, { ref: 'v2.0.0' }),
    deployment('f'.repeat(40), 42, { ref: 'v2.0.0', outcome: 'failure' }),
  ])
  expect(found.map(({ title }) => title)).toEqual([
    'Released First light (v1.0.0) and v1.0.1 in March 2025',
    'Released 2.0 (v2.0.0)',
  ])
  expect(found[1]?.because).toContain(
    'v2.0.0 was deployed to production, which took 2 minutes; 1 of 2 deployments there succeeded',
  )
  expect(found[1]?.evidence.map(({ kind }) => kind)).toEqual(['release', 'deployment'])
})
