import type { ContributedPlace, Contributions } from '../../core/activity.ts'
import { SourceFault } from '../../core/activity.ts'
import { placeName } from '../../core/place.ts'
import type { Client } from './client.ts'
import {
  type ApiWhere,
  contributionsAnswer,
  contributionsQuery,
  MOST_PLACES,
  yearsAnswer,
  yearsQuery,
} from './contribution-query.ts'
import type { Subject } from './faults.ts'
import type { Meeting } from './viewer.ts'

/** Both ends included, in milliseconds since 1970. */
type Span = { readonly from: number; readonly to: number }

/** In less than that nobody works in more repositories than one answer names. */
const SHORTEST_MS = 86_400_000

/**
 * Where whoever the token belongs to took part, year by year, the latest first. Not through the search, which ends after
 * a thousand; a year with more repositories than one answer names is asked for in halves.
 * @param since nothing before this, seconds since 1970; null for everything
 */
export async function* readContributions(
  client: Client,
  since: number | null,
  signal: AbortSignal,
  meet: Meeting['meet'],
): AsyncGenerator<Contributions> {
  const of: Subject = { repository: client.host, things: 'contributions', signal }
  if (client.token === null)
    throw new SourceFault(
      'run',
      `${client.host} tells only who has a token where they contributed`,
      'set CRAFT_GITHUB_TOKEN, or: gh auth login; or name repositories with --repo',
    )
  const { viewer } = await client.query(yearsQuery, {}, yearsAnswer, of)
  meet(viewer)
  const first = since === null ? 0 : since * 1000
  const years = [...viewer.contributionsCollection.contributionYears]
    .sort((a, b) => b - a)
    .map(spanOf)
    .filter(({ to }) => to >= first)
  for (const [index, span] of years.entries()) {
    const found = await contributionsIn(client, { ...span, from: Math.max(span.from, first) }, of)
    yield { ...found, done: index + 1, total: years.length }
  }
}

const spanOf = (year: number): Span => ({ from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1) - 1000 })

type Found = Pick<Contributions, 'places' | 'hidden'>

async function contributionsIn(client: Client, span: Span, of: Subject): Promise<Found> {
  const variables = { from: iso(span.from), to: iso(span.to), most: MOST_PLACES }
  const { viewer } = await client.query(contributionsQuery, variables, contributionsAnswer, of)
  const { restrictedContributionsCount: hidden, ...sorts } = viewer.contributionsCollection
  const lists = Object.values(sorts)
  const isCut = lists.some((list) => list.length >= MOST_PLACES)
  if (!isCut || span.to - span.from < SHORTEST_MS)
    return { places: lists.flatMap((list) => placesOf(list, client.host)), hidden }
  const halves: Found[] = []
  for (const half of halvesOf(span)) halves.push(await contributionsIn(client, half, of))
  return { places: halves.flatMap(({ places }) => places), hidden }
}

function halvesOf({ from, to }: Span): readonly [Span, Span] {
  const middle = Math.floor((from + to) / 2000) * 1000
  return [
    { from: middle, to },
    { from, to: middle - 1000 },
  ]
}

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString()

const WRITERS = ['ADMIN', 'MAINTAIN', 'WRITE']

const placesOf = (list: ApiWhere, host: string): readonly ContributedPlace[] =>
  list.flatMap(({ repository }) => {
    const [owner, name] = repository.nameWithOwner.split('/')
    if (owner === undefined || name === undefined) return []
    return {
      place: placeName({ host, owner, name }),
      size: repository.pullRequests.totalCount + repository.issues.totalCount,
      isOwn: WRITERS.includes(repository.viewerPermission ?? ''),
    }
  })
