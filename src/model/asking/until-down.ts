import type { Answerer } from '../../core/model-call.ts'

/**
 * An answerer that asks no more once it is known that nobody answers: from then on the first such fault is thrown at
 * once, and `tell` hears of it a single time.
 * @param isLasting is the fault about the server or the model, and not about one question?
 */
export function untilDown(
  answerer: Answerer,
  isLasting: (fault: unknown) => boolean,
  tell: (fault: unknown) => void,
): Answerer {
  let down: { readonly fault: unknown } | null = null
  return async (request, signal) => {
    if (down !== null) throw down.fault
    try {
      return await answerer(request, signal)
    } catch (fault) {
      if (down === null && isLasting(fault)) {
        down = { fault }
        tell(fault)
      }
      throw fault
    }
  }
}
