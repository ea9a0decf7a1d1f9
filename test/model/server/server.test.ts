import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { hostOf, named, never, question, serving } from '../served.ts'
import { fitted } from './context-window.ts'
import { generator, tokenCount, tokensOf, vectorOf } from './engine.ts'
import { valueFor } from './generate.ts'
import { seeded } from './random.ts'

/** Schemas as craft writes them, nested at will. */
const schemas: fc.Arbitrary<object> = fc.letrec<{ schema: object }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small' },
    fc.constant({ type: 'boolean' }),
    fc.constant({ type: 'string', minLength: 2, maxLength: 20 }),
    fc.constant({ type: 'integer', minimum: -3, maximum: 3 }),
    fc.constant({ type: 'number', minimum: 0, maximum: 1 }),
    fc.uniqueArray(fc.string(), { minLength: 1 }).map((values) => ({ enum: values })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    tie('schema').map((items) => ({ type: 'array', items, minItems: 1, maxItems: 4 })),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('schema'), { maxKeys: 4 }).map((properties) => ({
      type: 'object',
      properties,
      required: Object.keys(properties),
      additionalProperties: false,
    })),
  ),
})).schema

test('the generator keeps to any schema, and says the same for the same seed', () => {
  fc.assert(
    fc.property(schemas, fc.integer(), (schema, seed) => {
      const value = valueFor(schema, seeded(seed))
      expect(z.fromJSONSchema(schema as never).safeParse(value).error).toBeUndefined()
      expect(valueFor(schema, seeded(seed))).toEqual(value)
    }),
  )
})

test('tokens together are the text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(tokensOf(text).join('')).toBe(text)
    }),
  )
})

test('a context holds what it can, and of what is too long half and two tokens more', () => {
  const user = (tokens: number) => ({ role: 'user', content: 'x'.repeat(Math.floor(tokens * 3.5)) })
  const system = { role: 'system', content: 'abc' }
  expect(fitted([system, user(90)], 100)).toMatchObject({ tokens: 91, isCut: false })
  expect(fitted([system, user(90), user(90)], 100)).toMatchObject({ tokens: 91, isCut: true })
  const { messages, ...cut } = fitted([system, user(200)], 100)
  expect(cut).toEqual({ tokens: 52, isCut: true })
  expect(tokenCount(messages[0]?.content ?? '')).toBe(52)
})

test('vectors of texts with the same words are nearer than those of others', () => {
  const [a, b, c] = ['read the history once', 'read history at once', 'colour of a button'].map((text) =>
    vectorOf(text, 384),
  )
  const nearness = (x: readonly number[] = [], y: readonly number[] = []) =>
    x.reduce((sum, part, index) => sum + part * (y[index] ?? 0), 0)
  expect(nearness(a, b)).toBeGreaterThan(nearness(a, c) + 0.2)
})

describe('thinking', () => {
  test.each([
    ['gemma4:e4b', undefined, true],
    ['gemma4:e4b', false, false],
    ['gpt-oss:20b', false, true],
    ['llama3.2', undefined, false],
  ])('%s with think %j: %j', async (model, think, thinks) => {
    const server = await serving({ models: [model] })
    const messages = [{ role: 'user', content: 'Why?' }]
    const body = JSON.stringify({ model, messages, think, stream: false })
    const answer = await fetch(`${server.url}/api/chat`, { method: 'POST', body })
    const { message } = (await answer.json()) as { readonly message: object }
    expect('thinking' in message).toBe(thinks)
  })
})

test('without a script it answers any question of craft in its form', async () => {
  const server = await serving({ models: ['gemma4:e4b'], engine: generator })
  const model = await hostOf(server, named('gemma4:e4b')).model(never)
  const { text } = await model.ask(question(), { signal: never })
  expect(JSON.parse(text)).toMatchObject({ score: expect.any(Number), level: expect.any(String) })
})
