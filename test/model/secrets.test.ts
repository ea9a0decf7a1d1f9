import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askCoach } from '../../src/analysis/prompts/coach.ts'
import type { Asking, ModelCall } from '../../src/core/model-call.ts'
import { ask } from '../../src/model/asking/ask.ts'
import { chances, keys, named, places, tokens } from '../analysis/secrets/planted.ts'

type Planted = { readonly text: string; readonly secret: string }

/** A text with a secret in it, of any kind; of keys the lines of base64 are the secret. */
const planted: fc.Arbitrary<Planted> = fc
  .record({
    kind: fc.constantFrom(
      ...Object.keys(tokens).map((kind) => ['token', kind] as const),
      ...Object.keys(named).map((kind) => ['named', kind] as const),
      ...Object.keys(keys).map((kind) => ['key', kind] as const),
    ),
    seed: fc.nat(),
  })
  .map(({ kind: [form, kind], seed }) => {
    const chance = chances(seed)
    if (form === 'named') {
      const [text = '', secret = ''] = named[kind]?.(chance) ?? []
      return { text, secret }
    }
    if (form === 'key') {
      const text = keys[kind]?.(chance) ?? ''
      // A line of a key without its wrapping is known only where nothing stands before it.
      return { text: `\n${text}`, secret: /[A-Za-z0-9+/]{40,}/.exec(text)?.[0] ?? text }
    }
    const text = tokens[kind]?.(chance) ?? ''
    return { text, secret: text.replace(/^https:\/\/hooks\.slack\.com\/services\//, '') }
  })

const place = fc.constantFrom(...Object.keys(places))
const longest = (secret: string): string => secret.slice(0, Math.max(6, Math.floor(secret.length * 0.7)))
const holds = (value: unknown, secret: string): boolean => {
  const text = JSON.stringify(value)
  return text.includes(longest(secret)) || text.includes(JSON.stringify(longest(secret)).slice(1, -1))
}

const answer = (text: string) => ({
  whatQuotation: '',
  saysWhat: false,
  whyQuotation: text.slice(0, 300),
  saysWhy: false,
  oneChange: 'one',
  feedback: 'Say why.',
  rewrite: { subject: 'Mend it', body: text },
  questions: [],
})

/** Asks a model that says these, in that order, with everything kept that can be. */
async function asked<T>(asking: Asking<T>, said: readonly string[]) {
  const sent: unknown[] = []
  const kept: ModelCall[] = []
  const result = await ask(
    asking,
    {
      answerer: async (request) => {
        const text = said[sent.length] ?? ''
        sent.push(request)
        return { text, doneReason: 'stop', promptTokens: 9, answerTokens: 9, durationMs: 9 }
      },
      model: { name: 'small:latest', digest: 'abc' },
      calls: { put: (call) => void kept.push(call), byKey: () => null },
      logPrompts: true,
      now: () => 0,
    },
    new AbortController().signal,
  )
  return { sent, kept, result }
}

const coached = (message: string, diff: string) =>
  askCoach({ message, files: [], diff, findings: [] }, 8192 - 1200)

describe('a secret', () => {
  test('in what is asked about is neither sent nor kept', async () => {
    await fc.assert(
      fc.asyncProperty(planted, place, fc.boolean(), async ({ text, secret }, where, isMessage) => {
        const whole = places[where]?.(text) ?? ''
        const asking = isMessage ? coached(whole, '') : coached('Mend it', whole)
        const { sent, kept } = await asked(asking, [JSON.stringify(answer('')), ''])
        expect(kept.length).toBeGreaterThan(0)
        expect([holds(sent, secret), holds(kept, secret)]).toEqual([false, false])
      }),
      { numRuns: 200 },
    )
  })

  test('in an answer that can be used is neither given nor kept', async () => {
    let usable = 0
    await fc.assert(
      fc.asyncProperty(planted, fc.boolean(), async ({ text, secret }, isFenced) => {
        const json = JSON.stringify(answer(text))
        const said = isFenced ? `I found ${text}\n\`\`\`json\n${json}\n\`\`\`` : json
        const { kept, result, sent } = await asked(coached('Mend it', ''), [said, said])
        if (result.answer !== null) usable++
        expect([holds(result, secret), holds(kept, secret), holds(sent, secret)]).toEqual([
          false,
          false,
          false,
        ])
        if (result.answer !== null) expect(result.answer.feedback).toBe('Say why.')
      }),
      { numRuns: 200 },
    )
    expect(usable).toBeGreaterThan(100)
  })

  const spoiled: Readonly<Record<string, (text: string) => string>> = {
    'in prose': (text) => `I will not. But look: ${text}`,
    // Behind the secret: what half of one is, nobody can tell.
    'in half an object': (text) =>
      JSON.stringify({ ...answer(text), rewrite: { subject: '', body: '' } }).slice(0, -20),
    'with a key too many': (text) => JSON.stringify({ ...answer(text), mood: 1 }),
    'as a key': (text) => JSON.stringify({ ...answer(''), [text]: 1 }),
    'too long': (text) => JSON.stringify({ ...answer(''), feedback: text.padEnd(900, ' so') }),
  }
  test.each(Object.keys(spoiled))('%s of an answer of no use is not kept, nor said again', async (how) => {
    await fc.assert(
      fc.asyncProperty(planted, async ({ text, secret }) => {
        const said = spoiled[how]?.(text) ?? ''
        const { kept, result, sent } = await asked(coached('Mend it', ''), [said, said])
        expect(result.answer).toBeNull()
        expect(kept).toHaveLength(2)
        expect([holds(kept, secret), holds(sent, secret)]).toEqual([false, false])
      }),
      { numRuns: 60 },
    )
  })

  test('that is none leaves an answer as it was said', async () => {
    const said = `Here: ${JSON.stringify(answer('It "was" slow,\n\tso \\ it is'), null, 2)}`
    const { kept } = await asked(coached('Mend it', ''), [said])
    expect(kept[0]?.answer).toBe(said)
  })
})
