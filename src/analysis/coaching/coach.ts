import {
  type Aspect,
  type AspectJudged,
  aspectWeights,
  type CoachFile,
  type CoachFinding,
  type CoachInput,
  type Coaching,
  type CoachKind,
  type CoachLevel,
  type Neighbours,
} from '../../core/coaching.ts'
import { isBot } from '../../core/person.ts'
import { kindOf } from '../classify/kind.ts'
import { typeOf } from '../classify/type.ts'
import { wordsOf } from './advice.ts'
import { judgeChanges } from './changes/changes.ts'
import { judgeCode } from './code/code.ts'
import { judgeContext } from './context/context.ts'
import { habitsOf } from './habits.ts'
import { judgeMessage } from './message/message.ts'

/** Changes whenever the same commit may come out with other points. */
export const coachRules = 'coach/2'

/** Where each aspect stands before a rule has said anything. */
export const aspectStarts = { message: 5, changes: 7, code: 7, context: 7 } as const satisfies Record<
  Aspect,
  number
>

const LONGEST_MESSAGE = 65_536
const LONGEST_DIFF = 262_144

/**
 * Judges one commit by rules alone: the same input gives the same record, whatever the order of its files. An aspect
 * nothing is known about stays where it starts and has no findings; what it weighs stays as it is.
 */
export function coach(given: CoachInput, around: Neighbours | null): Coaching {
  const input = bounded(given)
  const isChangeKnown = input.files !== null || input.diff !== null
  const changes = isChangeKnown ? judgeChanges(input) : { findings: [], parts: [] }
  const aspects = {
    message: judged('message', judgeMessage(input, around)),
    changes: judged('changes', changes.findings),
    code: judged('code', isChangeKnown ? judgeCode(input) : []),
    context: judged('context', judgeContext(input, around)),
  }
  const qualityScore = scoreOf(aspects)
  return {
    kind: kindOfInput(input),
    qualityScore,
    qualityLevel: levelOf(qualityScore),
    aspects,
    ...wordsOf(aspects),
    ...habitsOf(aspects),
    seen: typeOf(input),
    parts: changes.parts,
    coach: coachRules,
  }
}

/** The same with other findings about the message and the changes: what adds up to the score, and all that is said of it, is made anew. */
export function withFindings(
  coaching: Coaching,
  findings: Readonly<Record<'message' | 'changes', readonly CoachFinding[]>>,
): Coaching {
  const aspects = {
    ...coaching.aspects,
    message: judged('message', findings.message),
    changes: judged('changes', findings.changes),
  }
  const qualityScore = scoreOf(aspects)
  const qualityLevel = levelOf(qualityScore)
  return { ...coaching, qualityScore, qualityLevel, aspects, ...wordsOf(aspects), ...habitsOf(aspects) }
}

/** From which score on a level holds. */
export function levelOf(score: number): CoachLevel {
  if (score >= 8.5) return 'EXCELLENT'
  if (score >= 7) return 'GOOD'
  if (score >= 5) return 'FAIR'
  return score >= 3 ? 'NEEDS_WORK' : 'POOR'
}

function bounded(input: CoachInput): CoachInput {
  const message = input.message.length > LONGEST_MESSAGE ? cut(input.message) : input.message
  const diff = input.diff !== null && input.diff.length > LONGEST_DIFF ? cutDiff(input.diff) : input.diff
  return { ...input, message, diff, files: input.files === null ? null : inOrder(input.files) }
}

/** Not in the middle of a character that takes two units. */
function cut(message: string): string {
  const last = message.charCodeAt(LONGEST_MESSAGE - 1)
  return message.slice(0, last >= 0xd800 && last < 0xdc00 ? LONGEST_MESSAGE - 1 : LONGEST_MESSAGE)
}

const cutDiff = (diff: string): string => diff.slice(0, diff.lastIndexOf('\n', LONGEST_DIFF - 1) + 1)

/** git gives them in order already, so mostly nothing is sorted. */
function inOrder(files: readonly CoachFile[]): readonly CoachFile[] {
  const isSorted = files.every((file, index) => index === 0 || compare(files[index - 1] ?? file, file) <= 0)
  return isSorted ? files : [...files].sort(compare)
}

function compare(a: CoachFile, b: CoachFile): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.insertions - b.insertions || a.deletions - b.deletions || Number(a.binary) - Number(b.binary)
}

/** The kind that the words and parents show comes first: a robot's release is a release. */
function kindOfInput({ message, parents, author }: CoachInput): CoachKind {
  const kind = kindOf({ message, parents: parents !== null && parents > 1 ? SEVERAL : NONE })
  return kind === 'work' && author !== null && isBot(author) ? 'bot' : kind
}

const NONE: readonly string[] = []
const SEVERAL: readonly string[] = ['', '']

const judged = (aspect: Aspect, findings: readonly CoachFinding[]): AspectJudged => ({
  score: aspectScore(aspect, findings),
  weight: aspectWeights[aspect],
  findings,
})

/** Added up in thousandths, so that the order of the findings makes no difference. */
function aspectScore(aspect: Aspect, findings: readonly CoachFinding[]): number {
  let thousandths = aspectStarts[aspect] * 1000
  for (const { points } of findings) thousandths += Math.round(points * 1000)
  return Math.round(Math.min(10_000, Math.max(0, thousandths)) / 100) / 10
}

/** From the scores as they are shown, in whole tenths and percents: whoever adds up what is printed comes to the same. */
function scoreOf(aspects: Readonly<Record<Aspect, AspectJudged>>): number {
  let sum = 0
  for (const { score, weight } of Object.values(aspects))
    sum += Math.round(score * 10) * Math.round(weight * 100)
  return Math.round(sum / 100) / 10
}
