import type { CoachFinding, CoachInput, Neighbours } from '../../../core/coaching.ts'
import { subjectOf } from '../../../core/message.ts'
import { startOf } from '../words.ts'

const LONGEST = 4096
/** A correction of the moment before, in its author's own words. */
const OOPS =
  /^(?:oops|whoops|ups|doh|argh)\b|\b(?:forgot|forgotten|missed (?:a|the|one|some) (?:file|files|spot|import|line|change)s?|(?:in|from|of) (?:my |the )?(?:last|previous|prior) commit|left ?over from (?:my|the) (?:last|previous))\b/i
const SMALL_FIX =
  /^(?:\w+(?:\([^)]{0,40}\))?: ?)?(?:fix(?:ed|es)? )?(?:a )?(?:typos?|lint(?:er|ing)?|linter errors?|build|tests?|ci|format(?:ting)?|indent(?:ation)?|whitespace|missing (?:import|file|semicolon|comma))(?: (?:again|error|errors|fix|fixes|issue|issues))?\.?$/i
const MINUTES = 60
const SOON = 15 * MINUTES
const HOUR = 60 * MINUTES

/** Corrections of what was committed moments ago, which amending would have taken in. */
export function followUp(input: CoachInput, { before, sinceLast }: Neighbours): readonly CoachFinding[] {
  const previous = before[0]
  if (previous === undefined || sinceLast === null || sinceLast < 0) return []
  const subject = subjectOf(input.message.slice(0, LONGEST))
  const admits = OOPS.exec(subject)
  const isSoon = sinceLast <= SOON && SMALL_FIX.test(subject)
  if (!isSoon && (admits === null || sinceLast > HOUR)) return []
  const minutes = Math.max(1, Math.round(sinceLast / MINUTES))
  return [
    {
      rule: 'context/could-amend',
      points: -2,
      because: `It mends the author's own commit of ${minutes === 1 ? 'a minute' : `${minutes} minutes`} before, “${startOf(previous, 72)}”.`,
      evidence: admits?.[0] ?? startOf(subject, 100),
      place: 'subject',
      advice:
        'As long as it is not pushed, take such a correction into the commit before: git commit --amend.',
    },
  ]
}
