import { type Branch, branchesIn, listsAll, sharesAuthor } from '../analysis/lineage/squash.ts'
import type { StoredCommit } from '../core/commit.ts'
import type { Change, ChangeSums, CommitSource, CommitStore, Lineage, Succession } from '../core/ports.ts'
import type { Linked } from './linked.ts'

/** Tips outside HEAD's history, and since when a squash of them may have come. */
export type SquashSearch = {
  /** Stored for the first time, or lost just now: any later commit may be its squash. */
  readonly news: readonly string[]
  readonly old: readonly string[]
  /** When the oldest new commit was committed, in seconds since 1970; null when there is none. */
  readonly since: number | null
}

/** Each branch costs a diff in every run until it is merged; of very many only the youngest are looked at. */
const MOST_BRANCHES = 100

/**
 * Finds commits of HEAD's history that squash a whole branch, and links the branch's commits to it: when the patch of
 * the branch is the commit's own and so is an author, or its message lists them all.
 */
export async function linkSquashes(
  source: CommitSource,
  store: CommitStore,
  repositoryId: string,
  head: string,
  search: SquashSearch,
): Promise<Linked> {
  const stored = (oid: string) => store.commits.find(oid, repositoryId)[0]
  const open = [...new Set([...search.news, ...(search.since === null ? [] : search.old)])]
    .flatMap((oid) => stored(oid) ?? [])
    .filter((tip) => tip.supersededBy === null && tip.committed !== null)
  if (open.length === 0) return { pairs: 0, superseded: 0 }
  const lineage = await source.lineage()
  const held = await lineage.held(open.map(({ oid }) => oid))
  const beside = await lineage.beside([...held], head)
  const tips = open
    .filter(({ oid }) => beside.has(oid))
    .sort((a, b) => secondsOf(b) - secondsOf(a))
    .slice(0, MOST_BRANCHES)
  const branches = branchesIn(
    beside,
    tips.map(({ oid }) => oid),
  )
  if (branches.length === 0) return { pairs: 0, superseded: 0 }
  const changes = await changesOf(lineage, head, branches)
  const sums = await lineage.sums(changes)
  const known = branches.map((branch): Known => {
    const commits = branch.oids.flatMap((oid) => stored(oid) ?? [])
    return {
      branch,
      commits,
      from: sinceWhen(search, stored(branch.tip)),
      sums: sums.get(branch.tip) ?? null,
    }
  })
  const since = Math.min(...known.map((one) => one.from))
  const found = candidates(store.commits.list({ repositoryId, since, order: 'oldest-first' }), known, beside)
  const pairs = await settled(lineage, found, changes)
  store.commits.supersede(repositoryId, pairs)
  return { pairs: pairs.length, superseded: pairs.length }
}

type Known = {
  readonly branch: Branch
  readonly commits: readonly StoredCommit[]
  /** A squash was committed then or later, in seconds since 1970. */
  readonly from: number
  readonly sums: ChangeSums | null
}
type Candidate = Known & { readonly squash: string; readonly isListed: boolean }

const secondsOf = (commit: StoredCommit | undefined): number => commit?.committed?.seconds ?? 0

function sinceWhen({ news, since }: SquashSearch, tip: StoredCommit | undefined): number {
  const made = secondsOf(tip)
  return tip === undefined || news.includes(tip.oid) ? made : Math.max(made, since ?? made)
}

async function changesOf(
  lineage: Lineage,
  head: string,
  branches: readonly Branch[],
): Promise<readonly Change[]> {
  const changes: Change[] = []
  for (const { tip, bases } of branches) {
    // A branch that main was merged into touches it in several places.
    const base = bases.length === 1 ? bases[0] : await lineage.forkPoint(head, tip)
    if (base != null) changes.push({ tip, base })
  }
  return changes
}

function candidates(
  commits: Iterable<StoredCommit>,
  known: readonly Known[],
  beside: ReadonlyMap<string, unknown>,
): readonly Candidate[] {
  const found: Candidate[] = []
  for (const commit of commits) {
    if (commit.parents.length > 1 || beside.has(commit.oid)) continue
    for (const one of known) {
      if (secondsOf(commit) < one.from) continue
      const isListed = listsAll(commit, one.commits)
      const isAlike = isListed || (sameSums(commit, one.sums) && sharesAuthor(commit, one.commits))
      if (isAlike) found.push({ ...one, squash: commit.oid, isListed })
    }
  }
  return found
}

const sameSums = (commit: StoredCommit, sums: ChangeSums | null): boolean =>
  sums !== null &&
  commit.insertions === sums.insertions &&
  commit.deletions === sums.deletions &&
  commit.filesChanged === sums.filesChanged

/** The oldest commit that fits each branch wins. */
async function settled(
  lineage: Lineage,
  found: readonly Candidate[],
  changes: readonly Change[],
): Promise<readonly Succession[]> {
  const unproven = found.filter((one) => !one.isListed)
  const squashes = await lineage.held([...new Set(unproven.map((one) => one.squash))])
  const tips = new Set(unproven.map((one) => one.branch.tip))
  const patches = await lineage.patchIds([
    ...changes.filter(({ tip }) => tips.has(tip)),
    ...[...squashes].map((tip) => ({ tip, base: null })),
  ])
  const next = new Map<string, string>()
  for (const { branch, commits, squash, isListed } of found) {
    const patch = patches.get(branch.tip)
    if (!isListed && (patch === undefined || patches.get(squash) !== patch)) continue
    for (const { oid, supersededBy } of commits)
      if (supersededBy === null && !next.has(oid)) next.set(oid, squash)
  }
  return [...next].map(([oid, supersededBy]) => ({ oid, supersededBy }))
}
