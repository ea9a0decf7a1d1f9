import { ModelFault, type ModelReason } from '../../core/model.ts'
import { type Limits, timedOut } from './limits.ts'

/** What a sentence of the server means, the first that fits. Servers of all ages are read. */
const meanings: readonly (readonly [RegExp, ModelReason])[] = [
  [/system memory|out[- ]of[- ]memory|insufficient memory|cudaMalloc failed/i, 'out-of-memory'],
  [
    /longer than the context|exceeds? the available context|exceed_context_size|input length exceeds/i,
    'prompt-cut',
  ],
  [/model .* not found|try pulling it first|file does not exist/i, 'model-missing'],
  [/server busy|maximum pending requests/i, 'busy'],
  [/does not support/i, 'unfit'],
  [/^unauthorized|sign ?in to/i, 'refused-remote'],
]

const byStatus: Readonly<Record<number, ModelReason>> = {
  401: 'refused-remote',
  503: 'busy',
  499: 'server-fault',
}

/** The fault for an error the server sent: with a status of its own, or (null) in the middle of an answer. */
export function faultOfServer(status: number | null, body: string, model: string): ModelFault {
  const said = sentenceIn(body)
  if (said === null)
    return new ModelFault(
      'server-fault',
      `what answered is no model server, or one that does not know the question (${status ?? 'no'} status)`,
      'is the address right, and no proxy between? see: craft doctor',
    )
  const reason = meanings.find(([words]) => words.test(said))?.[1] ?? byStatus[status ?? 0] ?? 'server-fault'
  return faultOf(reason, said, model)
}

function faultOf(reason: ModelReason, said: string, model: string): ModelFault {
  switch (reason) {
    case 'model-missing':
      return missing(model)
    case 'out-of-memory':
      return new ModelFault(
        reason,
        `${model} needs more memory than there is: ${said}`,
        'choose a smaller model: craft model list',
      )
    case 'prompt-cut':
      return new ModelFault(
        reason,
        `the question is longer than ${model} can read`,
        'craft config set model.numCtx 16384',
      )
    case 'busy':
      return new ModelFault(reason, 'the model server has too much to do', 'try again when it is done')
    case 'unfit':
      return new ModelFault(reason, `the model cannot do that: ${said}`, 'choose another: craft model list')
    case 'refused-remote':
      return new ModelFault(
        reason,
        `${model} runs on somebody else's machine, and is not asked`,
        'craft model list',
      )
    default:
      return new ModelFault('server-fault', `the model server failed: ${said}`, 'craft doctor')
  }
}

export const missing = (model: string): ModelFault =>
  new ModelFault('model-missing', `the model ${model} is not installed`, `ollama pull ${model}`)

export const broken = (why: string): ModelFault =>
  new ModelFault(
    'broken-answer',
    `the model's answer is of no use: ${why}`,
    'try again, or another model: craft model list',
  )

/**
 * The sentence in the body of an error, on one line and cut short; null where the body is not the server's. Newer
 * servers put JSON into the text of JSON.
 */
function sentenceIn(body: string): string | null {
  const value = parsed(body)
  if (value === undefined || typeof value !== 'object' || value === null || !('error' in value)) return null
  return innermost(value).replace(/\s+/g, ' ').slice(0, 200)
}

function innermost(value: unknown, depth = 0): string {
  if (depth > 4) return ''
  if (typeof value === 'string') {
    const inner = value.startsWith('{') ? parsed(value) : undefined
    return inner === undefined ? value : innermost(inner, depth + 1)
  }
  if (typeof value !== 'object' || value === null) return String(value)
  const { error, message, type } = value as Readonly<Record<string, unknown>>
  if (error !== undefined) return innermost(error, depth + 1)
  return [type, message].filter((one) => typeof one === 'string').join(': ')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const nobodyThere = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
])

/** The fault for whatever a request or the reading of its answer threw. */
export function faultOfRequest(error: unknown, { address, model, limits }: Asked): ModelFault {
  if (error instanceof ModelFault) return error
  const codes = codesIn(error)
  if (codes.includes('UND_ERR_CONNECT_TIMEOUT')) return timedOut('connection', limits)
  if (codes.some((code) => nobodyThere.has(code)))
    return new ModelFault(
      'not-running',
      `no model server answers at ${address}`,
      'start it with: ollama serve',
      { cause: error },
    )
  const message = error instanceof Error ? error.message : String(error)
  if (codes.length > 0 || /terminated|fetch failed|other side closed|did not receive done/i.test(message))
    return new ModelFault(
      'broken-answer',
      'the connection to the model server ended before the answer did',
      'try again; craft doctor tells how the server is',
      { cause: error },
    )
  return faultOfServer(null, JSON.stringify({ error: message }), model)
}

export type Asked = { readonly address: string; readonly model: string; readonly limits: Limits }

/** Every system code on the way down through causes and the errors of each address that was tried. */
function codesIn(error: unknown, depth = 0): readonly string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return []
  const { code, cause, errors } = error as Readonly<Record<string, unknown>>
  return [
    ...(typeof code === 'string' ? [code] : []),
    ...codesIn(cause, depth + 1),
    ...(Array.isArray(errors) ? errors.flatMap((one) => codesIn(one, depth + 1)) : []),
  ]
}
