import type { StoredCommit } from '../../core/commit.ts'
import { commitId } from '../../core/ids.ts'
import type { CommitQuery } from '../../core/ports.ts'
import type { Canonical } from './aliases.ts'
import type { Entry } from './commit-index.ts'
import type { CommitLine } from './commit-line.ts'
import { passing } from './people.ts'

/** The entries a query asks for, in its order. */
export function chosen(entries: Iterable<Entry>, query: CommitQuery, canonical: Canonical): readonly Entry[] {
  const { since, until } = query
  const isInTime = ({ seconds }: Entry) =>
    (since === undefined || (seconds !== null && seconds >= since)) &&
    (until === undefined || (seconds !== null && seconds < until))
  const isWanted = authorTest(query, canonical)
  const found: Entry[] = []
  for (const entry of entries)
    if ((query.withSuperseded || counts(entry)) && isInTime(entry) && isWanted(entry)) found.push(entry)
  found.sort(newestFirst)
  if (query.order === 'oldest-first') found.reverse()
  return query.limit === undefined ? found : found.slice(0, query.limit)
}

const counts = ({ supersededBy, isReachable }: Entry): boolean => supersededBy === null && isReachable

/** Entries that share the second they were authored in with another, by that second; see `CommitShelf.authoredTogether`. */
export function authoredTogether(
  entries: Iterable<Entry>,
  seconds: readonly number[] | null,
): readonly Entry[] {
  const wanted = seconds === null ? null : new Set(seconds)
  const bySecond = new Map<number, Entry[]>()
  for (const entry of entries) {
    if (entry.authored === null || (wanted !== null && !wanted.has(entry.authored))) continue
    const together = bySecond.get(entry.authored)
    if (together === undefined) bySecond.set(entry.authored, [entry])
    else together.push(entry)
  }
  return [...bySecond]
    .filter(([, together]) => together.length > 1)
    .sort(([a], [b]) => a - b)
    .flatMap(([, together]) => together)
}

/** Within one second (a rebase makes many commits in one) the order stays that of the file: git gives the newest first. */
const newestFirst = (a: Entry, b: Entry): number => {
  const [x, y] = [a.seconds ?? Number.NEGATIVE_INFINITY, b.seconds ?? Number.NEGATIVE_INFINITY]
  return x === y ? 0 : x < y ? 1 : -1
}

/** An author is known by the name written in the commit and by the mailmap's. */
function authorTest(query: CommitQuery, canonical: Canonical): (entry: Entry) => boolean {
  const passes = passing(query)
  if (passes === null) return () => true
  return ({ repositoryId, author }) => passes(author) || passes(canonical(repositoryId, author))
}

/** A commit as the store gives it back. */
export function stored(line: CommitLine, canonical: Canonical, withFiles: boolean): StoredCommit {
  const { repositoryId, oid, author, committer, committed, files } = line
  const sum = { insertions: 0, deletions: 0, unworkedLines: 0 }
  for (const { insertions, deletions, mark } of files) {
    sum.insertions += insertions
    sum.deletions += deletions
    if (mark !== null) sum.unworkedLines += insertions + deletions
  }
  // Field by field: spreading costs more than everything else here, and lists have a hundred thousand of these.
  return {
    id: commitId(oid, committed?.seconds ?? null),
    repositoryId,
    oid,
    parents: line.parents,
    author: canonical(repositoryId, author),
    authorAsWritten: author,
    authored: line.authored,
    committer: canonical(repositoryId, committer),
    committerAsWritten: committer,
    committed,
    message: line.message,
    encoding: line.encoding,
    flags: line.flags,
    filesChanged: files.length,
    insertions: sum.insertions,
    deletions: sum.deletions,
    unworkedLines: sum.unworkedLines,
    supersededBy: line.supersededBy,
    reachable: line.reachable,
    files: withFiles ? files : null,
  }
}
