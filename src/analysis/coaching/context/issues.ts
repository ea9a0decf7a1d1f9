import type { CoachFinding, CoachInput, Neighbours } from '../../../core/coaching.ts'
import { subjectOf } from '../../../core/message.ts'
import { kindOf } from '../../classify/kind.ts'
import { mentionedIssues, pullOf } from '../../detect/references.ts'
import { startOf } from '../words.ts'

const LONGEST = 64 * 1024
const ENOUGH_COMMITS = 20
const HABIT = 0.5
/** `fixes: #12`, `Closes #12`, `(#12)`, `GH-12`, `bug 12`, an address. */
const ANY =
  /(?:^|[\s([{:,/])(?:#|!|gh-)\d{1,9}\b|https?:\/\/\S+\/(?:issues|pull|merge_requests|bugs?|browse)\/\S+|\bbug\s+\d{3,9}\b/i

/** References to issues where the house has them in most commits; elsewhere one is a small gift. */
export function issues(input: CoachInput, { style }: Neighbours): readonly CoachFinding[] {
  const message = input.message.slice(0, LONGEST)
  const reference = referenceIn(message)
  const isHabit = style.commits >= ENOUGH_COMMITS && style.withIssue >= HABIT
  if (reference !== null) return [names(reference, isHabit)]
  const parents = Array.from({ length: Math.min(2, input.parents ?? 1) }, () => '')
  if (!isHabit || kindOf({ message, parents }) !== 'work') return []
  const share = Math.round(style.withIssue * 100)
  return [
    {
      rule: 'context/issue-missing',
      points: -1,
      because: `${share} % of the commits here name an issue or a pull request, and this one names none.`,
      evidence: '',
      place: 'body',
      advice: 'Name the issue at the end of the body, if there is one.',
    },
  ]
}

function referenceIn(message: string): string | null {
  const found = ANY.exec(message)?.[0].trim()
  if (found !== undefined) return startOf(found.replace(/^[([{:,/]/, ''), 100)
  const pull = pullOf(subjectOf(message), message)?.number ?? null
  return mentionedIssues(message, null)[0] ?? pull
}

const names = (reference: string, isHabit: boolean): CoachFinding => ({
  rule: 'context/issue-named',
  points: isHabit ? 1 : 0.5,
  because: `It names ${reference}, where the discussion can be found.`,
  evidence: reference,
  place: null,
  advice: null,
})
