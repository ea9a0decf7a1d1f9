import type { ServerResponse } from 'node:http'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { type Installed, tagged } from './catalogue.ts'
import type { Engine } from './engine.ts'
import type { Refusal } from './faults.ts'

/** What a server is between requests. */
export type State = {
  readonly version: string
  readonly models: Map<string, Installed>
  /** The context that each loaded model was loaded with. */
  readonly loaded: Map<string, number>
  /** How often a model was loaded, or loaded anew because something about it changed. */
  loads: number
  readonly engine: Engine
  /** Milliseconds between two tokens. */
  readonly pace: number
  /** No context is larger, whatever is asked for; null where there is no such setting. */
  readonly largestContext: number | null
}

export type Exchange = {
  readonly state: State
  readonly body: Readonly<Record<string, unknown>>
  readonly response: ServerResponse
}

export function sendJson(response: ServerResponse, status: number, value: unknown): undefined {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(value))
}

export const sendError = (response: ServerResponse, status: number, error: string): undefined =>
  sendJson(response, status, { error })

export function sendText(response: ServerResponse, status: number, text: string): undefined {
  response.writeHead(status, { 'Content-Type': 'text/plain' })
  response.end(text)
}

export function refuse(
  response: ServerResponse,
  { status, body, type = 'application/json; charset=utf-8' }: Refusal,
): undefined {
  const location = status === 307 ? { Location: 'http://192.0.2.1:11434/api/chat' } : {}
  response.writeHead(status, { 'Content-Type': type, ...location })
  response.end(body)
}

/** The model that a body names, under the new or the old key; answers the request itself where there is none. */
export function modelOf({ state, body, response }: Exchange): Installed | null {
  const name = body.model ?? body.name
  if (typeof name !== 'string' || name === '') {
    sendError(response, 400, 'model is required')
    return null
  }
  const model = state.models.get(tagged(name))
  if (model === undefined) sendError(response, 404, `model '${name}' not found`)
  return model ?? null
}

/** Go writes nine digits of a second; the moment itself means nothing here. */
export const createdAt = (): string => new Date().toISOString().replace('Z', '123456Z')

/** Leaves out what Go leaves out: fields that are zero or empty. */
export const withoutZeros = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== 0 && value !== '' && value !== undefined),
  )

export type Lines = {
  /** False when the client has gone. */
  write(value: unknown): Promise<boolean>
  raw(text: string): Promise<boolean>
}

/**
 * Lines as they arrive over a network: cut anywhere, inside characters too. The cuts move from line to line, so that
 * every place is cut sooner or later.
 */
export function linesTo(response: ServerResponse, pace: number): Lines {
  response.writeHead(200, { 'Content-Type': 'application/x-ndjson' })
  response.socket?.setNoDelay(true)
  let cut = 0
  const raw = async (text: string): Promise<boolean> => {
    const bytes = Buffer.from(text)
    cut = (cut + 7) % Math.max(1, bytes.length)
    for (const piece of [bytes.subarray(0, cut), bytes.subarray(cut)]) {
      if (response.closed || response.destroyed) return false
      if (piece.length > 0) response.write(piece)
      await setImmediate()
    }
    if (pace > 0) await setTimeout(pace)
    return true
  }
  return { raw, write: (value) => raw(`${JSON.stringify(value)}\n`) }
}
