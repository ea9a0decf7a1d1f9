import { randomBytes } from 'node:crypto'
import { Fault } from '../../core/errors.ts'
import { uuidV7 } from '../../core/ids.ts'
import type { Answerer, AnswerRequest, Asked, Asking, CallKey, RawAnswer } from '../../core/model-call.ts'
import type { ModelCallShelf } from '../../core/ports.ts'
import { type Checked, checked } from './checked.ts'
import { cleaned, revealed } from './clean.ts'
import { keyOf } from './key.ts'

/** Everything that asking needs besides the question. */
export type Asker = {
  readonly answerer: Answerer
  readonly model: { readonly name: string; readonly digest: string }
  /** Where calls are kept, and answers found again; null where nothing is to be kept. */
  readonly calls: Pick<ModelCallShelf, 'put' | 'byKey'> | null
  /** Are prompts kept too? */
  readonly logPrompts: boolean
  /** Milliseconds since 1970. */
  readonly now: () => number
}

type Try<T> = { readonly raw: RawAnswer; readonly check: Checked<T> }

/**
 * Asks a model, unless the same was asked before. An answer that does not keep to its shape, or was cut off, is asked
 * for once more; then there is none, and `because` says why. Throws only where the person interrupts.
 */
export async function ask<T>(asking: Asking<T>, asker: Asker, signal: AbortSignal): Promise<Asked<T>> {
  const key = keyOf(asking, asker.model.digest)
  const known = asker.calls?.byKey(key) ?? null
  const again = known === null ? null : checked(known.answer, asking.shape)
  if (again !== null && again.fault === null)
    return { answer: revealed(again.value, asking.reveal), isCached: true, because: null }
  try {
    return await askTwice(asking, asker, key, signal)
  } catch (error) {
    if (!(error instanceof Fault) || error.kind === 'interrupted') throw error
    return { answer: null, isCached: false, because: error.message }
  }
}

async function askTwice<T>(
  asking: Asking<T>,
  asker: Asker,
  key: CallKey,
  signal: AbortSignal,
): Promise<Asked<T>> {
  const { system, user, shape, maxTokens } = asking
  const request = { system, user, schema: shape, maxTokens }
  const first = await tried(request, asking, asker, key, signal)
  if (first.check.fault === null) return answered(first.check.value, asking)
  const second = await tried(mended(request, first), asking, asker, key, signal)
  if (second.check.fault === null) return answered(second.check.value, asking)
  return { answer: null, isCached: false, because: whyNot(asker.model.name, second) }
}

const answered = <T>(value: T, { reveal }: Asking<T>): Asked<T> => ({
  answer: revealed(value, reveal),
  isCached: false,
  because: null,
})

async function tried<T>(
  request: AnswerRequest,
  { shape, clean }: Asking<T>,
  { answerer, model, calls, logPrompts, now }: Asker,
  key: CallKey,
  signal: AbortSignal,
): Promise<Try<T>> {
  const raw = await answerer(request, signal)
  // A cut answer may look whole by chance; what is missing would then count as not being so.
  const said: Checked<T> = isCut(raw) ? { value: null, fault: 'it was too long' } : checked(raw.text, shape)
  const { text, check } = cleaned(raw.text, said, clean)
  const at = now()
  calls?.put({
    ...key,
    id: uuidV7(at, randomBytes(10)),
    model: model.name,
    promptTokens: raw.promptTokens,
    answerTokens: raw.answerTokens,
    durationMs: raw.durationMs,
    answer: text,
    isUsable: check.fault === null,
    at: Math.floor(at / 1000),
    promptText: logPrompts ? `${request.system}\n\n${request.user}` : null,
  })
  return { raw, check }
}

const isCut = ({ doneReason }: RawAnswer): boolean => doneReason === 'length'

/** The same question with more room, or with what was wrong. */
function mended(request: AnswerRequest, { raw, check }: Try<unknown>): AnswerRequest {
  if (isCut(raw)) return { ...request, maxTokens: request.maxTokens * 2 }
  const words = `Your last answer could not be used: ${check.fault}\nAnswer again with one JSON object that keeps to the schema.`
  return { ...request, user: `${request.user}\n\n${words}` }
}

const whyNot = (model: string, { raw }: Try<unknown>): string =>
  isCut(raw)
    ? `the answer of ${model} was cut off twice, so rules have the word`
    : `the answer of ${model} did not keep to its form twice, so rules have the word`
