import { valueFor } from './generate.ts'
import { hashOf, seeded } from './random.ts'

/** What reaches the model: the messages as far as the context holds them, and what the answer is to look like. */
export type Prompt = {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly format: unknown
  readonly seed: number
}

/** What the model says; the server cuts it into tokens. */
export type Reply = { readonly content: string; readonly thinking?: string }

export type Engine = (prompt: Prompt) => Reply

/** Keeps to any schema and makes no sense; the same for the same question and seed. */
export const generator: Engine = ({ messages, format, seed }) => {
  const random = seeded(seed ^ hashOf(JSON.stringify(messages)))
  if (typeof format === 'object' && format !== null)
    return { content: JSON.stringify(valueFor(format, random)), thinking: 'Let me look at it first.' }
  return {
    content: String(valueFor({ type: 'string' }, random)),
    thinking: 'Let me look at it first.',
  }
}

/** Says these one after the other, whatever is asked; then it is silent, as a test that asks too much should see. */
export function scripted(...replies: readonly (string | Reply)[]): Engine {
  const left = [...replies]
  return () => {
    const next = left.shift() ?? ''
    return typeof next === 'string' ? { content: next } : next
  }
}

/** Pieces of the size that models speak in. */
export const tokensOf = (text: string): readonly string[] =>
  text.match(/\s?[\p{L}\p{N}]{1,6}|\s{1,8}|./gsu) ?? []

/** How many tokens a text takes in a context. */
export const tokenCount = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3.5)

/** A vector of length 1 in which texts with the same words are near each other. */
export function vectorOf(text: string, dimension: number): readonly number[] {
  const vector = new Array<number>(dimension).fill(0)
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['']) {
    const random = seeded(hashOf(word))
    for (let index = 0; index < dimension; index++) vector[index] = (vector[index] ?? 0) + random() - 0.5
  }
  const length = Math.hypot(...vector) || 1
  return vector.map((part) => part / length)
}
