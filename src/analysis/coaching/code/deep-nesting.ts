import type { CoachFinding } from '../../../core/coaching.ts'
import type { DiffLine } from '../diff-file.ts'
import { isWritten, placeOf, quoted, type Shape, type ShapeFile } from '../shape.ts'

const DEEP = 7
/** One deep line may be a wrapped argument; several are a block. */
const ENOUGH = 3
/** Where indentation is structure rather than flow. */
const FLAT =
  /^(HTML|CSS|SCSS|Less|Sass|XML|Vue|Svelte|Astro|Common Lisp|Scheme|Clojure|Emacs Lisp|Lisp|Racket|Haskell|OCaml|JSX|Dart|SQL|Markdown|SVG|Assembly|Makefile|CMake|M4)$/i
const MARKUP = /\.(jsx|tsx|vue|svelte|html?|hbs|erb|ejs|xml|svg)$/i
/** Flow lines only: long argument lists and tables are deep without being nested. */
const STATEMENT =
  /^\s*(if|elif|else|for|foreach|while|switch|case|match|try|catch|except|with|when|unless|return|break|continue|raise|throw)\b/

/** Blocks within blocks within blocks, by the indentation of added lines. */
export function deepNesting(shape: Shape): readonly CoachFinding[] {
  for (const file of shape.read) {
    if (file.role !== 'source' || file.language === null || !isWritten(file)) continue
    if (FLAT.test(file.language) || MARKUP.test(file.path)) continue
    const deepest = deepestBlock(file)
    if (deepest === null) continue
    const isNew = deepest.level > levelBefore(shape.read, deepest.unit)
    return isNew ? [finding(file, deepest.line, deepest.level)] : []
  }
  return []
}

type Block = { readonly line: DiffLine; readonly level: number; readonly unit: number }

function deepestBlock(file: ShapeFile): Block | null {
  const unit = unitOf(file)
  let found = 0
  let deepest: DiffLine | null = null
  let level = 0
  for (const line of file.added) {
    const depth = levelOf(line.text, unit)
    if (depth < DEEP || !STATEMENT.test(line.text)) continue
    found++
    if (depth <= level) continue
    level = depth
    deepest = line
  }
  return deepest === null || found < ENOUGH ? null : { line: deepest, level, unit }
}

/** Lines that were as deep before, here or in another file, were moved or edited rather than nested by this commit. */
function levelBefore(files: readonly ShapeFile[], unit: number): number {
  let level = 0
  for (const file of files)
    for (const hunk of file.diff?.hunks ?? [])
      for (const line of hunk.lines) if (!line.added) level = Math.max(level, levelOf(line.text, unit))
  return level
}

/** Spaces a level: the smallest step seen, as long as it looks like one. */
function unitOf(file: ShapeFile): number {
  let unit = 8
  for (const { text } of file.added) {
    const spaces = spacesOf(text)
    if (spaces >= 2 && spaces < unit && text.length > spaces && text[spaces] !== '*') unit = spaces
  }
  return unit === 3 || unit > 4 ? 4 : unit
}

function spacesOf(text: string): number {
  let spaces = 0
  while (text.charCodeAt(spaces) === 32) spaces++
  return spaces
}

function levelOf(text: string, unit: number): number {
  let tabs = 0
  while (text.charCodeAt(tabs) === 9) tabs++
  return tabs > 0 ? tabs : Math.floor(spacesOf(text) / unit)
}

const finding = (file: ShapeFile, line: DiffLine, level: number): CoachFinding => ({
  rule: 'code/deep-nesting',
  points: -1,
  because: `New code in ${file.path} stands ${level} levels deep, which is hard to follow.`,
  evidence: quoted(line.text),
  place: placeOf(file, line),
  advice: `Return early or give the inner block at ${placeOf(file, line)} a function of its own.`,
})
