import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingNewcomers } from '../../../src/analysis/insights/newcomers.ts'
import { placeIn } from '../../../src/analysis/insights/places.ts'
import { quartersOf } from '../../../src/analysis/insights/quarters.ts'
import { gatheringTraces } from '../../../src/analysis/insights/traces.ts'
import type { StoredCommit } from '../../../src/core/commit.ts'
import { commit as sample } from '../../render/terminal/samples.ts'

const me = { name: 'Ada', emails: ['ada@example.org'], names: [] }
const ada = { name: 'Ada', email: 'ada@example.org' }
const at = (day: number, hour = 12) => ({ seconds: Date.UTC(2026, 0, day, hour) / 1000, offset: 0 })

const commit = (
  message: string,
  paths: readonly string[],
  change: Partial<StoredCommit> = {},
): StoredCommit =>
  sample({
    oid: 'a'.repeat(40),
    parents: ['b'.repeat(40)],
    author: ada,
    committer: ada,
    authored: at(5),
    committed: at(5),
    message,
    files: paths.map((path) => ({
      path,
      oldPath: null,
      status: 'modified',
      insertions: 1,
      deletions: 1,
      binary: false,
      submodule: false,
      mark: null,
    })),
    ...change,
  })

function kindsOf(one: StoredCommit): readonly string[] {
  const traces = gatheringTraces(me)
  traces.add(one)
  return (['urgent', 'flaky-tests', 'dependencies', 'documentation'] as const).filter(
    (kind) => traces.of(kind).length > 0,
  )
}

describe('a commit of mine', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['test: make the flaky clock test wait', ['test/clock.test.ts'], ['flaky-tests']],
    ['Fix intermittent failure in replication test', ['tests/replication.tcl'], ['flaky-tests']],
    ['test: clocks\n\nThese tests were racy on slow machines.', ['test/clock.test.ts'], ['flaky-tests']],
    ['fix: flaky connection to the printer', ['src/printer.ts'], []],
    ['feat: report flaky tests', ['src/report.ts'], []],
    ['test: add a test for the clock', ['test/clock.test.ts'], []],
    ['hotfix: stop the outage of the login service', ['src/login.ts'], ['urgent']],
    ['Roll back the release of Friday', ['src/login.ts'], ['urgent']],
    ['fix: handle a rolled back transaction', ['src/db.ts'], []],
    ['feat: incident dashboard', ['src/dashboard.ts'], []],
    ['chore(deps): bump left-pad from 1.0.0 to 2.0.0', ['package.json'], ['dependencies']],
    ['docs: say how prices are kept', ['docs/prices.md', 'README.md'], ['documentation']],
    ['docs: say how prices are kept', ['docs/prices.md', 'src/prices.ts'], []],
    ['feat: prices', ['src/prices.ts'], []],
  ])('%j in %j may hide %j', (message, paths, kinds) => {
    expect(kindsOf(commit(message, paths))).toEqual(kinds)
    expect(kindsOf(commit(message, paths, { author: { name: 'Bob', email: 'bob@example.org' } }))).toEqual([])
  })

  test('that merges a hotfix branch is one to ask about', () => {
    const parents = ['b'.repeat(40), 'c'.repeat(40)]
    expect(kindsOf(commit("Merge branch 'hotfix/login'", [], { parents }))).toEqual(['urgent'])
    expect(kindsOf(commit("Merge branch 'login'", [], { parents }))).toEqual([])
  })

  test('whatever it says is at most one kind, and found in time', () => {
    const word = fc.constantFrom(
      'flaky',
      'test',
      'tests',
      'intermittent',
      'hotfix',
      'revert',
      'bump',
      'docs',
      ' ',
      '\n',
    )
    const message = fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(message, fc.constantFrom('src/a.ts', 'test/a.test.ts', 'README.md'), (text, path) => {
        expect(kindsOf(commit(text, [path])).length).toBeLessThanOrEqual(1)
      }),
    )
    expect(
      kindsOf(commit('intermittent tests '.repeat(500_000), ['test/a.test.ts'])).length,
    ).toBeLessThanOrEqual(1)
  })
})

describe('something broke', () => {
  const broken = commit('perf: keep prices', ['src/prices.ts'], {
    oid: '1'.repeat(40),
    committed: at(1),
    authored: at(1),
  })
  const revert = (day: number, change: Partial<StoredCommit> = {}) =>
    commit(`Revert "perf: keep prices"\n\nThis reverts commit ${broken.oid}.`, ['src/prices.ts'], {
      oid: '2'.repeat(40),
      committed: at(day),
      authored: at(day),
      ...change,
    })
  const fix = (day: number, message = 'perf: keep prices properly', path = 'src/prices.ts') =>
    commit(message, [path], { oid: '3'.repeat(40), committed: at(day), authored: at(day) })
  const days = (...commits: readonly StoredCommit[]) => {
    const traces = gatheringTraces(me)
    for (const one of commits) traces.add(one)
    return traces.incidents().map((one) => one.days)
  }

  test('where I took a change back soon, and mended the same code soon after', () => {
    expect(days(broken, revert(3), fix(5))).toEqual([2])
    expect(days({ ...broken, author: { name: 'Bob', email: '' } }, revert(3), fix(5))).toEqual([2])
  })

  test.each<[string, readonly StoredCommit[]]>([
    ['it was never mended', [broken, revert(3)]],
    ['that came too late', [broken, revert(3), fix(20)]],
    ['other code was mended', [broken, revert(3), fix(5, 'fix: spell', 'src/other.ts')]],
    ['what came next mends nothing', [broken, revert(3), fix(5, 'feat: new prices')]],
    ['what was taken back had long been in use', [broken, revert(40), fix(41)]],
    ['nobody knows what was taken back', [revert(3), fix(5)]],
    ['somebody else took it back', [broken, revert(3, { author: { name: 'Bob', email: '' } }), fix(5)]],
  ])('but not where %s', (_, commits) => expect(days(...commits)).toEqual([]))
})

describe('somebody new', () => {
  const eve = { name: 'Eve', email: 'eve@example.org' }
  const first = commit('fix: spell\n\nReviewed-by: Ada <ada@example.org>', ['a'], {
    author: eve,
    committer: eve,
  })
  const found = (commits: readonly StoredCommit[], earlier: readonly StoredCommit[] = []) => {
    const newcomers = findingNewcomers(me)
    for (const one of commits) newcomers.add(one)
    for (const one of earlier) newcomers.addEarlier(one)
    return newcomers.found().length
  }
  const plain = (change: Partial<StoredCommit> = {}) =>
    commit('fix: spell', ['a'], { author: eve, committer: eve, ...change })

  test.each<[string, number, readonly StoredCommit[], readonly StoredCommit[]]>([
    ['I reviewed their first commit', 1, [first, first], []],
    ['I applied it', 1, [plain({ committer: ada })], []],
    ['I merged it', 1, [plain(), commit('Merge eve', [], { parents: ['b'.repeat(40), 'a'.repeat(40)] })], []],
    ['nothing says that I had to do with it', 0, [plain()], []],
    ['it was not their first', 0, [plain(), first], []],
    ['they were here before the period', 0, [first], [plain()]],
    ['under another address', 0, [first], [plain({ author: { name: 'EVE', email: 'e@work.example' } })]],
    ['or wrote a part of something', 0, [first], [commit('x\n\nCo-authored-by: Eve <eve@example.org>', [])]],
    ['they are a bot', 0, [plain({ author: { name: 'renovate[bot]', email: '' }, committer: ada })], []],
    ['they are me', 0, [plain({ author: ada, committer: ada })], []],
  ])('where %s: %i', (_, count, commits, earlier) => expect(found(commits, earlier)).toBe(count))
})

test.each([
  ['README.md', 'the top folder'],
  ['src/a.ts', 'src'],
  ['src/net/a.ts', 'src/net'],
  ['packages/vite/src/a.ts', 'packages/vite'],
  ['docs/guide/a.md', 'docs'],
])('%s is in %s', (path, place) => expect(placeIn(path)).toBe(place))

test('quiet quarters between busy ones are there too, over years', () => {
  const period = { label: '', since: '2024-11-15T00:00:00Z', until: '2026-01-01T00:00:00Z' }
  const counted = new Map([
    ['2024-Q4', { commits: 3, reviews: 0 }],
    ['2025-Q4', { commits: 1, reviews: 2 }],
  ])
  expect(
    quartersOf(period, counted, []).map((one) => [one.quarter, one.isPart, one.commits, one.reviews]),
  ).toEqual([
    ['2024-Q4', true, 3, 0],
    ['2025-Q1', false, 0, 0],
    ['2025-Q2', false, 0, 0],
    ['2025-Q3', false, 0, 0],
    ['2025-Q4', false, 1, 2],
  ])
})
