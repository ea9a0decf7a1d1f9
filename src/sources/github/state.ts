import * as z from 'zod'

const cached = z.object({ url: z.string(), tag: z.string(), who: z.string() })

const open = z.object({
  /** Where the next page is: an address or a cursor. */
  next: z.string(),
  /** The latest change that was seen, and the server's time when the walk began, seconds since 1970. */
  high: z.number(),
  at: z.number().nullable(),
  /** From which time on this walk asks; null for everything. */
  from: z.number().nullable(),
})

const state = z.object({
  version: z.literal(1),
  /** How it was read: a list tells less of a pull request than a query. */
  by: z.enum(['list', 'query']).nullable(),
  /** All that was changed up to then is stored, as far back as `from` (null: all there is). */
  done: z.object({ until: z.number(), from: z.number().nullable() }).nullable(),
  /** The first page as it was, and whom it was given to. */
  etag: cached.nullable(),
  /** A walk that is not finished. */
  open: open.nullable(),
})
/** Up to where one kind of one repository was read. */
export type State = z.infer<typeof state>

export const nothing: State = { version: 1, by: null, done: null, etag: null, open: null }

/** One that cannot be read is as none: everything is asked for again, and nothing comes twice. */
export function readState(text: string | null): State {
  try {
    return state.parse(JSON.parse(text ?? ''))
  } catch {
    return nothing
  }
}

export const writeState = (given: State): string => JSON.stringify(given)

const DAY = 86_400

/** What a walk has to bring: everything that was changed at or after `from`. */
export type Walk = {
  readonly before: State
  /** Null for everything. */
  readonly from: number | null
  /** As far back as the store will be whole after it. */
  readonly horizon: number | null
}

/**
 * From where on to ask: a day before the last walk's end, for clocks that disagree and answers that came late. Where
 * somebody wants more of the past than the last walk brought, from there.
 */
export function walkOf(before: State, since: number | null): Walk {
  const { done, open } = before
  const horizon = done?.from ?? null
  const reachesBack = done !== null && (horizon === null || (since !== null && since >= horizon))
  if (!reachesBack) {
    // One that was left goes on where it reaches as far back as is wished.
    if (open !== null && (open.from === null || (since !== null && open.from <= since)))
      return { before: { ...before, done: null }, from: open.from, horizon: open.from }
    return { before: nothing, from: since, horizon: since }
  }
  const from = Math.max(done.until - DAY, horizon ?? 0)
  const isSame = open !== null && open.from === from
  return { before: isSame ? before : { ...before, open: null }, from, horizon }
}
