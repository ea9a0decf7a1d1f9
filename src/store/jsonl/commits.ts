import type { Commit, Identity, StoredCommit } from '../../core/commit.ts'
import type { CommitShelf } from '../../core/ports.ts'
import { aliasBook } from './aliases.ts'
import { authoredTogether, chosen, stored } from './commit-choice.ts'
import { commitIndex, type Entry } from './commit-index.ts'
import { commitLine, encodeCommit } from './commit-line.ts'
import { commitMarks } from './commit-marks.ts'
import type { Door } from './door.ts'
import { recordsAt } from './gather.ts'
import { lineFile } from './line-file.ts'

const MOST_FOUND = 10
const SHORTEST_PREFIX = 4

/** Commits on disk, and in memory where each line begins. */
export function commitShelf(door: Door, requireRepository: (id: string) => void): CommitShelf {
  const index = commitIndex()
  const file = lineFile(door.pathOf('commits.jsonl'), index)
  door.keep(file)
  const aliases = aliasBook(door)

  const lines = (entries: readonly Entry[]) => recordsAt(file, entries, commitLine)
  function* read(entries: readonly Entry[], withFiles: boolean): Iterable<StoredCommit> {
    const canonical = aliases.canonical()
    for (const line of lines(entries)) yield stored(line, canonical, withFiles)
  }
  /** Marked with how many came before. */
  function* recorded(repositoryId: string, from: number) {
    const entries = [...fresh().entries(repositoryId)].slice(from)
    let mark = from
    for (const commit of read(entries, true)) yield { mark: mark++, commit }
  }
  /** The index as the file is now; inside the door only. */
  const fresh = () => {
    file.refresh()
    return index
  }
  const add = (repositoryId: string, commits: readonly Commit[]): number => {
    requireRepository(repositoryId)
    const known = fresh()
    const recordedAt = door.recordedAt()
    const added = new Map<string, string>()
    for (const commit of commits) {
      if (added.has(commit.oid) || known.get(repositoryId, commit.oid) !== undefined) continue
      added.set(
        commit.oid,
        encodeCommit({ ...commit, repositoryId, supersededBy: null, reachable: true }, recordedAt),
      )
    }
    file.append([...added.values()])
    return added.size
  }
  return {
    ...commitMarks(door, file, fresh, requireRepository),
    has: (repositoryId, oid) =>
      index.get(repositoryId, oid) !== undefined ||
      door.read(() => fresh().get(repositoryId, oid) !== undefined),
    count: (repositoryId) => door.read(() => fresh().count(repositoryId)),
    add: (repositoryId, commits) => door.write(() => add(repositoryId, commits)),
    list: (query) =>
      door.stream(() =>
        read(
          chosen(fresh().entries(query.repositoryId), query, aliases.canonical()),
          query.withFiles === true,
        ),
      ),
    find: (prefix, repositoryId) =>
      door.read(() => [...read(beginningWith(prefix.toLowerCase(), fresh().entries(repositoryId)), false)]),
    identities: (repositoryId) =>
      door.read(() => {
        const found = new Set<Identity>()
        for (const entry of fresh().entries(repositoryId)) found.add(entry.author).add(entry.committer)
        return [...found]
      }),
    alias: (repositoryId, pairs) =>
      door.write(() => {
        requireRepository(repositoryId)
        aliases.replace(repositoryId, pairs)
      }),
    aliases: (repositoryId) => door.read(() => aliases.of(repositoryId)),
    recorded: (repositoryId, from) => door.stream(() => recorded(repositoryId, from)),
    authoredTogether: (repositoryId, seconds) =>
      door.stream(() => read(authoredTogether(fresh().entries(repositoryId), seconds), false)),
  }
}

function beginningWith(prefix: string, entries: Iterable<Entry>): readonly Entry[] {
  const found: Entry[] = []
  if (prefix.length < SHORTEST_PREFIX) return found
  for (const entry of entries) {
    if (entry.oid.startsWith(prefix)) found.push(entry)
    if (found.length === MOST_FOUND) break
  }
  return found
}
