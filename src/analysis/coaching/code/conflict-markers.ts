import type { CoachFinding } from '../../../core/coaching.ts'
import { placeOf, quoted, type Shape } from '../shape.ts'
import { andMore, type Seen, scan } from './scan.ts'

const MARKER = /^(?:<{7}|>{7}|\|{7})(?: \S|$)/
const MAY = ['<<<<<<<', '>>>>>>>', '|||||||']

/** Markers of a merge that was not finished. Tests and documents may show them on purpose. */
export function conflictMarkers(shape: Shape): readonly CoachFinding[] {
  const seen = scan(
    shape,
    MAY,
    (file) => file.role !== 'test' && file.role !== 'documentation' && file.role !== 'example',
    (text) => MARKER.test(text),
  )
  if (seen.length === 0) return []
  const { file, line } = seen[0] as Seen
  const place = placeOf(file, line)
  return [
    {
      rule: 'code/conflict-marker',
      points: -4,
      because: `${file.path} holds a conflict marker, so it can't work as it is.`,
      evidence: quoted(line.text),
      place,
      advice: `Resolve the conflict at ${andMore(place, seen.length)}, then amend the commit.`,
    },
  ]
}
