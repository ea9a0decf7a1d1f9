import type {
  CoachAdvice,
  CoachInput,
  Coaching,
  HouseStyle,
  Rewrite,
  SetAside,
} from '../../../core/coaching.ts'
import { messageOf } from '../../../core/message.ts'
import type { CoachAnswer } from '../../prompts/coach.ts'
import { wrapBody, wrapParagraph } from '../rewrite/body.ts'
import { keptOf } from '../rewrite/kept.ts'
import { type MessageParts, messageParts } from '../rewrite/message-parts.ts'
import { isGood, isOther } from '../rewrite/rewrite.ts'
import { type Subject, subjectFrom } from './better-words.ts'
import { proseFrom } from './body-words.ts'
import { questionsOf } from './questions.ts'
import type { Evidence } from './words.ts'

export type Rewritten = {
  readonly rewrite: Rewrite | null
  readonly wording: CoachAdvice['wording']
  readonly dropped: readonly SetAside[]
}

/**
 * The rules' rewrite with a model's words in it where these can stand: subject, paragraphs and questions each on their
 * own. Trailers are the author's, byte for byte, and so is a body that says more than the model's.
 * @param byRules null where rules know nothing better
 */
export function rewritten(
  input: CoachInput,
  coaching: Coaching,
  style: HouseStyle | null,
  byRules: Rewrite | null,
  answer: CoachAnswer,
  evidence: Evidence,
): Rewritten {
  if (byRules === null && isGood(coaching.aspects.message))
    return { rewrite: null, wording: null, dropped: [] }
  const old = messageParts(input.message)
  const base = byRules ?? { subject: old.subject, body: old.body, kept: [], asks: [] }
  const subject = subjectFrom(answer.rewrite.subject, input, style, evidence)
  const body = proseFrom(answer.rewrite.body, input, evidence)
  const { asks, dropped } = questionsOf(answer.questions, base.asks, evidence)
  const made = joined(base, old, subject.made, body.prose)
  const isModels = made.subject !== base.subject || made.body !== base.body
  const rewrite = { ...made, kept: keptOf(old, messageOf(made)), asks: [...base.asks, ...asks] }
  const all = [...subject.dropped, ...body.dropped, ...dropped]
  if (rewrite.asks.length === 0 && !(isModels && isOther(made, input.message)))
    return { rewrite: byRules, wording: byRules === null ? null : wordingOf(byRules, base, 0), dropped: all }
  return { rewrite, wording: wordingOf(made, base, asks.length), dropped: all }
}

/** Where rules cut the subject, its end stands in their body, so the two go together. */
function joined(
  base: Rewrite,
  old: MessageParts,
  subject: Subject | null,
  prose: string | null,
): Pick<Rewrite, 'subject' | 'body'> {
  const isBodyOld = base.body === wrapBody(old.body, old.trailers !== '')
  const rest = subject?.rest == null ? [] : [wrapParagraph(subject.rest)]
  const paragraphs = prose !== null && (subject !== null || isBodyOld) ? [prose, old.trailers] : [base.body]
  return {
    subject: subject?.subject ?? base.subject,
    body: [...rest, ...paragraphs].filter((part) => part !== '').join('\n\n'),
  }
}

const wordingOf = (
  made: Pick<Rewrite, 'subject' | 'body'>,
  base: Rewrite,
  questions: number,
): CoachAdvice['wording'] => ({
  subject: made.subject === base.subject ? 'rules' : 'model',
  body: made.body === base.body ? 'rules' : 'model',
  asks: [
    ...base.asks.map(() => 'rules' as const),
    ...Array.from({ length: questions }, () => 'model' as const),
  ],
})
