import type { CoachFinding, CoachInput } from '../../../core/coaching.ts'
import { count, isWritten, type Rule, type Shape, shapeOf } from '../shape.ts'
import { branches } from './branches.ts'
import { commentedCode } from './commented-code.ts'
import { conflictMarkers } from './conflict-markers.ts'
import { debugPrints } from './debug-prints.ts'
import { deepNesting } from './deep-nesting.ts'
import { longFunction } from './long-function.ts'
import { longLines } from './long-lines.ts'
import { secrets } from './secrets.ts'
import { size } from './size.ts'
import { testSwitches } from './test-switches.ts'
import { todo } from './todo.ts'

const COMPLEX: readonly Rule[] = [deepNesting, longFunction, branches, longLines]
const LEFT_BEHIND: readonly Rule[] = [
  secrets,
  conflictMarkers,
  debugPrints,
  testSwitches,
  commentedCode,
  todo,
]

/** What a change does to the code: how much there is to review, how hard it reads, and what was left behind in it. */
export function judgeCode(input: CoachInput): readonly CoachFinding[] {
  const shape = shapeOf(input)
  const complex = COMPLEX.flatMap((rule) => rule(shape))
  const leftBehind = LEFT_BEHIND.flatMap((rule) => rule(shape))
  const isTidy = complex.length === 0 && leftBehind.length === 0
  return [...leftBehind, ...complex, ...size(shape), ...(isTidy ? tidy(shape) : [])]
}

/** Only a diff that was read to its end can be free of something. */
function tidy(shape: Shape): readonly CoachFinding[] {
  const lines = shape.read.reduce((sum, file) => sum + (isWritten(file) ? file.insertions : 0), 0)
  if (!shape.isWhole || lines === 0) return []
  return [
    {
      rule: 'code/tidy',
      points: 1.5,
      because: `Nothing was left behind in ${count(lines, 'added line')}: no debugging, no notes, no code in comments.`,
      evidence: count(lines, 'added line'),
      place: null,
      advice: null,
    },
  ]
}
