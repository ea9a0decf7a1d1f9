type Args = { readonly first?: number; readonly last?: number; readonly after?: string | null }

/**
 * A list as GraphQL pages it. A cursor holds the key of the thing before it; where that one has moved meanwhile, what
 * follows its old place in a list that descends by key is what comes next.
 */
export function connection<T>(all: readonly T[], keyOf: (one: T) => string) {
  let keys: readonly string[] | null = null
  return ({ first, last, after }: Args) => {
    // GitHub refuses to name more at once.
    if ((first ?? last ?? 0) > 100) throw new Error('a page has a hundred at most')
    if (last !== undefined) return page(all, all.slice(-last), keyOf)
    if (after) keys ??= all.map(keyOf)
    const begin = after ? indexAfter(keys ?? [], fromCursor(after)) : 0
    return page(all, all.slice(begin, begin + (first ?? 0)), keyOf)
  }
}

function indexAfter(keys: readonly string[], cursor: string): number {
  const same = keys.indexOf(cursor)
  if (same !== -1) return same + 1
  const next = keys.findIndex((key) => key < cursor)
  return next === -1 ? keys.length : next
}

function page<T>(all: readonly T[], nodes: readonly T[], keyOf: (one: T) => string) {
  const last = nodes.at(-1)
  const end = all.at(-1)
  return {
    totalCount: all.length,
    nodes,
    pageInfo: {
      hasNextPage: last !== undefined && end !== undefined && keyOf(last) !== keyOf(end),
      endCursor: last === undefined ? null : toCursor(keyOf(last)),
    },
  }
}

const toCursor = (key: string): string => Buffer.from(key).toString('base64')
const fromCursor = (cursor: string): string => Buffer.from(cursor, 'base64').toString()
