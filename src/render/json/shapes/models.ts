import * as z from 'zod'
import { count, text, time } from './words.ts'

export const models = z.strictObject({
  server: z.strictObject({ address: text, version: text }),
  chosen: text.nullable(),
  because: text,
  models: z.array(
    z.strictObject({
      name: text,
      digest: text,
      bytes: count,
      contextTokens: count.nullable(),
      capabilities: z.array(text),
      parameters: text,
      isCloud: z.boolean(),
    }),
  ),
})

export const modelPull = z.strictObject({ name: text, bytes: count })

export const modelTest = z.strictObject({
  name: text,
  digest: text,
  server: text,
  serverForgetsSchemas: z.boolean(),
  keepsSchema: z.boolean(),
  wrong: text.nullable(),
  contextTokens: count,
  contextInForce: count.nullable(),
  promptTokens: count.nullable(),
  answerTokens: count.nullable(),
  milliseconds: z.strictObject({ total: count, load: count, prompt: count, answer: count }),
})

export const modelCall = z.strictObject({
  id: text,
  at: z.iso.datetime(),
  prompt: z.strictObject({ name: text, version: count }),
  model: text,
  digest: text,
  inputHash: text,
  promptTokens: count.nullable(),
  answerTokens: count.nullable(),
  milliseconds: count,
  usable: z.boolean(),
  answer: text,
  promptText: text.nullable(),
})

export const modelForget = z.strictObject({ forgotten: count, before: time })

export const prompt = z.strictObject({
  name: text,
  version: count,
  request: z.looseObject({ messages: z.array(z.strictObject({ role: text, content: text })) }),
})
