import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import { type ServerFlags, wishOf } from './model-flags.ts'

/** @throws Fault('check') where the model does not keep to what it is asked for */
export async function testModel(context: Context, flags: ServerFlags): Promise<void> {
  const { signal, out } = context
  const host = await context.model(wishOf(flags))
  const { forgetsSchema, tryModel } = await import('../flows/model-trial.ts')
  const version = await host.version(signal)
  const tried = { ...(await tryModel(host, signal)), version, isOld: forgetsSchema(version) }
  if (flags.json) {
    const [{ toJson }, { modelTestJson }] = await Promise.all([
      import('../render/json/json.ts'),
      import('../render/json/model.ts'),
    ])
    await out.data(toJson(modelTestJson(tried)))
  } else {
    const { modelTestView } = await import('../render/terminal/model-view.ts')
    await out.data(modelTestView(tried, out.stdout))
  }
  if (tried.wrong !== null)
    throw new Fault('check', `${tried.name} does not keep to a schema: ${tried.wrong}`, 'craft model list')
}
