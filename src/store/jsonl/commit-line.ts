import type { Commit, CommitFlag, FileChange, FileMark, FileStatus, Identity } from '../../core/commit.ts'
import type { Stamp } from '../../core/time.ts'
import { listOf, nullable, number, record, text, truth, usually, wordOf } from '../shape.ts'

/** A line of `commits.jsonl`. */
export type CommitLine = Commit & {
  readonly repositoryId: string
  readonly supersededBy: string | null
  readonly reachable: boolean
}

export const identity = record<Identity>({ name: text, email: text })
export const stamp = record<Stamp>({ seconds: number, offset: number })

const status = wordOf<FileStatus>({
  added: true,
  modified: true,
  deleted: true,
  renamed: true,
  copied: true,
  'type-changed': true,
})
const mark = wordOf<FileMark>({ generated: true, vendored: true, lock: true })
const flag = wordOf<CommitFlag>({
  'message-truncated': true,
  'date-unreadable': true,
  malformed: true,
  undecodable: true,
  'shallow-boundary': true,
  uncounted: true,
})

const file = record<FileChange>({
  path: text,
  oldPath: usually(null, nullable(text)),
  status,
  insertions: number,
  deletions: number,
  binary: usually(false, truth),
  submodule: usually(false, truth),
  mark: usually(null, nullable(mark)),
})

export const commitLine = record<CommitLine>({
  repositoryId: text,
  oid: text,
  parents: listOf(text),
  author: identity,
  authored: nullable(stamp),
  committer: identity,
  committed: nullable(stamp),
  message: text,
  encoding: usually(null, nullable(text)),
  flags: usually([], listOf(flag)),
  files: listOf(file),
  supersededBy: usually(null, nullable(text)),
  reachable: usually(true, truth),
})

/**
 * The line of a commit. What most commits have not is left out: a history has a hundred thousand files. They stand in
 * the order of their paths, so that a commit has one line whichever store it comes from.
 * @throws Misfit when the commit is none
 */
export function encodeCommit(commit: CommitLine, recordedAt: string): string {
  const { encoding, flags, files, supersededBy, reachable, ...rest } = commitLine(commit)
  return JSON.stringify({
    ...rest,
    ...(encoding === null ? {} : { encoding }),
    ...(flags.length === 0 ? {} : { flags }),
    files: [...files].sort(byPath).filter(isFirst).map(shortened),
    ...(supersededBy === null ? {} : { supersededBy }),
    ...(reachable ? {} : { reachable }),
    recordedAt,
  })
}

const byPath = (a: FileChange, b: FileChange): number => (a.path < b.path ? -1 : Number(a.path > b.path))

/** A tree that was made by hand may name a path twice. */
const isFirst = ({ path }: FileChange, index: number, sorted: readonly FileChange[]): boolean =>
  sorted[index - 1]?.path !== path

const shortened = ({
  path,
  oldPath,
  status,
  insertions,
  deletions,
  binary,
  submodule,
  mark,
}: FileChange) => ({
  path,
  ...(oldPath === null ? {} : { oldPath }),
  status,
  insertions,
  deletions,
  ...(binary ? { binary } : {}),
  ...(submodule ? { submodule } : {}),
  ...(mark === null ? {} : { mark }),
})
