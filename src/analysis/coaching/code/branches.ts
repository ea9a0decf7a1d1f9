import type { CoachFinding } from '../../../core/coaching.ts'
import type { DiffLine, Hunk } from '../diff-file.ts'
import { isWritten, placeOf, quoted, type Shape, type ShapeFile } from '../shape.ts'

const BRANCH = /\b(?:if|elif|else if|elsif|unless|case|for|foreach|while|catch|except|when)\b(?!\s*:)/
const MANY = 25
const SHARE = 0.3
/** Tables of cases are long without being hard. */
const CASE = /^\s*(?:case\b|when\b|\||["'`\w.]+ =>)/

/** A run of new code in which nearly every third line decides something. */
export function branches(shape: Shape): readonly CoachFinding[] {
  for (const file of shape.read) {
    if (file.role !== 'source' || file.language === null || !isWritten(file) || file.insertions < MANY)
      continue
    for (const hunk of file.diff?.hunks ?? []) {
      const run = dense(hunk)
      if (run !== null) return [finding(file, run.first, run.branches, run.lines)]
    }
  }
  return []
}

type Run = { readonly first: DiffLine; readonly branches: number; readonly lines: number }

/** Counts within functions: a line without indentation ends one. */
function dense(hunk: Hunk): Run | null {
  let first: DiffLine | null = null
  let found = 0
  let lines = 0
  for (const line of hunk.lines) {
    if (!line.added || line.text.trim() === '') continue
    if (/^[^\s{}]/.test(line.text)) {
      first = null
      found = 0
      lines = 0
    }
    lines++
    if (!BRANCH.test(line.text) || CASE.test(line.text) || /^\s*(\/\/|\/?\*|#)/.test(line.text)) continue
    first ??= line
    found++
    if (found >= MANY && found / lines > SHARE) return { first, branches: found, lines }
  }
  return null
}

const finding = (file: ShapeFile, first: DiffLine, found: number, lines: number): CoachFinding => ({
  rule: 'code/branches',
  points: -0.7,
  because: `${found} of ${lines} new lines in a row in ${file.path} branch: that many paths are hard to test.`,
  evidence: quoted(first.text),
  place: placeOf(file, first),
  advice: `Replace branches from ${placeOf(file, first)} on by a table or by functions with names.`,
})
