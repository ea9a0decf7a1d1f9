import type { CoachFinding, CoachInput, Neighbours } from '../../../core/coaching.ts'
import { bodyList } from './body-list.ts'
import { bodyMissing } from './body-missing.ts'
import { bodyRepeats } from './body-repeats.ts'
import { bodySeparated } from './body-separated.ts'
import { bodyWidth } from './body-width.ts'
import { convention } from './convention.ts'
import { empty } from './empty.ts'
import { coachKindOf } from './kind.ts'
import { ordinary } from './ordinary.ts'
import { readMessage } from './read.ts'
import { revert } from './revert.ts'
import type { MessageCase, MessageRule } from './rule.ts'
import { smallChange } from './small-change.ts'
import { subjectCapital } from './subject-capital.ts'
import { subjectDot } from './subject-dot.ts'
import { subjectKeyOnly } from './subject-key-only.ts'
import { subjectLength } from './subject-length.ts'
import { subjectMood } from './subject-mood.ts'
import { what, whatSaid } from './what.ts'
import { why, whySaid } from './why.ts'

const RULES: readonly MessageRule[] = [
  what,
  why,
  smallChange,
  bodyMissing,
  subjectKeyOnly,
  subjectLength,
  subjectDot,
  subjectMood,
  subjectCapital,
  convention,
  bodySeparated,
  bodyRepeats,
  bodyList,
  bodyWidth,
]

/**
 * Judges the words of a commit: findings whose points are added to 5 and kept within 0 and 10. Merges, releases,
 * dependency bumps, fixups and robots get one finding and no fault; a revert is only asked for its reason.
 */
export function judgeMessage(input: CoachInput, around: Neighbours | null): readonly CoachFinding[] {
  const kind = coachKindOf(input)
  const without = ordinary(kind)
  if (without !== null) return [without]
  const message = caseOf(input, around)
  const nothing = empty(message)
  if (nothing !== null) return [nothing]
  return findings(kind === 'revert' ? [revert] : RULES, message)
}

function findings(rules: readonly MessageRule[], message: MessageCase): CoachFinding[] {
  const found: CoachFinding[] = []
  for (const rule of rules) {
    const finding = rule(message)
    if (finding !== null) found.push(finding)
  }
  return found
}

function caseOf(input: CoachInput, around: Neighbours | null): MessageCase {
  const read = readMessage(input.message)
  return {
    read,
    input,
    style: around?.style ?? null,
    what: whatSaid(read, input),
    why: whySaid(read),
    lines: linesOf(input),
  }
}

function linesOf({ files }: CoachInput): number | null {
  if (files === null) return null
  let lines = 0
  for (const file of files) if (file.mark === null) lines += file.insertions + file.deletions
  return lines
}
