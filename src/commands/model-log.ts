import type { Context } from '../context.ts'
import { Fault } from '../core/errors.ts'
import type { ModelCall } from '../core/model-call.ts'
import type { ModelCallShelf } from '../core/ports.ts'
import { existingCommits } from './reading.ts'

const SCREENFUL = 20

export type LogFlags = { readonly number?: number; readonly show?: string; readonly json?: boolean }

/** Lists what models were asked and what became of it; with `--show` one call with all that is kept of it. */
export async function logCalls(context: Context, { number, show, json }: LogFlags): Promise<void> {
  const { modelCalls } = await existingCommits(context)
  if (show !== undefined) return showCall(context, callNamed(modelCalls, show), json ?? false)
  const { out } = context
  if (json) {
    const [{ jsonArray }, { modelCallJson }] = await Promise.all([
      import('../render/json/json.ts'),
      import('../render/json/model.ts'),
    ])
    const calls = number === undefined ? modelCalls.each() : modelCalls.list(number)
    for (const piece of jsonArray(calls, modelCallJson)) await out.data(piece)
    return
  }
  const { modelLogView } = await import('../render/terminal/model-log-view.ts')
  const text = modelLogView(modelCalls.list(number ?? SCREENFUL), out.stdout)
  if (text === '') return out.talk('No calls of models are kept.')
  await out.data(text)
}

async function showCall({ out }: Context, call: ModelCall, json: boolean): Promise<void> {
  if (json) {
    const [{ toJson }, { modelCallJson }] = await Promise.all([
      import('../render/json/json.ts'),
      import('../render/json/model.ts'),
    ])
    return out.data(toJson(modelCallJson(call)))
  }
  const { modelCallView } = await import('../render/terminal/model-log-view.ts')
  await out.data(modelCallView(call, out.stdout))
}

/** @throws Fault('usage') where no call begins so, or several do */
function callNamed(calls: ModelCallShelf, id: string): ModelCall {
  const [call, ...more] = calls.find(id.toLowerCase())
  if (call === undefined) throw new Fault('usage', `no call of a model is kept as "${id}"`, 'craft model log')
  if (more.length > 0)
    throw new Fault('usage', `several calls of models begin with "${id}"`, 'write more of it')
  return call
}
