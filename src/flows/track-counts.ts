import type { Commit } from '../core/commit.ts'

/** Sums over the commits a run brought, and what it found out about those stored before. */
export type TrackCounts = {
  readonly commits: number
  readonly merges: number
  readonly filesChanged: number
  readonly insertions: number
  readonly deletions: number
  /** Lines in generated, vendored and lock files, part of the two above. */
  readonly unworkedLines: number
  /** Commits that came with a flag, by flag. */
  readonly flagged: Readonly<Record<string, number>>
  /** Stored commits that another has replaced: amended, rebased, picked, squashed. They no longer count. */
  readonly superseded: number
  /** Stored commits that nothing leads to any more and that nothing has replaced. They no longer count. */
  readonly unreachable: number
  /** Stored commits that are reachable again, and count again. */
  readonly restored: number
  /** Commits from the edge of a shallow clone that now have their numbers. */
  readonly recounted: number
}

export const noCounts: TrackCounts = {
  commits: 0,
  merges: 0,
  filesChanged: 0,
  insertions: 0,
  deletions: 0,
  unworkedLines: 0,
  flagged: {},
  superseded: 0,
  unreachable: 0,
  restored: 0,
  recounted: 0,
}

/** The sums with one more commit. */
export function plus(sum: TrackCounts, commit: Commit): TrackCounts {
  let [insertions, deletions, unworkedLines] = [sum.insertions, sum.deletions, sum.unworkedLines]
  for (const file of commit.files) {
    insertions += file.insertions
    deletions += file.deletions
    if (file.mark !== null) unworkedLines += file.insertions + file.deletions
  }
  return {
    ...sum,
    commits: sum.commits + 1,
    merges: sum.merges + (commit.parents.length > 1 ? 1 : 0),
    filesChanged: sum.filesChanged + commit.files.length,
    insertions,
    deletions,
    unworkedLines,
    flagged: commit.flags.length === 0 ? sum.flagged : withFlags(sum.flagged, commit.flags),
  }
}

function withFlags(sum: TrackCounts['flagged'], flags: readonly string[]): TrackCounts['flagged'] {
  const counted: Record<string, number> = { ...sum }
  for (const flag of flags) counted[flag] = (counted[flag] ?? 0) + 1
  return counted
}
