/** Sets of numbers below `size` that grow together: union-find with path halving. */
export type Groups = {
  readonly find: (index: number) => number
  readonly join: (a: number, b: number) => void
}

/** Every number alone. */
export function groupsOf(size: number): Groups {
  const parent = Int32Array.from({ length: size }, (_, index) => index)
  const find = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number
      at = parent[at] as number
    }
    return at
  }
  return {
    find,
    join: (a, b) => {
      const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number]
      parent[high] = low
    },
  }
}
