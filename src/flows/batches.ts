const BATCH = 100

/** The items in arrays of at most 100: one transaction each, and never all of them in memory. */
export function* batchesOf<T>(items: Iterable<T>): Generator<readonly T[]> {
  let batch: T[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
