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
