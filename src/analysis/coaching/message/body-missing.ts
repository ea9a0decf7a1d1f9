import type { CoachFinding } from '../../../core/coaching.ts'
import { roleOf } from '../../roles.ts'
import type { MessageCase } from './rule.ts'
import { isSelfEvident } from './self-evident.ts'

const LARGE = { lines: 120, files: 10 }
const FIX_LINES = 30

/** `message/body-missing`: a large change, or a fix of some size, about which nothing but a subject is said. */
export function bodyMissing({ read, input, why, lines }: MessageCase): CoachFinding | null {
  if (lines === null || input.files === null || read.paragraphs.length > 0 || read.subject === '') return null
  if (isSelfEvident(read, input) || why.strength >= 0.6) return null
  const files = input.files.filter((file) => file.mark === null && roleOf(file.path) !== 'translation').length
  const isLarge = lines >= LARGE.lines || files >= LARGE.files
  const isFix = read.typed?.type === 'fix' || /^(?:fix|bugfix)/i.test(read.headline)
  if (files === 0 || (!isLarge && !(isFix && lines >= FIX_LINES && why.strength < 0.4))) return null
  const size = `${lines} lines in ${files} ${files === 1 ? 'file' : 'files'}`
  return {
    rule: 'message/body-missing',
    points: lines >= 4 * LARGE.lines ? -1 : -0.6,
    because: isLarge ? `${size} are explained by one line.` : 'A fix of this size has a cause worth telling.',
    evidence: size,
    place: 'body',
    advice: isFix
      ? 'Add a body: what went wrong, what caused it, and how this mends it.'
      : 'Add a body: why the change was made, and what a reader of the diff should know first.',
  }
}
