import {
  type Judge,
  type Model,
  ModelFault,
  type ModelHost,
  type ModelReason,
  type ModelWish,
} from '../core/model.ts'
import type { Advice, Advisor, Answerer } from '../core/model-call.ts'
import type { CallKeeper } from './keeping.ts'
import { addressOf } from './ollama/address.ts'
import { isSomebodyThere } from './reachable.ts'

const CONNECT_MS = 1000
/** An answer that was cut off is asked for again with doubled room: this much more at most. */
export const SPARE_TOKENS = 1200

export type AdvisorSettings = {
  readonly enabled: boolean
  readonly name: string
  readonly host: string
  readonly numCtx: number
  readonly logPrompts: boolean
}

type Keeping = Pick<CallKeeper, 'calls'> & {
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/**
 * The model that the settings and this wish name, ready to be asked. Where there is none that is no fault: rules have
 * the word then, and `because` says why, with what to do about it.
 * @throws Fault('usage') where the address is none; Fault('interrupted')
 */
export async function findAdvisor(
  settings: AdvisorSettings,
  wish: ModelWish,
  keeping: Keeping,
  signal: AbortSignal,
): Promise<Advice> {
  const { model, host, because } = await findModel(settings, wish, signal)
  if (model === null) return { advisor: null, because }
  const advisor = await advisorOf(model, settings, keeping)
  return { advisor: { ...advisor, judge: (signal) => judgeOn(host, signal) }, because: null }
}

type Found =
  | { readonly model: Model; readonly host: ModelHost; readonly because: null }
  | { readonly model: null; readonly host: null; readonly because: string }

/** @throws as `findAdvisor` */
export async function findModel(
  settings: AdvisorSettings,
  wish: ModelWish,
  signal: AbortSignal,
): Promise<Found> {
  if (!settings.enabled) return without('the settings say so (model.enabled is false)')
  try {
    const address = addressOf(settings.host, { allowRemote: wish.allowRemote ?? false })
    if (!(await isSomebodyThere(address, CONNECT_MS)))
      return without(`no model server answers at ${address} (ollama serve)`)
    const { modelHost } = await import('./ollama/configured.ts')
    const host = modelHost(settings, wish)
    return { model: await host.model(signal), host, because: null }
  } catch (fault) {
    if (!(fault instanceof ModelFault) || fault.kind === 'interrupted') throw fault
    return without(fault.hint === null ? fault.message : `${fault.message} (${fault.hint})`)
  }
}

const without = (because: string): Found => ({ model: null, host: null, because })

/** A server that can't tell of one has none: the model that was found answers all the same. */
async function judgeOn(host: ModelHost, signal: AbortSignal): Promise<Judge | null> {
  try {
    return await host.judge(signal)
  } catch (fault) {
    if (!(fault instanceof ModelFault) || fault.kind === 'interrupted') throw fault
    return null
  }
}

async function advisorOf(
  model: Model,
  { logPrompts }: AdvisorSettings,
  { calls, now }: Keeping,
): Promise<Advisor> {
  const [{ ask }, { untilDown }] = await Promise.all([
    import('./asking/ask.ts'),
    import('./asking/until-down.ts'),
  ])
  const { name, digest, contextTokens } = model
  const answerer = untilDown(answererOf(model), isLasting, () => {})
  const asker = { answerer, model: { name, digest }, logPrompts, now }
  return {
    model: asker.model,
    contextTokens: contextTokens - SPARE_TOKENS,
    ask: async (asking, signal) => ask(asking, { ...asker, calls: await calls() }, signal),
  }
}

/** A cut answer comes back as one: whoever asks may give it more room. */
const answererOf =
  (model: Model): Answerer =>
  async ({ system, user, schema, maxTokens }, signal) => {
    try {
      const { text, facts } = await model.ask({ system, user, schema, answerTokens: maxTokens }, { signal })
      const { doneReason, promptTokens, answerTokens, durations } = facts
      return { text, doneReason, promptTokens, answerTokens, durationMs: durations.total }
    } catch (fault) {
      if (!(fault instanceof ModelFault) || fault.reason !== 'cut') throw fault
      return { text: '', doneReason: 'length', promptTokens: null, answerTokens: null, durationMs: 0 }
    }
  }

const lasting: ReadonlySet<ModelReason> = new Set([
  'not-running',
  'model-missing',
  'refused-remote',
  'unfit',
  'out-of-memory',
])

const isLasting = (fault: unknown): boolean => fault instanceof ModelFault && lasting.has(fault.reason)
