import * as z from 'zod'

const time = z.iso.datetime({ offset: true })

const deployment = z.object({
  id: z.string(),
  environment: z.string().nullish(),
  description: z.string().nullish(),
  commitOid: z.string(),
  ref: z.object({ name: z.string() }).nullish(),
  createdAt: time,
  updatedAt: time,
  creator: z.object({ login: z.string(), __typename: z.string().optional() }).nullish(),
  latestStatus: z.object({ state: z.string(), createdAt: time }).nullish(),
})
export type ApiDeployment = z.infer<typeof deployment>

export const deploymentsAnswer = z.object({
  repository: z.object({
    url: z.string(),
    deployments: z.object({
      totalCount: z.number(),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
      nodes: z.array(deployment.nullable()).nullable(),
    }),
  }),
})

/** A page of deployments with their last status, the latest first. */
export const deploymentsQuery = `query deployments($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    url
    deployments(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id environment description commitOid createdAt updatedAt
        ref { name }
        creator { login __typename }
        latestStatus { state createdAt }
      }
    }
  }
}`
