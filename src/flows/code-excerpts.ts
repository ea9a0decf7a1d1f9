import { tellingCode } from '../analysis/telling-code.ts'
import { Fault } from '../core/errors.ts'
import type { CodeFound, ScoredAchievement } from '../core/portfolio.ts'
import type { CommitSource, CommitStore } from '../core/ports.ts'

/** Bytes of a diff that are looked through. */
const PATCH_LENGTH = 60_000
/** Of work in many commits, so many of the largest are looked at. */
const LARGEST = 3
const CONSIDERED = 40

/**
 * What some of the work looks like: a few lines of each, from the repository they lie in. Work whose repository is not
 * at hand any more, or that changed no code, is passed over.
 * @param open the repository at a git directory
 */
export async function codeExcerpts(
  work: readonly ScoredAchievement[],
  store: CommitStore,
  open: (gitDir: string) => Promise<CommitSource>,
  signal: AbortSignal,
): Promise<readonly CodeFound[]> {
  const found: CodeFound[] = []
  for (const repositoryId of new Set(work.map(({ achievement }) => achievement.repositoryId))) {
    const own = work.filter(({ achievement }) => achievement.repositoryId === repositoryId)
    for (const { gitDir } of store.repositories
      .checkouts()
      .filter((one) => one.repositoryId === repositoryId)) {
      const read = await excerptsIn(own, store, await open(gitDir), signal)
      if (read === null) continue
      found.push(...read)
      break
    }
  }
  return found
}

/** Null where the repository cannot be read. */
async function excerptsIn(
  work: readonly ScoredAchievement[],
  store: CommitStore,
  source: CommitSource,
  signal: AbortSignal,
): Promise<readonly CodeFound[] | null> {
  const wanted = work.flatMap((one) =>
    largestCommits(one, store).map((commit) => ({ ...commit, achievementId: one.achievement.id })),
  )
  const patches = new Map<string, { readonly oid: string; readonly text: string }[]>()
  try {
    const review = await source.review()
    let at = 0
    for await (const { oid, patch } of review.changes(wanted, PATCH_LENGTH, signal)) {
      const id = wanted[at++]?.achievementId
      if (id === undefined || patch === null) continue
      patches.set(id, [...(patches.get(id) ?? []), { oid, text: patch.text }])
    }
  } catch (error) {
    if (!(error instanceof Fault) || signal.aborted) throw error
    return null
  }
  return [...patches].flatMap(([achievementId, texts]) => {
    const code = tellingCode(texts)
    return code === null ? [] : [{ achievementId, ...code }]
  })
}

/** Those that a clone still has may be fewer: what the store does not know is not asked for. */
function largestCommits({ achievement: { repositoryId, evidence } }: ScoredAchievement, store: CommitStore) {
  return evidence
    .filter(({ kind }) => kind === 'commit')
    .slice(0, CONSIDERED)
    .flatMap(({ target }) => store.commits.find(target, repositoryId).slice(0, 1))
    .filter(({ parents, reachable }) => parents.length < 2 && reachable)
    .map(({ oid, parents, insertions, deletions, unworkedLines }) => ({
      oid,
      parents,
      lines: insertions + deletions - unworkedLines,
    }))
    .sort((a, b) => b.lines - a.lines)
    .slice(0, LARGEST)
}
