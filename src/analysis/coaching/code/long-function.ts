import type { CoachFinding } from '../../../core/coaching.ts'
import type { DiffLine, Hunk } from '../diff-file.ts'
import { isWritten, placeOf, quoted, type Shape, type ShapeFile } from '../shape.ts'
import { removedTexts } from './scan.ts'

const LONG = 120
const HEAD =
  /^[ \t]{0,8}(?:(?:export|default|public|private|protected|static|async|pub(?:\(\w+\))?|override|final|inline|virtual|extern|const|unsafe)\s+){0,6}(?:function\b\s*\*?\s*(\w*)|def\s+(\w+)|fn\s+(\w+)|func\s+(?:\([^)]{0,80}\)\s*)?(\w+)|(?:const|let|var)\s+(\w+)\s*=\s*(?:async\s*)?\([^)]{0,200}\)\s*(?::[^=]{0,80})?=>\s*\{)/
/** `static int name(args)` and `name(args) {` at the beginning of a line, as C writes it. */
const C_HEAD = /^(?:[A-Za-z_][\w*]*[ \t*]+){1,5}\*?(\w+)\([^;={}]{0,200}$/
const C_LIKE = /^(C|C\+\+|Objective-C|Java|C#|Kotlin|Swift|PHP)$/
/** Of these the function is a suite of others. */
const SUITE = /\b(describe|suite|context|module)\b/

type Open = { readonly head: DiffLine; readonly name: string; readonly indent: number }

/** Functions that this commit adds as a whole and that are very long: from their head to the line that ends them. */
export function longFunction(shape: Shape): readonly CoachFinding[] {
  let removed: ReadonlySet<string> | null = null
  for (const file of shape.read) {
    if (file.role !== 'source' || file.language === null || !isWritten(file)) continue
    if (file.insertions < LONG) continue
    for (const hunk of file.diff?.hunks ?? []) {
      const found = longIn(hunk, C_LIKE.test(file.language))
      if (found === null) continue
      removed ??= removedTexts(shape.read)
      if (!removed.has(found.open.head.text.trim())) return [finding(file, found.open, found.lines)]
    }
  }
  return []
}

/** A function ends at the first line that is indented no deeper than its head and is no opening brace. */
function longIn(hunk: Hunk, isC: boolean): { readonly open: Open; readonly lines: number } | null {
  let open: Open | null = null
  let last = 0
  for (const line of hunk.lines) {
    if (!line.added) continue
    // A gap is context: the function was there before.
    if (open !== null && line.line !== last + 1) open = null
    last = line.line
    if (line.text === '' || line.text.length > 400) continue
    if (open !== null && line.text.search(/\S/) <= open.indent && !/^\s*[{)#]/.test(line.text)) {
      const lines = line.line - open.head.line + 1
      if (lines > LONG && /^\s*([}\])]|end\b)/.test(line.text)) return { open, lines }
      open = null
    }
    open ??= opened(line, isC)
  }
  return null
}

function opened(line: DiffLine, isC: boolean): Open | null {
  const match = HEAD.exec(line.text) ?? (isC ? C_HEAD.exec(line.text) : null)
  if (match === null || SUITE.test(line.text)) return null
  const name = match.slice(1).find((group) => group !== undefined && group !== '') ?? 'a function'
  return { head: line, name, indent: line.text.search(/\S/) }
}

const finding = (file: ShapeFile, { head, name }: Open, lines: number): CoachFinding => ({
  rule: 'code/long-function',
  points: -1,
  because: `The new ${name} in ${file.path} has ${lines} lines.`,
  evidence: quoted(head.text),
  place: placeOf(file, head),
  advice: `Split ${name} at ${placeOf(file, head)} where it begins to do something else.`,
})
