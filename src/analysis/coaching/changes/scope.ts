import type { CoachFinding } from '../../../core/coaching.ts'
import { count, isWritten, type Shape } from '../shape.ts'

const SCOPES: readonly { readonly files: number; readonly hunks: number; readonly points: number }[] = [
  { files: 4, hunks: 8, points: 1 },
  { files: 8, hunks: 20, points: 0.6 },
  { files: 14, hunks: 40, points: 0.2 },
  { files: 25, hunks: 80, points: -0.4 },
  { files: 60, hunks: 200, points: -1 },
  { files: Number.POSITIVE_INFINITY, hunks: Number.POSITIVE_INFINITY, points: -1.6 },
]

/**
 * Files and hunks that a reader has to hold together, without generated, vendored and lock files. The same edit in
 * many files is read once, so that only what is different in kind counts there.
 */
export function scope(shape: Shape, isMechanical: boolean): readonly CoachFinding[] {
  if (shape.files === null) return []
  const files = shape.files.filter(isWritten)
  if (files.length === 0) return []
  const hunks = files.reduce((sum, file) => sum + (file.diff?.hunks.length ?? 0), 0)
  const fits = SCOPES.find((step) => files.length <= step.files && hunks <= step.hunks)
  const points = isMechanical ? Math.max(0, fits?.points ?? 0) : (fits?.points ?? 0)
  if (points === 0) return []
  // Fewer hunks than files are those of a diff that was cut: their number says nothing.
  const evidence =
    hunks >= files.length
      ? `${count(hunks, 'hunk')} in ${count(files.length, 'file')}`
      : count(files.length, 'file')
  return [points > 0 ? narrow(points, evidence) : wide(points, evidence)]
}

const narrow = (points: number, evidence: string): CoachFinding => ({
  rule: 'changes/narrow',
  points,
  because: `It touches ${evidence}, few enough to see together.`,
  evidence,
  place: null,
  advice: null,
})

const wide = (points: number, evidence: string): CoachFinding => ({
  rule: 'changes/wide',
  points,
  because: `It touches ${evidence}, more than a reader holds together.`,
  evidence,
  place: null,
  advice: 'Look whether a part of it, such as preparing the ground, works as a commit of its own.',
})
