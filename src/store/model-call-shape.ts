import type { CallKey, ModelCall, PromptName } from '../core/model-call.ts'
import { nullable, number, record, type Shape, text, truth } from './shape.ts'

type Fields<T> = { readonly [K in keyof T]-?: Shape<T[K]> }

export const callFields: Fields<ModelCall> = {
  id: text,
  prompt: record<PromptName>({ name: text, version: number }),
  digest: text,
  inputHash: text,
  model: text,
  promptTokens: nullable(number),
  answerTokens: nullable(number),
  durationMs: number,
  answer: text,
  isUsable: truth,
  at: number,
  promptText: nullable(text),
}

/** The same for calls whose answers may stand in for each other. */
export const cacheKeyOf = ({ prompt, digest, inputHash }: CallKey): string =>
  JSON.stringify([inputHash, digest, prompt.name, prompt.version])

type When = { readonly at: number; readonly id: string }

/** The latest first. */
export const byTime = (a: When, b: When): number => b.at - a.at || (a.id < b.id ? 1 : -1)
