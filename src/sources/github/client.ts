import { setTimeout } from 'node:timers/promises'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import type * as z from 'zod'
import type { Address } from './address.ts'
import { doorTo } from './door.ts'
import { brokenShape, faultOf, type Subject } from './faults.ts'
import { type Patience, patienceOf, type Waiting } from './limits.ts'
import { nextPage } from './pages.ts'
import type { Route } from './route.ts'
import type { Token } from './token.ts'

export type ClientOptions = {
  readonly address: Address
  readonly token: Token | null
  readonly version: string
  readonly waiting: Waiting
  /** The most to wait before something that failed is tried again, in milliseconds; then 4 and 9 times that. */
  readonly retryMs: number
  /** From 0 to 1, another each time: many who failed together are not to come back together. */
  readonly random: () => number
  readonly route: Route
  /** How long one request may take. */
  readonly requestMs: number
}

export type Page<T> = {
  readonly data: T
  /** The address of the next page on the same host; null on the last one. */
  readonly next: string | null
  readonly etag: string | null
  /** Seconds since 1970 by the server's clock; null where it does not say. */
  readonly at: number | null
  /** The token's scopes; null where the server names none. */
  readonly scopes: string | null
}

/** What is asked of GitHub: JSON of a shape that is checked. What goes wrong is a `SourceFault`. */
export interface Client {
  readonly token: Token | null
  readonly host: string
  /** A path with its query, or the address of a next page; null where `etag` says that nothing has changed. */
  get<T>(url: string, shape: z.ZodType<T>, of: Subject, etag: string | null): Promise<Page<T> | null>
  query<T>(text: string, variables: object, shape: z.ZodType<T>, of: Subject): Promise<T>
  requests(): number
}

const LONGEST_ANSWER = 64_000_000
/** A secondary limit that names no time; each one after it is waited for twice as long. */
const SECONDARY_SECONDS = 60

/** The first one is asked last, so each try goes through it. */
const OctokitWithManners = Octokit.plugin(jitter, retry, throttling)

type Plugin = Parameters<typeof Octokit.plugin>[0]
type Tried = { readonly request: { readonly retryCount?: number; readonly signal?: AbortSignal } }

/** Half of a wait is always the same, and the plugin's; this is the other half. */
function jitter(octokit: Parameters<Plugin>[0], options: Parameters<Plugin>[1]): void {
  const { spread } = options as { readonly spread?: (tries: number) => number }
  octokit.hook.before('request', async ({ request }: Tried) => {
    const milliseconds = spread?.(request.retryCount ?? 0) ?? 0
    if (milliseconds > 0) await setTimeout(milliseconds, null, { signal: request.signal })
  })
}

export function githubClient(options: ClientOptions): Client {
  const { address, token } = options
  const patience = patienceOf(options.waiting)
  let requests = 0
  const limits = { milliseconds: options.requestMs, bytes: LONGEST_ANSWER }
  const octokit = octokitFor(
    options,
    patience,
    doorTo(address.api, limits, options.route.fetching, () => requests++),
  )
  const guarded = async <T>(of: Subject, work: () => Promise<T>): Promise<T> => {
    try {
      return await interruptible(of.signal, work())
    } catch (error) {
      of.signal.throwIfAborted()
      const { hasProxy } = options.route
      throw faultOf(error, of, { address, token, hasProxy, comeBack: patience.comeBack() })
    }
  }
  return {
    token,
    host: address.host,
    requests: () => requests,
    get: (url, shape, of, etag) =>
      guarded(of, async () => {
        const headers = etag === null ? {} : { 'if-none-match': etag }
        const response = await octokit
          .request({ method: 'GET', url, headers, request: { signal: of.signal } })
          .catch((error: { status?: number }) => {
            if (error.status === 304) return null
            throw error
          })
        if (response === null) return null
        const read = shape.safeParse(response.data)
        if (!read.success) throw brokenShape(of)
        const { link, etag: tag, date, 'x-oauth-scopes': scopes } = response.headers
        const at = Date.parse(date ?? '') / 1000
        return {
          data: read.data,
          next: nextPage(link, address.api),
          etag: tag ?? null,
          at: Number.isNaN(at) ? null : at,
          scopes: scopes ?? null,
        }
      }),
    query: (text, variables, shape, of) =>
      guarded(of, async () => {
        const asking = octokit.graphql(text, { ...variables, request: { signal: of.signal } })
        const answer = await asking.catch(allowedPart)
        const read = shape.safeParse(answer)
        if (!read.success) throw brokenShape(of)
        return read.data
      }),
  }
}

function octokitFor(options: ClientOptions, patience: Patience, fetching: typeof fetch): Octokit {
  const { address, token, version, retryMs, random } = options
  return new OctokitWithManners({
    baseUrl: address.api,
    userAgent: `craft/${version}`,
    ...(token === null ? {} : { auth: token.value }),
    request: { fetch: fetching },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    spread: (tries: number) => (random() * retryMs * tries ** 2) / 2,
    retry: { retryAfterBaseValue: retryMs / 2, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
    throttle: {
      id: address.api,
      // The waiting is done here, where Ctrl-C is heard; nothing is left of it for the plugin.
      retryAfterBaseValue: 0,
      fallbackSecondaryRateRetryAfter: SECONDARY_SECONDS,
      onRateLimit: (seconds) => patience.wait(seconds),
      onSecondaryRateLimit: (seconds, _options, _octokit, before) => patience.wait(seconds * 2 ** before),
      // Queries only read, and one comes after the other: they need not keep the distance of writes.
      write: unhurried as never,
    },
  })
}

type Partly = {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly { readonly type?: string; readonly path?: readonly unknown[] }[]
}

/** A token that may not see checks gets everything else, with null in their places: that is an answer, too. */
function allowedPart(error: Partly): unknown {
  const { data, errors = [] } = error
  const isInside = errors.every(({ type, path = [] }) => type === 'FORBIDDEN' && path.length > 2)
  if (data != null && errors.length > 0 && isInside) return data
  throw error
}

const unhurried = { key: () => ({ schedule: (_: unknown, work: () => unknown) => work() }) }

/** A wait for the next try does not hear the signal by itself. */
const interruptible = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((done, failed) => {
    const stop = () => failed(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    work.then(done, failed).finally(() => signal.removeEventListener('abort', stop))
  })
