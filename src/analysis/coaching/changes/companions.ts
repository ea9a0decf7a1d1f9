import type { CoachFinding } from '../../../core/coaching.ts'
import { subjectOf } from '../../../core/message.ts'
import { conventionalOf } from '../../classify/conventional.ts'
import { addedLines, isWritten, type Shape, type ShapeFile } from '../shape.ts'

/** Fewer new lines are often too small for a test of their own. */
const WORTH_A_TEST = 10
const MENDS_OR_ADDS =
  /^(?:[\w./ -]{1,30}: )?(?:fix|fixes|fixed|add|adds|added|implement|implements|support|supports|introduce|introduces|allow|prevent|handle|correct)\b/i
const TEST_INSIDE = /#\[(?:cfg\(test\)|test|tokio::test)\]|^\s*(?:>>> |#\s*test\b|unittest\s*\{)/

/** Tests that come with the code they are about; gently, where a repository keeps tests and none came along. */
export function tests(shape: Shape): readonly CoachFinding[] {
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

/** The source file with most new lines; null where no code changed. */
function codeOf({ files, read }: Shape): ShapeFile | null {
  const code = (files ?? read).filter(
    (file) => file.role === 'source' && file.language !== null && isWritten(file),
  )
  return code.length === 0 ? null : code.reduce((a, b) => (b.insertions > a.insertions ? b : a))
}

function mendsOrAdds(message: string): boolean {
  const subject = subjectOf(message)
  const typed = conventionalOf(subject)
  return typed ? typed.type === 'feat' || typed.type === 'fix' : MENDS_OR_ADDS.test(subject)
}

function testsInside(file: ShapeFile): boolean {
  for (const line of addedLines(file)) if (TEST_INSIDE.test(line.text.slice(0, 200))) return true
  return false
}

const along = (
  rule: string,
  points: number,
  what: string,
  file: ShapeFile,
  code: ShapeFile,
): CoachFinding => ({
  rule,
  points,
  because: `${what} came with the change to ${code.path}.`,
  evidence: file.path,
  place: file.path,
  advice: null,
})

/** A new flag of a command line: the one change of an interface that a line alone shows beyond doubt. */
const FLAG =
  /(?:\.option|\.requiredOption|add_argument|add_option|click\.option|addOption|StringVarP?|BoolVarP?|IntVarP?)\([^"'`]{0,40}["'`](?:-\w[, |]+)?(--[a-z][\w-]{1,40})/
const MAY_BE_FLAG = /[oO]ption\(|add_argument|add_option|VarP?\(/

/** Documents that come with the code; gently, where a flag is new and no document names it. */
export function documents(shape: Shape): readonly CoachFinding[] {
  const code = codeOf(shape)
  if (shape.files === null || code === null) return []
  const document = shape.files.find((file) => file.role === 'documentation' && file.insertions > 0)
  if (document !== undefined) return [along('changes/docs-along', 0.5, 'Documentation', document, code)]
  const flag = shape.isWhole && MAY_BE_FLAG.test(shape.text) ? newFlag(shape) : null
  if (flag === null) return []
  return [
    {
      rule: 'changes/docs-missing',
      points: -0.5,
      because: `${flag.name} is new, and no document names it.`,
      evidence: flag.name,
      place: flag.place,
      advice: `Describe ${flag.name} (${flag.place}) where the other flags are described.`,
    },
  ]
}

function newFlag({ read, text }: Shape): { readonly name: string; readonly place: string } | null {
  for (const file of read) {
    if (file.role !== 'source' || !isWritten(file)) continue
    for (const line of addedLines(file)) {
      const name = FLAG.exec(line.text.slice(0, 400))?.[1]
      // A flag that stands in removed lines too was moved or described anew.
      if (name !== undefined && !new RegExp(`^-.*${name}\\b`, 'm').test(text))
        return { name, place: `${file.path}:${line.line}` }
    }
  }
  return null
}
