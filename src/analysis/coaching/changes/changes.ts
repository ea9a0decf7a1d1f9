import type { CoachFinding, CoachInput, Coaching } from '../../../core/coaching.ts'
import { shapeOf } from '../shape.ts'
import { docsAlong } from './docs-along.ts'
import { formatting } from './formatting.ts'
import { scope } from './scope.ts'
import { stray } from './stray.ts'
import { cohesion } from './tangled.ts'
import { testsAlong } from './tests-along.ts'

/** Does a commit do one thing, with what belongs to it and nothing else; and which parts would it be split into? */
export function judgeChanges(input: CoachInput): {
  readonly findings: readonly CoachFinding[]
  readonly parts: Coaching['parts']
} {
  const shape = shapeOf(input)
  const { findings, parts, isMechanical } = cohesion(shape)
  return {
    findings: [
      ...findings,
      ...stray(shape),
      ...formatting(shape),
      ...testsAlong(shape),
      ...docsAlong(shape),
      ...scope(shape, isMechanical),
    ],
    parts,
  }
}
