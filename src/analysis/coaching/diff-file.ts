/** An added line with its number in the new file, or a removed one with its number in the old file. */
export type DiffLine = { readonly added: boolean; readonly line: number; readonly text: string }

export type Hunk = {
  /** Where it begins in the new file. */
  readonly start: number
  /** What git writes behind the second `@@`: most often the function around it. */
  readonly heading: string
  /** Added and removed lines in their order, without context. */
  readonly lines: readonly DiffLine[]
}

export type DiffFile = {
  /** The new path; the old one of a deleted file. */
  readonly path: string
  /** Where it came from, for renames and copies. */
  readonly oldPath: string | null
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed' | 'copied'
  readonly binary: boolean
  readonly submodule: boolean
  readonly hunks: readonly Hunk[]
}
