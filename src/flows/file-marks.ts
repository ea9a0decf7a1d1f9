import { markOf } from '../analysis/paths.ts'
import type { FileChange, FileMark } from '../core/commit.ts'
import type { CommitSource } from '../core/ports.ts'

export type Mark = (path: string) => FileMark | null

/** The repository's own attributes win over well-known names; both are asked once a path. */
export function markerOf(attributes: Awaited<ReturnType<CommitSource['attributes']>>): Mark {
  const seen = new Map<string, FileMark | null>()
  return (path) => {
    const known = seen.get(path)
    if (known !== undefined) return known
    const stated = attributes(path)
    const mark = stated === 'work' ? null : (stated ?? markOf(path))
    if (seen.size > 100_000) seen.clear()
    seen.set(path, mark)
    return mark
  }
}

/** The files of a commit, those marked whose lines are not work. */
export const markFiles = (files: readonly FileChange[], mark: Mark): readonly FileChange[] =>
  files.map((file) => {
    const found = mark(file.path)
    return found === null ? file : { ...file, mark: found }
  })
