import type { CodeExcerpt } from '../core/portfolio.ts'
import { languageOf } from './paths.ts'
import { type Piece, piecesOf } from './prompts/excerpt.ts'
import { roleOf } from './roles.ts'
import { redact } from './secrets/redact.ts'

export type TellingCode = Omit<CodeExcerpt, 'receipt'> & { readonly oid: string }

const MOST_LINES = 12
/** What a few renamed things are worth is not shown. */
const LEAST = 2
/** A line that does not fit a page says nothing on it. */
const LONGEST_LINE = 120
/** Of the files that changed most, so many are looked at. */
const CENTRAL_FILES = 3

/**
 * The lines that say most of what some commits changed: of a source file that changed most, whole lines of one hunk,
 * without secrets. Null where no commit changed code: tests, settings, documents and what programs write are none.
 * @param patches unified diffs; what is cut off at their end is not missed
 */
export function tellingCode(
  patches: readonly { readonly oid: string; readonly text: string }[],
): TellingCode | null {
  const pieces = patches.flatMap(({ oid, text }) =>
    piecesOf(redact(text).text)
      .filter(({ file }) => roleOf(file) === 'source' && languageOf(file) !== null)
      .map((piece) => ({ ...piece, oid })),
  )
  const weights = new Map<string, number>()
  for (const { file, meaningful } of pieces) weights.set(file, (weights.get(file) ?? 0) + meaningful)
  const central = [...weights].sort(([, a], [, b]) => b - a).slice(0, CENTRAL_FILES)
  const all = [...weights.values()].reduce((sum, one) => sum + one, 0)
  let best: { readonly value: number; readonly code: TellingCode } | null = null
  for (const [file, weight] of central)
    for (const piece of pieces.filter((one) => one.file === file)) {
      const found = bestOf(piece)
      if (found === null) continue
      const value = found.value * (1 + weight / all)
      if (best !== null && value <= best.value) continue
      const { lines, moreLines } = found
      best = { value, code: { oid: piece.oid, path: file, language: languageOf(file), lines, moreLines } }
    }
  return best?.code ?? null
}

type Stretch = {
  readonly value: number
  readonly lines: readonly string[]
  readonly moreLines: number
}

/** The stretch of a hunk whose lines are worth most together; null where none is worth showing. */
function bestOf({ text }: Piece): Stretch | null {
  const lines = text
    .split('\n')
    .slice(1)
    .filter((line) => !line.startsWith('\\'))
  const worths = lines.map(worthOf)
  let best: { readonly value: number; readonly from: number; readonly to: number } | null = null
  for (const [from, line] of lines.entries()) {
    if (!isChanged(line)) continue
    let value = 0
    for (let to = from; to < Math.min(lines.length, from + MOST_LINES); to++) {
      value += worths[to] ?? 0
      if (saysMore(lines[to] ?? '') && value > (best?.value ?? LEAST)) best = { value, from, to: to + 1 }
    }
  }
  if (best === null) return null
  const shown = fromOneBeginning(lines.slice(best.from, wholeEnd(lines, best)))
  const changed = (some: readonly string[]): number => some.filter(saysMore).length
  return { value: best.value, lines: shown, moreLines: changed(lines) - changed(shown) }
}

/** Where the rest of the change is not longer than what would say that it is left out, it is shown too. */
function wholeEnd(
  lines: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const end = lines.findLastIndex(saysMore) + 1
  const isLittle = end - to <= LITTLE && end - from <= MOST_LINES + LITTLE
  return isLittle && lines.slice(to, end).every((line) => line.length <= LONGEST_LINE) ? end : to
}

/** Lines. */
const LITTLE = 2

/** Without the tail of what ends before something else is defined. */
function fromOneBeginning(lines: readonly string[]): readonly string[] {
  const end = lines.slice(0, TAIL).findLastIndex((line) => /^[+-]\}/.test(line))
  const next = lines.findIndex((line, index) => index > end && /\S/.test(line.slice(1)))
  return end >= 0 && next > 0 && DEFINES.test((lines[next] ?? '').slice(1)) ? lines.slice(next) : lines
}

/** Lines: more than these are no tail. */
const TAIL = 5

/** Is anything on it that changed? */
const saysMore = (line: string): boolean => /^[+-].*\S/.test(line)

const isChanged = (line: string): boolean => line.startsWith('+') || line.startsWith('-')

const DEFINES =
  /^\s*(?:(?:export|default|public|private|protected|static|async|pub|final|abstract|override|inline)\s+)*(?:function|class|interface|type|def|fn|func|struct|enum|trait|impl|module|protocol)\b|^\s*(?:export\s+)?(?:const|let|var)\s+\w+\s*=\s*(?:async\s*)?(?:\(|function)|^[\w*\s]{1,60}\b\w+\([^;]*\)\s*\{?$/
const IMPORTS = /^\s*(?:import|from|#include|using|require|use|package|\} from)\b|=\s*require\(/
/** A name alone, as lists of imports and exports have them. */
const LISTED = /^\s*(?:type )?[\w$]+,?$/
const COMMENTS = /^\s*(?:\/\/|#(?!include|define)|\/?\*|--|<!--|"""|;)/

/** What one line of a diff tells: most where something is defined anew, nothing where things are only named or closed. */
function worthOf(line: string): number {
  const code = line.slice(1)
  if (line.length > LONGEST_LINE) return -MOST_LINES
  if (!/[\p{L}\p{N}]/u.test(code)) return isChanged(line) ? 0.1 : 0
  if (IMPORTS.test(code) || LISTED.test(code)) return -0.5
  if (!isChanged(line)) return 0.05
  const side = line.startsWith('+') ? 1 : 0.6
  if (COMMENTS.test(code)) return 0.05 * side
  return DEFINES.test(code) ? 2.5 * side : side
}
