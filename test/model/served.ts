import { afterEach } from 'vitest'
import { readConfig } from '../../src/config.ts'
import type { Model, ModelHost, Question } from '../../src/core/model.ts'
import { type OllamaOptions, ollamaHost } from '../../src/model/ollama/host.ts'
import { type OllamaServer, type ServerOptions, startServer } from './server/server.ts'

const servers: OllamaServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

/** A server for one test. */
export async function serving(options: ServerOptions = {}): Promise<OllamaServer> {
  const server = await startServer(options)
  servers.push(server)
  return server
}

/** craft's way to a server, with settings of its own. */
export const hostOf = ({ url }: { readonly url: string }, options: Partial<OllamaOptions> = {}): ModelHost =>
  ollamaHost({ host: url, allowRemote: false, named: null, numCtx: 8192, ...options })

/** The settings of somebody who set nothing but where the server is. */
export const settingsFor = (server: { readonly url: string } | null) => ({
  ...readConfig({ env: {}, file: { path: '', text: null } }).model,
  // Where a test names no server there is none, whatever runs on this machine.
  host: server?.url ?? '127.0.0.1:2',
})

export const named = (name: string) => ({ named: { name, by: 'the test' } })

export const never = new AbortController().signal

export const schema = {
  type: 'object',
  properties: {
    score: { type: 'integer', minimum: 0, maximum: 10 },
    level: { enum: ['POOR', 'FAIR', 'GOOD'] },
    because: { type: 'string', maxLength: 200 },
  },
  required: ['score', 'level', 'because'],
  additionalProperties: false,
} as const

export const question = (change: Partial<Question> = {}): Question => ({
  system: 'You judge commit messages.',
  user: 'Read history as a stream\n\nIt was held whole before.',
  schema,
  answerTokens: 400,
  ...change,
})

/** The model of this name on a server that has no other. */
export async function modelOn(
  name: string,
  { server: how, ...options }: Partial<OllamaOptions> & { readonly server?: ServerOptions } = {},
): Promise<{ readonly server: OllamaServer; readonly host: ModelHost; readonly model: Model }> {
  const server = await serving({ models: [name], ...how })
  const host = hostOf(server, { ...named(name), ...options })
  return { server, host, model: await host.model(never) }
}
