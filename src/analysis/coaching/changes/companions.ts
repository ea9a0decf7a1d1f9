import type { CoachFinding } from '../../../core/coaching.ts'
import { isWritten, type Shape, type ShapeFile } from '../shape.ts'

/** The source file with most new lines; null where no code changed. */
export function codeOf({ files, read }: Shape): ShapeFile | null {
  const code = (files ?? read).filter(
    (file) => file.role === 'source' && file.language !== null && isWritten(file),
  )
  return code.length === 0 ? null : code.reduce((a, b) => (b.insertions > a.insertions ? b : a))
}

/** Something that belongs to the code came with it. */
export const along = (
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
