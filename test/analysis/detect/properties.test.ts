import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detect } from '../../../src/analysis/detect/detect.ts'
import type { DetectCommit } from '../../../src/analysis/detect/input.ts'
import { commitsOf } from './past.ts'

const messages = [
  'feat(a): add x (#1)', 'fix: y (#2)', 'fix: y', 'wip', 'docs: typo', 'v1.2.3', 'Bump a from 1 to 2', 'fixup! wip',
  'Revert "wip"', 'Revert "Revert "wip""', "Merge branch 'topic'", "Merge branch 'main' into topic", 'ABC-1: z',
  'Merge pull request #3 from a/b\n\nTitle of it', 'area: words about a thing', '', '\u0000\ud800 odd',
] // biome-ignore format: a table

const anyCommit = fc.record({
  message: fc.oneof(fc.constantFrom(...messages), fc.string()),
  parents: fc.array(fc.nat(30), { maxLength: 3 }),
  author: fc.constantFrom('ada', 'bob', 'renovate[bot]', ''),
  seconds: fc.option(fc.integer({ min: -10, max: 5_000_000 }), { freq: 9 }),
  files: fc.array(
    fc.record({
      path: fc.constantFrom(
        'src/a.ts',
        'src/b.ts',
        'test/a.test.ts',
        'README.md',
        'yarn.lock',
        '__proto__',
        '',
      ),
      insertions: fc.nat(80),
    }),
    { maxLength: 3 },
  ),
})

const oidOf = (index: number): string => (index * 7919 + 1).toString(16).padStart(40, '0')

/** Parents point backwards or to commits that are not there, as in a shallow clone. */
const anyHistory = fc.array(anyCommit, { maxLength: 40 }).map((rows) =>
  rows.map(
    (row, index): DetectCommit => ({
      oid: oidOf(index),
      parents: [...new Set(row.parents)]
        .filter((parent) => parent !== index)
        .map((parent) => oidOf(parent < index ? parent : parent + 100)),
      author: { name: row.author, email: row.author === '' ? '' : `${row.author}@example.org` },
      authored: row.seconds === null ? null : { seconds: row.seconds, offset: 0 },
      committed: row.seconds === null ? null : { seconds: row.seconds + 5, offset: 0 },
      message: row.message,
      files: row.files.map((file) => ({
        ...file,
        status: 'modified',
        deletions: 1,
        mark: file.path === 'yarn.lock' ? 'lock' : null,
      })),
    }),
  ),
)

const found = (commits: readonly DetectCommit[], head: string | null) => [
  ...detect({ repositoryId: 'repo', commits, tags: [{ name: 'v1', oid: oidOf(3) }], head }),
]

test('any order of commits, with any of them twice, gives the same achievements', () => {
  fc.assert(
    fc.property(anyHistory, fc.infiniteStream(fc.nat()), (commits, dice) => {
      const head = commits.at(-1)?.oid ?? null
      const shuffled = [...commits, ...commits.slice(0, 3)]
        .map((commit) => ({ commit, place: dice.next().value as number }))
        .sort((a, b) => a.place - b.place)
        .map(({ commit }) => commit)
      expect(found(shuffled, head)).toEqual(found(commits, head))
    }),
  )
})

test('a commit is in one achievement at most, and origins and ids are unique', () => {
  fc.assert(
    fc.property(anyHistory, (commits) => {
      const all = found(commits, commits.at(-1)?.oid ?? null)
      const members = all.flatMap(commitsOf)
      expect(new Set(members).size).toBe(members.length)
      expect(new Set(all.map(({ origin }) => origin)).size).toBe(all.length)
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    }),
  )
})

test('every achievement has commits, an author who is no robot and a reason; sizes add up', () => {
  fc.assert(
    fc.property(anyHistory, (commits) => {
      for (const one of found(commits, null)) {
        expect(one.size.commits).toBeGreaterThan(0)
        expect(one.because.length).toBeGreaterThan(0)
        expect(one.author.name).not.toBe('renovate[bot]')
        expect(one.size.testLines).toBeLessThanOrEqual(one.size.insertions + one.size.deletions)
        expect(one.traces.revertedCommits).toBeLessThanOrEqual(one.size.commits)
      }
    }),
  )
})
