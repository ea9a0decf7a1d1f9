import type { StoredCommit } from '../../../src/core/commit.ts'

export const second = 1_750_000_000
const ada = { name: 'Ada', email: 'ada@example.com' }
const stamp = (seconds: number) => ({ seconds, offset: 0 })

/** A stored commit whose id begins with `name`; authored in one second with all others, and committed then. */
export const stored = (name: string, change: Partial<StoredCommit> = {}): StoredCommit => ({
  id: name,
  oid: name.padEnd(40, '0'),
  repositoryId: 'r',
  parents: ['f'.repeat(40)],
  author: ada,
  authorAsWritten: ada,
  authored: stamp(second),
  committer: ada,
  committerAsWritten: ada,
  committed: stamp(second),
  message: 'one subject',
  encoding: null,
  flags: [],
  filesChanged: 1,
  insertions: 3,
  deletions: 1,
  unworkedLines: 0,
  supersededBy: null,
  reachable: true,
  files: null,
  ...change,
})

export const oid = (name: string): string => name.padEnd(40, '0')
export const at = (seconds: number) => ({ committed: stamp(second + seconds) })
