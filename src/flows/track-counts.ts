import type { Commit } from '../core/commit.ts'
import type { TrackCounts } from '../core/tracked.ts'

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
