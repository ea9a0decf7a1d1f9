import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Ollama } from 'ollama'
import { Agent, Response, fetch as send } from 'undici'
import { isJson } from '../../core/json-text.ts'
import { isLocalName } from './address.ts'
import { broken, faultOfRequest, faultOfServer } from './faults.ts'
import { type Guard, guardOf, type Limits } from './limits.ts'
import { checkedLines } from './lines.ts'

/** One request under its guard; what it throws is a ModelFault whatever happened. */
export type Request = <T>(
  how: { readonly model: string; readonly first: keyof Limits; readonly signal: AbortSignal },
  use: (client: Ollama, guard: Guard) => Promise<T>,
) => Promise<T>

/**
 * The way to a server. An agent of our own, so that neither the five minutes after which fetch gives up nor the proxies
 * of the environment apply.
 */
export function requestsTo(address: string, limits: Limits): Request {
  const agent = new Agent({
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: limits.connection, lookup },
  })
  return async ({ model, first, signal }, use) => {
    const guard = guardOf(signal, limits, first)
    const client = new Ollama({ host: address, fetch: fetchThrough(agent, guard.signal, model) })
    try {
      if (guard.signal.aborted) throw guard.signal.reason
      return await use(client, guard)
    } catch (error) {
      throw faultOfRequest(guard.signal.aborted ? guard.signal.reason : error, { address, model, limits })
    } finally {
      guard.release()
    }
  }
}

/** Names of this machine are not looked up: what a resolver says of them could be another machine. */
const lookup: LookupFunction = (host, options, done) => {
  if (!isLocalName(host)) return systemLookup(host, options, done)
  if (!options.all) return done(null, '127.0.0.1', 4)
  done(null, [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
  ])
}

/** More than any list or batch of vectors has. */
const LONGEST_BODY = 64_000_000
const LONGEST_ERROR = 64_000

/**
 * A fetch that gives the client only what it can read: it prints what it cannot, some of it on stdout, and its own
 * signal is not heard before an answer begins. Redirects are not followed: they could lead off this machine.
 */
function fetchThrough(agent: Agent, signal: AbortSignal, model: string): typeof fetch {
  const fetching = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const { method = 'GET', body, headers, signal: itsOwn } = init
    const response = await send(url, {
      method,
      headers: headers as Record<string, string>,
      ...(typeof body === 'string' ? { body } : {}),
      dispatcher: agent,
      redirect: 'manual',
      signal: itsOwn ? AbortSignal.any([signal, itsOwn]) : signal,
    })
    const type = response.headers.get('content-type') ?? ''
    if (!response.ok) throw faultOfServer(response.status, await textOf(response, LONGEST_ERROR), model)
    if (!type.includes('json') || response.body === null) throw faultOfServer(response.status, '', model)
    const { status } = response
    const answered = { status, headers: { 'content-type': type } }
    if (type.includes('ndjson')) return new Response(response.body.pipeThrough(checkedLines(model)), answered)
    const text = await textOf(response, LONGEST_BODY)
    if (!isJson(text)) throw broken('it is not JSON')
    return new Response(text, answered)
  }
  // The client calls it with a URL in text, and undici's types are not those of Node's own fetch.
  return fetching as unknown as typeof fetch
}

async function textOf(response: Response, longest: number): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of response.body ?? []) {
    size += piece.length
    if (size > longest) throw broken('it is too long')
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
