import { describe, expect, test } from 'vitest'
import type { PullProgress } from '../../../src/core/model.ts'
import { hostOf, never, serving } from '../served.ts'

describe('vectors', () => {
  test('come one for each text in their order, of length 1, however many there are', async () => {
    const server = await serving({ models: ['llama3.2', 'embeddinggemma'] })
    const embedder = await hostOf(server).embedder(never)
    const texts = Array.from({ length: 70 }, (_, index) => `text ${index}`)
    const vectors = (await embedder?.embed(texts, never)) ?? []
    expect(vectors).toHaveLength(70)
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1)
    expect((await embedder?.embed(['text 69'], never))?.[0]).toEqual(vectors[69])
    expect(
      server.bodies('/api/embed').map(({ input, truncate }) => [(input as string[]).length, truncate]),
    ).toEqual([
      [32, false],
      [32, false],
      [6, false],
      [1, false],
    ])
    expect(await embedder?.embed([], never)).toEqual([])
  })

  test('of an old server are brought to length 1', async () => {
    const server = await serving({ models: ['all-minilm:fault-unscaled'] })
    const [vector = []] = (await (await hostOf(server).embedder(never))?.embed(['word'], never)) ?? []
    expect(Math.hypot(...vector)).toBeCloseTo(1)
  })

  test.each([
    ['a text that is too long', 'all-minilm', 'word '.repeat(1000), 'prompt-cut'],
    ['fewer vectors than texts', 'all-minilm:fault-too-few', 'word', 'broken-answer'],
    ['a server that is busy', 'all-minilm:fault-busy', 'word', 'busy'],
  ])('%s is a fault', async (_, model, text, reason) => {
    const server = await serving({ models: [model] })
    const embedder = await hostOf(server).embedder(never)
    await expect(embedder?.embed([text], never)).rejects.toMatchObject({ reason })
  })

  test('need a model that makes some', async () => {
    expect(await hostOf(await serving()).embedder(never)).toBe(null)
  })
})

describe('judging on closed scales', () => {
  const questions = {
    reach: { instructions: 'How far does it reach?', levels: ['one file', 'one part', 'everything'] },
    effort: { instructions: 'How much work was it?', levels: ['an hour', 'a week'] },
  }

  test('gives a place on each scale', async () => {
    const server = await serving({ models: ['llama3.2', 'nimble'] })
    const judge = await hostOf(server).judge(never)
    const answers = await judge?.judge('the change', questions, never)
    expect(Object.keys(answers ?? {})).toEqual(['reach', 'effort'])
    expect(answers?.reach.score).toBeGreaterThanOrEqual(0)
    expect(answers?.reach.score).toBeLessThanOrEqual(2)
    expect(server.bodies('/v1/systemone')).toMatchObject([
      { model: 'nimble:latest', questions: { effort: { type: 'score', criteria: ['an hour', 'a week'] } } },
    ])
  })

  test.each([
    ['a server that is too old', { models: ['nimble'], version: '0.34.9' }],
    ['no such model', { models: ['llama3.2'] }],
  ])('is not to be had with %s', async (_, options) => {
    expect(await hostOf(await serving(options)).judge(never)).toBe(null)
  })

  test('too much text is a fault, as nothing is cut', async () => {
    const judge = await hostOf(await serving({ models: ['nimble'] })).judge(never)
    await expect(judge?.judge('word '.repeat(9000), questions, never)).rejects.toMatchObject({
      reason: 'prompt-cut',
    })
  })
})

describe('downloads', () => {
  test('tell how far they are, and never less than before', async () => {
    const server = await serving({ models: [] })
    const seen: PullProgress[] = []
    const host = hostOf(server)
    await host.pull('qwen3.5:4b', (progress) => seen.push(progress), never)
    const done = seen.map((one) => one.done)
    expect(done).toEqual([...done].sort((a, b) => a - b))
    expect(seen.at(-1)).toEqual({ status: 'success', done: 3_389_000_000, total: 3_389_000_000 })
    expect((await host.installed(never)).map(({ name }) => name)).toEqual(['qwen3.5:4b'])
  })

  test('of a model that nobody has say so', async () => {
    const pulled = hostOf(await serving()).pull('no-such', () => {}, never)
    await expect(pulled).rejects.toMatchObject({
      reason: 'model-missing',
      message: 'there is no model no-such:latest to download',
    })
  })
})

test('an old server tells less of its models, and is asked about each', async () => {
  const models = ['gemma4:e4b', 'all-minilm']
  const [old, fresh] = [await serving({ models, version: '0.5.1' }), await serving({ models })]
  expect(await hostOf(old).installed(never)).toEqual(await hostOf(fresh).installed(never))
  expect(old.bodies('/api/show')).toHaveLength(2)
  expect(fresh.bodies('/api/show')).toHaveLength(0)
})

test('one model that a server can say nothing of does not hide the others', async () => {
  const server = await serving({ models: ['gemma4:e4b', 'llama3.2:fault-html-502'], version: '0.5.1' })
  const installed = await hostOf(server).installed(never)
  expect(installed.map(({ name, capabilities }) => [name, capabilities.length])).toEqual([
    ['gemma4:e4b', 3],
    ['llama3.2:fault-html-502', 0],
  ])
})
