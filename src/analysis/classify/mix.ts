import type { FileChange } from '../../core/commit.ts'
import { type Role, roleOf } from '../roles.ts'

export type ChangedFile = Pick<FileChange, 'path' | 'status' | 'insertions' | 'deletions' | 'mark'>

/** What kinds of files a change touched: counts of files and of changed lines by role, marked files apart. */
export type Mix = {
  readonly files: number
  readonly added: number
  readonly deleted: number
  readonly insertions: number
  readonly deletions: number
  /** Lock, generated and vendored files, counted in nothing else here. */
  readonly marked: number
  readonly filesByRole: Readonly<Partial<Record<Role, number>>>
  readonly linesByRole: Readonly<Partial<Record<Role, number>>>
}

/**
 * Adds up `files` by role.
 * @param role how to judge a path; a caller with many commits passes a remembering one
 */
export function mixOf(files: Iterable<ChangedFile>, role: (path: string) => Role = roleOf): Mix {
  const mix = { files: 0, added: 0, deleted: 0, insertions: 0, deletions: 0, marked: 0 }
  const filesByRole: Partial<Record<Role, number>> = {}
  const linesByRole: Partial<Record<Role, number>> = {}
  for (const file of files) {
    if (file.mark !== null) {
      mix.marked++
      continue
    }
    const kind = role(file.path)
    mix.files++
    if (file.status === 'added') mix.added++
    if (file.status === 'deleted') mix.deleted++
    mix.insertions += file.insertions
    mix.deletions += file.deletions
    filesByRole[kind] = (filesByRole[kind] ?? 0) + 1
    linesByRole[kind] = (linesByRole[kind] ?? 0) + file.insertions + file.deletions
  }
  return { ...mix, filesByRole, linesByRole }
}
