import { isJson } from '../../core/json-text.ts'

/** What may come in through one request. */
export type DoorLimits = { readonly milliseconds: number; readonly bytes: number }

/** Not to be tried again. Octokit takes it by its name for a request that was broken off, and tries nothing else again. */
export class Refused extends Error {
  override readonly name = 'AbortError'
}

/** An answer that is not what GitHub sends: HTML, half of a JSON, far too much. */
export class BrokenAnswer extends Error {}

/** There is no way to the server. Not to be tried again, as `Refused`. */
export class Unreached extends Error {
  override readonly name = 'AbortError'
}

const MOST_REDIRECTS = 5

/** What nobody answered, as against what was answered badly or broken off. */
const NOBODY =
  /^(E(CONNREFUSED|NOTFOUND|AI_AGAIN|NETUNREACH|HOSTUNREACH|NETDOWN|ADDRNOTAVAIL)|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_ABORTED|.*CERT.*)$/

/**
 * The one way to a server: a fetch that goes to the host of `api` and no other, wherever links and redirects lead (the
 * token is in every request), and gives back only whole answers.
 * @param fetching the way there; @param count hears of every request that leaves
 */
export function doorTo(
  api: string,
  limits: DoorLimits,
  fetching: typeof fetch,
  count: () => void,
): typeof fetch {
  const { origin } = new URL(api)
  let isReached = false
  const ask = async (target: URL, init: RequestInit): Promise<Response> => {
    try {
      const response = await fetching(target, { ...init, redirect: 'manual' })
      isReached = true
      return response
    } catch (error) {
      // A connection that was there may come back; where there never was one, a person need not wait to hear of it.
      if (!isReached && NOBODY.test(codeOf(error) ?? ''))
        throw new Unreached('no connection', { cause: error })
      throw error
    }
  }
  const follow = async (first: URL, init: RequestInit): Promise<Response> => {
    let target = first
    for (let redirects = 0; ; redirects++) {
      if (target.origin !== origin) throw new Refused(`the answer leads to another host, ${target.host}`)
      if (redirects > MOST_REDIRECTS) throw new Refused('the answers lead in a circle')
      count()
      const response = await ask(target, init)
      const location = response.headers.get('location')
      if (!isRedirect(response.status) || location === null) return wholeAnswer(response, limits.bytes)
      await response.body?.cancel()
      target = new URL(location, target)
    }
  }
  return async (input, init = {}) => {
    const guard = guardOf(init.signal ?? null, limits.milliseconds)
    try {
      return await follow(new URL(String(input)), { ...init, signal: guard.signal })
    } finally {
      guard.release()
    }
  }
}

/** Ends with the signal or when the time is over; holds on to neither afterwards, as `AbortSignal.any` would. */
function guardOf(signal: AbortSignal | null, milliseconds: number) {
  const controller = new AbortController()
  const stop = () => controller.abort(signal?.reason)
  const timer = setTimeout(
    () => controller.abort(new DOMException('it does not answer', 'TimeoutError')),
    milliseconds,
  )
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop)
  return {
    signal: controller.signal,
    release() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    },
  }
}

/** An error and what caused it, to the first cause. */
export function causesOf(error: unknown): readonly Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : []
}

/** Why a fetch failed, in the system's word; null where it has none. */
export const codeOf = (error: unknown): string | null =>
  causesOf(error)
    .map((one) => ('code' in one ? one.code : null))
    .findLast((code) => typeof code === 'string') ?? null

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status)

async function wholeAnswer(response: Response, most: number): Promise<Response> {
  const { status } = response
  const headers = new Headers(Array.from(response.headers))
  const text = await textOf(response, most)
  // Dates are allowed there, too, and Octokit takes seconds only.
  const seconds = secondsUntil(headers.get('retry-after'), headers.get('date'))
  if (seconds !== null) headers.set('retry-after', String(seconds))
  if (response.ok && !isJson(text)) throw new BrokenAnswer('the answer is no JSON')
  return new Response(status === 204 || status === 304 ? null : text, { status, headers })
}

/** From the server's own clock until a date; null where both are not dates. */
function secondsUntil(text: string | null, now: string | null): number | null {
  if (text === null || /^\s*\d+\s*$/.test(text)) return null
  const seconds = (Date.parse(text) - Date.parse(now ?? '')) / 1000
  return Number.isNaN(seconds) ? null : Math.max(1, Math.ceil(seconds))
}

async function textOf(response: Response, most: number): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of response.body ?? []) {
    size += piece.length
    if (size > most) throw new BrokenAnswer('the answer is far too long')
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
