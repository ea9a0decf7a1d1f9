import { expect, test } from 'vitest'
import { kindOf } from '../../../src/analysis/classify/kind.ts'

const single = (message: string) => kindOf({ message, parents: ['a'.repeat(40)] })

test('two parents make a merge whatever the words', () => {
  expect(kindOf({ message: 'feat: add x', parents: ['a', 'b'] })).toBe('merge')
})

test.each([
  ["Merge branch 'topic' into main", 'merge'],
  ["Merge remote-tracking branch 'origin/main'", 'merge'],
  ['Merge pull request #12 from octo/topic', 'merge'],
  ['Merged in topic (pull request #3)', 'merge'],
  ['Merge sort for linked lists', 'work'],
  ['Revert "Add x"', 'revert'],
  ['revert: "feat: x (#12)" (#13)', 'revert'],
  ['chore: revert "feat: x"', 'revert'],
  ['revert: use chokidar v3 (#18659)', 'revert'],
  ['revert: introduce --abort to cancel a failed cherry-pick', 'work'],
  ['Revert changed defaults of the parser', 'work'],
  ['fixup! Add x', 'fixup'],
  ['squash! Add x', 'fixup'],
  ['v1.2.3', 'release'],
  ['release: v8.2.2', 'release'],
  ['chore(release): 1.4.0', 'release'],
  ['chore: release v2.0.0-beta.1', 'release'],
  ['Version Packages', 'release'],
  ['Prepare 5.0-beta', 'release'],
  ['[maven-release-plugin] prepare release app-1.2', 'release'],
  ['Git 2.45-rc1', 'release'],
  ['RELEASE-NOTES: synced', 'release'],
  ['Release the lock before waiting', 'work'],
  ['Bump lodash from 4.17.20 to 4.17.21', 'dependency'],
  ['build(deps): bump the npm group with 3 updates', 'dependency'],
  ['chore(deps): update dependency vitest to v3', 'dependency'],
  ['fix(deps): update all non-major dependencies (#18634)', 'dependency'],
  ['ci: bump actions/checkout from 3 to 4', 'dependency'],
  ["Squashed 'deps/x/' changes from a..b", 'dependency'],
  ['Replace all usage of ziplist with listpack', 'work'],
  ['Update parser to accept 3 digits', 'work'],
  ['Add login page', 'work'],
  ['', 'work'],
] as const)('"%s" is %s', (message, kind) => {
  expect(single(message)).toBe(kind)
})

test.each([
  `1.0${'m-'.repeat(20_000)} x`,
  `Bump ${'a '.repeat(20_000)}`,
  `Merge ${'../'.repeat(20_000)} into`,
  `revert ${' '.repeat(20_000)}x`,
])('a subject made to keep patterns busy is answered (%#)', (message) => {
  expect(single(message)).toMatch(/^(work|merge|dependency)$/)
})
