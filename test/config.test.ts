import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedFile, listSettings, readConfig } from '../src/config.ts'
import { type Config, isSilent, usualConfig } from '../src/core/config.ts'
import { Fault } from '../src/core/errors.ts'
import { defaultWeights } from '../src/core/score.ts'
import { type SettingChange, variableOf } from '../src/core/setting.ts'

const read = (text: string | null, env: Record<string, string> = {}): Config =>
  readConfig({ env, file: { path: '/home/a/config.json', text } })

test('without any settings the defaults stand', () => {
  expect(read(null)).toEqual({
    identity: { emails: [], names: [] },
    detect: { auto: true },
    redact: { policy: '' },
    score: defaultWeights,
    store: 'sqlite',
    model: { enabled: true, name: '', host: '', numCtx: 8192, log: true, logPrompts: false },
    document: { paper: 'a4', theme: 'cobalt' },
  })
})

test('where nothing is said at all, that is known without reading, and means the same', () => {
  const file = { path: '/home/a/config.json', text: null }
  expect(isSilent({ env: { CRAFT_HOME: '/home/a', PATH: '/bin' }, file })).toBe(true)
  expect(readConfig({ env: {}, file })).toEqual(usualConfig)
  for (const { key } of listSettings({ env: {}, file }).list)
    expect(isSilent({ env: { [variableOf(key)]: 'wrong' }, file }), key).toBe(false)
  expect(isSilent({ env: { CRAFT_MODEL: 'small' }, file })).toBe(false)
  expect(isSilent({ env: { OLLAMA_HOST: 'elsewhere' }, file })).toBe(false)
  expect(isSilent({ env: {}, file: { ...file, text: '' } })).toBe(false)
  expect(isSilent({ env: {}, git: [{ key: 'a', value: 'b', scope: 'local' }], file })).toBe(false)
})

test("Ollama's own variable says where its server is only where nothing is said to craft", () => {
  const of = (text: string | null, env: Record<string, string>) => read(text, env).model.host
  expect(of(null, { OLLAMA_HOST: ' 0.0.0.0 ' })).toBe('0.0.0.0')
  expect(of('{"model":{"host":"localhost:1"}}', { OLLAMA_HOST: '0.0.0.0' })).toBe('localhost:1')
  expect(of(null, { OLLAMA_HOST: '0.0.0.0', CRAFT_MODEL_HOST: 'localhost:2' })).toBe('localhost:2')
  const { list } = listSettings({ env: { OLLAMA_HOST: 'a' }, file: { path: 'config.json', text: null } })
  expect(list.find(({ key }) => key === 'model.host')).toMatchObject({
    origin: 'environment',
    place: 'OLLAMA_HOST',
  })
})

test('the model has a short variable too', () => {
  expect(read('{"model":{"name":"a"}}', { CRAFT_MODEL: 'b' }).model.name).toBe('b')
  expect(read(null, { CRAFT_MODEL: 'b', CRAFT_MODEL_NAME: 'c' }).model.name).toBe('c')
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
    ['{"score":{"raech":0.5}}', {}, /there is none called score\.raech; did you mean score\.reach\?/],
    ['{"scores":{"reach":0.5}}', {}, /there is none called scores; did you mean score\?/],
    ['{"identity":{"emails":["Ada <a@b>"]}}', {}, /identity\.emails\.0: each must be an address alone/],
    ['{"score":{"reach":0,"stated":0}}', {}, /nothing would count: score\.reach, score\.stated are all 0/],
    ['{"score":{"reach":0}}', { CRAFT_SCORE_STATED: '0' }, /are all 0/],
    ['{"model":{"numCtx":7}}', {}, /model\.numCtx/],
    [null, { CRAFT_MODEL_NUMCTX: 'much' }, /CRAFT_MODEL_NUMCTX is "much": .*number/],
    [null, { CRAFT_STORE: 'paper' }, /CRAFT_STORE is "paper"/],
    [null, { CRAFT_DETECT_AUTO: 'maybe' }, /CRAFT_DETECT_AUTO is "maybe", and must be true or false/],
    [null, { CRAFT_SCORE_READY: 'high' }, /CRAFT_SCORE_READY is "high": .*number/],
    [null, { CRAFT_SCORE_REACH: '7' }, /CRAFT_SCORE_REACH is "7": /],
  ])('%s %j', (text, env, words) => {
    expect(() => read(text, env)).toThrow(words)
    expect(() => read(text, env)).toThrow(Fault)
  })
})

describe('git config', () => {
  const said = (key: string, value: string, scope: string) => ({ key, value, scope })
  const from = (git: readonly ReturnType<typeof said>[], text: string | null = null, env = {}) =>
    listSettings({ env, git, file: { path: 'config.json', text } })
  const one = ({ list }: ReturnType<typeof from>, key: string) => list.find((setting) => setting.key === key)

  test('stands between the environment and the file', () => {
    const git = [said('detect.auto', 'off', 'local')]
    const file = '{"detect":{"auto":true}}'
    expect(one(from(git, file), 'detect.auto')).toMatchObject({ value: false, origin: 'git', place: 'local' })
    expect(one(from(git, file, { CRAFT_DETECT_AUTO: 'yes' }), 'detect.auto')).toMatchObject({
      value: true,
      origin: 'environment',
      place: 'CRAFT_DETECT_AUTO',
    })
    expect(one(from([], file), 'detect.auto')).toMatchObject({ origin: 'file', place: 'config.json' })
    expect(one(from([]), 'detect.auto')).toMatchObject({ origin: 'default', place: null })
  })

  test('of its owner may say anything, that of a repository only whether to look for achievements', () => {
    const hostile = ['score.ready', 'identity.emails', 'identity.names'].map((key) => said(key, '1', 'local'))
    const { list, ignored } = from([said('score.ready', '60', 'global'), ...hostile])
    expect(list.filter(({ origin }) => origin === 'git')).toEqual([
      { key: 'score.ready', value: 60, origin: 'git', place: 'global' },
    ])
    expect(ignored).toEqual(
      hostile.map(
        ({ key }) => `craft.${key} (local) is not for a repository to say: use git config --global`,
      ),
    )
  })

  test('holds no other setting, wherever it stands, and what it names wrongly is said', () => {
    const { list, ignored } = from([
      said('store', 'jsonl', 'global'),
      said('model.host', 'gpu.example.com', 'local'),
      said('score.toString', '1', 'global'),
      said('__proto__.auto', '1', 'local'),
    ])
    expect(list.filter(({ origin }) => origin !== 'default')).toEqual([])
    expect(ignored).toHaveLength(4)
    expect(() => from([said('detect.auto', 'perhaps', 'local')])).toThrow(
      /^git config craft\.detect\.auto is "perhaps", and must be true or false$/,
    )
  })
})

describe('a changed file', () => {
  const change = (text: string | null, key: string, what: Parameters<typeof changedFile>[2]) =>
    JSON.parse(changedFile({ path: 'config.json', text }, key, what))

  test('holds the change, and all else as it was', () => {
    const text =
      '\ufeff{ "score": { "ready": 60, "dimensions": { "learning": 0.2 } }, "identity": { "names": ["Ada"] } }'
    expect(change(text, 'score.reach', { set: ' .5 ' })).toEqual({
      score: { ready: 60, reach: 0.5, dimensions: { learning: 0.2 } },
      identity: { names: ['Ada'] },
    })
    expect(change(text, 'score.ready', 'unset')).toEqual({
      score: { dimensions: { learning: 0.2 } },
      identity: { names: ['Ada'] },
    })
    expect(change(null, 'detect.auto', { set: 'off' })).toEqual({ detect: { auto: false } })
  })

  test('holds a list in commas or as JSON, an address once in any case, a name as it is written', () => {
    expect(change(null, 'identity.emails', { set: 'a@b, c@d' }).identity.emails).toEqual(['a@b', 'c@d'])
    expect(change(null, 'identity.names', { set: '["Lovelace, Ada"]' }).identity.names).toEqual([
      'Lovelace, Ada',
    ])
    const text = '{"identity":{"emails":["a@b"],"names":["ada"]}}'
    expect(change(text, 'identity.emails', { add: 'A@b' }).identity.emails).toEqual(['A@b'])
    expect(change(text, 'identity.names', { add: 'Ada' }).identity.names).toEqual(['ada', 'Ada'])
    expect(change(text, 'identity.emails', { remove: 'A@B' }).identity.emails).toEqual([])
  })

  test.each<[string | null, string, Parameters<typeof changedFile>[2], RegExp]>([
    [null, 'detect', { set: 'true' }, /there is no setting "detect"/],
    [null, '__proto__.x', { set: '1' }, /there is no setting/],
    [null, 'detect.auto', { set: 'maybe' }, /detect\.auto is "maybe", and must be true or false/],
    [null, 'score.ready', { set: '' }, /score\.ready is "": /],
    [null, 'score.ready', { set: '101' }, /score\.ready is "101": /],
    ['{', 'detect.auto', { set: 'true' }, /are not JSON/],
    ['{"colour":1}', 'detect.auto', 'unset', /is wrong/],
    [null, 'identity.emails', { remove: 'a@b' }, /"a@b" is not in config\.json/],
  ])('is never made of %j by a wrong %s', (text, key, what, says) => {
    expect(() => change(text, key, what)).toThrow(says)
    expect(() => change(text, key, what)).toThrow(Fault)
  })

  test('can be read again whatever a name looks like', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const text = changedFile({ path: 'config.json', text: null }, 'identity.names', { add: name })
        expect(read(text).identity.names).toEqual([name])
      }),
    )
  })
})

describe('a file that is wrong', () => {
  const path = '/home/a/config.json'
  const changed = (text: string, ...change: [key: string, to: SettingChange]) =>
    JSON.parse(changedFile({ path, text }, ...change))

  test('is mended by replacing or taking out what is wrong with it', () => {
    const wrong = '{"detect":{"auto":"maybe"},"score":{"ready":60}}'
    expect(changed(wrong, 'detect.auto', { set: 'no' })).toEqual({
      score: { ready: 60 },
      detect: { auto: false },
    })
    expect(changed(wrong, 'detect.auto', 'unset')).toEqual({ score: { ready: 60 } })
    expect(changed('{"colour":{"of":1},"store":"jsonl"}', 'colour', 'unset')).toEqual({ store: 'jsonl' })
    expect(changed('{"__proto__":{"x":1},"store":"jsonl"}', '__proto__', 'unset')).toEqual({ store: 'jsonl' })
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })

  test('is not written while something else is wrong with it', () => {
    const wrong = '{"detect":{"auto":"maybe"},"colour":1}'
    for (const change of ['unset', { set: 'no' }] as const)
      expect(() => changed(wrong, 'detect.auto', change)).toThrow(/there is none called colour/)
    expect(() => changed(wrong, 'score.ready', { set: '60' })).toThrow(/detect\.auto/)
    expect(() => changed('{', 'detect.auto', 'unset')).toThrow(/are not JSON/)
    expect(() => changed('[]', 'detect.auto', 'unset')).toThrow(/is wrong/)
  })

  test('is never made: weights can be 0, but not all of them', () => {
    const zero = '{"score":{"dimensions":{"technical":0,"business":0,"innovation":0,"collaboration":0}}}'
    expect(() => changed(zero, 'score.dimensions.learning', { set: '0' })).toThrow(/nothing would count/)
    const all = zero.replace('0}', '0,"learning":0}')
    expect(() => read(all)).toThrow(/nothing would count/)
    expect(changed(all, 'score.dimensions.learning', 'unset').score.dimensions).not.toHaveProperty('learning')
    expect(() => changed(all, 'score.ready', { set: '60' })).toThrow(/nothing would count/)
  })

  test('does not make a setting of what is none', () => {
    expect(() => changed('{}', 'scor.ready', { set: '1' })).toThrow(/did you mean score\.ready\?/)
    expect(() => changed('{}', 'colour', 'unset')).toThrow(/there is no setting "colour"/)
  })
})
