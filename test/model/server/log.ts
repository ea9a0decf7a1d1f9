import { EventEmitter, once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** One request as it came, and how it ended. */
export type Logged = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** The body as JSON; undefined where there was none, or it was something else. */
  body: unknown
  /** The address it came from. */
  readonly from: string
  /** `answered` when the whole answer was sent, `left` when the client closed the connection before. */
  end: 'open' | 'answered' | 'left'
}

export type RequestLog = {
  readonly requests: readonly Logged[]
  /** Bodies of the requests to a path, in their order. */
  bodies(path: string): readonly Readonly<Record<string, unknown>>[]
  begin(request: IncomingMessage, response: ServerResponse): Logged
  /** Resolves when so many requests have ended in this way. */
  ended(how: 'answered' | 'left', count: number): Promise<void>
  /** Resolves when so many requests to a path have come. */
  came(path: string, count: number): Promise<void>
}

export function requestLog(): RequestLog {
  const requests: Logged[] = []
  const events = new EventEmitter().setMaxListeners(100)
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await once(events, 'change')
  }
  return {
    requests,
    bodies: (path) =>
      requests
        .filter((one) => one.path === path)
        .map(({ body }) => (body ?? {}) as Readonly<Record<string, unknown>>),
    begin: (request, response) => {
      const entry: Logged = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: undefined,
        from: request.socket.remoteAddress ?? '',
        end: 'open',
      }
      requests.push(entry)
      response.once('close', () => {
        entry.end = response.writableFinished ? 'answered' : 'left'
        events.emit('change')
      })
      events.emit('change')
      return entry
    },
    ended: (how, count) => until(() => requests.filter(({ end }) => end === how).length >= count),
    came: (path, count) => until(() => requests.filter((one) => one.path === path).length >= count),
  }
}
