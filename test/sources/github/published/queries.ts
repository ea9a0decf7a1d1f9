import { contributionsQuery, yearsQuery } from '../../../../src/sources/github/contribution-query.ts'
import { deploymentsQuery } from '../../../../src/sources/github/deployment-query.ts'
import { listNames, moreQuery, pullsQuery } from '../../../../src/sources/github/pull-query.ts'

/** Everything craft asks by GraphQL. */
export const queries: readonly string[] = [
  pullsQuery,
  ...listNames.map(moreQuery),
  deploymentsQuery,
  yearsQuery,
  contributionsQuery,
]
