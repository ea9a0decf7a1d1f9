import type { Installed } from './catalogue.ts'
import { fitted } from './context-window.ts'
import { deliver } from './deliver.ts'
import { type Prompt, type Reply, tokensOf } from './engine.ts'
import { createdAt, type Exchange, modelOf, refuse, type State, sendError } from './exchange.ts'
import { refusals, sayings } from './faults.ts'
import { isBefore } from './versions.ts'

type Options = { readonly num_ctx?: number; readonly num_predict?: number; readonly seed?: number }

/** What is to be sent: the tokens that fit `num_predict`, and the counts for the last line. */
export type Spoken = {
  readonly model: string
  readonly thinking: readonly string[]
  readonly content: readonly string[]
  readonly doneReason: 'stop' | 'length'
  readonly promptTokens: number
  readonly loadTime: number
}

/** POST /api/chat, in the order in which the server checks: model, format, thinking, ability, load, context. */
export async function chat(exchange: Exchange): Promise<void> {
  const { state, body, response } = exchange
  const model = modelOf(exchange)
  if (model === null) return
  const refusal = refusals[model.fault ?? '']
  if (refusal !== undefined) return refuse(response, refusal)
  if (model.remote) return sendError(response, 401, 'unauthorized')
  const wrong = abilityFault(model, body, state)
  if (wrong !== null) return sendError(response, wrong.status, wrong.error)
  if (model.fault === 'no-headers') return
  const options = (body.options ?? {}) as Options
  const context = contextFor(model, options, state)
  const isLoad = state.loaded.get(model.name) !== context
  if (isLoad) state.loads++
  state.loaded.set(model.name, context)
  const messages = (body.messages ?? []) as Prompt['messages']
  if (messages.length === 0) return loadOnly(exchange, model)
  const prompt = fitted(messages, context)
  const isKept = body.truncate === false || body.shift === false
  if (prompt.isCut && isKept && model.fault !== 'truncates')
    return sendError(
      response,
      400,
      'the prompt is longer than the context length currently available to the model',
    )
  const reply =
    sayings[model.fault ?? ''] ??
    state.engine({
      model: model.name,
      messages: prompt.messages,
      format: body.format,
      seed: options.seed ?? -1,
    })
  const spoken = speak(model, reply, body.think, options.num_predict ?? -1)
  return deliver(exchange, model, {
    ...spoken,
    promptTokens: prompt.tokens,
    loadTime: isLoad ? 1_500_000_000 : 0,
  })
}

function abilityFault(model: Installed, { think, format, tools }: Exchange['body'], state: State) {
  const isFormat =
    format === undefined ||
    format === null ||
    format === '' ||
    format === 'json' ||
    typeof format === 'object'
  if (!isFormat)
    return {
      status: 500,
      error: `invalid format: ${JSON.stringify(format)}; expected "json" or a valid JSON Schema object`,
    }
  const isAble = model.capabilities.includes('thinking')
  const isRefused =
    think === true || typeof think === 'string' || (think === false && isBefore(state.version, '0.12.5'))
  if (think !== undefined && isRefused && !isAble)
    return { status: 400, error: `"${model.name}" does not support thinking` }
  if (!model.capabilities.includes('completion'))
    return { status: 400, error: `"${model.name}" does not support chat` }
  if (Array.isArray(tools) && tools.length > 0 && !model.capabilities.includes('tools'))
    return { status: 400, error: `${model.name} does not support tools` }
  return null
}

/** What a small laptop gets when nothing is said; more than the model was trained for is silently less. */
const contextFor = (model: Installed, { num_ctx = 4096 }: Options, { largestContext }: State): number =>
  Math.min(num_ctx, model.context, largestContext ?? num_ctx)

function loadOnly({ response, body }: Exchange, { name }: Installed): undefined {
  const unload = body.keep_alive === 0
  const value = {
    model: name,
    created_at: createdAt(),
    message: { role: 'assistant', content: '' },
    done: true,
    done_reason: unload ? 'unload' : 'load',
  }
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(value))
}

/** Who thinks does so unless told not to, and one family whatever it is told; the limit holds for both together. */
function speak(model: Installed, reply: Reply, think: unknown, limit: number) {
  const isThinking = model.capabilities.includes('thinking') && (think !== false || model.family === 'gptoss')
  const mustThink = model.fault === 'only-thinks'
  const thoughts = isThinking || mustThink ? tokensOf(reply.thinking ?? '') : []
  const said = tokensOf(reply.content)
  const room = limit < 0 || model.fault === 'endless' ? Number.POSITIVE_INFINITY : limit
  const thinking = thoughts.slice(0, room)
  const content = said.slice(0, Math.max(0, room - thinking.length))
  const isCut = thinking.length + content.length < thoughts.length + said.length
  return { model: model.name, thinking, content, doneReason: isCut ? ('length' as const) : ('stop' as const) }
}
