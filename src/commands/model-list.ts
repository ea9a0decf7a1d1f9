import type { Context } from '../context.ts'
import { type ModelChoice, ModelFault, type ModelHost } from '../core/model.ts'
import { type ServerFlags, wishOf } from './model-flags.ts'

/** Lists what is installed; that craft can ask none of it is no reason not to. */
export async function listModels(context: Context, flags: ServerFlags): Promise<void> {
  const host = await context.model(wishOf(flags))
  const { signal, out } = context
  const [version, installed, choice] = await Promise.all([
    host.version(signal),
    host.installed(signal),
    choiceOf(host, signal),
  ])
  const list = { address: host.address, version, installed, choice }
  if (flags.json) {
    const [{ toJson }, { modelsJson }] = await Promise.all([
      import('../render/json/json.ts'),
      import('../render/json/model.ts'),
    ])
    return out.data(toJson(modelsJson(list)))
  }
  const { modelsView } = await import('../render/terminal/model-view.ts')
  await out.data(modelsView(list, out.stdout))
}

async function choiceOf(host: ModelHost, signal: AbortSignal): Promise<ModelChoice | ModelFault> {
  try {
    return await host.choose(signal)
  } catch (error) {
    const isAnswer =
      error instanceof ModelFault && ['model-missing', 'unfit', 'refused-remote'].includes(error.reason)
    if (isAnswer) return error
    throw error
  }
}
