import { describe, expect, test } from 'vitest'
import { type Config, readConfig } from '../src/config.ts'
import { Fault } from '../src/core/errors.ts'
import { defaultWeights } from '../src/core/score.ts'

const read = (text: string | null, env: Record<string, string> = {}): Config =>
  readConfig({ env, file: { path: '/home/a/config.json', text } })

test('without any settings the defaults stand', () => {
  expect(read(null)).toEqual({
    identity: { emails: [], names: [] },
    detect: { auto: true },
    score: defaultWeights,
    store: 'sqlite',
  })
})

test('the file changes what it names and nothing else', () => {
  const config = read(
    '{"identity":{"emails":["a@b"],"names":[]},"score":{"ready":60,"dimensions":{"learning":0.2}}}',
  )
  expect(config.identity.emails).toEqual(['a@b'])
  expect(config.score).toEqual({
    ...defaultWeights,
    ready: 60,
    dimensions: { ...defaultWeights.dimensions, learning: 0.2 },
  })
})

test('the environment wins over the file', () => {
  const config = read('{"detect":{"auto":true},"identity":{"emails":["a@b"],"names":[]}}', {
    CRAFT_DETECT_AUTO: 'off',
    CRAFT_IDENTITY_EMAILS: 'c@d, e@f',
  })
  expect(read('{"store":"jsonl"}').store).toBe('jsonl')
  expect(read('{"store":"jsonl"}', { CRAFT_STORE: 'sqlite' }).store).toBe('sqlite')
  expect(config.detect.auto).toBe(false)
  expect(config.identity.emails).toEqual(['c@d', 'e@f'])
})

describe('a wrong setting is named with its place', () => {
  test.each<[string | null, Record<string, string>, RegExp]>([
    ['{', {}, /config\.json are not JSON/],
    ['[]', {}, /config\.json is wrong/],
    ['{"score":{"ready":"high"}}', {}, /score\.ready/],
    ['{"score":{"reach":1.5}}', {}, /score\.reach/],
    ['{"colour":true}', {}, /colour/],
    ['{"store":"paper"}', {}, /store/],
    [null, { CRAFT_STORE: 'paper' }, /CRAFT_STORE is "paper"/],
    [null, { CRAFT_DETECT_AUTO: 'maybe' }, /CRAFT_DETECT_AUTO is "maybe"/],
  ])('%s %j', (text, env, words) => {
    expect(() => read(text, env)).toThrow(words)
    expect(() => read(text, env)).toThrow(Fault)
  })
})
