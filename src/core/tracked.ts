import type { Repository } from './repository.ts'

/** What a run of `track` brought, counted over the commits that are new in the store. */
export type Tracked = {
  readonly repository: Repository | null
  readonly gitDir: string
  readonly head: string | null
  readonly shallow: boolean
  readonly dryRun: boolean
  readonly counts: TrackCounts
}

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
