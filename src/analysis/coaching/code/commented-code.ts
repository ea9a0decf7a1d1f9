import type { CoachFinding } from '../../../core/coaching.ts'
import type { DiffLine, Hunk } from '../diff-file.ts'
import { isWritten, placeOf, quoted, type Shape, type ShapeFile } from '../shape.ts'
import { removedTexts } from './scan.ts'

const SLASHES = /^\s*\/\/(?![/!])\s?(.*)$/
const HASH = /^\s*#(?![!#:])\s?(.*)$/
const HASHED = /^(Python|Ruby|Shell|Perl|R|Elixir|YAML|Tcl|Julia|CoffeeScript|Nim)$/
const SLASHED =
  /^(JavaScript|TypeScript|C|C\+\+|Java|Go|Rust|C#|Kotlin|Swift|PHP|Scala|Dart|Objective-C|Zig|Groovy|Vue|Svelte)$/
/** Statements: ends like one, or assigns, calls or branches as nothing in prose does. */
const STATEMENT =
  /[;{}]\s*$|^\s*[})\]]+[,;)]*\s*$|^\s*[\w.$[\]]+\s*(?:[-+|&]?=|:=)\s*[^\s=].*$|^\s*(?:if|for|while|switch|elif)\s*\(?.*[:{]\s*$|^\s*(?:await |return )?[\w.$]+\([^)]*\)[;,]?\s*$/
const EXAMPLE =
  /\b(e\.g\.|example|usage|such as|like this|becomes|equivalent|pseudo|output|input|returns?:)|:\s*$/i
const RUN = 5
/** Fewer lines are enough where the same lines were code before. */
const RUN_OF_REMOVED = 2
const SHARE = 0.75

type Removed = () => ReadonlySet<string>

/** Code that was put into comments instead of being removed. */
export function commentedCode(shape: Shape): readonly CoachFinding[] {
  for (const file of shape.read) {
    const comment = commentOf(file)
    if (comment === null) continue
    let texts: ReadonlySet<string> | null = null
    // Asked for by few files, but there by every run of comments: gathered once.
    const removed = (): ReadonlySet<string> => {
      texts ??= removedTexts([file])
      return texts
    }
    for (const hunk of file.diff?.hunks ?? []) {
      const run = runIn(hunk, comment, removed)
      if (run !== null) return [finding(file, run)]
    }
  }
  return []
}

function commentOf(file: ShapeFile): RegExp | null {
  if (file.role !== 'source' || file.language === null || !isWritten(file)) return null
  if (SLASHED.test(file.language)) return SLASHES
  return HASHED.test(file.language) ? HASH : null
}

function runIn(hunk: Hunk, comment: RegExp, removed: Removed): readonly DiffLine[] | null {
  let run: DiffLine[] = []
  for (const line of hunk.lines) {
    const isNext = run.length === 0 || line.line === (run.at(-1) as DiffLine).line + 1
    const isComment = line.added && line.text.length < 400 && comment.test(line.text)
    if (isComment && isNext) {
      run.push(line)
      continue
    }
    if (isCode(run, comment, removed)) return run
    if (line.added) run = isComment ? [line] : []
  }
  return isCode(run, comment, removed) ? run : null
}

function isCode(run: readonly DiffLine[], comment: RegExp, removed: Removed): boolean {
  if (run.length < RUN_OF_REMOVED) return false
  const texts = run.map((line) => comment.exec(line.text)?.[1] ?? '')
  if (texts.some((text) => EXAMPLE.test(text) && !STATEMENT.test(text))) return false
  const code = texts.filter((text) => STATEMENT.test(text)).length
  if (code / run.length < SHARE) return false
  if (run.length >= RUN) return true
  const before = removed()
  return texts.every((text) => text.trim() === '' || before.has(text.trim()))
}

function finding(file: ShapeFile, run: readonly DiffLine[]): CoachFinding {
  const first = run[0] as DiffLine
  const place = placeOf(file, first)
  return {
    rule: 'code/commented-out',
    points: -1,
    because: `${file.path} gained ${run.length} lines of code in comments.`,
    evidence: quoted(first.text),
    place,
    advice: `Remove the code in comments at ${place}: git keeps the old version.`,
  }
}
