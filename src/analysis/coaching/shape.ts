import type { CoachFile, CoachFinding, CoachInput } from '../../core/coaching.ts'
import { languageOf, markOf } from '../paths.ts'
import { type Role, roleOf } from '../roles.ts'
import { LONGEST_DIFF, readDiff } from './diff.ts'
import type { DiffFile, DiffLine } from './diff-file.ts'
import { isProgramWritten } from './program-written.ts'
import { redacted } from './secret-forms.ts'
import { startOf } from './words.ts'

/** A file of the commit with what its path says and, where the diff was given, what changed in it. */
export type ShapeFile = CoachFile & {
  readonly role: Role
  /** Null for prose, data and unknown files. */
  readonly language: string | null
  readonly diff: DiffFile | null
  /** Every added line that was read; never context, never what was removed. */
  readonly added: readonly DiffLine[]
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

type PathClues = Pick<ShapeFile, 'role' | 'language'>

/** The paths of a history come again and again. */
const clues = new Map<string, PathClues>()
const MOST_CLUES = 20_000

function cluesOf(path: string): PathClues {
  const before = clues.get(path)
  if (before !== undefined) return before
  if (clues.size >= MOST_CLUES) clues.clear()
  const found = { role: roleOf(path), language: languageOf(path) }
  clues.set(path, found)
  return found
}

function withClues(file: CoachFile, diff: DiffFile | null, added = addedOf(diff)): ShapeFile {
  const { path, insertions, deletions, binary } = file
  const { role, language } = cluesOf(path)
  const mark = file.mark ?? (diff !== null && isProgramWritten(diff) ? 'generated' : null)
  return { path, insertions, deletions, binary, mark, role, language, diff, added }
}

function addedOf(diff: DiffFile | null): readonly DiffLine[] {
  const added: DiffLine[] = []
  for (const hunk of diff?.hunks ?? []) for (const line of hunk.lines) if (line.added) added.push(line)
  return added
}

function fromDiff(diff: DiffFile): ShapeFile {
  const { path, binary } = diff
  const lines = diff.hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0)
  const added = addedOf(diff)
  const insertions = added.length
  const file = { path, insertions, deletions: lines - insertions, binary, mark: markOf(path) }
  return withClues(file, diff, added)
}

/** Files whose lines a person wrote: not generated, vendored, locked, binary or another repository's. */
export const isWritten = (file: ShapeFile): boolean =>
  file.mark === null && !file.binary && file.diff?.submodule !== true

/** `path:line`. */
export const placeOf = (file: ShapeFile, line: DiffLine): string => `${file.path}:${line.line}`

const LONGEST_EVIDENCE = 80

/** A line as evidence: without its indentation, cut where it is long, without the secrets in it. */
export function quoted(text: string): string {
  const bare = redacted(text)
    .slice(0, LONGEST_EVIDENCE * 8)
    .trim()
  return bare.length <= LONGEST_EVIDENCE ? bare : `${startOf(bare, LONGEST_EVIDENCE - 1)}…`
}

/** `3 files`, `1 file`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
