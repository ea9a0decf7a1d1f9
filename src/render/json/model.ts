import type { Fault } from '../../core/errors.ts'
import type { AnswerFacts, InstalledModel, ModelChoice } from '../../core/model.ts'
import type { ModelCall, PromptShown } from '../../core/model-call.ts'
import { isoUtc } from '../../core/time.ts'

export type ModelsShown = {
  readonly address: string
  readonly version: string
  readonly installed: readonly InstalledModel[]
  /** The one that would be asked, or why there is none. */
  readonly choice: ModelChoice | Fault
}

/** What is installed, and which of it craft would ask. */
export const modelsJson = ({ address, version, installed, choice }: ModelsShown) => ({
  server: { address, version },
  chosen: 'model' in choice ? choice.model.name : null,
  because: 'model' in choice ? choice.because : choice.message,
  models: installed.map(({ name, digest, bytes, contextTokens, capabilities, parameters, isCloud }) => ({
    name,
    digest,
    bytes,
    contextTokens,
    capabilities,
    parameters,
    isCloud,
  })),
})

export type TrialShown = {
  readonly name: string
  readonly version: string
  readonly isOld: boolean
  readonly contextTokens: number
  readonly contextInForce: number | null
  readonly facts: AnswerFacts
  readonly wrong: string | null
}

/** What one small question showed of a model. */
export const modelTestJson = ({ facts, isOld, wrong, ...tried }: TrialShown) => ({
  name: tried.name,
  digest: facts.digest,
  server: tried.version,
  serverForgetsSchemas: isOld,
  keepsSchema: wrong === null,
  wrong,
  contextTokens: tried.contextTokens,
  contextInForce: tried.contextInForce,
  promptTokens: facts.promptTokens,
  answerTokens: facts.answerTokens,
  milliseconds: facts.durations,
})

/** A prompt that was shown and not sent; the request is as the server would get it. */
export const promptJson = ({ prompt: { name, version }, request }: PromptShown) => ({
  name,
  version,
  request,
})

const utc = (seconds: number): string => isoUtc({ seconds, offset: 0 })

/** A call as it is kept. */
export const modelCallJson = (call: ModelCall) => ({
  id: call.id,
  at: utc(call.at),
  prompt: call.prompt,
  model: call.model,
  digest: call.digest,
  inputHash: call.inputHash,
  promptTokens: call.promptTokens,
  answerTokens: call.answerTokens,
  milliseconds: call.durationMs,
  usable: call.isUsable,
  answer: call.answer,
  promptText: call.promptText,
})

/** How many calls were removed, and up to when; null where all were. */
export const forgottenJson = (done: { readonly forgotten: number; readonly before: number | null }) => ({
  forgotten: done.forgotten,
  before: done.before === null ? null : utc(done.before),
})
