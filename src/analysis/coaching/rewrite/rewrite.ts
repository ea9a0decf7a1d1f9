import type { AspectJudged, CoachInput, Coaching, Neighbours, Rewrite } from '../../../core/coaching.ts'
import { messageOf } from '../../../core/message.ts'
import { asksOf } from './asks.ts'
import { betterSubject } from './better-subject.ts'
import { wrapBody, wrapParagraph } from './body.ts'
import { keptOf } from './kept.ts'
import { messageParts } from './message-parts.ts'
import { thingsOf } from './things.ts'

const LONGEST = 65_536
/** A message from here on that broke no rule is better than what rules would make of it. */
const GOOD_ENOUGH = 8.5

/**
 * A better message for a commit by rules alone: form, mood, length, and the names of what changed where the subject
 * says nothing. It is made of the message, the paths and the diff; why is never made up but asked. Where only questions
 * are left, the words are the old ones.
 * @returns null where nothing would be better: commits nobody words, messages that are good, and those too long to read
 */
export function rewriteOf(input: CoachInput, coaching: Coaching, around: Neighbours | null): Rewrite | null {
  if (coaching.kind !== 'work' || isGood(coaching.aspects.message)) return null
  if (input.message.length > LONGEST) return null
  const old = messageParts(input.message)
  const things = thingsOf(input)
  const { subject, rest, isNamed, seen } = betterSubject(old, input, things, around?.style ?? null)
  const body = [rest === null ? '' : wrapParagraph(rest), wrapBody(old.body, old.trailers !== '')]
  const made = { subject, body: body.filter((part) => part !== '').join('\n\n') }
  const asks = asksOf(input, coaching, seen, things, { subject, isNamed })
  if (asks.length === 0 && !isOther(made, input.message)) return null
  return { ...made, kept: keptOf(old, messageOf(made)), asks }
}

/** Is nothing about its words to be made better? */
export const isGood = ({ score, findings }: AspectJudged): boolean =>
  score >= GOOD_ENOUGH && findings.every(({ points }) => points >= 0)

/** Does a rewrite say anything with other words than the message it was made of? */
export const isOther = (rewrite: Pick<Rewrite, 'subject' | 'body'>, message: string): boolean =>
  messageOf(rewrite) !== messageOf(messageParts(message))
