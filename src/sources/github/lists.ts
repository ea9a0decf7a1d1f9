import { createHash } from 'node:crypto'
import type * as z from 'zod'
import { type Activity, type ActivityPage, SourceFault } from '../../core/activity.ts'
import type { Asked } from './asked.ts'
import type { Client, Page } from './client.ts'
import { type State, type Walk, writeState } from './state.ts'

/** A list of GitHub's, page by page. */
export type Listing<T> = {
  /** The path of the first page for a walk. */
  readonly path: (asked: Asked, from: number | null) => string
  readonly shape: z.ZodType<T>
  readonly activities: (data: T, placeName: string) => readonly Activity[]
  /** Times by which the list is ordered, or can be: of each thing on a page, seconds since 1970. */
  readonly times: (data: T) => readonly number[]
  /**
   * `latest-first`: it ends where things get too old, and what is new stands on the first page. `as-asked`: the path
   * says from when on, and things stay in their places while they are read.
   */
  readonly order: 'latest-first' | 'as-asked'
}

/** Reads a list to its end, or to what is stored already; nothing at all where its first page is as it was. */
export async function* readList<T>(
  client: Client,
  asked: Asked,
  walk: Walk,
  listing: Listing<T>,
): AsyncGenerator<ActivityPage> {
  const { before, from } = walk
  const first = listing.path(asked, from)
  const who = whoAsks(client)
  const cached =
    before.open === null && before.etag?.url === first && before.etag.who === who ? before.etag.tag : null
  let url = before.open?.next ?? first
  let { high, at } = before.open ?? { high: before.done?.until ?? 0, at: null }
  const seen = new Set<string>()
  let tag: string | null = null
  for (;;) {
    seen.add(url)
    const page: Page<T> | null = await client.get(url, listing.shape, asked.of, url === first ? cached : null)
    if (page === null) return
    const times = listing.times(page.data)
    high = Math.max(high, ...times)
    at ??= page.at
    if (url === first) tag = page.etag
    const isOld = listing.order === 'latest-first' && times.some((time) => time < (from ?? 0))
    const next = isOld ? null : page.next
    if (next !== null && seen.has(next)) throw circle(asked)
    const hasWholeTag = listing.order === 'latest-first' || (seen.size === 1 && before.open === null)
    const etag = tag !== null && hasWholeTag ? { url: first, tag, who } : null
    const state: State =
      next === null
        ? // What changes while it is read may carry a later time than what the next walk has to begin with.
          {
            version: 1,
            by: 'list',
            done: { until: Math.min(high, at ?? high), from: walk.horizon },
            etag,
            open: null,
          }
        : { ...before, by: 'list', open: { next, high, at, from } }
    yield {
      activities: listing.activities(page.data, asked.placeName),
      state: writeState(state),
      total: null,
    }
    if (next === null) return
    url = next
  }
}

const circle = ({ of }: Asked): SourceFault =>
  new SourceFault(
    'kind',
    `the pages of ${of.things} of ${of.repository} lead in a circle`,
    'run the same later',
  )

/** A tag is good for whom it was given to: others may see other things. */
const whoAsks = ({ token }: Client): string =>
  token === null ? 'nobody' : createHash('sha256').update(token.value).digest('hex').slice(0, 12)
