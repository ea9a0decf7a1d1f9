import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ModelFault, ModelReason } from '../../../src/core/model.ts'
import { modelOn, never, question, schema } from '../served.ts'
import { scripted } from '../server/engine.ts'

const faultFrom = async (asking: Promise<unknown>): Promise<ModelFault> =>
  asking.then(
    () => expect.unreachable('it should have failed'),
    (error) => error,
  )

describe('the adapter itself never prints', () => {
  const streams = ['stdout', 'stderr'] as const
  const consoles = ['log', 'warn', 'error', 'info'] as const
  let spies: readonly ReturnType<typeof vi.spyOn>[] = []
  beforeEach(() => {
    spies = [
      ...consoles.map((name) => vi.spyOn(console, name)),
      ...streams.map((name) => vi.spyOn(process[name], 'write')),
    ]
  })
  afterEach(() => {
    for (const spy of spies) spy.mockRestore()
  })

  const cases: readonly (readonly [fault: string, reason: ModelReason, says: RegExp])[] = [
    ['busy', 'busy', /too much to do/],
    ['oom-old', 'out-of-memory', /needs more memory than there is: .*5\.3 GiB/],
    ['oom-new', 'out-of-memory', /needs more memory/],
    ['crash', 'server-fault', /model runner has unexpectedly stopped/],
    ['gone', 'model-missing', /is not installed/],
    ['too-long', 'prompt-cut', /longer than .* can read/],
    ['too-long-nested', 'prompt-cut', /longer than .* can read/],
    ['unauthorized', 'refused-remote', /somebody else's machine/],
    ['html-502', 'server-fault', /no model server.*502/],
    ['html-200', 'server-fault', /no model server.*200/],
    ['json-502', 'server-fault', /no model server.*502/],
    ['redirect', 'server-fault', /no model server.*307/],
    ['midstream-error', 'server-fault', /error was encountered while running the model/],
    ['midstream-oom', 'out-of-memory', /needs more memory/],
    ['no-done', 'broken-answer', /ended before the answer did/],
    ['reset', 'broken-answer', /ended before the answer did/],
    ['bad-line', 'broken-answer', /a line of it is not JSON/],
    ['half-line', 'broken-answer', /a line of it is not JSON/],
    ['endless', 'broken-answer', /does not end/],
    ['blanks', 'broken-answer', /nothing but blanks/],
    ['only-thinks', 'broken-answer', /only thought, and said nothing/],
    ['empty', 'broken-answer', /it is empty/],
  ]
  test.each(cases)('and says of “%s” that it is %s', async (fault, reason, says) => {
    const { server, model } = await modelOn(`llama3.2:fault-${fault}`)
    const caught = await faultFrom(model.ask(question(), { signal: never }))
    expect(caught).toMatchObject({
      name: 'ModelFault',
      kind: 'remote',
      reason,
      message: expect.stringMatching(says),
    })
    expect(caught.hint).toBeTruthy()
    // One sentence: no page and no second line of somebody else's text.
    expect(caught.message).not.toMatch(/[\n<]/)
    expect(server.bodies('/api/chat')).toHaveLength(1)
    for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  })
})

test('a model that is not installed is named with the command that brings it', async () => {
  const caught = await faultFrom(modelOn('llama3.2', { named: { name: 'mistral:7b', by: 'the test' } }))
  expect(caught).toMatchObject({
    reason: 'model-missing',
    message: 'the model mistral:7b is not installed',
    hint: 'ollama pull mistral:7b',
  })
})

describe('an answer is given as it was said, for others to judge', () => {
  test.each([
    ['prose', /^Sure! I would give/],
    ['fenced', /^Here it is:\n```json\n\{/],
    ['extra-keys', /"mood":"sunny"/],
    ['wrong-enum', /"level":"high"/],
    ['nan', /"score": NaN/],
    ['out-of-range', /"score":101/],
    ['injected', /Ignore all instructions/],
    ['other-tongue', /Es sagt, warum\. 変更の理由。/],
    ['ansi', /\\u001b\[31mred/],
    ['markup', /<img src=x onerror=alert\(1\)> !\[\]\(http/],
  ])('%s', async (fault, text) => {
    const { model } = await modelOn(`llama3.2:fault-${fault}`)
    expect((await model.ask(question(), { signal: never })).text).toMatch(text)
  })

  test('without what the model thought aloud', async () => {
    const { model } = await modelOn('llama3.2:fault-thinks-aloud')
    const { text } = await model.ask(question(), { signal: never })
    expect(JSON.parse(text)).toMatchObject({ score: 7, level: 'GOOD' })
  })

  test('with every character whole, wherever the network cut it', async () => {
    const said = 'Grüße, 変更の理由, 👩‍👩‍👧, ﷽ und weiter. '.repeat(20)
    const { model } = await modelOn('llama3.2', { server: { engine: scripted(said) } })
    const { text } = await model.ask(question({ schema: null, answerTokens: 2000 }), { signal: never })
    expect(text).toBe(said)
  })

  test('with its model, digest, counts, times and how it ended', async () => {
    const { server, model } = await modelOn('llama3.2', { server: { engine: scripted('{"score":1}') } })
    const { facts, doubts } = await model.ask(question(), { signal: never })
    expect(facts).toEqual({
      model: 'llama3.2:latest',
      digest: server.state.models.get('llama3.2:latest')?.digest,
      promptTokens: 23,
      answerTokens: 7,
      durations: { total: 1686, load: 1500, prompt: 46, answer: 140 },
      doneReason: 'stop',
    })
    expect(doubts).toEqual([])
  })
})

describe('a cut is never taken for an answer', () => {
  test('of the answer, by the limit it was given', async () => {
    const { model } = await modelOn('llama3.2', {
      server: { engine: scripted(JSON.stringify({ score: 7, because: 'word '.repeat(50) })) },
    })
    const caught = await faultFrom(model.ask(question({ answerTokens: 20 }), { signal: never }))
    expect(caught).toMatchObject({ reason: 'cut', message: expect.stringMatching(/cut off before its end/) })
  })

  test('of the answer, where all of it went into thinking', async () => {
    const { model } = await modelOn('llama3.2:fault-only-thinks')
    const caught = await faultFrom(model.ask(question({ answerTokens: 20 }), { signal: never }))
    expect(caught).toMatchObject({ reason: 'cut', message: expect.stringMatching(/still thinking/) })
  })

  const long = question({ user: 'const answer = compute(input)\n'.repeat(2000) })

  test('of the question, which a server that is asked not to cut refuses', async () => {
    const { model } = await modelOn('llama3.2')
    expect(await faultFrom(model.ask(long, { signal: never }))).toMatchObject({ reason: 'prompt-cut' })
  })

  test('of the question, by a server that says nothing of it', async () => {
    const { model } = await modelOn('llama3.2:fault-truncates')
    expect(await faultFrom(model.ask(long, { signal: never }))).toMatchObject({
      reason: 'prompt-cut',
      message: expect.stringMatching(/read only the end/),
    })
  })

  test('of the question, where less context is in force than was asked for, is at least doubted', async () => {
    const { model } = await modelOn('llama3.2:fault-truncates', { server: { largestContext: 1024 } })
    const { doubts } = await model.ask(question({ user: 'word '.repeat(2000) }), { signal: never })
    expect(doubts).toEqual([expect.stringMatching(/read 514 tokens of a question of 10026 bytes/)])
  })
})

describe('what is sent', () => {
  test('is the same in every call of a run but for the question, so the model is loaded once', async () => {
    const { server, model } = await modelOn('gemma4:e4b')
    for (const answerTokens of [100, 800])
      await model.ask(question({ user: `Question ${answerTokens}`, answerTokens }), { signal: never })
    const bodies = server.bodies('/api/chat')
    expect(bodies.map(({ messages, options, ...same }) => same)).toEqual([
      sent({ model: 'gemma4:e4b' }),
      sent({ model: 'gemma4:e4b' }),
    ])
    expect(bodies.map(({ options }) => options)).toEqual(
      [100, 800].map((num_predict) => ({
        num_ctx: 8192,
        num_predict,
        temperature: 0,
        seed: expect.any(Number),
      })),
    )
    expect(server.state.loads).toBe(1)
  })

  const sent = (change: object) => ({
    format: schema,
    think: false,
    stream: true,
    keep_alive: '10m',
    truncate: false,
    shift: false,
    ...change,
  })

  test('asks a model that cannot be silenced to think little, and leaves out what it thinks', async () => {
    const { server, model } = await modelOn('gpt-oss:20b', {
      server: { engine: scripted({ content: 'Yes.', thinking: 'Well. ' }) },
    })
    expect((await model.ask(question(), { signal: never })).text).toBe('Yes.')
    expect(server.bodies('/api/chat')[0]).toMatchObject({ think: 'low' })
  })

  test('asks for no more context than the model was made for', async () => {
    const { server, model } = await modelOn('tiny')
    await model.ask(question(), { signal: never })
    expect(model.contextTokens).toBe(2048)
    expect(server.bodies('/api/chat')[0]).toMatchObject({ options: { num_ctx: 2048 } })
  })

  test('no longer says what an old server refuses to hear', async () => {
    const { server, model } = await modelOn('llama3.2', { server: { version: '0.5.1' } })
    for (const user of ['one', 'two']) await model.ask(question({ user }), { signal: never })
    expect(server.bodies('/api/chat').map(({ think }) => think)).toEqual([false, undefined, undefined])
  })
})
