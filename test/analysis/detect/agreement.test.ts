import { expect, test } from 'vitest'
import { groupCommits } from '../../../src/analysis/detect/group.ts'
import { flattened } from '../../groups/flatten.ts'
import { graphOf } from '../../groups/graph.ts'
import { withoutNumbers } from '../../groups/hide.ts'
import { agreement, groupsOf } from '../../groups/measure.ts'
import { truthOf } from '../../groups/truth.ts'
import { ada, bob, forge, past, robot } from './past.ts'

const groups = (...lists: readonly string[]): ReadonlyMap<string, string> =>
  new Map(lists.flatMap((list, at) => [...list].map((commit) => [commit, String(at)] as const)))

test('pairs are counted in both directions; groups of any size may count alike', () => {
  // Found: abc + d, efgh, ij as one each. True: abcd, ef, gh, i, j.
  const found = agreement(groups('abcd', 'ef', 'gh', 'i', 'j'), groups('abc', 'd', 'efgh', 'ij'))
  expect(found).toMatchObject({ commits: 10, pulls: 3, pairs: { together: 10, expected: 8 } })
  expect(found.pairs.precision).toBeCloseTo((3 + 2) / 10)
  expect(found.pairs.recall).toBeCloseTo((3 + 2) / 8)
  expect(found.even.precision).toBeCloseTo((2 * 1 + 3 * (2 / 6) + 1 * 0) / 6)
  expect(found.even.recall).toBeCloseTo((3 * 0.5 + 1 + 1) / 5)
  expect(found.each.precision).toBeCloseTo((1 + 2 / 6 + 0) / 3)
  expect(found.each.recall).toBeCloseTo((0.5 + 1 + 1) / 3)
})

test('commits without a known pull request count nowhere, and those in no group stand alone', () => {
  const found = agreement(groups('ab'), groups('axy'))
  expect(found.pairs).toEqual({ precision: 1, recall: 0, together: 0, expected: 1 })
})

/** Pull request 1 merged with two commits, 2 squashed with its branch kept, 3 rebased by hand; 4 is inside 5. */
function history() {
  const { commits, commit } = past()
  const main = { 'src/main.ts': 50 }
  const root = commit('Begin the project', { files: main })
  const a = commit('Add invoice model', { by: bob, files: { 'src/invoice.ts': 80 } })
  const b = commit('Speak of paying in the guide', { by: bob, files: { 'guide.md': 40 } })
  const bump = commit('Bump x', { by: robot, files: { 'x.txt': 20 } })
  const merge = commit('Merge pull request #1 from bob/invoices\n\nShow invoices', { parents: [root, bump] })
  const c = commit('wip', { by: bob, files: { 'src/login.ts': 60 }, parents: [merge] })
  const d = commit('Mend what #2 was told', { by: bob, files: { 'src/session.ts': 60 }, parents: [c] })
  const squash = commit('Add login page (#2)', {
    by: bob,
    files: { 'src/login.ts': 60, 'src/session.ts': 60 },
    parents: [merge],
  })
  const landed = { by: ada, day: 4 }
  const trailer = 'PR-URL: https://github.com/octo/shop/pull/3'
  const e = commit(`Print labels\n\nFixes: #77\n${trailer}`, {
    by: bob,
    files: { 'src/label.ts': 60 },
    day: 2,
    landed,
  })
  const f = commit(`Test labels\n\n${trailer}`, { by: bob, files: { 'test/label.ts': 60 }, day: 3, landed })
  const inner = commit('Send mail', { files: { 'src/mail.ts': 60 }, day: 5 })
  const outer = commit('Merge pull request #4 from ada/mail', { parents: [f, inner], day: 5 })
  const g = commit('Send it at night', { files: { 'src/night.ts': 60 }, parents: [outer], day: 5 })
  const head = commit('Merge pull request #5 from ada/nights', {
    parents: [f, g],
    day: 6,
    landed: { by: forge, day: 6 },
  })
  return { commits, head, known: { a, b, c, d, squash, e, f, g }, inner, bump, branch: new Map([['2', d]]) }
}

test('the truth is what merges bring, what bears a number, and the branch of what was squashed', () => {
  const { commits, head, known, inner, bump, branch } = history()
  const { pullOf, disputed, numbers } = truthOf(graphOf(commits), head, branch)
  const { a, b, c, d, squash, e, f, g } = known
  expect([a, b, c, d, squash, e, f, g].map((oid) => pullOf.get(oid))).toEqual([...'11222335'])
  expect([pullOf.size, pullOf.has(inner), pullOf.has(bump), disputed]).toEqual([8, false, false, 1])
  expect([...numbers].sort()).toEqual([...'12345'])
})

test('hidden are the numbers of pull requests and nothing else', () => {
  const { commits } = history()
  const messages = commits.map((one) => withoutNumbers(one, new Set([...'12345'])).message)
  expect(messages.join('\n')).not.toMatch(/#[1-5]\b|pull|PR-URL/)
  expect(messages).toContain("Merge branch 'invoices' of https://example.org/bob/project\n\nShow invoices")
  expect(messages).toContain('Add login page')
  expect(messages).toContain('Print labels\n\nFixes: #77\n')
})

test('a flattened history has all the work in one line; rebased, it lands when the merge did', () => {
  const { commits, head, known } = history()
  const { a, b, squash, e, f, g } = known
  const line = flattened(graphOf(commits), head, 'rebased')
  const oids = line.map(({ oid }) => oid)
  expect(oids.filter((oid) => Object.values(known).includes(oid))).toEqual([a, b, squash, e, f, g])
  expect(line.map(({ parents }) => parents[0])).toEqual([undefined, ...oids.slice(0, -1)])
  const last = line.at(-1)
  expect([last?.committer, last?.committed]).toEqual([forge, commits.at(-1)?.committed])
  expect(flattened(graphOf(commits), head, 'fast-forwarded').at(-1)).toMatchObject({ committer: ada })
})

test('detection finds these pull requests without their numbers', () => {
  const { commits, head, branch } = history()
  const { pullOf, numbers } = truthOf(graphOf(commits), head, branch)
  const hidden = commits.map((commit) => withoutNumbers(commit, numbers))
  const found = agreement(pullOf, groupsOf(groupCommits({ commits: hidden, head, tags: [] }), false))
  expect(found.pairs).toEqual({ precision: 1, recall: 1, together: 5, expected: 5 })
})
