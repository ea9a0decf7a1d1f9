import * as z from 'zod'
import { VIEWER, viewer } from './viewer.ts'

const where = z.array(
  z.object({
    repository: z.object({
      nameWithOwner: z.string(),
      viewerPermission: z.string().nullish(),
      pullRequests: z.object({ totalCount: z.number() }),
      issues: z.object({ totalCount: z.number() }),
    }),
  }),
)
/** Repositories of one sort of contributions, the busiest first. */
export type ApiWhere = z.infer<typeof where>

export const yearsAnswer = z.object({
  viewer: viewer.extend({ contributionsCollection: z.object({ contributionYears: z.array(z.number()) }) }),
})

export const contributionsAnswer = z.object({
  viewer: z.object({
    contributionsCollection: z.object({
      restrictedContributionsCount: z.number(),
      commits: where,
      issues: where,
      pulls: where,
      reviews: where,
    }),
  }),
})

/** The years in which whoever the token belongs to did anything. */
export const yearsQuery = `query years {
  viewer { ${VIEWER} contributionsCollection { contributionYears } }
}`

/** As many repositories as GitHub names of one sort; there are no further pages. */
export const MOST_PLACES = 100

const WHERE = `{
  repository { nameWithOwner viewerPermission pullRequests { totalCount } issues { totalCount } }
}`

/** Where they took part, in a year at most. */
export const contributionsQuery = `query contributions($from: DateTime!, $to: DateTime!, $most: Int!) {
  viewer {
    contributionsCollection(from: $from, to: $to) {
      restrictedContributionsCount
      commits: commitContributionsByRepository(maxRepositories: $most) ${WHERE}
      issues: issueContributionsByRepository(maxRepositories: $most) ${WHERE}
      pulls: pullRequestContributionsByRepository(maxRepositories: $most) ${WHERE}
      reviews: pullRequestReviewContributionsByRepository(maxRepositories: $most) ${WHERE}
    }
  }
}`
