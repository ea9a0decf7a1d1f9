import type { Answerer } from '../../core/model-call.ts'

/**
 * Does `work` for each item with at most `jobs` at a time, and gives the results in the items' order as they are
 * ready. Where the reader stops or a piece of work fails, nothing more is begun and what runs is waited for.
 */
export async function* inOrder<A, B>(
  items: Iterable<A>,
  jobs: number,
  work: (item: A) => Promise<B>,
): AsyncGenerator<B> {
  const running: Promise<B>[] = []
  try {
    for (const item of items) {
      const begun = work(item)
      // Its failure is told when its turn comes; until then it must not count as unheard.
      begun.catch(() => undefined)
      running.push(begun)
      if (running.length >= Math.max(1, jobs)) yield await (running.shift() as Promise<B>)
    }
    while (running.length > 0) yield await (running.shift() as Promise<B>)
  } finally {
    await Promise.allSettled(running)
  }
}

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
