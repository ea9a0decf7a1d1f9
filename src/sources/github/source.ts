import {
  type ActivityPage,
  type ServiceWish,
  SourceFault,
  type SyncedKind,
  type TokenRights,
} from '../../core/activity.ts'
import { placeFrom } from '../../core/place.ts'
import type { ActivitySource } from '../../core/ports.ts'
import { addressOf } from './address.ts'
import type { Asked } from './asked.ts'
import { type Client, type ClientOptions, githubClient } from './client.ts'
import { readContributions } from './contributions.ts'
import { readDeployments } from './deployments.ts'
import { issueList, releaseList, runList } from './listings.ts'
import { type Listing, readList } from './lists.ts'
import { readPulls } from './pulls.ts'
import { rateLimit } from './rest-shapes.ts'
import { routeFor } from './route.ts'
import { nothing, readState, type State, type Walk, walkOf } from './state.ts'
import { findToken } from './token.ts'
import { meetingOn } from './viewer.ts'

/** Gives pages of one kind; `walk.before.open` is where an earlier one ended. */
type Reader = (client: Client, asked: Asked, walk: Walk) => AsyncIterable<ActivityPage>

const listed =
  <T>(listing: Listing<T>): Reader =>
  (client, asked, walk) =>
    readList(client, asked, walk, listing)

const DAY = 86_400

type Kind = {
  readonly things: string
  readonly read: Reader
  /** How far back to look where nobody says, in seconds; everything where it is absent. */
  readonly usually?: number
}

const kinds: { readonly [K in SyncedKind]: Kind } = {
  'pull-request': { things: 'pull requests', read: readPulls },
  issue: { things: 'issues', read: listed(issueList) },
  release: { things: 'releases', read: listed(releaseList) },
  // A busy repository has hundreds of thousands, and those of last year tell nobody anything.
  'workflow-run': { things: 'workflow runs', read: listed(runList), usually: 90 * DAY },
  deployment: { things: 'deployments', read: readDeployments },
}

/** What a GitHub is asked with, beside what a command line says. */
export type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly version: string
  /** Waits, or until the person interrupts. */
  readonly pause: (milliseconds: number) => Promise<void>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** How long the first connection may take. */
  readonly connectMs: number
} & Pick<ClientOptions, 'retryMs' | 'requestMs' | 'random'>

/** A GitHub, on github.com or an Enterprise Server. Its token is looked for; nothing is asked of it yet. */
export async function openGitHub(wish: ServiceWish, around: Surroundings): Promise<ActivitySource> {
  const { env, version, pause, now, retryMs, requestMs, connectMs, random } = around
  const address = addressOf(wish.host ?? 'github.com', wish.apiUrl)
  const trust = wish.apiUrl !== null ? 'address' : wish.namedBy === 'remote' ? 'remote' : 'host'
  const token = await findToken(env, address.host, trust)
  const waiting = { pause, now, most: wish.maxWait }
  const route = routeFor(env, connectMs)
  return sourceOf(githubClient({ address, token, version, waiting, route, retryMs, requestMs, random }), now)
}

function sourceOf(client: Client, now: () => number): ActivitySource {
  const { meet, account } = meetingOn(client.host)
  return {
    host: client.host,
    tokenFrom: client.token?.from ?? null,
    requests: client.requests,
    account,
    contributions: (since, signal) => readContributions(client, since, signal, meet),
    rights: (signal) => rightsOf(client, signal),
    async *read(placeName, kind, state, since, signal) {
      const place = placeFrom(placeName, client.host)
      if (place === null)
        throw new SourceFault('repository', `${placeName} is no repository`, 'give owner/name')
      const { things, read, usually } = kinds[kind]
      const before = kind === 'pull-request' ? readableBy(client, readState(state)) : readState(state)
      const usual = usually === undefined ? null : Math.floor(now() / 1000) - usually
      const of = { repository: `${place.owner}/${place.name}`, things, signal }
      const asked = { place, placeName, of, meet }
      yield* resumed((walk) => read(client, asked, walk), walkOf(before, since ?? usual))
    },
  }
}

async function rightsOf(client: Client, signal: AbortSignal): Promise<TokenRights> {
  const of = { repository: client.host, things: 'rights', signal }
  const page = await client.get('/rate_limit', rateLimit, of, null)
  const { remaining, limit } = page?.data.resources.core ?? { remaining: 0, limit: 0 }
  const scopes = page?.scopes ?? null
  return {
    remaining,
    limit,
    scopes: scopes === null ? null : scopes.split(/[ ,]+/).filter((one) => one !== ''),
  }
}

/** With a token, pull requests that came without one are asked for again, whole. */
function readableBy({ token }: Client, before: State): State {
  if (token === null && before.by === 'query')
    throw new SourceFault(
      'kind',
      'pull requests were read with a token before, and without one their reviews would be lost',
      'set CRAFT_GITHUB_TOKEN, or: gh auth login',
    )
  return token !== null && before.by === 'list' ? nothing : before
}

/** Where a walk can't go on from where it was left, e.g. as GitHub forgot that page, it begins again. */
async function* resumed(read: (walk: Walk) => AsyncIterable<ActivityPage>, walk: Walk) {
  let hasBegun = walk.before.open === null
  try {
    for await (const page of read(walk)) {
      hasBegun = true
      yield page
    }
  } catch (error) {
    if (hasBegun || !(error instanceof SourceFault) || error.reach !== 'kind') throw error
    yield* read({ ...walk, before: { ...walk.before, open: null } })
  }
}
