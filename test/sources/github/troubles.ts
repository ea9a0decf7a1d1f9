import type { ServerResponse } from 'node:http'
import { sendError, sendJson, type Trouble } from './server/server.ts'

type Headers = Readonly<Record<string, string>>

/** Answers with a status of GitHub's, as it words its errors. */
export const status =
  (code: number, headers: Headers = {}, message = `no: ${code}`): Trouble['answer'] =>
  (response) =>
    sendError(response, code, message, headers)

/** The primary limit is used up until then, seconds since 1970. */
export const usedUp = (until: number): Trouble['answer'] =>
  status(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(until) }, 'API rate limit exceeded')

export const secondary = (headers: Headers = {}): Trouble['answer'] =>
  status(403, headers, 'You have exceeded a secondary rate limit. Please wait a few minutes.')

const begin = (response: ServerResponse, length: number, type = 'application/json'): void => {
  response.writeHead(200, { 'content-type': type, 'content-length': String(length) })
}

export const html: Trouble['answer'] = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  response.end('<html>Sign in to the Wi-Fi</html>')
}

export const half: Trouble['answer'] = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end('[{"node_id": "I_1", "num')
}

export const reset: Trouble['answer'] = (response) => {
  begin(response, 10_000)
  response.write('[{"node_id":', () => response.destroy())
}

/** Begins to answer and never ends. */
export const slow: Trouble['answer'] = (response) => {
  begin(response, 10_000)
  response.write('[')
}

export const endless: Trouble['answer'] = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  const piece = Buffer.alloc(1_000_000, ' ')
  const more = () => {
    if (!response.destroyed) response.write(piece, () => setImmediate(more))
  }
  more()
}

/** JSON that is not what was asked for. */
export const strange: Trouble['answer'] = (response) => sendJson(response, 200, { data: 42, no: ['list'] })

export const redirect =
  (code: number, to: string): Trouble['answer'] =>
  (response) => {
    response.writeHead(code, { location: to })
    response.end()
  }
