import type { Installed } from './catalogue.ts'
import { type Exchange, modelOf, refuse, sendJson, sendText, withoutZeros } from './exchange.ts'
import { refusals } from './faults.ts'
import { isBefore } from './versions.ts'

const detailsOf = ({ family, parameters }: Installed) => ({
  parent_model: '',
  format: 'gguf',
  family,
  families: [family],
  parameter_size: parameters,
  quantization_level: 'Q4_K_M',
})

/** GET /api/tags; old servers say less of each. */
export function tags({ state, response }: Exchange): undefined {
  const isOld = isBefore(state.version, '0.20.0')
  const models = [...state.models.values()].map((one) => ({
    name: one.name,
    model: one.name,
    modified_at: '2026-08-20T09:30:00.123456789+02:00',
    size: one.bytes,
    digest: one.digest,
    details: { ...detailsOf(one), ...(isOld ? {} : { context_length: one.context }) },
    ...(isOld ? {} : { capabilities: one.capabilities }),
    ...withoutZeros({ remote_host: one.remote?.host, remote_model: one.remote?.model }),
  }))
  sendJson(response, 200, { models })
}

/** POST /api/show */
export function show(exchange: Exchange): undefined {
  const model = modelOf(exchange)
  if (model === null) return
  if (model.fault === 'html-502')
    return refuse(exchange.response, refusals['html-502'] as (typeof refusals)[string])
  sendJson(exchange.response, 200, {
    license: 'none',
    modelfile: `FROM ${model.name}`,
    parameters: 'stop                           "<|end|>"',
    template: '{{ .Prompt }}',
    details: detailsOf(model),
    model_info: {
      'general.architecture': model.family,
      [`${model.family}.context_length`]: model.context,
      ...(model.dimension === undefined ? {} : { [`${model.family}.embedding_length`]: model.dimension }),
    },
    capabilities: model.capabilities,
    modified_at: '2026-08-20T09:30:00.123456789+02:00',
    ...withoutZeros({ remote_host: model.remote?.host, remote_model: model.remote?.model }),
  })
}

/** GET /api/ps */
export function processes({ state, response }: Exchange): undefined {
  const models = [...state.loaded].flatMap(([name, context]) => {
    const model = state.models.get(name)
    if (model === undefined) return []
    const { bytes, digest } = model
    return [
      {
        name,
        model: name,
        size: Math.round(bytes * 1.2),
        digest,
        details: detailsOf(model),
        expires_at: '2026-08-20T09:40:00.123456789+02:00',
        size_vram: 0,
        context_length: context,
      },
    ]
  })
  sendJson(response, 200, { models })
}

export const version = ({ state, response }: Exchange): undefined =>
  sendJson(response, 200, { version: state.version })

export const running = ({ response }: Exchange): undefined => sendText(response, 200, 'Ollama is running')
