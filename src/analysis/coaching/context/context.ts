import type { CoachFinding, CoachInput, Neighbours } from '../../../core/coaching.ts'
import { followUp } from './follow-up.ts'
import { issues } from './issues.ts'
import { pace } from './pace.ts'
import { repeated } from './repeated.ts'

/** How a commit fits what its author and the repository did before; nothing without a history. */
export function judgeContext(input: CoachInput, around: Neighbours | null): readonly CoachFinding[] {
  if (around === null) return []
  return [repeated, followUp, issues, pace].flatMap((rule) => rule(input, around))
}
