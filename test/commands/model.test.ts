import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { shapes } from '../../src/render/json/schemas.ts'
import { testCraft } from '../context.ts'
import { serving } from '../model/served.ts'
import { scripted } from '../model/server/engine.ts'
import type { ServerOptions } from '../model/server/server.ts'
import { adasRepository, expectFault, jsonOf } from './history.ts'
import { bin, installed, run } from './installed.ts'

async function craftWith(options: ServerOptions, env: Readonly<Record<string, string>> = {}, width = 100) {
  const server = await serving(options)
  return { server, craft: testCraft({ width, env: { OLLAMA_HOST: server.url, ...env } }) }
}

const several = { models: ['llama3.2', 'gemma4:e4b', 'all-minilm', 'remote:cloud'] }

describe('craft model list', () => {
  test('names what is installed, the one it would ask, and why', async () => {
    const { server, craft } = await craftWith(several)
    const { code, out, err } = await craft('model', 'list')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.replace(server.url, 'URL')).toMatchInlineSnapshot(`
      "Ollama 0.35.0 at URL: 4 models

         llama3.2:latest       2.0 GB  131,072 tokens  completion, tools
      *  gemma4:e4b            4.1 GB  131,072 tokens  completion, tools, thinking
         all-minilm:latest      46 MB      512 tokens  embedding
         remote:cloud       382 bytes  131,072 tokens  runs elsewhere: never asked

      craft would ask gemma4:e4b: the first of craft's preferred models that is installed.
      "
    `)
  })

  test('in forty columns no line is longer', async () => {
    const { craft } = await craftWith(several, {}, 40)
    const { out } = await craft('model', 'list')
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40)
  })

  test('as JSON keeps to its schema', async () => {
    const { server, craft } = await craftWith(several)
    const shown = shapes.models.parse(jsonOf(await craft('model', 'list', '--json')))
    expect(shown).toMatchObject({ server: { address: server.url, version: '0.35.0' }, chosen: 'gemma4:e4b' })
    expect(shown.models.map(({ name, isCloud }) => [name, isCloud])).toEqual([
      ['llama3.2:latest', false],
      ['gemma4:e4b', false],
      ['all-minilm:latest', false],
      ['remote:cloud', true],
    ])
  })

  test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    ['the flag', { CRAFT_MODEL: 'gemma4:e4b' }, ['--model', 'llama3.2'], 'llama3.2:latest'],
    ['the environment', { CRAFT_MODEL: 'llama3.2' }, [], 'llama3.2:latest'],
    ['the longer variable', { CRAFT_MODEL_NAME: 'llama3.2', CRAFT_MODEL: 'x' }, [], 'llama3.2:latest'],
  ])('obeys %s', async (_, env, flags, chosen) => {
    const { craft } = await craftWith(several, env)
    expect(jsonOf(await craft('model', 'list', '--json', ...flags))).toMatchObject({ chosen })
  })

  test('says what to do where there is none to ask, and ends well', async () => {
    const { craft } = await craftWith({ models: ['all-minilm'] })
    const { code, out } = await craft('model', 'list')
    expect(code).toBe(0)
    expect(out).toMatch(/craft would ask none: no model .*\nNext: ollama pull gemma4:e4b\n$/)
    const unknown = jsonOf(await craft('model', 'list', '--json', '--model', 'mistral'))
    expect(unknown).toMatchObject({ chosen: null, because: 'the model mistral is not installed' })
  })

  test('shows a hostile name inert', async () => {
    const { server, craft } = await craftWith({ models: ['llama3.2'] })
    const name = 'evil\u001b[31m\u202e:latest'
    const model = server.state.models.get('llama3.2:latest')
    if (model !== undefined) server.state.models.set(name, { ...model, name })
    const { out } = await craft('model', 'list')
    expect(out).toContain('evil\\u001b[31m\\u202e:latest')
    expect(out).not.toContain('\u001b')
  })

  test('without a server is a fault of a service that says how to start it', async () => {
    expectFault(await testCraft()('model', 'list'), {
      code: 5,
      says: /^craft: no model server answers at http:\/\/127\.0\.0\.1:2\nNext: start it with: ollama serve\n$/,
    })
  })
})

describe('another machine', () => {
  test('is refused without the flag, whoever names it', async () => {
    for (const env of [{ OLLAMA_HOST: 'gpu.example.com' }, { CRAFT_MODEL_HOST: '192.168.1.7' }])
      for (const line of [['list'], ['test'], ['pull', 'gemma4']])
        expectFault(await testCraft({ env })('model', ...line), {
          code: 5,
          says: /is another machine, and what is asked would leave this one\nNext: add --allow-remote-model/,
        })
  })

  test('of craft’s own settings is stronger than that of Ollama’s', async () => {
    const { server, craft } = await craftWith(several, { OLLAMA_HOST: 'gpu.example.com' })
    await craft('config', 'set', 'model.host', server.url)
    expect((await craft('model', 'list')).code).toBe(0)
    const settings = shapes.setting.array().parse(jsonOf(await craft('config', 'list', '--json')))
    const { value, origin } = settings.find(({ key }) => key === 'model.host') ?? {}
    expect({ value, origin }).toEqual({ value: server.url, origin: 'file' })
  })
})

describe('craft model pull', () => {
  test('downloads what is named and says so', async () => {
    const { server, craft } = await craftWith({ models: [] })
    expect(await craft('model', 'pull', 'gemma4:e4b')).toEqual({
      code: 0,
      out: 'gemma4:e4b is installed (4.1 GB).\n',
      err: '',
    })
    expect([...server.state.models.keys()]).toEqual(['gemma4:e4b'])
    const again = jsonOf(await craft('model', 'pull', 'gemma4:e4b', '--json'))
    expect(shapes['model-pull'].parse(again)).toEqual({ name: 'gemma4:e4b', bytes: 4_112_000_000 })
  })

  test('of a model that nobody has is a fault', async () => {
    const { craft } = await craftWith({})
    expectFault(await craft('model', 'pull', 'no-such'), {
      code: 5,
      says: /there is no model no-such:latest/,
    })
  })
})

describe('craft model test', () => {
  const right = '{"number": 42, "parity": "even"}'

  test('asks one question and says what came of it', async () => {
    const { server, craft } = await craftWith({ models: ['gemma4:e4b'], engine: scripted(right, right) })
    const { code, out, err } = await craft('model', 'test')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatchInlineSnapshot(`
      "gemma4:e4b answered, and kept to the schema.
      It took 1.9 s: 1.5 s to load, 0.1 s to read, 0.3 s to answer, 50 tokens a second.
      A context of 8,192 tokens is in force.
      "
    `)
    expect(server.bodies('/api/chat')).toHaveLength(1)
    const tried = shapes['model-test'].parse(jsonOf(await craft('model', 'test', '--json')))
    expect(tried).toMatchObject({ name: 'gemma4:e4b', keepsSchema: true, contextInForce: 8192 })
  })

  test.each([
    ['Forty-two, which is even.', /the answer is not JSON alone/],
    ['```json\n{"number": 42, "parity": "even"}\n```', /the answer is not JSON alone/],
    ['{"number": "42", "parity": "even"}', /"number" is no whole number/],
    ['{"number": 42, "parity": "both"}', /"parity" is neither/],
    ['{"number": 42, "parity": "even", "mood": 1}', /keys that nobody asked for/],
  ])('a model that answers %j fails the check', async (answer, says) => {
    const { craft } = await craftWith({ engine: scripted(answer) })
    const { code, out, err } = await craft('model', 'test')
    expect(code).toBe(9)
    expect(out).toMatch(says)
    expect(err).toMatch(says)
  })

  test('an old server is named as what may be wrong', async () => {
    const { craft } = await craftWith({ version: '0.30.0', engine: scripted(right) })
    expect((await craft('model', 'test')).out).toMatch(/Ollama 0\.30\.0 may forget schemas/)
  })
})

describe('craft doctor', () => {
  const modelChecks = async (craft: ReturnType<typeof testCraft>, ...flags: string[]) => {
    const ran = await craft('doctor', '--json', ...flags)
    const { checks } = shapes.doctor.parse(JSON.parse(ran.out))
    return { code: ran.code, checks: checks.filter(({ name }) => name.startsWith('model')) }
  }
  const doctored = async (options: ServerOptions, env: Readonly<Record<string, string>> = {}) => {
    const server = await serving(options)
    const craft = testCraft({ cwd: adasRepository().path, env: { OLLAMA_HOST: server.url, ...env } })
    return { server, craft }
  }

  test('without a server has no fault and no warning, and says it once', async () => {
    const { code, checks } = await modelChecks(testCraft({ cwd: adasRepository().path }))
    expect(code).toBe(0)
    expect(checks).toEqual([
      {
        name: 'model',
        status: 'ok',
        says: 'no model server answers at http://127.0.0.1:2; craft works by its rules alone',
        remedy: null,
      },
    ])
  })

  test('tells server, version, model and context, and asks nothing', async () => {
    const { server, craft } = await doctored(several)
    const { code, checks } = await modelChecks(craft)
    expect(code).toBe(0)
    expect(checks.map(({ status, says }) => `${status}: ${says.replace(server.url, 'URL')}`)).toEqual([
      'ok: Ollama 0.35.0 at URL',
      "ok: gemma4:e4b: the first of craft's preferred models that is installed",
      'ok: gemma4:e4b is not loaded now; craft asks for 8192 tokens',
    ])
    expect(server.requests.map(({ path }) => path)).not.toContain('/api/chat')
  })

  test('with --full asks one small question, after which the context in force is known', async () => {
    const { server, craft } = await doctored({
      largestContext: 2048,
      engine: scripted('{"number":42,"parity":"even"}'),
    })
    const { code, checks } = await modelChecks(craft, '--full')
    expect(code).toBe(0)
    expect(checks.at(-1)).toMatchObject({ name: 'model answer', status: 'ok' })
    expect(server.bodies('/api/chat')).toHaveLength(1)
    expect((await modelChecks(craft)).checks.at(-1)).toMatchObject({
      status: 'warning',
      says: expect.stringMatching(/^2048 tokens are in force, and craft asks for 8192/),
      remedy: 'craft config set model.numCtx 2048',
    })
  })

  test.each<[string, ServerOptions, Readonly<Record<string, string>>, RegExp, RegExp]>([
    ['an old server', { version: '0.31.1' }, {}, /before 0\.31\.2 answers may ignore/, /^update it/],
    ['no model', { models: [] }, {}, /no model that craft can ask/, /^ollama pull /],
    ['a missing model', {}, { CRAFT_MODEL: 'mistral' }, /mistral is not installed/, /^ollama pull mistral$/],
    [
      'another machine',
      {},
      { CRAFT_MODEL_HOST: 'gpu.example.com' },
      /another machine/,
      /--allow-remote-model/,
    ],
    ['no address', {}, { CRAFT_MODEL_HOST: 'ftp://x' }, /no address of a model server/, /OLLAMA_HOST/],
  ])('warns of %s and ends well', async (_, options, env, says, remedy) => {
    const { craft } = await doctored(options, env)
    const { code, checks } = await modelChecks(craft)
    expect(code).toBe(0)
    const warned = checks.filter(({ status }) => status === 'warning')
    expect(warned).toEqual([
      expect.objectContaining({ says: expect.stringMatching(says), remedy: expect.stringMatching(remedy) }),
    ])
  })

  test('looks for no server where models are switched off', async () => {
    const { server, craft } = await doctored({}, { CRAFT_MODEL_ENABLED: 'no' })
    expect((await modelChecks(craft)).checks).toHaveLength(1)
    expect(server.requests).toEqual([])
  })
})

const withoutPids = (text: string): string => text.replace(/^\(node:\d+\)/gm, '(node)')

describe('the program itself', () => {
  const closing: (() => void)[] = []
  afterEach(() => {
    for (const close of closing.splice(0)) close()
  })

  test('asks past the proxies of its environment, and prints nothing but its answer', async () => {
    const seen: string[] = []
    const proxy = createServer((request, response) => {
      seen.push(request.url ?? '')
      response.end()
    }).on('connect', (request, socket) => {
      seen.push(request.url ?? '')
      socket.destroy()
    })
    await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening))
    closing.push(() => proxy.close())
    const through = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const server = await serving(several)
    const repo = adasRepository()
    const { craft, env } = installed(repo, {
      OLLAMA_HOST: server.url.replace('http://', ''),
      OLLAMA_API_KEY: 'secret',
      NODE_USE_ENV_PROXY: '1',
      HTTP_PROXY: through,
      http_proxy: through,
      HTTPS_PROXY: through,
      ALL_PROXY: through,
    })
    const { code, out, err } = await craft('model list --json')
    // Node 22 says before any program begins that such proxies are experimental.
    const nothing = await run(process.execPath, ['-e', ''], repo.path, env)
    expect({ code, err: withoutPids(err) }).toEqual({ code: 0, err: withoutPids(nothing.err) })
    expect(shapes.models.parse(JSON.parse(out)).chosen).toBe('gemma4:e4b')
    expect(seen).toEqual([])
    expect(JSON.stringify(server.requests)).not.toContain('secret')
  })

  test('leaves the server when Ctrl-C is pressed while it waits', async () => {
    const server = await serving({ models: ['llama3.2:fault-no-headers'] })
    const { env } = installed(adasRepository(), { OLLAMA_HOST: server.url })
    const child = spawn(process.execPath, [bin, 'model', 'test', '--model', 'llama3.2:fault-no-headers'], {
      env,
    })
    const exited = once(child, 'exit')
    await server.came('/api/chat', 1)
    child.kill('SIGINT')
    await server.ended('left', 1)
    expect(await exited).toEqual([130, null])
  })

  test('keeps stdout clean where a proxy’s page answers instead of a server', async () => {
    const server = await serving({ models: ['llama3.2:fault-html-502'] })
    const { craft } = installed(adasRepository(), { OLLAMA_HOST: server.url })
    const { code, out, err } = await craft('model test --json --model llama3.2:fault-html-502')
    expect({ code, out }).toEqual({ code: 5, out: '' })
    expect(err).toMatch(/^craft: what answered is no model server.*\nNext: /)
  })
})
