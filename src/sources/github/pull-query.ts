import * as z from 'zod'
import { VIEWER, viewer } from './viewer.ts'

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() })
const actor = z.object({ login: z.string(), __typename: z.string().optional() }).nullish()
const time = z.iso.datetime({ offset: true })

const nodes = <T extends z.ZodType>(node: T) =>
  z.object({ pageInfo, nodes: z.array(node.nullable()).nullable() })

const review = z.object({
  id: z.string(),
  state: z.string(),
  submittedAt: time.nullish(),
  updatedAt: time,
  body: z.string().nullish(),
  url: z.string(),
  author: actor,
  comments: z.object({ totalCount: z.number() }),
})
const file = z.object({ path: z.string(), additions: z.number(), deletions: z.number() })
const commit = z.object({ commit: z.object({ oid: z.string() }) })

const check = z.object({ startedAt: time.nullish(), completedAt: time.nullish() })
const rollup = z.object({
  state: z.string(),
  contexts: z.object({ nodes: z.array(check.nullable()).nullish() }).nullish(),
})

const pull = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  body: z.string().nullish(),
  url: z.string(),
  state: z.string(),
  isDraft: z.boolean(),
  createdAt: time,
  updatedAt: time,
  closedAt: time.nullish(),
  mergedAt: time.nullish(),
  additions: z.number(),
  deletions: z.number(),
  changedFiles: z.number(),
  author: actor,
  baseRefName: z.string(),
  headRefName: z.string(),
  mergeCommit: z.object({ oid: z.string() }).nullish(),
  repository: z.object({ id: z.string() }),
  labels: z.object({ nodes: z.array(z.object({ name: z.string() }).nullable()).nullish() }).nullish(),
  comments: z.object({ totalCount: z.number() }),
  closingIssuesReferences: z
    .object({
      nodes: z
        .array(z.object({ number: z.number(), repository: z.object({ id: z.string() }) }).nullable())
        .nullish(),
    })
    .nullish(),
  reviews: nodes(review).nullish(),
  files: nodes(file).nullish(),
  commits: nodes(commit),
  latest: z.object({
    nodes: z
      .array(z.object({ commit: z.object({ statusCheckRollup: rollup.nullish() }) }).nullable())
      .nullish(),
  }),
})
export type ApiPull = z.infer<typeof pull>
export type ApiReview = z.infer<typeof review>
export type ApiActor = z.infer<typeof actor>

export const pullsAnswer = z.object({
  viewer: viewer.nullish(),
  repository: z.object({
    pullRequests: z.object({ totalCount: z.number(), pageInfo, nodes: z.array(pull.nullable()).nullable() }),
  }),
})

export const moreAnswer = z.object({
  node: z.object({
    reviews: nodes(review).nullish(),
    files: nodes(file).nullish(),
    commits: nodes(commit).nullish(),
  }),
})

const PAGE = 'pageInfo { hasNextPage endCursor }'
const lists = {
  reviews: `${PAGE} nodes { id state submittedAt updatedAt body url author { login __typename } comments { totalCount } }`,
  files: `${PAGE} nodes { path additions deletions }`,
  commits: `${PAGE} nodes { commit { oid } }`,
}
/** What of a pull request may have more than one page. */
export type ListName = keyof typeof lists
export const listNames = Object.keys(lists) as readonly ListName[]

/** A page of pull requests, the latest changed first, with the first page of all they have. */
export const pullsQuery = `query pulls($owner: String!, $name: String!, $first: Int!, $after: String) {
  viewer { ${VIEWER} }
  repository(owner: $owner, name: $name) {
    pullRequests(first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id number title body url state isDraft createdAt updatedAt closedAt mergedAt
        additions deletions changedFiles baseRefName headRefName
        author { login __typename }
        mergeCommit { oid }
        repository { id }
        labels(first: 50) { nodes { name } }
        comments { totalCount }
        closingIssuesReferences(first: 25) { nodes { number repository { id } } }
        reviews(first: 50) { ${lists.reviews} }
        files(first: 100) { ${lists.files} }
        commits(first: 100) { ${lists.commits} }
        latest: commits(last: 1) {
          nodes {
            commit {
              statusCheckRollup {
                state
                contexts(first: 50) { nodes { ... on CheckRun { startedAt completedAt } } }
              }
            }
          }
        }
      }
    }
  }
}`

/** The next page of one list of one pull request. */
export const moreQuery = (list: ListName): string => `query more($id: ID!, $after: String) {
  node(id: $id) {
    ... on PullRequest { ${list}(first: 100, after: $after) { ${lists[list]} } }
  }
}`
