import type { FileMark, FileStatus, Identity } from '../../core/commit.ts'
import { personKey } from '../../core/person.ts'
import type { DetectCommit, DetectFile } from './input.ts'
import { type IntList, intList } from './int-list.ts'

/** One row a changed file, in columns; `path` is a number in `History.paths`. */
export type FileColumns = {
  readonly path: Int32Array
  readonly insertions: Int32Array
  readonly deletions: Int32Array
  /** Bits: 1 added, 2 deleted, 4 generated, 8 vendored, 16 lock. */
  readonly bits: Int32Array
}

export const ADDED = 1
export const DELETED = 2
/** Any mark: the lines are not work. */
export const VENDORED = 8
export const MARKED = 4 | VENDORED | 16
const MARK_BITS: Readonly<Record<FileMark, number>> = { generated: 4, vendored: VENDORED, lock: 16 }

const bitsOf = (status: FileStatus, mark: FileMark | null): number =>
  (status === 'added' ? ADDED : status === 'deleted' ? DELETED : 0) | (mark === null ? 0 : MARK_BITS[mark])

// Longer ones are logs pasted into a message; patterns are run over all of it.
const LONGEST_MESSAGE = 20_000

export type Row = Omit<DetectCommit, 'files' | 'committer' | 'supersededBy'> & {
  /** A forge made the commit: somebody squashed, rebased or edited there. */
  readonly forge: boolean
  /** A forge or somebody else than the author put it where it is. */
  readonly landed: boolean
  readonly from: number
  readonly to: number
}
/** Commits as they came, each once; the files of a row are `files[from .. to]`. */
export type Raw = {
  readonly rows: readonly Row[]
  readonly paths: readonly string[]
  readonly files: FileColumns
  /** By object id, the one that took its place. */
  readonly successors: ReadonlyMap<string, string>
}

const isForge = ({ email }: Identity): boolean => email === 'noreply@github.com'

const isSamePerson = (a: Identity, b: Identity): boolean =>
  personKey(a) === personKey(b) || (a.name !== '' && a.name.toLowerCase() === b.name.toLowerCase())

/** Reads `commits` once into rows and columns. */
export function intake(commits: Iterable<DetectCommit>): Raw {
  const seen = new Set<string>()
  const rows: Row[] = []
  const table = fileTable()
  const successors = new Map<string, string>()
  for (const {
    oid,
    parents,
    author,
    authored,
    committer,
    committed,
    message,
    files,
    supersededBy,
  } of commits) {
    if (seen.has(oid)) continue
    seen.add(oid)
    if (supersededBy != null) {
      successors.set(oid, supersededBy)
      continue
    }
    const from = table.length()
    for (const file of files ?? []) table.add(file)
    const text = message.length > LONGEST_MESSAGE ? message.slice(0, LONGEST_MESSAGE) : message
    const forge = committer !== undefined && isForge(committer)
    const landed = forge || (committer !== undefined && !isSamePerson(author, committer))
    rows.push({
      oid,
      parents,
      author,
      authored,
      committed,
      message: text,
      forge,
      landed,
      from,
      to: table.length(),
    })
  }
  return { rows, successors, ...table.done() }
}

function fileTable() {
  const ids = new Map<string, number>()
  const columns: Readonly<Record<keyof FileColumns, IntList>> = {
    path: intList(),
    insertions: intList(),
    deletions: intList(),
    bits: intList(),
  }
  return {
    length: () => columns.path.length(),
    add(file: DetectFile): void {
      const id = ids.get(file.path) ?? ids.size
      if (id === ids.size) ids.set(file.path, id)
      columns.path.push(id)
      columns.insertions.push(file.insertions)
      columns.deletions.push(file.deletions)
      columns.bits.push(bitsOf(file.status, file.mark))
    },
    done: () => ({
      paths: [...ids.keys()],
      files: {
        path: columns.path.done(),
        insertions: columns.insertions.done(),
        deletions: columns.deletions.done(),
        bits: columns.bits.done(),
      },
    }),
  }
}
