import { type Achievement, isByHand } from '../../core/achievement.ts'
import type { Trace } from '../../core/insights.ts'
import { utcMonth } from '../../core/time.ts'

const DAY = 86_400

export type Told = {
  /** Those that no work of a month beside its small change has in its evidence. */
  untold(traces: readonly Trace[]): readonly Trace[]
  /** Those that no person has told of: that a commit is part of found work says nothing of why it was hard. */
  unspoken(traces: readonly Trace[]): readonly Trace[]
  /** Reviews that no person has told of, of months and repositories whose reviews no achievement counts. */
  unreviewed(traces: readonly Trace[]): readonly Trace[]
  /** Is this commit part of work that is more than small change? */
  has(repositoryId: string, oid: string): boolean
}

type Spoken = {
  readonly repositoryId: string
  readonly targets: ReadonlySet<string>
  readonly from: number
  readonly to: number
}

/**
 * What achievements tell already, hidden ones too: whoever hid one was asked before. Work that a person added with one
 * trace as its evidence tells of all traces of that kind on its days.
 */
export function toldBy(achievements: Iterable<Achievement>): Told {
  const told = new Set<string>()
  const spoken: Spoken[] = []
  const reviewed = new Set<string>()
  for (const one of achievements) {
    const targets = one.evidence.filter(({ kind }) => kind !== 'revert').map(({ target }) => target)
    if (one.source !== 'maintenance') for (const target of targets) told.add(`${one.repositoryId} ${target}`)
    if (one.source === 'reviews' && one.startedAt !== null)
      reviewed.add(`${one.repositoryId} ${utcMonth(one.startedAt)}`)
    if (!isByHand(one)) continue
    spoken.push({
      repositoryId: one.repositoryId,
      targets: new Set(targets),
      // Only who added work said which days it was about; what craft found spans whatever came together.
      from: one.source === 'manual' ? (one.startedAt?.seconds ?? Infinity) : Infinity,
      to: (one.completedAt?.seconds ?? -Infinity) + DAY,
    })
  }
  const has = (repositoryId: string, target: string): boolean => told.has(`${repositoryId} ${target}`)
  const unspoken = (traces: readonly Trace[]): readonly Trace[] => {
    const about = spoken.filter(({ repositoryId, targets }) =>
      traces.some((one) => one.repositoryId === repositoryId && targets.has(one.target)),
    )
    return traces.filter(
      ({ repositoryId, target, at }) =>
        !about.some(
          (one) =>
            one.repositoryId === repositoryId &&
            (one.targets.has(target) || (at.seconds >= one.from && at.seconds < one.to)),
        ),
    )
  }
  return {
    has,
    unspoken,
    unreviewed: (traces) =>
      unspoken(traces).filter(({ repositoryId, at }) => !reviewed.has(`${repositoryId} ${utcMonth(at)}`)),
    untold: (traces) => unspoken(traces).filter(({ repositoryId, target }) => !has(repositoryId, target)),
  }
}
