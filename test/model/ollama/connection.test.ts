import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { hostOf, modelOn, named, never, question, serving } from '../served.ts'

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  open.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('a person who gives up', () => {
  test('before the first token closes the connection', async () => {
    const { server, model } = await modelOn('llama3.2:fault-no-headers')
    const person = new AbortController()
    const asked = model.ask(question(), { signal: person.signal })
    asked.catch(() => {})
    await server.came('/api/chat', 1)
    person.abort()
    await expect(asked).rejects.toMatchObject({ reason: 'cancelled', kind: 'interrupted' })
    await server.ended('left', 1)
  })

  test('in the middle of an answer closes the connection', async () => {
    const { server, model } = await modelOn('llama3.2:fault-stall')
    const person = new AbortController()
    const watch = ({ pieces }: { readonly pieces: number }) => {
      if (pieces === 3) person.abort()
    }
    const asked = model.ask(question(), { signal: person.signal, watch })
    await expect(asked).rejects.toMatchObject({ reason: 'cancelled' })
    await server.ended('left', 1)
  })

  test('of a download closes the connection', async () => {
    const server = await serving()
    const person = new AbortController()
    const pulled = hostOf(server).pull(
      'gemma4:fault-stall',
      ({ done, total }) => {
        if (total > 0 && done === total) person.abort()
      },
      person.signal,
    )
    await expect(pulled).rejects.toMatchObject({ reason: 'cancelled' })
    await server.ended('left', 1)
  })

  test('before asking sends nothing', async () => {
    const { server, model } = await modelOn('llama3.2')
    await expect(model.ask(question(), { signal: AbortSignal.abort() })).rejects.toMatchObject({
      reason: 'cancelled',
    })
    expect(server.bodies('/api/chat')).toEqual([])
  })
})

describe('a server is left when its answer', () => {
  test.each(['blanks', 'endless', 'bad-line'])('is of no use (%s)', async (fault) => {
    const { server, model } = await modelOn(`llama3.2:fault-${fault}`)
    await expect(model.ask(question(), { signal: never })).rejects.toMatchObject({
      kind: 'remote',
    })
    await server.ended('left', 1)
  })

  test.each([
    ['does not begin', 'no-headers', { firstToken: 40 }, /did not begin to answer within 0\.04 s/],
    ['stops', 'stall', { nextToken: 40 }, /stopped in the middle of its answer within 0\.04 s/],
    ['has no end', 'endless', { end: 60 }, /did not come to an end within 0\.06 s/],
  ])('%s', async (_, fault, limits, says) => {
    const { server, model } = await modelOn(`llama3.2:fault-${fault}`, { limits })
    const asked = model.ask(question({ answerTokens: 100_000 }), { signal: never })
    await expect(asked).rejects.toMatchObject({ reason: 'timed-out', message: expect.stringMatching(says) })
    await server.ended('left', 1)
  })
})

describe('no server', () => {
  test('is noticed by the refusal itself, and said with what to do', async () => {
    const gone = createServer()
    const url = await listening(gone)
    gone.close()
    await expect(hostOf({ url }).model(never)).rejects.toMatchObject({
      reason: 'not-running',
      message: `no model server answers at ${url}`,
      hint: 'start it with: ollama serve',
    })
  })

  test('is noticed once a run, however often a model is wished for', async () => {
    const connections: Socket[] = []
    const url = await listening(createServer((socket) => void connections.push(socket.destroy())))
    const host = hostOf({ url })
    const [first, second] = await Promise.allSettled([host.model(never), host.model(never)])
    expect(first).toEqual(second)
    expect(first).toMatchObject({ status: 'rejected', reason: { reason: 'broken-answer' } })
    expect(connections).toHaveLength(1)
  })

  test('but something that takes a connection and says nothing is left after a while', async () => {
    const url = await listening(createServer((socket) => open.push(() => socket.destroy())))
    await expect(hostOf({ url }, { limits: { reply: 40 } }).version(never)).rejects.toMatchObject({
      reason: 'timed-out',
      message: 'the model server did not reply within 0.04 s',
    })
  })

  // A full queue of connections that nobody takes is as silent as a host that drops packets.
  test.skipIf(process.platform !== 'linux')('but a hole that swallows connections is left too', async () => {
    const script = `require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, function () {
      require('node:fs').writeSync(1, String(this.address().port))
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    })`
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
    open.push(() => child.kill('SIGKILL'))
    const [port] = await once(child.stdout, 'data')
    const fillers = Array.from({ length: 8 }, () => connect(Number(port), '127.0.0.1').on('error', () => {}))
    open.push(() => {
      for (const filler of fillers) filler.destroy()
    })
    await Promise.race(fillers.map((filler) => once(filler, 'connect')))
    const host = hostOf({ url: `http://127.0.0.1:${port}` }, { limits: { connection: 60 } })
    await expect(host.version(never)).rejects.toMatchObject({
      reason: 'timed-out',
      message: 'the model server could not be reached within 0.06 s',
    })
  })
})

describe('nothing leaves this machine', () => {
  test('by a redirect', async () => {
    const elsewhere = await serving()
    const url = await listening(
      createHttpServer((_, response) => {
        response.writeHead(307, { Location: `${elsewhere.url}/api/version` })
        response.end()
      }),
    )
    await expect(hostOf({ url }).version(never)).rejects.toMatchObject({ reason: 'server-fault' })
    expect(elsewhere.requests).toEqual([])
  })

  test('by a name that a resolver could lead elsewhere: localhost is not looked up', async () => {
    const server = await serving()
    const host = hostOf({ url: server.url.replace('127.0.0.1', 'never.looked-up.localhost') })
    expect(await host.version(never)).toBe('0.35.0')
    expect(server.requests.map(({ from }) => from)).toEqual(['127.0.0.1'])
  })

  test('by a model whose work is done elsewhere, even where another machine is allowed', async () => {
    const server = await serving({ models: ['remote:cloud', 'remote:plain'] })
    for (const name of ['remote:cloud', 'remote:plain', 'gpt-oss:120b-cloud']) {
      const host = hostOf(server, { ...named(name), allowRemote: true })
      await expect(host.model(never)).rejects.toMatchObject({ reason: 'refused-remote' })
    }
    await expect(hostOf(server).pull('gpt-oss:120b-cloud', () => {}, never)).rejects.toMatchObject({
      reason: 'refused-remote',
    })
    expect(server.requests.map(({ path }) => path)).not.toContain('/api/chat')
    expect(server.requests.map(({ path }) => path)).not.toContain('/api/pull')
  })

  test('and no key of somebody else goes with it', async () => {
    const { server, model } = await modelOn('llama3.2')
    await model.ask(question(), { signal: never })
    for (const { headers } of server.requests) expect(headers.authorization).toBeUndefined()
  })
})
