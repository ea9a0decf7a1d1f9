import type * as z from 'zod'
import type { ActivityPage } from '../../core/activity.ts'
import type { Asked } from './asked.ts'
import type { Client } from './client.ts'
import type { Subject } from './faults.ts'
import { pullList } from './listings.ts'
import { readList } from './lists.ts'
import { secondsOf } from './map.ts'
import { activitiesOf } from './map-pull.ts'
import {
  type ApiPull,
  type ListName,
  listNames,
  moreAnswer,
  moreQuery,
  pullsAnswer,
  pullsQuery,
} from './pull-query.ts'
import { cursorAfter, readQuery } from './queries.ts'
import type { Walk } from './state.ts'

/** Few enough that GitHub answers in time, many enough that a thousand take forty questions. */
const PULLS_A_PAGE = 25

/** Pull requests with reviews, files and commits. Without a token there are no queries: then what a list tells of them. */
export function readPulls(client: Client, asked: Asked, walk: Walk): AsyncGenerator<ActivityPage> {
  if (client.token === null) return readList(client, asked, walk, pullList)
  return readQuery<z.infer<typeof pullsAnswer>, ApiPull>(client, asked, walk, {
    text: pullsQuery,
    shape: pullsAnswer,
    first: PULLS_A_PAGE,
    listIn: ({ repository }) => repository.pullRequests,
    timeOf: ({ updatedAt }) => secondsOf(updatedAt),
    activities: async (pulls, { viewer }) => {
      asked.meet(viewer)
      const whole: ApiPull[] = []
      for (const pull of pulls) whole.push(await completed(client, pull, asked.of))
      return whole.flatMap((pull) => activitiesOf(pull, { place: asked.placeName }))
    },
  })
}

/** With the further pages of its lists. */
async function completed(client: Client, pull: ApiPull, of: Subject): Promise<ApiPull> {
  let whole = pull
  for (const list of listNames) whole = await withWhole(client, whole, list, of)
  return whole
}

async function withWhole(client: Client, pull: ApiPull, list: ListName, of: Subject): Promise<ApiPull> {
  const first = pull[list]
  if (first == null) return pull
  const nodes: unknown[] = [...(first.nodes ?? [])]
  let { pageInfo } = first
  for (let after: string | null = null; pageInfo.hasNextPage; ) {
    after = cursorAfter(pageInfo, after, of)
    const { node } = await client.query(moreQuery(list), { id: pull.id, after }, moreAnswer, of)
    const more = node[list]
    if (more == null) break
    nodes.push(...(more.nodes ?? []))
    pageInfo = more.pageInfo
  }
  return { ...pull, [list]: { pageInfo, nodes } }
}
