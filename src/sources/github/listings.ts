import type * as z from 'zod'
import type { Asked } from './asked.ts'
import type { Listing } from './lists.ts'
import { secondsOf } from './map.ts'
import { issueActivity, listedPullActivity, releaseActivity, runActivity } from './map-rest.ts'
import { issues, listedPulls, releases, runs } from './rest-shapes.ts'

const pathOf = ({ place }: Asked, rest: string): string => `/repos/${place.owner}/${place.name}/${rest}`

const iso = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`

/** By creation: what changes while it is read keeps its place, so no page slips past another. */
export const issueList: Listing<z.infer<typeof issues>> = {
  path: (asked, from) =>
    pathOf(
      asked,
      `issues?state=all&sort=created&direction=asc&per_page=100${from === null ? '' : `&since=${iso(from)}`}`,
    ),
  shape: issues,
  activities: (data, place) => data.flatMap((one) => issueActivity(one, { place }) ?? []),
  times: (data) => data.map(({ updated_at }) => secondsOf(updated_at)),
  order: 'as-asked',
}

/** What changes while it is read moves to the front, and comes with the next run. */
export const pullList: Listing<z.infer<typeof listedPulls>> = {
  path: (asked) => pathOf(asked, 'pulls?state=all&sort=updated&direction=desc&per_page=100'),
  shape: listedPulls,
  activities: (data, place) => data.map((one) => listedPullActivity(one, { place })),
  times: (data) => data.map(({ updated_at }) => secondsOf(updated_at)),
  order: 'latest-first',
}

export const releaseList: Listing<z.infer<typeof releases>> = {
  path: (asked) => pathOf(asked, 'releases?per_page=100'),
  shape: releases,
  activities: (data, place) => data.flatMap((one) => releaseActivity(one, { place }) ?? []),
  times: (data) => data.map(({ created_at }) => secondsOf(created_at)),
  order: 'latest-first',
}

export const runList: Listing<z.infer<typeof runs>> = {
  path: (asked) => pathOf(asked, 'actions/runs?per_page=100'),
  shape: runs,
  activities: (data, place) => data.workflow_runs.map((one) => runActivity(one, { place })),
  times: (data) => data.workflow_runs.map(({ created_at }) => secondsOf(created_at)),
  order: 'latest-first',
}
