import { catalogue, installedModel, tagged } from './catalogue.ts'
import { tokenCount, vectorOf } from './engine.ts'
import { type Exchange, linesTo, modelOf, refuse, sendError, sendJson, sendText } from './exchange.ts'
import { refusals } from './faults.ts'
import { hashOf, seeded } from './random.ts'
import { isBefore } from './versions.ts'

/** POST /api/embed */
export function embed(exchange: Exchange): undefined {
  const { body, response } = exchange
  const { input, truncate } = body
  const texts = typeof input === 'string' ? [input] : (input ?? [])
  if (!Array.isArray(texts) || texts.some((text) => typeof text !== 'string'))
    return sendError(response, 400, 'invalid input type')
  const model = modelOf(exchange)
  if (model === null) return
  const refusal = refusals[model.fault ?? '']
  if (refusal !== undefined) return refuse(response, refusal)
  if (!model.capabilities.includes('embedding'))
    return sendError(response, 400, `"${model.name}" does not support embeddings`)
  if (truncate === false && texts.some((text) => tokenCount(text) > model.context))
    return sendError(response, 400, 'the input length exceeds the context length')
  const shift = model.fault === 'unscaled' ? 3 : 1
  const embeddings = texts.map((text) => vectorOf(text, model.dimension ?? 16).map((part) => part * shift))
  const count = texts.reduce((sum, text) => sum + tokenCount(text), 0)
  sendJson(response, 200, {
    model: body.model,
    embeddings: model.fault === 'too-few' ? embeddings.slice(1) : embeddings,
    total_duration: 14_143_917,
    load_duration: 1_019_500,
    ...(count === 0 ? {} : { prompt_eval_count: count }),
  })
}

/** POST /api/pull: two layers whose lines are interleaved. */
export async function pull({ state, body, response }: Exchange): Promise<void> {
  const name = body.model ?? body.name
  if (typeof name !== 'string' || name === '') return sendError(response, 400, 'invalid model name')
  const lines = linesTo(response, state.pace)
  await lines.write({ status: 'pulling manifest' })
  const model = catalogue[tagged(name).split(':')[0] ?? '']
  if (model === undefined) {
    await lines.write({ error: 'pull model manifest: file does not exist' })
    return void response.end()
  }
  const layers = [
    { digest: `sha256:${'a1'.repeat(32)}`, total: model.bytes - 8_433 },
    { digest: `sha256:${'b2'.repeat(32)}`, total: 8_433 },
  ]
  for (let step = 0; step <= 4; step++)
    for (const { digest, total } of layers) {
      const completed = step === 0 ? {} : { completed: Math.floor((total * step) / 4) }
      if (!(await lines.write({ status: `pulling ${digest.slice(7, 19)}`, digest, total, ...completed })))
        return
    }
  // A download that a person gives up: the next lines come when nobody wants them any more.
  if (tagged(name).endsWith(':fault-stall')) return
  for (const status of ['verifying sha256 digest', 'writing manifest']) await lines.write({ status })
  state.models.set(tagged(name), installedModel(name))
  await lines.write({ status: 'success' })
  response.end()
}

type Question = { readonly type: string; readonly criteria: readonly string[] }

/** POST /v1/systemone: scales only, by a number that is the same for the same state. */
export function systemone(exchange: Exchange): undefined {
  const { state, body, response } = exchange
  if (isBefore(state.version, '0.35.0')) return sendText(response, 404, '404 page not found')
  const model = modelOf(exchange)
  if (model === null) return
  if (!model.capabilities.includes('systemone'))
    return sendError(response, 400, `"${model.name}" does not support systemone`)
  const text = JSON.stringify(body.state)
  if (tokenCount(text) > model.context)
    return sendError(response, 400, 'the input length exceeds the context length')
  const random = seeded(hashOf(text))
  const asked = Object.entries((body.questions ?? {}) as Readonly<Record<string, Question>>)
  const answers = asked.map(([key, { criteria }]) => {
    const score = random() * (criteria.length - 1)
    const legend = Object.fromEntries(criteria.map((one, index) => [String(index), one]))
    return [key, { type: 'score', score, legend, probabilities: {}, confidence: random() }] as const
  })
  sendJson(response, 200, {
    model: model.name,
    answers: Object.fromEntries(answers),
    usage: { input_tokens: tokenCount(text), output_tokens: asked.length },
  })
}
