/** The values of each key, in the order they came in. */
export function grouped<K, T>(all: Iterable<T>, keyOf: (one: T) => K): Map<K, T[]> {
  const found = new Map<K, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const of = found.get(key)
    if (of === undefined) found.set(key, [one])
    else of.push(one)
  }
  return found
}
