import type { CoachFinding, CoachInput, Neighbours } from '../../../core/coaching.ts'
import { subjectOf } from '../../../core/message.ts'
import { startOf } from '../words.ts'

const LONGEST = 4096
/** Subjects that say nothing; two of them in a row are one commit in pieces. */
const PLACEHOLDER =
  /^(?:wip|work in progress|tmp|temp|save|saving|checkpoint|backup|stuff|changes|more changes|update|updates|fix|fixes|fixed|more|misc|test|testing|asdf|\.+|-+)\W*\d*$/i

/** The same subject again, or one placeholder after the other: the history tells no story. */
export function repeated(input: CoachInput, { before }: Neighbours): readonly CoachFinding[] {
  if (before.length === 0) return []
  const subject = subjectOf(input.message.slice(0, LONGEST))
  const same = before.filter((other) => plain(other) === plain(subject)).length
  if (subject !== '' && same > 0) return [again(subject, same)]
  const isPlaceholder = PLACEHOLDER.test(subject)
  const chain = isPlaceholder ? before.findIndex((other) => !PLACEHOLDER.test(other.trim())) : 0
  const length = chain < 0 ? before.length : chain
  if (length > 0) return [inPieces(subject, length)]
  return isPlaceholder || subject === '' ? [] : [distinct(subject, before.length)]
}

/** A pull request's number differs where nothing else does. */
const plain = (subject: string): string =>
  subject
    .replace(/\s*\(#\d+\)\s*$/, '')
    .trim()
    .toLowerCase()

const again = (subject: string, same: number): CoachFinding => ({
  rule: 'context/repeated-subject',
  points: same > 1 ? -3 : -2,
  because: `The author used this very subject ${same === 1 ? 'before' : `${same} times before`} in the last ten commits, so that nobody can tell them apart.`,
  evidence: startOf(subject, 100),
  place: 'subject',
  advice: 'Say in the subject what this commit adds to the one before, or put them together (git rebase -i).',
})

const inPieces = (subject: string, length: number): CoachFinding => ({
  rule: 'context/placeholder-chain',
  points: -3,
  because: `It follows ${length === 1 ? 'another commit' : `${length} others`} whose subject says nothing either.`,
  evidence: startOf(subject, 100),
  place: 'subject',
  advice: 'Put these commits together under a subject that says what came of them (git rebase -i).',
})

const distinct = (subject: string, others: number): CoachFinding => ({
  rule: 'context/distinct',
  points: 1,
  because: 'Its subject can be told from those before it.',
  evidence: `${startOf(subject, 100)} (against ${others} before)`,
  place: null,
  advice: null,
})
