import type { CoachFinding, CoachInput, Neighbours } from '../../../core/coaching.ts'
import { followUp } from './follow-up.ts'
import { issues } from './issues.ts'
import { pace } from './pace.ts'
import { repeated } from './repeated.ts'

/** How a commit fits what its author and the repository did before; nothing without a history. */
export function judgeContext(input: CoachInput, around: Neighbours | null): readonly CoachFinding[] {
  if (around === null) return []
  const mends = followUp(input, around)
  // A correction of the moment before has a subject of its own, which is nothing to praise.
  const told = repeated(input, around).filter(({ points }) => points < 0 || mends.length === 0)
  return [...told, ...mends, ...issues(input, around), ...pace(input, around)]
}
