import type { Commit, FileChange } from '../../src/core/commit.ts'
import type { Repository } from '../../src/core/repository.ts'

// Nothing of vitest in here: the processes that tests start are made of this, too.

export const FIRST_SECOND = 1_750_000_000
export const now = (): Date => new Date('2026-03-01T12:00:00Z')
export const ada = { name: 'Ada', email: 'ada@example.com' }
export const bob = { name: 'Bob', email: 'bob@example.com' }

export const oidOf = (number: number): string => number.toString(16).padStart(8, '0').repeat(5)

export const repository = (change: Partial<Repository> = {}): Repository => ({
  id: 'engine-id',
  name: 'engine',
  remoteUrl: 'https://example.com/engine.git',
  defaultBranch: 'main',
  roots: [oidOf(0)],
  ...change,
})

export const other = repository({ id: 'other-id', name: 'other', remoteUrl: null, roots: [oidOf(0xffff)] })

/** As many as `numberedCommit` gives a commit: no two commits beside each other have the same number. */
export const fileCountOf = (number: number): number => 1 + (number % 5)

/** A commit that is the same wherever it is made, a minute after the one before. */
export function numberedCommit(number: number, change: Partial<Commit> = {}): Commit {
  const stamp = { seconds: FIRST_SECOND + number * 60, offset: 60 }
  return {
    oid: oidOf(number),
    parents: number === 0 ? [] : [oidOf(number - 1)],
    author: ada,
    authored: stamp,
    committer: ada,
    committed: stamp,
    message: `commit ${number}`,
    encoding: null,
    flags: [],
    files: Array.from({ length: fileCountOf(number) }, (_, index) =>
      fileChange({ path: `src/${number % 7}/part-${index}.ts`, insertions: number + index }),
    ),
    ...change,
  }
}

export const numberedCommits = (from: number, to: number): Commit[] =>
  Array.from({ length: to - from }, (_, index) => numberedCommit(from + index))

export const fileChange = (change: Partial<FileChange> = {}): FileChange => ({
  path: 'src/a.ts',
  oldPath: null,
  status: 'modified',
  insertions: 3,
  deletions: 1,
  binary: false,
  submodule: false,
  mark: null,
  ...change,
})
