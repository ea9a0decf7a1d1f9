import { GraphQLError } from 'graphql'

/** Something that whoever the token belongs to did somewhere. */
export type Contribution = {
  /** `owner/name`; null where the token may not see it. */
  readonly repository: string | null
  readonly sort: 'commits' | 'issues' | 'pulls' | 'reviews'
  /** ISO 8601. */
  readonly at: string
  /** How many pull requests the repository has, and what one may do there. */
  readonly pulls?: number
  readonly permission?: 'ADMIN' | 'READ' | null
}

type Span = { readonly from?: string; readonly to?: string }
type Most = { readonly maxRepositories: number }

const YEAR_MS = 366 * 86_400_000

export type Viewer = { login: string; databaseId: number }

type Known = { readonly contributions: readonly Contribution[]; readonly viewer: Viewer }

export const viewerOf = ({ contributions, viewer }: Known) => ({
  ...viewer,
  contributionsCollection({ from, to }: Span) {
    if (from === undefined || to === undefined)
      return { contributionYears: [...new Set(contributions.map(({ at }) => Number(at.slice(0, 4))))] }
    if (Date.parse(to) - Date.parse(from) > YEAR_MS)
      throw new GraphQLError('The total time spanned must not exceed 1 year')
    const within = contributions.filter(
      ({ at }) => Date.parse(at) >= Date.parse(from) && Date.parse(at) <= Date.parse(to),
    )
    const of = (sort: Contribution['sort']) => listOf(within.filter((one) => one.sort === sort))
    return {
      restrictedContributionsCount: within.filter(({ repository }) => repository === null).length,
      commitContributionsByRepository: of('commits'),
      issueContributionsByRepository: of('issues'),
      pullRequestContributionsByRepository: of('pulls'),
      pullRequestReviewContributionsByRepository: of('reviews'),
    }
  },
})

const listOf =
  (all: readonly Contribution[]) =>
  ({ maxRepositories }: Most) => {
    if (maxRepositories > 100) throw new GraphQLError('maxRepositories must be at most 100')
    const byName = new Map(
      all.flatMap((one) => (one.repository === null ? [] : [[one.repository, one] as const])),
    )
    return Array.from(byName, ([nameWithOwner, { pulls = 1, permission = 'ADMIN' }]) => ({
      repository: {
        nameWithOwner,
        viewerPermission: permission,
        pullRequests: { totalCount: pulls },
        issues: { totalCount: 0 },
      },
    })).slice(0, maxRepositories)
  }
