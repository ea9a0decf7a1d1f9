import type { StoredCommit } from '../../core/commit.ts'
import { splitMessage, subjectOf } from '../../core/message.ts'

/** A branch outside HEAD's history: its tip, all it has that HEAD has not, and where it touches HEAD's history. */
export type Branch = {
  readonly tip: string
  readonly oids: readonly string[]
  readonly bases: readonly string[]
}

/** Longer ones are lines of development, which nobody squashes. */
const LONGEST_BRANCH = 500

/**
 * The branches at `tips`.
 * @param beside all commits outside HEAD's history with their parents, as `Lineage.beside` gives them
 */
export function branchesIn(
  beside: ReadonlyMap<string, readonly string[]>,
  tips: readonly string[],
): readonly Branch[] {
  return tips.flatMap((tip) => {
    const oids = new Set<string>()
    const bases = new Set<string>()
    for (const stack = [tip]; stack.length > 0 && oids.size <= LONGEST_BRANCH; ) {
      const oid = stack.pop() as string
      const parents = beside.get(oid)
      if (parents === undefined) bases.add(oid)
      else if (!oids.has(oid)) {
        oids.add(oid)
        stack.push(...parents)
      }
    }
    const isBranch = oids.size > 0 && oids.size <= LONGEST_BRANCH && bases.size > 0
    return isBranch ? [{ tip, oids: [...oids], bases: [...bases] }] : []
  })
}

/**
 * Does a squash's message list everything in the branch? By object ids, as `git merge --squash` writes it; or at least
 * two commits, each with its subject on a line of its own, as GitHub and GitLab do, by an author of the branch.
 */
export function listsAll(squash: StoredCommit, branch: readonly StoredCommit[]): boolean {
  const own = branch.filter((commit) => commit.parents.length < 2)
  const [first] = own
  if (first === undefined) return false
  // Nearly every commit is told apart here, without taking its message to pieces.
  const { message } = squash
  if (!message.includes(first.oid) && !message.includes(subjectOf(first.message))) return false
  const { body } = splitMessage(message)
  const lines = new Set(body.split('\n').map((line) => line.trim().replace(/^(?:[*-]|commit)\s+/, '')))
  if (own.every((commit) => lines.has(commit.oid))) return true
  return (
    own.length > 1 && sharesAuthor(squash, own) && own.every(({ message }) => lines.has(subjectOf(message)))
  )
}

/** Is the squash by one of the branch's authors, or does it name one as co-author? Else it is not theirs to replace. */
export function sharesAuthor({ author, message }: StoredCommit, branch: readonly StoredCommit[]): boolean {
  const writers = [
    author.email,
    author.name,
    ...splitMessage(message)
      .trailers.filter(({ key }) => /^co-authored-by$/i.test(key))
      .flatMap(({ value }) => value.split(/\s*[<>]/)),
  ].map((word) => word.toLowerCase())
  return branch.some(({ author: { name, email } }) =>
    [name, email].some((word) => word !== '' && writers.includes(word.toLowerCase())),
  )
}
