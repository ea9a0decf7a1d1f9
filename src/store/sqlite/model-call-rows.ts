import type { ModelCall } from '../../core/model-call.ts'
import { callFields } from '../model-call-shape.ts'
import { record } from '../shape.ts'

/** A row of `model_call` without `recorded_at`, its values in the order of `columns`. */
export type CallRow = {
  readonly id: string
  readonly prompt: string
  readonly version: number
  readonly digest: string
  readonly input_hash: string
  readonly model: string
  readonly prompt_tokens: number | null
  readonly answer_tokens: number | null
  readonly duration: number
  readonly usable: number
  readonly at: number
  readonly answer: string
  readonly prompt_text: string | null
}

export const columns =
  'id, prompt, version, digest, input_hash, model, prompt_tokens, answer_tokens, duration, usable, at, answer, prompt_text'

export const valuesOf = (call: ModelCall): readonly unknown[] => [
  call.id,
  call.prompt.name,
  call.prompt.version,
  call.digest,
  call.inputHash,
  call.model,
  call.promptTokens,
  call.answerTokens,
  call.durationMs,
  Number(call.isUsable),
  call.at,
  JSON.stringify(call.answer),
  call.promptText === null ? null : JSON.stringify(call.promptText),
]

const shape = record<ModelCall>(callFields)

/** The call a row holds; null where something else stands there, which nobody misses: a model can be asked again. */
export function callOf(row: Readonly<Record<string, unknown>>): ModelCall | null {
  try {
    return shape({
      id: row.id,
      prompt: { name: row.prompt, version: row.version },
      digest: row.digest,
      inputHash: row.input_hash,
      model: row.model,
      promptTokens: row.prompt_tokens,
      answerTokens: row.answer_tokens,
      durationMs: row.duration,
      answer: JSON.parse(String(row.answer)),
      isUsable: row.usable === 1,
      at: row.at,
      promptText: row.prompt_text === null ? null : JSON.parse(String(row.prompt_text)),
    })
  } catch {
    return null
  }
}
