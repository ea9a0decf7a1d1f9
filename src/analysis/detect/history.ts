import type { Identity } from '../../core/commit.ts'
import { subjectOf } from '../../core/message.ts'
import { isBot, personKey } from '../../core/person.ts'
import type { Stamp } from '../../core/time.ts'
import { type Role, roleOf } from '../roles.ts'
import type { DetectCommit } from './input.ts'
import { intList } from './int-list.ts'
import { type FileColumns, intake, type Raw, type Row } from './intake.ts'

export type Person = { readonly key: string; readonly identity: Identity; readonly bot: boolean }

/**
 * A history by number: commits sorted by commit time and object id, so that equal histories get equal
 * numbers whatever the order they came in. Files lie in flat arrays: a million commits must fit in memory.
 */
export type History = {
  readonly count: number
  readonly oids: readonly string[]
  readonly messages: readonly string[]
  readonly subjects: readonly string[]
  readonly authored: readonly (Stamp | null)[]
  readonly committed: readonly (Stamp | null)[]
  /** Seconds since 1970 by which commits are ordered. */
  readonly times: Float64Array
  readonly author: Int32Array
  /** 1 where a forge made the commit. */
  readonly forge: Uint8Array
  /** 1 where a forge or somebody else than the author put the commit where it is. */
  readonly landed: Uint8Array
  readonly people: readonly Person[]
  /** The parents of `i` are `parents[parentFrom[i] .. parentFrom[i + 1]]`; -1 for one that is not here. */
  readonly parents: Int32Array
  readonly parentFrom: Int32Array
  readonly fileFrom: Int32Array
  readonly fileTo: Int32Array
  readonly files: FileColumns
  readonly paths: readonly string[]
  readonly roles: readonly Role[]
  readonly indexOf: ReadonlyMap<string, number>
  /** By object id of what is not counted, the one that took its place. */
  readonly successors: ReadonlyMap<string, string>
}

/** Reads `commits` once. Costs about the size of the messages plus 100 bytes a commit and 16 a file. */
export function historyOf(commits: Iterable<DetectCommit>): History {
  const raw = intake(commits)
  const order = raw.rows.map((_, row) => row)
  const seconds = raw.rows.map(timeOf)
  order.sort((a, b) => (seconds[a] as number) - (seconds[b] as number) || compare(raw, a, b))
  const rows = order.map((row) => raw.rows[row] as Row)
  const oids = rows.map((row) => row.oid)
  const indexOf = new Map(oids.map((oid, index) => [oid, index]))
  return {
    count: rows.length,
    oids,
    indexOf,
    successors: raw.successors,
    messages: rows.map((row) => row.message),
    subjects: rows.map((row) => subjectOf(row.message).slice(0, LONGEST_SUBJECT)),
    authored: rows.map((row) => row.authored),
    committed: rows.map((row) => row.committed),
    times: Float64Array.from(order, (row) => seconds[row] as number),
    forge: Uint8Array.from(rows, (row) => (row.forge ? 1 : 0)),
    landed: Uint8Array.from(rows, (row) => (row.landed ? 1 : 0)),
    ...peopleOf(rows),
    ...parentsOf(rows, indexOf),
    fileFrom: Int32Array.from(rows, (row) => row.from),
    fileTo: Int32Array.from(rows, (row) => row.to),
    files: raw.files,
    paths: raw.paths,
    roles: raw.paths.map(roleOf),
  }
}

const LONGEST_SUBJECT = 500

const timeOf = (row: Row): number => row.committed?.seconds ?? row.authored?.seconds ?? 0

function compare(raw: Raw, a: number, b: number): number {
  const x = (raw.rows[a] as Row).oid
  const y = (raw.rows[b] as Row).oid
  return x < y ? -1 : x > y ? 1 : 0
}

function peopleOf(rows: readonly Row[]): Pick<History, 'author' | 'people'> {
  const ids = new Map<string, number>()
  const people: Person[] = []
  const author = Int32Array.from(rows, (row) => {
    const key = personKey(row.author)
    const id = ids.get(key) ?? ids.size
    if (id === ids.size) ids.set(key, id)
    // The newest spelling of a name is the one its owner goes by.
    if (people[id] === undefined || row.author.name !== '')
      people[id] = { key, identity: row.author, bot: isBot(row.author) }
    return id
  })
  return { author, people }
}

function parentsOf(
  rows: readonly Row[],
  indexOf: ReadonlyMap<string, number>,
): Pick<History, 'parents' | 'parentFrom'> {
  const parents = intList()
  const parentFrom = new Int32Array(rows.length + 1)
  rows.forEach((row, index) => {
    for (const parent of row.parents) parents.push(indexOf.get(parent) ?? -1)
    parentFrom[index + 1] = parents.length()
  })
  return { parents: parents.done(), parentFrom }
}

/** How many parents commit `i` has, the absent ones too. */
export const parentCount = (h: History, i: number): number =>
  (h.parentFrom[i + 1] as number) - (h.parentFrom[i] as number)

/** The number of the `n`th parent of `i`, or -1. */
export const parentAt = (h: History, i: number, n: number): number =>
  n < parentCount(h, i) ? (h.parents[(h.parentFrom[i] as number) + n] as number) : -1

export const personOf = (h: History, i: number): Person => h.people[h.author[i] as number] as Person
