import { advisedBy } from '../analysis/coaching/advised/advised.ts'
import { askCoach } from '../analysis/prompts/coach.ts'
import type { CoachAdvice, CoachInput, Coaching, Neighbours, Rewrite } from '../core/coaching.ts'
import type { Advisor } from '../core/model-call.ts'

/** A commit, or what is to become one, as rules judged it. */
export type Judged = {
  readonly input: CoachInput
  readonly around: Neighbours | null
  readonly coaching: Coaching
  readonly rewrite: Rewrite | null
  /** Null where rules alone spoke. */
  readonly advice: CoachAdvice | null
}

/** `because` says why rules have the word, where a model was asked for nothing. */
export type Heard<T> = { readonly one: T; readonly because: string | null }

const LONGEST_MESSAGE = 65_536

/**
 * Asks a model about one commit and takes of its answer what the commit bears out; where there is none, everything stays
 * as it is. Commits that a person often wrote nothing in are not asked about. Throws only where the person interrupts.
 */
export async function withAdvice<T extends Judged>(
  one: T,
  advisor: Advisor,
  wish: { readonly withRewrite: boolean },
  signal: AbortSignal,
): Promise<Heard<T>> {
  const { input, around, coaching, rewrite } = one
  if (coaching.kind !== 'work' || input.message.length > LONGEST_MESSAGE) return { one, because: null }
  const findings = Object.values(coaching.aspects).flatMap((aspect) => aspect.findings)
  const { message, files, diff } = input
  const asking = askCoach(
    { message, files: files ?? [], diff, findings },
    advisor.contextTokens,
    advisor.disguise,
  )
  const { answer, because } = await advisor.ask(asking, signal)
  if (answer === null) return { one, because }
  const model = { ...advisor.model, prompt: `${asking.prompt.name}/${asking.prompt.version}` }
  const byRules = { input, around, coaching, rewrite: wish.withRewrite ? rewrite : undefined }
  return { one: { ...one, ...advisedBy(byRules, answer, model) }, because: null }
}
