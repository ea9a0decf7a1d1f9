import type { CoachFinding } from '../../../core/coaching.ts'
import { count, isWritten, type Shape, type ShapeFile } from '../shape.ts'

/** What reviewers can read at once, and what they can't; removed lines are quicker to read than new ones. */
const SIZES: readonly { readonly upTo: number; readonly points: number; readonly says: string }[] = [
  { upTo: 60, points: 1.5, says: 'a reviewer reads that in one go' },
  { upTo: 200, points: 1, says: 'a reviewer can hold that in mind' },
  { upTo: 400, points: 0.3, says: 'that is as much as one review takes well' },
  { upTo: 800, points: -1, says: 'reviews of that size find less' },
  { upTo: 2000, points: -2, says: 'few people review that line by line' },
  { upTo: Number.POSITIVE_INFINITY, points: -3, says: 'nobody reviews that line by line' },
]
const PER_REMOVED = 0.25
/** Tests, documents and data are long without being hard. */
const PER_PLAIN = 0.4
const SPLIT_BELOW = 0

/** How much there is to review: lines a person wrote, without generated, vendored and lock files. */
export function size({ files }: Shape): readonly CoachFinding[] {
  if (files === null) return []
  const written = files.filter(isWritten)
  if (written.length === 0) return []
  let weight = 0
  for (const file of written) {
    weight += (file.insertions + file.deletions * PER_REMOVED) * (isCode(file) ? 1 : PER_PLAIN)
  }
  const { points, says } = SIZES.find(({ upTo }) => weight <= upTo) as (typeof SIZES)[number]
  const lines = written.reduce((sum, file) => sum + file.insertions + file.deletions, 0)
  const code = written.filter(isCode)
  const largest = (code.length > 0 ? code : written).reduce((a, b) => (b.insertions > a.insertions ? b : a))
  const evidence = `${count(lines, 'line')} in ${count(written.length, 'file')}`
  const isLarge = points < SPLIT_BELOW
  return [
    {
      rule: isLarge ? 'code/large' : 'code/small',
      points,
      because: `It changes ${evidence}: ${says}.`,
      evidence,
      place: isLarge ? largest.path : null,
      advice: isLarge
        ? `Commit in steps that work on their own; begin with ${largest.path}, the largest part.`
        : null,
    },
  ]
}

const isCode = (file: ShapeFile): boolean => file.role === 'source' && file.language !== null
