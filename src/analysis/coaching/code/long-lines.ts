import type { CoachFinding } from '../../../core/coaching.ts'
import type { DiffLine } from '../diff-file.ts'
import { count, isWritten, placeOf, quoted, type Shape, type ShapeFile } from '../shape.ts'

const LONG = 160
const ENOUGH = 3
/** Longer lines were written by a machine or are data. */
const DATA = 1000
/** Markup, tables and styles are wide by nature. */
const WIDE = /\.(html?|svg|xml|csv|tsv|css|scss|less|tcl|sql|vue|svelte)$/i
const LINK_OR_TEXT = /https?:\/\/\S{20}|["'`][^"'`]{60}/

/** Several very long lines of new code; links and long texts can't be wrapped and don't count. */
export function longLines(shape: Shape): readonly CoachFinding[] {
  for (const file of shape.read) {
    if (file.role !== 'source' || file.language === null || !isWritten(file) || WIDE.test(file.path)) continue
    const found = longOf(file)
    if (found.length >= ENOUGH) return [finding(file, found)]
  }
  return []
}

function longOf(file: ShapeFile): readonly DiffLine[] {
  const found: DiffLine[] = []
  for (const line of file.added) {
    if (line.text.length > LONG && line.text.length < DATA && !LINK_OR_TEXT.test(line.text)) found.push(line)
  }
  return found
}

function finding(file: ShapeFile, lines: readonly DiffLine[]): CoachFinding {
  const first = lines[0] as DiffLine
  const longest = lines.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  return {
    rule: 'code/long-lines',
    points: -0.5,
    because: `${count(lines.length, 'new line')} in ${file.path} are longer than ${LONG} characters; one has ${longest.text.length}.`,
    evidence: quoted(longest.text),
    place: placeOf(file, first),
    advice: `Wrap the long lines from ${placeOf(file, first)} on.`,
  }
}
