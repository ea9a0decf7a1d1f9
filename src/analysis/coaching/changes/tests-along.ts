import type { CoachFinding } from '../../../core/coaching.ts'
import { subjectOf } from '../../../core/message.ts'
import { conventionalOf } from '../../classify/conventional.ts'
import type { Shape, ShapeFile } from '../shape.ts'
import { along, codeOf } from './companions.ts'

/** Fewer new lines are often too small for a test of their own. */
const WORTH_A_TEST = 10
const MENDS_OR_ADDS =
  /^(?:[\w./ -]{1,30}: )?(?:fix|fixes|fixed|add|adds|added|implement|implements|support|supports|introduce|introduces|allow|prevent|handle|correct)\b/i
const TEST_INSIDE = /#\[(?:cfg\(test\)|test|tokio::test)\]|^\s*(?:>>> |#\s*test\b|unittest\s*\{)/

/** Tests that come with the code they are about; gently, where a repository keeps tests and none came along. */
export function testsAlong(shape: Shape): readonly CoachFinding[] {
  const code = codeOf(shape)
  if (shape.files === null || code === null) return []
  const test = shape.files.find((file) => file.role === 'test' && file.insertions > 0)
  if (test !== undefined) return [along('changes/tests-along', 1, 'Tests', test, code)]
  if (shape.hasTests !== true || !mendsOrAdds(shape.message) || testsInside(code)) return []
  if (code.insertions < WORTH_A_TEST) return []
  return [
    {
      rule: 'changes/tests-missing',
      points: -0.5,
      because: `${code.path} changes behaviour, and no test came along.`,
      evidence: `${code.path}: ${code.insertions} new lines`,
      place: code.path,
      advice: `Add a test that fails without the change to ${code.path}.`,
    },
  ]
}

function mendsOrAdds(message: string): boolean {
  const subject = subjectOf(message)
  const typed = conventionalOf(subject)
  return typed ? typed.type === 'feat' || typed.type === 'fix' : MENDS_OR_ADDS.test(subject)
}

function testsInside(file: ShapeFile): boolean {
  for (const line of file.added) if (TEST_INSIDE.test(line.text.slice(0, 200))) return true
  return false
}
