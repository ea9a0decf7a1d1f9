import type { CoachFinding } from '../../../core/coaching.ts'
import { placeOf, quoted, type Shape } from '../shape.ts'
import { andMore, removedTexts, type Seen, scan } from './scan.ts'

const MAY = ['TODO', 'FIXME', 'XXX']
/** Behind the sign of a comment, and meant as a note: `TODO: x`, `FIXME x`, not `XXX-1` or a list called TODO. */
const NOTE = /(?:\/\/|\/\*|^\s*\*|#|--|;;|<!--|%)\s{0,4}@?(?:TODO|FIXME|XXX)\b(?![-/.\w])/
/** A name in parentheses, an issue, an address: somebody can find out what became of it. */
const REFERENCE = /#\d+|\b[A-Z][A-Z0-9]{1,9}-\d+|https?:\/\/|(?:TODO|FIXME|XXX)\s?\([^)]+\)/
const SEVERAL = 3

/** Notes to oneself that no issue keeps. */
export function todo(shape: Shape): readonly CoachFinding[] {
  const notes = scan(
    shape,
    MAY,
    (file) => (file.role === 'source' && file.language !== null) || file.role === 'build',
    (text) => NOTE.test(text) && !REFERENCE.test(text),
  )
  const removed = notes.length === 0 ? null : removedTexts(shape.read)
  const seen = notes.filter(({ line }) => removed?.has(line.text.trim()) !== true)
  if (seen.length === 0) return []
  const { file, line } = seen[0] as Seen
  const place = placeOf(file, line)
  return [
    {
      rule: 'code/todo',
      points: seen.length >= SEVERAL ? -1 : -0.5,
      because: `${file.path} gained a note about work left to do that names no issue.`,
      evidence: quoted(line.text.slice(line.text.search(NOTE))),
      place,
      advice: `Name an issue at ${andMore(place, seen.length)}, or do it now.`,
    },
  ]
}
