import type { CoachFinding } from '../../../core/coaching.ts'
import { clip, type MessageCase } from './rule.ts'

const WIDEST = 120

/** `message/body-width`: prose that is wrapped, but far too wide; unwrapped paragraphs and addresses are let be. */
export function bodyWidth({ read }: MessageCase): CoachFinding | null {
  if (read.body === '' || read.body.length > 20_000 || !isWide(read.body)) return null
  const lines = read.body.split('\n')
  const wide = lines.filter((line) => line.length > WIDEST && line.length < 2 * WIDEST && isProse(line))
  const isWrapped = lines.some(
    (line, at) => at > 0 && /[a-z,]$/.test(lines[at - 1] ?? '') && /^[a-z]/.test(line),
  )
  if (!isWrapped || wide.length < 2) return null
  return {
    rule: 'message/body-width',
    points: -0.1,
    because: `${wide.length} lines of the body are wider than ${WIDEST} characters.`,
    evidence: clip(wide[0] as string),
    place: 'body',
    advice: 'Wrap the body at 72 characters.',
  }
}

const isProse = (line: string): boolean => /^[A-Za-z]/.test(line) && !line.includes('://')

function isWide(body: string): boolean {
  for (let start = 0, end = 0; end >= 0; start = end + 1) {
    end = body.indexOf('\n', start)
    if ((end < 0 ? body.length : end) - start > WIDEST) return true
  }
  return false
}
