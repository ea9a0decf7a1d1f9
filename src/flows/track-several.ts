import { Fault, type FaultKind } from '../core/errors.ts'
import type { TrackCounts, Tracked } from '../core/tracked.ts'
import { noCounts } from './track-counts.ts'

/** One of several repositories: what was done there, or why nothing was. */
export type Outcome<T> =
  | { readonly path: string; readonly done: T; readonly fault: null }
  | { readonly path: string; readonly done: null; readonly fault: Fault }

/** Faults of one repository. The store and the person's wish to stop concern them all. */
const own: readonly FaultKind[] = ['unusable', 'failed', 'usage']

/** Does `work` in one place after the other; a fault of one place ends the work there only. */
export async function* inEach<T>(
  paths: readonly string[],
  work: (path: string) => Promise<T>,
): AsyncGenerator<Outcome<T>, void> {
  for (const path of paths) {
    try {
      yield { path, done: await work(path), fault: null }
    } catch (error) {
      if (!(error instanceof Fault) || !own.includes(error.kind)) throw error
      yield { path, done: null, fault: error }
    }
  }
}

/** What a run over several repositories ends with; null when none of them failed. */
export function faultOfAll(outcomes: readonly Outcome<unknown>[]): Fault | null {
  const faults = outcomes.flatMap(({ fault }) => fault ?? [])
  if (faults.length === 0) return null
  const unusable = faults.length === outcomes.length && faults.every(({ kind }) => kind === 'unusable')
  return new Fault(
    unusable ? 'unusable' : 'failed',
    `${faults.length} of ${outcomes.length} repositories failed`,
    faults.length === outcomes.length
      ? 'mend what is said above and run the same again'
      : 'mend what is said above and run the same again; the others are stored',
  )
}

type Sums = Omit<TrackCounts, 'flagged'>

export type SumOfTracked = {
  /** Clones and worktrees of one repository are one. */
  readonly repositories: number
  readonly counts: Sums
}

const { flagged: _, ...none } = noCounts

/** The sums over several runs of `track`. */
export function sumOfTracked(all: readonly Tracked[]): SumOfTracked {
  return {
    repositories: new Set(all.map(({ repository, gitDir }) => repository?.id ?? gitDir)).size,
    counts: all.map(({ counts }) => counts).reduce<Sums>(joined, none),
  }
}

const joined = (a: Sums, b: Sums): Sums => ({
  commits: a.commits + b.commits,
  merges: a.merges + b.merges,
  filesChanged: a.filesChanged + b.filesChanged,
  insertions: a.insertions + b.insertions,
  deletions: a.deletions + b.deletions,
  unworkedLines: a.unworkedLines + b.unworkedLines,
  superseded: a.superseded + b.superseded,
  unreachable: a.unreachable + b.unreachable,
  restored: a.restored + b.restored,
  recounted: a.recounted + b.recounted,
})
