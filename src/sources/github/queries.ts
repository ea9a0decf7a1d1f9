import type * as z from 'zod'
import { type Activity, type ActivityPage, SourceFault } from '../../core/activity.ts'
import type { Asked } from './asked.ts'
import type { Client } from './client.ts'
import { Overloaded, type Subject } from './faults.ts'
import { type State, type Walk, writeState } from './state.ts'

type PageInfo = { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined }

/** One page of a list that GraphQL gives. */
export type Connection<N> = {
  readonly totalCount: number
  readonly pageInfo: PageInfo
  readonly nodes: readonly (N | null)[] | null
}

/** A list of GitHub's that a query asks for, the latest first. */
export type Query<A, N> = {
  readonly text: string
  readonly shape: z.ZodType<A>
  /** How many to ask for at once. */
  readonly first: number
  readonly listIn: (answer: A) => Connection<N>
  /** The time by which the list is ordered, seconds since 1970. */
  readonly timeOf: (node: N) => number
  readonly activities: (nodes: readonly N[], answer: A) => Promise<readonly Activity[]>
}

/**
 * Reads a list to its end, or to what is stored already. What changes meanwhile moves to the front, later than `high`,
 * and comes with the next run; so nothing is missed wherever this one ends.
 */
export async function* readQuery<A, N>(
  client: Client,
  { place, of }: Asked,
  walk: Walk,
  query: Query<A, N>,
): AsyncGenerator<ActivityPage> {
  const { owner, name } = place
  let { next: after, high }: { next: string | null; high: number | null } = walk.before.open ?? {
    next: null,
    high: null,
  }
  let { first } = query
  for (;;) {
    const answer = await unlessTooMuch<A>(first, () =>
      client.query(query.text, { owner, name, first, after }, query.shape, of),
    )
    if (answer === null) {
      first = Math.ceil(first / 5)
      continue
    }
    const { nodes, pageInfo, totalCount } = query.listIn(answer)
    const all = (nodes ?? []).filter((node) => node !== null)
    const wanted = all.filter((node) => query.timeOf(node) >= (walk.from ?? 0))
    const activities = await query.activities(wanted, answer)
    high ??= all[0] === undefined ? (walk.before.done?.until ?? 0) : query.timeOf(all[0])
    // With nothing new at the front, the day that is asked for again need not be gone through to its end.
    const isKnown = walk.before.open === null && high <= (walk.before.done?.until ?? -1)
    const isLast = isKnown || wanted.length < all.length || !pageInfo.hasNextPage
    const next: string | null = isLast ? null : cursorAfter(pageInfo, after, of)
    yield {
      activities,
      state: writeState(next === null ? ended(walk, high) : going(walk, high, next)),
      total: walk.from === null ? totalCount : null,
    }
    if (next === null) return
    after = next
  }
}

/** Null where it may help to ask for less at once. */
async function unlessTooMuch<A>(first: number, ask: () => Promise<A>): Promise<A | null> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Overloaded && first > 1) return null
    throw error
  }
}

const ended = ({ before, horizon }: Walk, high: number): State => ({
  version: 1,
  by: 'query',
  done: { until: Math.max(high, before.done?.until ?? 0), from: horizon },
  etag: null,
  open: null,
})

const going = ({ before, from }: Walk, high: number, next: string): State => ({
  ...before,
  by: 'query',
  open: { next, high, at: null, from },
})

/** The cursor of the next page. @throws SourceFault where it leads to the page it came with */
export function cursorAfter({ endCursor }: PageInfo, before: string | null, of: Subject): string {
  if (endCursor != null && endCursor !== before) return endCursor
  throw new SourceFault(
    'kind',
    `the pages of ${of.things} of ${of.repository} lead in a circle`,
    'run the same again later',
  )
}
