import type { Hunk } from '../diff-file.ts'
import { isWritten, type Shape, type ShapeFile } from '../shape.ts'

/** What a hunk changed: blanks alone, the way code is written, or what it does. */
export type HunkKind = 'whitespace' | 'formatting' | 'real'

export type HunkSeen = { readonly file: ShapeFile; readonly hunk: Hunk; readonly kind: HunkKind }

/** Where indentation is meaning. */
const INDENTED = /^(Python|YAML|CoffeeScript|Haskell|Nim|F#|Pug|Sass|Makefile|Stylus|Elm|GDScript)$/
const BLANKS = /[ \t\f\v]+/g
/** Semicolons, commas at the end of a list, and blanks; quotes of one kind become those of another. */
const STYLE = /[;\s]+|,(?=\s*[\])}])/g
const TEXT = /"[^"\n]{0,1000}"|'[^'\n]{0,1000}'|`[^`\n]{0,1000}`/g
const QUOTES = /['`]/g

/** Every hunk of code that was read, with what it changed. */
export function hunkKinds(shape: Shape): readonly HunkSeen[] {
  const seen: HunkSeen[] = []
  for (const file of shape.read) {
    if (!isWritten(file) || (file.role !== 'source' && file.role !== 'test')) continue
    const isIndented = file.language === null || INDENTED.test(file.language)
    for (const hunk of file.diff?.hunks ?? []) seen.push({ file, hunk, kind: kindOf(hunk, isIndented) })
  }
  return seen
}

function kindOf(hunk: Hunk, isIndented: boolean): HunkKind {
  // Most hunks only add, or add far more than they remove: nothing to compare.
  const more = hunk.lines.reduce((sum, line) => sum + (line.added ? 1 : 0), 0)
  const less = hunk.lines.length - more
  if ((more > 4 * less || less > 4 * more) && hunk.lines.some((line) => line.text.trim() !== ''))
    return 'real'
  let removed = ''
  let added = ''
  for (const line of hunk.lines)
    if (line.added) added += `${line.text}\n`
    else removed += `${line.text}\n`
  if (removed.trim() === '' && added.trim() === '') return 'whitespace'
  if (added.length > 3 * removed.length || removed.length > 3 * added.length) return 'real'
  if (textsIn(removed) !== textsIn(added)) return 'real'
  if (bare(removed, isIndented) === bare(added, isIndented)) return 'whitespace'
  if (isIndented) return 'real'
  return styled(removed) === styled(added) ? 'formatting' : 'real'
}

/** What stands between quotation marks: a blank more in there is no style. */
const textsIn = (code: string): string => (code.match(TEXT) ?? []).map((text) => text.slice(1, -1)).join('\n')

const styled = (text: string): string => text.replace(STYLE, '').replace(QUOTES, '"')

/** Without blanks; where indentation is meaning it stays. */
function bare(text: string, isIndented: boolean): string {
  if (!isIndented) return text.replace(BLANKS, '').replaceAll('\n', '')
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
}
