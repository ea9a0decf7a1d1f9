import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ModelCall } from '../../src/core/model-call.ts'
import { shapes } from '../../src/render/json/schemas.ts'
import { openJsonlStore } from '../../src/store/jsonl/store.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { testCraft } from '../context.ts'
import { numberedCall } from '../store/called.ts'
import { expectFault, jsonOf } from './history.ts'

const how = { now: () => new Date('2026-03-01T12:00:00Z'), craftVersion: '0.0.0-test' }
const at = (time: string): number => Date.parse(time) / 1000

const some: readonly ModelCall[] = [
  numberedCall(1, { at: at('2026-01-05T08:00:00Z') }),
  numberedCall(2, {
    at: at('2026-02-03T09:30:00Z'),
    isUsable: false,
    answer: 'I would \u001b[31mnot\u202e.',
  }),
  numberedCall(3, {
    at: at('2026-02-28T23:59:59Z'),
    promptTokens: null,
    promptText: 'Judge this:\nMend it \u001b]0;x\u0007',
    answer: '',
  }),
]

function craftWith(calls: readonly ModelCall[], kind: 'sqlite' | 'jsonl' = 'sqlite', width = 100) {
  const craft = testCraft({ width, env: { CRAFT_STORE: kind } })
  const store =
    kind === 'sqlite'
      ? openSqliteStore(join(craft.home, 'craft.db'), how)
      : openJsonlStore(join(craft.home, 'store'), how)
  store.modelCalls.putAll(calls)
  store.close()
  return craft
}

describe('craft model log', () => {
  test('lists what models were asked, newest first, and marks what was of no use', async () => {
    const { code, out, err } = await craftWith(some)('model', 'log')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatchInlineSnapshot(`
      "0197a0f6-0003  2026-02-28 23:59  coach 1  gemma4:e4b    ? → 70  1.2 s
      0197a0f6-0002  2026-02-03 09:30  coach 1  gemma4:e4b  900 → 70  1.2 s  of no use
      0197a0f6-0001  2026-01-05 08:00  coach 1  gemma4:e4b  900 → 70  1.2 s
      "
    `)
  })

  test.each([40, 60, 80])('in %i columns no line is longer', async (width) => {
    const { out } = await craftWith(some, 'sqlite', width)('model', 'log')
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width)
  })

  test('shows twenty, as many as are asked for, and all of them as JSON', async () => {
    const craft = craftWith(Array.from({ length: 30 }, (_, number) => numberedCall(number)))
    const lines = async (...flags: string[]) => (await craft('model', 'log', ...flags)).out.trim().split('\n')
    expect(await lines()).toHaveLength(20)
    expect(await lines('-n', '3')).toHaveLength(3)
    const all = shapes['model-call'].array().parse(jsonOf(await craft('model', 'log', '--json')))
    expect(all).toHaveLength(30)
    expect(all[0]).toMatchObject({ id: numberedCall(29).id, usable: true, answer: '{"number":29}' })
    expect(jsonOf(await craft('model', 'log', '--json', '-n', '2'))).toHaveLength(2)
  })

  test('shows of one call all that is kept, inert', async () => {
    const craft = craftWith(some)
    const { out } = await craft('model', 'log', '--show', '0197a0f6-0003')
    expect(out).toMatchInlineSnapshot(`
      "When    2026-02-28 23:59 UTC
      Prompt  coach 1
      Model   gemma4:e4b d1d1d1d1d1d1
      Tokens  ? → 70 in 1.2 s
      Of use  yes

      Answer
      (nothing)

      Asked
      Judge this:
      Mend it \\u001b]0;x\\u0007
      "
    `)
    const useless = await craft('model', 'log', '--show', numberedCall(2).id)
    expect(useless.out).toContain('I would \\u001b[31mnot\\u202e.')
    expect(useless.out).toContain('craft config set model.logPrompts true')
    const json = shapes['model-call'].parse(
      jsonOf(await craft('model', 'log', '--json', '--show', numberedCall(2).id)),
    )
    expect(json).toMatchObject({ usable: false, answer: some[1]?.answer, promptText: null })
  })

  test('refuses an id that is none, or that several calls have', async () => {
    const craft = craftWith(some)
    expectFault(await craft('model', 'log', '--show', 'ffff'), {
      code: 2,
      says: /no call of a model is kept as "ffff"\nNext: craft model log/,
    })
    expectFault(await craft('model', 'log', '--show', '0197'), { code: 2, says: /several calls .* "0197"/ })
  })

  test('has nothing to list where nothing was kept, and makes no store', async () => {
    expect(await craftWith([])('model', 'log')).toEqual({
      code: 0,
      out: '',
      err: 'No calls of models are kept.\n',
    })
    const craft = testCraft()
    expectFault(await craft('model', 'log'), { code: 1, says: /stored nothing yet/ })
    expect((await craft('doctor', '--json')).out).toContain('nothing stored yet')
  })
})

describe.each(['sqlite', 'jsonl'] as const)('craft model forget (%s)', (kind) => {
  const left = async (craft: ReturnType<typeof testCraft>) =>
    shapes['model-call']
      .array()
      .parse(jsonOf(await craft('model', 'log', '--json')))
      .map(({ id }) => id)

  test('removes what is older than a day that is named', async () => {
    const craft = craftWith(some, kind)
    expect(await craft('model', 'forget', '--before', '2026-02-03')).toEqual({
      code: 0,
      out: '1 call of models forgotten.\n',
      err: '',
    })
    expect(await left(craft)).toEqual([3, 2].map((number) => numberedCall(number).id))
    const done = shapes['model-forget'].parse(
      jsonOf(await craft('model', 'forget', '--before', '10 days ago', '--json')),
    )
    expect(done).toEqual({ forgotten: 1, before: '2026-02-19T12:00:00Z' })
  })

  test('removes all of them where no day is named', async () => {
    const craft = craftWith(some, kind)
    expect(jsonOf(await craft('model', 'forget', '--json'))).toEqual({ forgotten: 3, before: null })
    expect(await left(craft)).toEqual([])
  })

  test('wants a day it can read', async () => {
    expectFault(await craftWith(some, kind)('model', 'forget', '--before', 'soon'), {
      code: 2,
      says: /"soon" is not a date/,
    })
  })
})
