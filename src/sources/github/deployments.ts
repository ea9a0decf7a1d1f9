import type * as z from 'zod'
import { type ActivityOf, type ActivityPage, SourceFault } from '../../core/activity.ts'
import type { Asked } from './asked.ts'
import type { Client } from './client.ts'
import { type ApiDeployment, deploymentsAnswer, deploymentsQuery } from './deployment-query.ts'
import { bodyOf, loginOf, SOURCE, secondsBetween, secondsOf } from './map.ts'
import { readQuery } from './queries.ts'
import type { Walk } from './state.ts'

const DEPLOYMENTS_A_PAGE = 100

/** Deployments with their last status; without a token each status would be a request of its own. */
export function readDeployments(client: Client, asked: Asked, walk: Walk): AsyncGenerator<ActivityPage> {
  if (client.token === null)
    throw new SourceFault(
      'kind',
      `deployments of ${asked.of.repository} are not read without a token`,
      'set CRAFT_GITHUB_TOKEN, or: gh auth login',
    )
  return readQuery<z.infer<typeof deploymentsAnswer>, ApiDeployment>(client, asked, walk, {
    text: deploymentsQuery,
    shape: deploymentsAnswer,
    first: DEPLOYMENTS_A_PAGE,
    listIn: ({ repository }) => repository.deployments,
    timeOf: ({ createdAt }) => secondsOf(createdAt),
    activities: async (found, { repository }) =>
      found.map((one) => deploymentActivity(one, asked.placeName, repository.url)),
  })
}

/** How deployments that are over may end; the others are still to be something. */
const ENDS = /^(SUCCESS|FAILURE|ERROR|INACTIVE)$/

function deploymentActivity(one: ApiDeployment, place: string, url: string): ActivityOf<'deployment'> {
  const { latestStatus: status, creator } = one
  const environment = one.environment ?? ''
  const isOver = status != null && ENDS.test(status.state)
  return {
    source: SOURCE,
    externalId: one.id,
    kind: 'deployment',
    place,
    title: `Deployment to ${environment || 'an environment'}`,
    body: bodyOf(one.description),
    url: `${url}/deployments`,
    labels: [],
    actor: loginOf(creator),
    isBot: creator?.__typename === 'Bot',
    createdAt: secondsOf(one.createdAt),
    updatedAt: secondsOf(one.updatedAt),
    endedAt: isOver ? secondsOf(status.createdAt) : null,
    facts: {
      environment,
      ref: one.ref?.name ?? null,
      oid: one.commitOid,
      outcome: status?.state.toLowerCase() ?? null,
      // A later deployment makes this one inactive: that says nothing of how long it took.
      seconds: isOver && status.state !== 'INACTIVE' ? secondsBetween(one.createdAt, status.createdAt) : null,
    },
  }
}
