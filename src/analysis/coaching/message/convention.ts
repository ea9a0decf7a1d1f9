import type { CoachFinding } from '../../../core/coaching.ts'
import { startOf } from '../words.ts'
import { clip, habitOf, type MessageCase } from './rule.ts'

const HABIT = 0.6

/** `message/convention`: no conventional type where the house writes them or its settings ask for them. */
export function convention({ read, style }: MessageCase): CoachFinding | null {
  const types = style?.configured?.types ?? null
  const share = habitOf(style)?.conventional ?? 0
  if (types === null && share < HABIT) return null
  const typed = TYPE.exec(read.subject)?.[1]
  if (read.typed !== null && (types === null || typed === undefined || types.includes(typed))) return null
  const known = types === null ? 'feat, fix, docs …' : types.slice(0, 8).join(', ')
  return {
    rule: 'message/convention',
    points: -0.4,
    because:
      types === null
        ? `It has no type, and ${Math.round(share * 100)} % of the commits here have one.`
        : `The settings of this repository ask for one of these types: ${known}.`,
    evidence: clip(startOf(read.subject, 40)),
    place: 'subject',
    advice: `Put the type before the subject, as in “fix: …” (${known}).`,
  }
}

const TYPE = /^([A-Za-z]+)(?:\([^)]*\))?!?:/
