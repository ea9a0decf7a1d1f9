import type { CoachFile, CoachFinding, CoachInput } from '../../core/coaching.ts'
import { languageOf, markOf } from '../paths.ts'
import { type Role, roleOf } from '../roles.ts'
import { type DiffFile, type DiffLine, LONGEST_DIFF, readDiff } from './diff.ts'
import { redacted } from './secret-forms.ts'

/** A file of the commit with what its path says and, where the diff was given, what changed in it. */
export type ShapeFile = CoachFile & {
  readonly role: Role
  /** Null for prose, data and unknown files. */
  readonly language: string | null
  readonly diff: DiffFile | null
}

/** A commit with its diff read, as every rule about its shape sees it. */
export type Shape = {
  readonly message: string
  readonly parents: number | null
  readonly hasTests: boolean | null
  /** Null where nobody knows them all. */
  readonly files: readonly ShapeFile[] | null
  /** The files whose changes are there to be read. */
  readonly read: readonly ShapeFile[]
  /** The diff was given and nothing of it is missing. */
  readonly isWhole: boolean
  /** The diff as it was given; for asking whether a word can be in it at all. */
  readonly text: string
}

/** A rule about one commit: what it saw, or nothing. */
export type Rule = (shape: Shape) => readonly CoachFinding[]

const LONGEST_TEXT = 64 * 1024

const known = new WeakMap<CoachInput, Shape>()

/** Reads files and diff of a commit; once, however many aspects ask. */
export function shapeOf(input: CoachInput): Shape {
  const before = known.get(input)
  if (before !== undefined) return before
  const shape = readShape(input)
  known.set(input, shape)
  return shape
}

function readShape(input: CoachInput): Shape {
  const diff = input.diff === null ? null : readDiff(input.diff)
  const byPath = new Map((diff?.files ?? []).map((file) => [file.path, file]))
  const isWhole = diff !== null && !diff.isCut && byPath.size > 0
  const listed = input.files?.map((file) => withClues(file, byPath.get(file.path) ?? null)) ?? null
  const isListed = new Set(input.files?.map((file) => file.path))
  const unlisted = [...byPath.values()].filter((file) => !isListed.has(file.path)).map(fromDiff)
  const read = [...(listed ?? []).filter((file) => file.diff !== null), ...unlisted]
  return {
    message: input.message.slice(0, LONGEST_TEXT),
    parents: input.parents,
    hasTests: input.hasTests ?? null,
    // Without a list of files a whole diff is one.
    files: listed ?? (isWhole ? unlisted : null),
    read,
    isWhole,
    text: read.length > 0 ? (input.diff ?? '').slice(0, LONGEST_DIFF) : '',
  }
}

const withClues = (file: CoachFile, diff: DiffFile | null): ShapeFile => ({
  ...file,
  role: roleOf(file.path),
  language: languageOf(file.path),
  diff,
})

function fromDiff(diff: DiffFile): ShapeFile {
  let insertions = 0
  let deletions = 0
  for (const hunk of diff.hunks)
    for (const line of hunk.lines)
      if (line.added) insertions++
      else deletions++
  const { path, binary } = diff
  return withClues({ path, insertions, deletions, binary, mark: markOf(path) }, diff)
}

/** Files whose lines a person wrote: not generated, vendored, locked, binary or another repository's. */
export const isWritten = (file: ShapeFile): boolean =>
  file.mark === null && !file.binary && file.diff?.submodule !== true

/** Every added line of a file whose changes were given; never context, never what was removed. */
export function* addedLines(file: ShapeFile): Generator<DiffLine> {
  for (const hunk of file.diff?.hunks ?? []) for (const line of hunk.lines) if (line.added) yield line
}

/** `path:line`. */
export const placeOf = (file: ShapeFile, line: DiffLine): string => `${file.path}:${line.line}`

const LONGEST_EVIDENCE = 80

/** A line as evidence: without its indentation, cut where it is long, without the secrets in it. */
export function quoted(text: string): string {
  const bare = redacted(text)
    .slice(0, LONGEST_EVIDENCE * 8)
    .trim()
  return bare.length <= LONGEST_EVIDENCE ? bare : `${bare.slice(0, LONGEST_EVIDENCE - 1)}…`
}

/** `3 files`, `1 file`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
