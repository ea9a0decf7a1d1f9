import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { type OllamaServer, startServer } from './server/server.ts'

/**
 * What every server of Ollama's protocol does, asked without any client. Run it against a real one that has a small
 * chat model, to see whether the one under test/model/server/ still tells the truth:
 * CRAFT_TEST_OLLAMA=http://127.0.0.1:11434 CRAFT_TEST_MODEL=llama3.2:1b npx vitest run test/model/conformance.test.ts
 */
const real = process.env.CRAFT_TEST_OLLAMA
const model = process.env.CRAFT_TEST_MODEL ?? 'llama3.2'
const embedding = real === undefined ? 'all-minilm' : process.env.CRAFT_TEST_EMBEDDING
let server: OllamaServer | null = null
let base = real ?? ''

beforeAll(async () => {
  if (real !== undefined) return
  server = await startServer({ models: [model, 'all-minilm'] })
  base = server.url
})
afterAll(async () => server?.close())

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(`${base}${path}`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })
const linesOf = async (response: Response): Promise<readonly unknown[]> =>
  (await response.text())
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const errors: readonly (readonly [path: string, body: unknown, status: number, error: RegExp])[] = [
  ['/api/chat', '', 400, /^missing request body$/],
  ['/api/chat', 'x', 400, /^invalid character 'x'/],
  ['/api/chat', {}, 400, /^model is required$/],
  ['/api/chat', { model: 'no-such-model' }, 404, /^model .no-such-model(:latest)?. not found/],
  [
    '/api/chat',
    { model, messages: [hello()], format: 'yaml' },
    500,
    /^invalid format: .*expected "json" or a valid JSON Schema/,
  ],
  ['/api/show', {}, 400, /^model is required$/],
  ['/api/show', { model: 'no-such-model' }, 404, /not found/],
  ['/api/embed', { model: 'no-such-model', input: 'a' }, 404, /not found/],
  ['/api/embed', { model, input: 7 }, 400, /^invalid input type/],
]

function hello() {
  return { role: 'user', content: 'Say hello.' }
}

describe('an error is a status and one sentence in JSON', () => {
  test.each(errors)('POST %s %j is %d', async (path, body, status, error) => {
    const response = await post(path, body)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(await response.json()).toEqual({ error: expect.stringMatching(error) })
  })

  test('but for paths that nobody knows, which are plain text', async () => {
    const response = await fetch(`${base}/api/no-such-path`)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(await response.text()).toBe('404 page not found')
  })
})

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().min(1)
const details = z.object({
  format: z.string(),
  family: z.string(),
  parameter_size: z.string(),
  quantization_level: z.string(),
})
const stamp = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/)
const last = z.object({
  model: z.string(),
  created_at: stamp,
  message: z.object({ role: z.literal('assistant'), content: z.string() }),
  done: z.literal(true),
  done_reason: z.string(),
  total_duration: count,
  prompt_eval_count: count.optional(),
  eval_count: count,
  eval_duration: count,
})

describe('lists', () => {
  test.each<[string, z.ZodType]>([
    ['/api/version', z.object({ version: z.string().regex(/^\d+\.\d+\.\d+/) })],
    [
      '/api/tags',
      z.object({
        models: z.array(
          z.object({ name: z.string().regex(/:/), size: count, digest, details, modified_at: stamp }),
        ),
      }),
    ],
    [
      '/api/ps',
      z.object({ models: z.array(z.object({ name: z.string(), size: count, digest, expires_at: stamp })) }),
    ],
  ])('GET %s', async (path, shape) => {
    const response = await fetch(`${base}${path}`)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    shape.parse(await response.json())
  })

  test('GET / says that it runs, and HEAD too', async () => {
    expect(await (await fetch(`${base}/`)).text()).toBe('Ollama is running')
    for (const path of ['/', '/api/version', '/api/tags'])
      expect((await fetch(`${base}${path}`, { method: 'HEAD' })).status).toBe(200)
  })

  test.each(['model', 'name'])(
    'POST /api/show takes the key %s, and tells the trained context',
    async (key) => {
      const shown = z
        .object({ details, capabilities: z.array(z.string()), model_info: z.record(z.string(), z.unknown()) })
        .parse(await (await post('/api/show', { [key]: model })).json())
      const family = shown.model_info['general.architecture']
      expect(shown.model_info[`${family}.context_length`]).toBeGreaterThan(0)
      expect(shown.capabilities).toContain('completion')
    },
  )
})

describe('POST /api/chat', () => {
  const options = { num_ctx: 2048, num_predict: 200, temperature: 0, seed: 7 }

  test('streams lines unless it is told not to; the last has the counts', async () => {
    const response = await post('/api/chat', { model, messages: [hello()], options })
    expect(response.headers.get('content-type')).toBe('application/x-ndjson')
    const lines = await linesOf(response)
    last.parse(lines.at(-1))
    for (const line of lines.slice(0, -1))
      expect(line).toMatchObject({ done: false, message: { role: 'assistant' } })
  })

  test('with stream false is one document', async () => {
    const response = await post('/api/chat', { model, messages: [hello()], options, stream: false })
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(last.parse(await response.json()).message.content).not.toBe('')
  })

  test('keeps to a schema', async () => {
    const format = {
      type: 'object',
      properties: {
        mood: { enum: ['good', 'bad'] },
        marks: { type: 'array', items: { type: 'integer' }, maxItems: 3 },
      },
      required: ['mood', 'marks'],
    }
    const response = await post('/api/chat', {
      model,
      messages: [hello()],
      options,
      stream: false,
      format,
      think: false,
    })
    const { content } = last.parse(await response.json()).message
    z.object({ mood: z.enum(['good', 'bad']), marks: z.array(z.int()) }).parse(JSON.parse(content))
  })

  test('ends with "length" where num_predict is too small', async () => {
    const body = { model, messages: [hello()], options: { ...options, num_predict: 1 }, stream: false }
    expect(await (await post('/api/chat', body)).json()).toMatchObject({
      done_reason: 'length',
      eval_count: 1,
    })
  })

  test('without messages only loads the model, with the context that is then in force', async () => {
    const body = { model, messages: [], options, stream: false }
    expect(await (await post('/api/chat', body)).json()).toMatchObject({ done: true, done_reason: 'load' })
    const { models } = (await (await fetch(`${base}/api/ps`)).json()) as {
      models: { context_length: number }[]
    }
    expect(models.map((one) => one.context_length)).toContain(2048)
  })

  test('refuses a question that is too long where it may not cut it', async () => {
    const messages = [{ role: 'user', content: 'word '.repeat(20_000) }]
    const body = { model, messages, options, stream: false, truncate: false, shift: false }
    const response = await post('/api/chat', body)
    expect(response.status).toBe(400)
    expect(JSON.stringify(await response.json())).toMatch(/context/)
  })

  test.skipIf(embedding === undefined)('refuses a model that makes vectors', async () => {
    const response = await post('/api/chat', { model: embedding, messages: [hello()] })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ error: expect.stringMatching(/" does not support chat$/) })
  })
})

describe.skipIf(embedding === undefined)('POST /api/embed', () => {
  const embed = async (body: object) => (await post('/api/embed', { model: embedding, ...body })).json()

  test('gives a vector of length 1 for each text', async () => {
    const { embeddings } = (await embed({ input: ['one', 'two'] })) as { embeddings: number[][] }
    expect(embeddings.map((vector) => Math.hypot(...vector))).toEqual([
      expect.closeTo(1, 3),
      expect.closeTo(1, 3),
    ])
    expect(await embed({ input: [] })).toMatchObject({ embeddings: [] })
  })

  test('refuses a text that is too long where it may not cut it', async () => {
    const input = 'word '.repeat(20_000)
    expect(await embed({ input, truncate: false })).toEqual({ error: expect.stringMatching(/exceeds/) })
    expect(await embed({ input })).toMatchObject({ embeddings: [expect.any(Array)] })
  })
})

describe('POST /api/pull', () => {
  test('of a model that nobody has ends with an error', async () => {
    const response = await post('/api/pull', { name: 'no-such-model-anywhere' })
    expect((await linesOf(response)).at(-1)).toEqual({ error: expect.stringMatching(/pull model manifest/) })
  })
})
