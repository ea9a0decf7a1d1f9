import type { DiffLine } from '../diff-file.ts'
import { isWritten, type Shape, type ShapeFile } from '../shape.ts'

export type Seen = { readonly file: ShapeFile; readonly line: DiffLine }

/** More than this many of a kind say nothing new. */
const ENOUGH = 50
/** Longer lines are data; no expression is tried on more of them. */
const LONGEST_LINE = 2000

/**
 * Added lines that `sees` says yes to, in files that `wants` says yes to. None of them is tried where no word of `may`
 * stands in the diff: most rules have nothing to look for in most commits.
 */
export function scan(
  shape: Shape,
  may: readonly string[],
  wants: (file: ShapeFile) => boolean,
  sees: (text: string, file: ShapeFile) => boolean,
): readonly Seen[] {
  const files = shape.read.filter((file) => isWritten(file) && wants(file))
  if (files.length === 0 || !may.some((word) => shape.text.includes(word))) return []
  const found: Seen[] = []
  for (const file of files) {
    for (const line of file.added) {
      if (line.text.length > LONGEST_LINE || !sees(line.text, file)) continue
      found.push({ file, line })
      if (found.length >= ENOUGH) return found
    }
  }
  return found
}

/** The lines that files lost, without indentation: what is among them was moved or edited, not written. */
export function removedTexts(files: readonly ShapeFile[]): ReadonlySet<string> {
  const texts = new Set<string>()
  for (const file of files)
    for (const hunk of file.diff?.hunks ?? [])
      for (const line of hunk.lines) if (!line.added) texts.add(line.text.trim())
  return texts
}

/** Was a line of that kind taken away anywhere in the commit? Then it was moved or edited. */
export function wasRemoved(shape: Shape, kind: RegExp): boolean {
  for (const file of shape.read)
    for (const hunk of file.diff?.hunks ?? [])
      for (const line of hunk.lines) if (!line.added && kind.test(line.text)) return true
  return false
}

/** `a.ts:3` or `a.ts:3 and 4 more`. */
export const andMore = (place: string, found: number): string =>
  found > 1 ? `${place} and ${found - 1} more` : place
