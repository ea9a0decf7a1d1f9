import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { installedModel, tagged } from './catalogue.ts'
import { chat } from './chat.ts'
import { type Engine, generator } from './engine.ts'
import { type Exchange, type State, sendError, sendText } from './exchange.ts'
import { processes, running, show, tags, version } from './lists.ts'
import { type RequestLog, requestLog } from './log.ts'
import { embed, pull, systemone } from './others.ts'

export type ServerOptions = {
  /** Names from the catalogue; with a tag `fault-<name>` it has that fault, see faults.ts. */
  readonly models?: readonly string[]
  readonly version?: string
  readonly engine?: Engine
  readonly pace?: number
  readonly largestContext?: number
  /** A port of one's own; any free one where none is said. */
  readonly port?: number
}

export type OllamaServer = RequestLog & {
  readonly url: string
  readonly state: State
  close(): Promise<void>
}

type Handler = (exchange: Exchange) => undefined | Promise<unknown>

const routes: Readonly<Record<string, Handler>> = {
  'GET /': running,
  'HEAD /': running,
  'GET /api/version': version,
  'HEAD /api/version': version,
  'GET /api/tags': tags,
  'HEAD /api/tags': tags,
  'GET /api/ps': processes,
  'POST /api/show': show,
  'POST /api/chat': chat,
  'POST /api/embed': embed,
  'POST /api/pull': pull,
  'POST /v1/systemone': systemone,
}
const paths = new Set(Object.keys(routes).map((route) => route.split(' ')[1]))

/** An Ollama on this machine that loads no model: the protocol is the real one's, what it says is made up. */
export async function startServer(options: ServerOptions = {}): Promise<OllamaServer> {
  const log = requestLog()
  const state: State = {
    version: options.version ?? '0.35.0',
    models: new Map((options.models ?? ['llama3.2']).map((name) => [tagged(name), installedModel(name)])),
    loaded: new Map(),
    loads: 0,
    engine: options.engine ?? generator,
    pace: options.pace ?? 0,
    largestContext: options.largestContext ?? null,
  }
  const server = createServer((request, response) => void answer(request, response, state, log))
  await new Promise<void>((listening) => server.listen(options.port ?? 0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    ...log,
    url: `http://127.0.0.1:${port}`,
    state,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
  log: RequestLog,
): Promise<unknown> {
  const entry = log.begin(request, response)
  const path = new URL(entry.path, 'http://localhost').pathname
  const handler = routes[`${entry.method} ${path}`]
  const text = await textOf(request)
  if (handler === undefined)
    return paths.has(path)
      ? sendText(response, 405, '405 method not allowed')
      : sendText(response, 404, '404 page not found')
  if (entry.method !== 'POST') return handler({ state, body: {}, response })
  if (text === '') return sendError(response, 400, 'missing request body')
  const body = objectIn(text)
  if (body === null) return sendError(response, 400, "invalid character 'x' looking for beginning of value")
  entry.body = body
  return handler({ state, body, response })
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  try {
    for await (const piece of request) pieces.push(piece)
  } catch {
    // The client has gone; the log says so.
  }
  return Buffer.concat(pieces).toString('utf8')
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null
  } catch {
    return null
  }
}
