import type { CommitStore, ModelCallShelf } from '../core/ports.ts'

export type Calls = Pick<ModelCallShelf, 'put' | 'byKey'>

export interface CallKeeper {
  /** Where calls are kept, and answers found again; null where nothing is to be kept, or can be. */
  calls(): Promise<Calls | null>
  close(): Promise<void>
}

/**
 * Keeps calls in the store that `open` gives, which is asked when the first model is; null where there is none. A model
 * can be asked again, so nothing that goes wrong with the store spoils an answer: `tell` hears of it once.
 */
export function callKeeper(
  open: () => Promise<CommitStore | null>,
  tell: (sentence: string) => void,
): CallKeeper {
  const state = { store: null as Promise<CommitStore | null> | null, isTold: false }
  const despite = <T>(cause: unknown, instead: T): T => {
    if (!state.isTold) tell(`What models say is not kept: ${cause instanceof Error ? cause.message : cause}`)
    state.isTold = true
    return instead
  }
  return {
    async calls() {
      state.store ??= open().catch((cause) => despite(cause, null))
      const shelf = (await state.store)?.modelCalls
      if (shelf === undefined) return null
      return {
        put: (call) => attempt(() => shelf.put(call), despite, undefined),
        byKey: (key) => attempt(() => shelf.byKey(key), despite, null),
      }
    },
    async close() {
      const store = await state.store
      store?.close()
    },
  }
}

function attempt<T>(work: () => T, despite: (cause: unknown, instead: T) => T, instead: T): T {
  try {
    return work()
  } catch (cause) {
    return despite(cause, instead)
  }
}
