import type { Context } from '../context.ts'
import { periodOf, secondsOf } from '../core/period.ts'
import { existingCommits } from './reading.ts'

export type ForgetFlags = { readonly before?: string; readonly json?: boolean }

/** Removes what models were asked and said from the store, and from its files. */
export async function forgetCalls(context: Context, flags: ForgetFlags): Promise<void> {
  const { out } = context
  const since = flags.before === undefined ? {} : { since: flags.before }
  const before = secondsOf(periodOf(since, context.now())).since ?? null
  const { modelCalls } = await existingCommits(context)
  const forgotten = modelCalls.forget(before)
  if (flags.json) {
    const [{ toJson }, { forgottenJson }] = await Promise.all([
      import('../render/json/json.ts'),
      import('../render/json/model.ts'),
    ])
    return out.data(toJson(forgottenJson({ forgotten, before })))
  }
  const { forgottenView } = await import('../render/terminal/model-log-view.ts')
  await out.data(forgottenView(forgotten))
}
