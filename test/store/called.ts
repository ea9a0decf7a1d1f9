import fc from 'fast-check'
import type { ModelCall } from '../../src/core/model-call.ts'
import { FIRST_SECOND } from './numbered.ts'
import { text } from './wild-coachings.ts'

/** A call by its number: each is a second after the one before, and asks the same. */
export const numberedCall = (number: number, change: Partial<ModelCall> = {}): ModelCall => ({
  id: `0197a0f6-${number.toString(16).padStart(4, '0')}-7abc-8def-0123456789ab`,
  prompt: { name: 'coach', version: 1 },
  digest: 'd1'.repeat(32),
  inputHash: 'ab'.repeat(32),
  model: 'gemma4:e4b',
  promptTokens: 900,
  answerTokens: 70,
  durationMs: 1200,
  answer: `{"number":${number}}`,
  isUsable: true,
  at: FIRST_SECOND + number,
  promptText: null,
  ...change,
})

const word = fc.stringMatching(/^[a-z]{1,3}$/)

/** Of few kinds, so that some have the same key, and of few ids, so that some come twice. */
export const calls: fc.Arbitrary<readonly ModelCall[]> = fc.array(
  fc.record({
    id: fc.oneof(fc.constantFrom(numberedCall(1).id, numberedCall(2).id), fc.uuid({ version: 7 })),
    prompt: fc.record({ name: fc.constantFrom('coach', 'figures'), version: fc.integer({ min: 1, max: 2 }) }),
    digest: fc.constantFrom('d1', 'd2'),
    inputHash: fc.oneof(fc.constantFrom('h1', 'h2'), word),
    model: word,
    promptTokens: fc.option(fc.nat()),
    answerTokens: fc.option(fc.nat()),
    durationMs: fc.nat(),
    answer: text,
    isUsable: fc.boolean(),
    at: fc.nat({ max: 9 }),
    promptText: fc.option(text),
  }),
  { maxLength: 6 },
)
