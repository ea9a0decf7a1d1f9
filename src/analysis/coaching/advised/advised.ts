import type {
  CoachAdvice,
  CoachFinding,
  CoachInput,
  Coaching,
  CoachModel,
  Neighbours,
  Rewrite,
} from '../../../core/coaching.ts'
import { bare, isAimed } from '../../aimed.ts'
import { knownFrom } from '../../grounding/known.ts'
import { sentencesOf } from '../../grounding/sentences.ts'
import type { CoachAnswer } from '../../prompts/coach.ts'
import { withFindings } from '../coach.ts'
import { readMessage } from '../message/read.ts'
import { feedbackOf } from './feedback.ts'
import { judgement } from './judgement.ts'
import { rewritten } from './rewritten.ts'
import type { Evidence } from './words.ts'

/** What rules made of a commit, before a model was asked. */
export type ByRules = {
  readonly input: CoachInput
  readonly around: Neighbours | null
  readonly coaching: Coaching
  /** Null where rules know nothing better; undefined where nobody wants one. */
  readonly rewrite: Rewrite | null | undefined
}

export type Advised = {
  readonly coaching: Coaching
  readonly rewrite: Rewrite | null
  readonly advice: CoachAdvice
}

/**
 * A coaching with what a model said of the same commit, as far as the commit bears it out; everything else is set aside
 * and told. Findings still add up to the scores.
 */
export function advisedBy(
  { input, around, coaching, rewrite }: ByRules,
  answer: CoachAnswer,
  model: CoachModel,
): Advised {
  const evidence = evidenceOf(input)
  const judged = judgement(input, coaching, answer, model.name)
  const said = feedbackOf(answer.feedback, evidence)
  const none = { rewrite: null, wording: null, dropped: [] }
  const words =
    rewrite === undefined
      ? none
      : rewritten(input, coaching, around?.style ?? null, rewrite, answer, evidence)
  const { message, changes } = coaching.aspects
  return {
    coaching: withFindings(coaching, {
      message: [...message.findings.map((one) => answered(one, judged.message)), ...judged.message],
      changes: [...changes.findings, ...judged.changes],
    }),
    rewrite: words.rewrite,
    advice: {
      model,
      feedback: said.feedback,
      dropped: [...judged.dropped, ...said.dropped, ...words.dropped],
      wording: words.wording,
    },
  }
}

/** What speaks to whoever judges bears nothing out. */
function evidenceOf({ message, files, diff }: CoachInput): Evidence {
  const kept = (pieces: readonly string[]): string => pieces.filter((one) => !isAimed(bare(one))).join('\n')
  const { subject, isEnglish } = readMessage(message)
  return {
    known: knownFrom([
      { id: 'message', text: kept(sentencesOf(message)) },
      { id: 'paths', text: kept((files ?? []).map(({ path }) => path)) },
      { id: 'diff', text: kept((diff ?? '').split('\n')) },
    ]),
    isEnglish: subject === '' || isEnglish,
  }
}

const WHY_MISSING = new Set(['message/why-missing', 'message/why-weak'])

/** Nobody is asked for a reason that the model has read. */
const answered = (finding: CoachFinding, judged: readonly CoachFinding[]): CoachFinding =>
  WHY_MISSING.has(finding.rule) && judged.some(({ rule, points }) => rule === 'model/why' && points > 0)
    ? { ...finding, advice: null }
    : finding
