import { type Embedder, ModelFault, type ModelWish } from '../core/model.ts'
import type { EmbedderFound } from '../core/model-call.ts'
import type { AdvisorSettings } from './advisor.ts'
import { addressOf } from './ollama/address.ts'
import { isSomebodyThere } from './reachable.ts'

const CONNECT_MS = 1000

/**
 * The installed model that turns texts into vectors. Where there is none that is no fault: `because` says why.
 * @param patienceMs what finding it and each of its answers may take at most; null for as long as a model usually may
 * @throws Fault('usage') where the address is none; Fault('interrupted')
 */
export async function findEmbedder(
  settings: Pick<AdvisorSettings, 'enabled' | 'name' | 'host' | 'numCtx'>,
  wish: ModelWish,
  patienceMs: number | null,
  signal: AbortSignal,
): Promise<EmbedderFound> {
  if (!settings.enabled) return without('the settings say so (model.enabled is false)')
  try {
    const address = addressOf(settings.host, { allowRemote: wish.allowRemote ?? false })
    if (!(await isSomebodyThere(address, Math.min(CONNECT_MS, patienceMs ?? CONNECT_MS))))
      return without(`no model server answers at ${address} (ollama serve)`)
    const { modelHost } = await import('./ollama/configured.ts')
    const embedder = await modelHost(settings, wish).embedder(within(patienceMs, signal))
    if (embedder === null) return without('no model for embeddings is installed (ollama pull embeddinggemma)')
    return { embedder: patient(embedder, patienceMs), because: null }
  } catch (fault) {
    if (!(fault instanceof ModelFault) || signal.aborted) throw fault
    return without(fault.hint === null ? fault.message : `${fault.message} (${fault.hint})`)
  }
}

const without = (because: string): EmbedderFound => ({ embedder: null, because })

const within = (patienceMs: number | null, signal: AbortSignal): AbortSignal =>
  patienceMs === null ? signal : AbortSignal.any([signal, AbortSignal.timeout(patienceMs)])

const patient = (embedder: Embedder, patienceMs: number | null): Embedder => ({
  ...embedder,
  embed: (texts, signal) => embedder.embed(texts, within(patienceMs, signal)),
})
