import {
  type Embedder,
  type InstalledModel,
  type Judge,
  type Model,
  ModelFault,
  type ModelHost,
  type ModelReason,
} from '../../core/model.ts'
import { addressOf } from './address.ts'
import { askOnce, thinkingOf } from './ask.ts'
import { chooseEmbedder, chooseModel, firstOf, type Named, tagged } from './choose.ts'
import { embedderOf } from './embed.ts'
import { deciders, judgeOf, judgesSince } from './judge.ts'
import { type Limits, usualLimits } from './limits.ts'
import { pullModel } from './pull.ts'
import { listedModels, loadedModels, read, type Shown, shownModel, versioned } from './shapes.ts'
import { requestsTo } from './transport.ts'

export type OllamaOptions = {
  /** As in OLLAMA_HOST; empty for the usual place. */
  readonly host: string
  readonly allowRemote: boolean
  /** The model a person named, and where; null lets craft choose. */
  readonly named: Named | null
  /** Tokens of a question and its answer; less where the model was made for less. */
  readonly numCtx: number
  readonly limits?: Partial<Limits>
}

/**
 * The Ollama at an address. Nothing is asked and nothing printed before somebody wants something of it.
 * @throws as `addressOf`
 */
export function ollamaHost(options: OllamaOptions): ModelHost {
  const { named, numCtx, allowRemote } = options
  const limits = { ...usualLimits, ...options.limits }
  const address = addressOf(options.host, { allowRemote })
  const request = requestsTo(address, limits)
  const quickly = <T>(
    signal: AbortSignal,
    model: string,
    use: Parameters<typeof request<T>>[1],
  ): Promise<T> => request({ model, first: 'reply', signal }, use)

  /** What a model says of itself; nothing where the server cannot say it of this one. */
  const shown = async (name: string, signal: AbortSignal): Promise<Partial<Shown>> => {
    try {
      return await quickly(signal, name, async (client) =>
        shownModel(await client.show({ model: name }), name),
      )
    } catch (error) {
      if (error instanceof ModelFault && ofOneModel.has(error.reason)) return {}
      throw error
    }
  }

  const installed = async (signal: AbortSignal): Promise<readonly InstalledModel[]> => {
    const listed = listedModels(await quickly(signal, '', (client) => client.list()))
    return Promise.all(
      listed.map(async (one) =>
        one.isCloud || (one.capabilities.length > 0 && one.contextTokens !== null)
          ? one
          : { ...one, ...(await shown(one.name, signal)) },
      ),
    )
  }

  const choose = async (signal: AbortSignal) => chooseModel(await installed(signal), named)

  const version = async (signal: AbortSignal): Promise<string> =>
    read(versioned, await quickly(signal, '', (client) => client.version())).version

  const open = async (signal: AbortSignal): Promise<Model> => {
    const { model } = await choose(signal)
    const contextTokens = Math.min(numCtx, model.contextTokens ?? numCtx)
    const { name, digest } = model
    const think = thinkingOf(name)
    const isOld = { value: false }
    return {
      name,
      digest,
      contextTokens,
      ask: async (question, asking) => {
        const asked = { name, digest, contextTokens, think: isOld.value ? undefined : think }
        try {
          return await askOnce(request, asked, question, asking)
        } catch (error) {
          if (isOld.value || !refusesThinking(error)) throw error
          // Servers before 0.12.5 refuse even "false" where a model does not think.
          isOld.value = true
          return askOnce(request, { ...asked, think: undefined }, question, asking)
        }
      },
    }
  }

  const opened: { model: Promise<Model> | null } = { model: null }
  return {
    address,
    version,
    installed,
    choose,
    loaded: async (signal) => loadedModels(await quickly(signal, '', (client) => client.ps())),
    model: (signal) => {
      opened.model ??= open(signal)
      return opened.model
    },
    embedder: async (signal): Promise<Embedder | null> => {
      const model = chooseEmbedder(await installed(signal))
      return model === null ? null : embedderOf(request, model)
    },
    judge: async (signal): Promise<Judge | null> => {
      if (!judgesSince(await version(signal))) return null
      const all = await installed(signal)
      const model = firstOf(
        deciders,
        all.filter(({ isCloud }) => !isCloud),
      )
      return model === null ? null : judgeOf(request, model)
    },
    pull: (name, watch, signal) => pullModel(request, tagged(name), watch, signal),
  }
}

const ofOneModel: ReadonlySet<ModelReason> = new Set(['model-missing', 'server-fault', 'broken-answer'])

const refusesThinking = (error: unknown): boolean =>
  error instanceof ModelFault && error.reason === 'unfit' && /thinking/.test(error.message)
