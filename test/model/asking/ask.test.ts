import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Fault } from '../../../src/core/errors.ts'
import type { Answerer, AnswerRequest, Asking, CallKey, ModelCall } from '../../../src/core/model-call.ts'
import { amount, list, oneOf, record, words } from '../../../src/core/shape.ts'
import { type Asker, ask } from '../../../src/model/asking/ask.ts'
import { checked } from '../../../src/model/asking/checked.ts'
import { firstObject } from '../../../src/model/asking/first-object.ts'
import { keyOf } from '../../../src/model/asking/key.ts'

const shape = record({ level: oneOf('low', 'high'), value: amount(), reasons: list(words(10), 2) })
const asking: Asking<{ level: 'low' | 'high'; value: number; reasons: readonly string[] }> = {
  prompt: { name: 'trial', version: 1 },
  system: 'System.',
  user: 'User.',
  shape,
  maxTokens: 100,
  clean: (text) => text,
}
const good = { level: 'low', value: 3, reasons: ['so'] }
const goodText = JSON.stringify(good)

type Said = string | Partial<{ text: string; doneReason: string }> | Error

/** An answerer that says one thing after the other, and a shelf in memory. */
function scripted(...script: readonly Said[]) {
  const requests: AnswerRequest[] = []
  const kept: ModelCall[] = []
  const answerer: Answerer = async (request) => {
    const said = script[requests.length]
    requests.push(request)
    if (said === undefined) throw new Error('asked once too often')
    if (said instanceof Error) throw said
    const raw = typeof said === 'string' ? { text: said } : said
    return { text: '', doneReason: 'stop', promptTokens: 9, answerTokens: 7, durationMs: 5, ...raw }
  }
  const isSame = (call: ModelCall, key: CallKey): boolean =>
    call.inputHash === key.inputHash &&
    call.digest === key.digest &&
    call.prompt.version === key.prompt.version
  const calls = {
    put: (call: ModelCall) => void kept.unshift(call),
    byKey: (key: CallKey) => kept.find((call) => call.isUsable && isSame(call, key)) ?? null,
  }
  const model = { name: 'small:latest', digest: 'abc' }
  const asker: Asker = { answerer, model, calls, logPrompts: false, now: () => 1_800_000_000_000 }
  return { requests, kept, asker }
}
const { signal } = new AbortController()

describe('an answer that keeps to its shape is taken', () => {
  test.each([
    ['bare', goodText],
    ['in a fence', `\`\`\`json\n${goodText}\n\`\`\``],
    ['in prose', `Sure {as you wish}: here it is.\n${goodText}\nAnything else?`],
    ['behind a brace that never closes', `Use { first. ${goodText}`],
  ])('%s', async (_, text) => {
    const { asker, requests } = scripted(text)
    expect(await ask(asking, asker, signal)).toEqual({ answer: good, isCached: false, because: null })
    expect(requests).toEqual([{ system: 'System.', user: 'User.', schema: shape, maxTokens: 100 }])
  })
})

describe('an answer that does not is asked for once more, with what is wrong', () => {
  test.each([
    ['no JSON', 'I think it is high.', 'no complete JSON object'],
    ['nothing at all', '', 'no complete JSON object'],
    ['half an object', goodText.slice(0, -3), 'no complete JSON object'],
    ['NaN', goodText.replace('3', 'NaN'), 'no complete JSON object'],
    ['a number in words', goodText.replace('3', '"3"'), 'expected number'],
    ['another word', goodText.replace('low', 'medium'), 'expected one of "low"|"high"'],
    ['a key too many', goodText.replace('{', '{"score":100,'), 'Unrecognized key: "score"'],
    ['a key too few', '{"level":"low","value":3}', 'expected array'],
    ['too many items', goodText.replace('["so"]', '["a","b","c"]'), '<=2 items'],
    ['too long a text', goodText.replace('"so"', '"so that it is"'), '<=10 characters'],
  ])('%s', async (_, text, words) => {
    const { asker, requests, kept } = scripted(text, goodText)
    expect((await ask(asking, asker, signal)).answer).toEqual(good)
    expect(requests[1]?.user).toContain(words)
    expect(requests[1]?.user.startsWith('User.')).toBe(true)
    expect(kept.map(({ isUsable }) => isUsable)).toEqual([true, false])
  })

  test('and after the second time there is none', async () => {
    const { asker } = scripted('{}', 'no')
    expect(await ask(asking, asker, signal)).toEqual({
      answer: null,
      isCached: false,
      because: 'the answer of small:latest did not keep to its form twice, so rules have the word',
    })
  })
})

test('an answer that was cut off is never used, and asked for again with twice the room', async () => {
  const { asker, requests } = scripted({ text: goodText, doneReason: 'length' }, goodText)
  expect((await ask(asking, asker, signal)).answer).toEqual(good)
  expect(requests.map(({ maxTokens, user }) => [maxTokens, user])).toEqual([
    [100, 'User.'],
    [200, 'User.'],
  ])
  const twice = scripted({ text: goodText, doneReason: 'length' }, { text: goodText, doneReason: 'length' })
  expect((await ask(asking, twice.asker, signal)).because).toContain('cut off twice')
})

test('the same question to the same model is answered from what was kept', async () => {
  const { asker, requests, kept } = scripted('no', goodText, goodText, goodText)
  await ask(asking, asker, signal)
  expect(await ask(asking, asker, signal)).toEqual({ answer: good, isCached: true, because: null })
  expect(requests.length).toBe(2)
  await ask(asking, { ...asker, model: { name: 'small:latest', digest: 'def' } }, signal)
  await ask({ ...asking, user: 'User!' }, asker, signal)
  expect(requests.length).toBe(4)
  expect(new Set(kept.map(({ id }) => id)).size).toBe(4)
})

test('what is kept says what it cost and, only if wished, what was asked', async () => {
  const { asker, kept } = scripted(goodText, goodText)
  await ask(asking, asker, signal)
  expect(kept[0]).toMatchObject({
    ...keyOf(asking, 'abc'),
    model: 'small:latest',
    promptTokens: 9,
    answerTokens: 7,
    durationMs: 5,
    answer: goodText,
    at: 1_800_000_000,
    promptText: null,
  })
  await ask({ ...asking, maxTokens: 5 }, { ...asker, logPrompts: true }, signal)
  expect(kept[0]?.promptText).toBe('System.\n\nUser.')
})

test('a server that fails costs the answer and nothing else; an interruption and a bug are passed on', async () => {
  const down = scripted(new Fault('remote', 'nobody listens at 127.0.0.1:11434'))
  expect(await ask(asking, down.asker, signal)).toEqual({
    answer: null,
    isCached: false,
    because: 'nobody listens at 127.0.0.1:11434',
  })
  await expect(ask(asking, scripted(new Fault('interrupted', 'stopped')).asker, signal)).rejects.toThrow(
    'stopped',
  )
  await expect(ask(asking, scripted(new TypeError('bug')).asker, signal)).rejects.toThrow('bug')
})

test('any object is found again in any prose without braces', () => {
  const prose = fc.string().map((text) => text.replace(/[{}]/g, ''))
  fc.assert(
    fc.property(prose, fc.dictionary(fc.string(), fc.jsonValue()), prose, (before, object, after) => {
      expect(firstObject(before + JSON.stringify(object) + after)).toEqual(JSON.parse(JSON.stringify(object)))
    }),
  )
})

test('whatever is said, what passes keeps to the shape', () => {
  const value = fc.oneof(fc.constantFrom('low', 'high', 'medium'), fc.double(), fc.jsonValue())
  const object = fc.record(
    { level: value, value, reasons: fc.oneof(fc.array(fc.string()), value), extra: value },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(object, (said) => {
      const { value: passed } = checked(JSON.stringify(said), shape)
      if (passed === null) return
      expect(Object.keys(passed).sort()).toEqual(['level', 'reasons', 'value'])
      expect(['low', 'high']).toContain(passed.level)
      expect(Number.isFinite(passed.value)).toBe(true)
      expect(passed.reasons.every((reason) => reason.length <= 10) && passed.reasons.length <= 2).toBe(true)
    }),
  )
})
