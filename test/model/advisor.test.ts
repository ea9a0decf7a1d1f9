import { describe, expect, test } from 'vitest'
import type { ModelCall } from '../../src/core/model-call.ts'
import { list, oneOf, record, words } from '../../src/core/shape.ts'
import { findAdvisor } from '../../src/model/advisor.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { never, serving, settingsFor } from './served.ts'
import { scripted } from './server/engine.ts'
import type { OllamaServer, ServerOptions } from './server/server.ts'

const asking = {
  prompt: { name: 'trial', version: 1 },
  system: 'You judge commit messages.',
  user: 'Read history as a stream',
  shape: record({ level: oneOf('low', 'high'), reasons: list(words(900), 3) }),
  maxTokens: 60,
  clean: (text: string) => text,
}
const good = { level: 'high', reasons: ['It says why.'] } as const
const nothingKept = { calls: async () => null, now: () => 0 }

const find = (
  server: OllamaServer | null,
  change: Partial<ReturnType<typeof settingsFor>> = {},
  wish: Parameters<typeof findAdvisor>[1] = {},
  keeping: Parameters<typeof findAdvisor>[2] = nothingKept,
) => findAdvisor({ ...settingsFor(server), ...change }, wish, keeping, never)

/** One that answers in this test, or the test is over. */
async function advisorOn(options: ServerOptions, keeping = nothingKept as Parameters<typeof find>[3]) {
  const server = await serving(options)
  const { advisor, because } = await find(server, {}, {}, keeping)
  if (advisor === null) throw new Error(because)
  return { server, advisor }
}

const chats = (server: OllamaServer): number => server.bodies('/api/chat').length

describe('there is no advisor', () => {
  test('where nobody listens, and the reason says how to change that', async () => {
    expect(await find(null)).toEqual({
      advisor: null,
      because: 'no model server answers at http://127.0.0.1:2 (ollama serve)',
    })
  })

  test('where the settings switch models off: no server is looked for', async () => {
    const server = await serving()
    expect(await find(server, { enabled: false })).toMatchObject({
      advisor: null,
      because: expect.stringContaining('model.enabled is false'),
    })
    expect(server.requests).toEqual([])
  })

  test('on another machine, unless that is wished', async () => {
    const { advisor, because } = await find(null, { host: 'gpu.example.com' })
    expect(advisor).toBeNull()
    expect(because).toMatch(/is another machine, .*\(add --allow-remote-model/)
  })

  test.each<[string, ServerOptions, Parameters<typeof find>[2], RegExp]>([
    ['no model is installed', { models: [] }, {}, /no model .* is installed \(ollama pull /],
    ['the model named is missing', {}, { name: 'mistral' }, /mistral is not installed \(ollama pull mistral/],
    ['the model named makes vectors', { models: ['all-minilm'] }, { name: 'all-minilm' }, /does not answer/],
    ['the model named is a cloud’s', { models: ['remote:cloud'] }, { name: 'remote:cloud' }, /somebody else/],
  ])('where %s', async (_, options, wish, because) => {
    const server = await serving(options)
    expect(await find(server, {}, wish)).toEqual({ advisor: null, because: expect.stringMatching(because) })
    expect(chats(server)).toBe(0)
  })

  test('but an address that is none is a fault of the person’s', async () => {
    await expect(find(null, { host: 'ftp://x' })).rejects.toMatchObject({ kind: 'usage' })
  })
})

describe('an advisor', () => {
  test('gives the answer of the model that it names, with room set aside for a longer one', async () => {
    const { server, advisor } = await advisorOn({ engine: scripted(JSON.stringify(good)) })
    expect(advisor.model).toMatchObject({
      name: 'llama3.2:latest',
      digest: expect.stringMatching(/^[0-9a-f]+$/),
    })
    expect(advisor.contextTokens).toBe(8192 - 1200)
    expect(await advisor.ask(asking, never)).toEqual({ answer: good, isCached: false, because: null })
    expect(server.bodies('/api/chat')).toMatchObject([{ options: { num_ctx: 8192, num_predict: 60 } }])
  })

  test('asks for an answer that was cut once more, with twice the room', async () => {
    const long = { level: 'high', reasons: ['word '.repeat(70)] }
    const { server, advisor } = await advisorOn({
      engine: scripted(JSON.stringify(long), JSON.stringify(long)),
    })
    expect((await advisor.ask(asking, never)).answer).toEqual(long)
    const asked = server.bodies('/api/chat').map(({ options }) => options)
    expect(asked).toMatchObject([{ num_predict: 60 }, { num_predict: 120 }])
  })

  test('has no answer where the model keeps to no form, and says so', async () => {
    const { server, advisor } = await advisorOn({ engine: scripted('Well.', 'Well!') })
    expect(await advisor.ask(asking, never)).toMatchObject({
      answer: null,
      because: expect.stringMatching(/^the answer of llama3\.2:latest did not keep to its form twice/),
    })
    expect(chats(server)).toBe(2)
  })

  test('asks no more once the model can’t be loaded', async () => {
    const { server, advisor } = await advisorOn({ models: ['llama3.2:fault-oom-new'] })
    const [first, second] = [
      await advisor.ask(asking, never),
      await advisor.ask({ ...asking, user: 'B' }, never),
    ]
    expect(first).toMatchObject({ answer: null, because: expect.stringMatching(/memory/) })
    expect(second).toEqual(first)
    expect(chats(server)).toBe(1)
  })

  test('has no answer once its server is gone', async () => {
    const { server, advisor } = await advisorOn({})
    await server.close()
    expect(await advisor.ask(asking, never)).toMatchObject({
      answer: null,
      because: expect.stringContaining(`no model server answers at ${server.url}`),
    })
  })

  test('leaves the server at once when the person interrupts, and throws that', async () => {
    const { server, advisor } = await advisorOn({ models: ['llama3.2:fault-no-headers'] })
    const person = new AbortController()
    const asked = advisor.ask(asking, person.signal)
    asked.catch(() => {})
    await server.came('/api/chat', 1)
    person.abort()
    await expect(asked).rejects.toMatchObject({ kind: 'interrupted' })
    await server.ended('left', 1)
  })
})

describe('with a store to keep calls in', () => {
  const keeping = () => {
    const { modelCalls } = openSqliteStore(':memory:', { now: () => new Date(0), craftVersion: '0.1.0' })
    return { modelCalls, with: { calls: async () => modelCalls, now: () => 1_800_000_000_000 } }
  }

  test('a second run asks nothing, whichever process it is', async () => {
    const store = keeping()
    const { server, advisor } = await advisorOn({ engine: scripted(JSON.stringify(good)) }, store.with)
    await advisor.ask(asking, never)
    const { advisor: later } = await find(server, {}, {}, store.with)
    expect(await later?.ask(asking, never)).toEqual({ answer: good, isCached: true, because: null })
    expect(chats(server)).toBe(1)
    expect(store.modelCalls.list(9)).toMatchObject([
      { prompt: asking.prompt, isUsable: true, promptText: null },
    ])
  })

  test('an answer of no use is kept and never used again', async () => {
    const store = keeping()
    const said = ['Well.', JSON.stringify({ ...good, level: 'medium' }), JSON.stringify(good)]
    const { server, advisor } = await advisorOn({ engine: scripted(...said) }, store.with)
    expect((await advisor.ask(asking, never)).answer).toBeNull()
    expect((await advisor.ask(asking, never)).answer).toEqual(good)
    expect(chats(server)).toBe(3)
    expect(
      store.modelCalls
        .list(9)
        .map(({ isUsable }) => isUsable)
        .sort(),
    ).toEqual([false, false, true])
  })

  test('another model, or a newer one of its name, is asked anew', async () => {
    const store = keeping()
    const { server, advisor } = await advisorOn(
      { engine: scripted(JSON.stringify(good), JSON.stringify(good)) },
      store.with,
    )
    await advisor.ask(asking, never)
    for (const [name, model] of server.state.models)
      server.state.models.set(name, { ...model, digest: 'f'.repeat(64) })
    const { advisor: newer } = await find(server, {}, {}, store.with)
    expect(await newer?.ask(asking, never)).toMatchObject({ answer: good, isCached: false })
    expect(new Set(store.modelCalls.list(9).map(({ digest }: ModelCall) => digest)).size).toBe(2)
  })

  test('prompts are kept only where the settings say so', async () => {
    const store = keeping()
    const server = await serving({ engine: scripted(JSON.stringify(good)) })
    const { advisor } = await find(server, { logPrompts: true }, {}, store.with)
    await advisor?.ask(asking, never)
    expect(store.modelCalls.list(1)[0]?.promptText).toBe(`${asking.system}\n\n${asking.user}`)
  })
})
