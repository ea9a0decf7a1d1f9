import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { checkAnswer } from './openapi.ts'
import { listed, type Repository } from './repository.ts'
import { type Asked, type GitHubServer, sendError, sendJson } from './server.ts'

type Thing = Readonly<Record<string, unknown>>

const timeOf = (one: Thing, field: string): string => String(one[field])

const latestFirst = (all: readonly Thing[], field: string): readonly Thing[] =>
  [...all].sort((a, b) => (timeOf(a, field) < timeOf(b, field) ? 1 : -1))

/** What is in a list, as GitHub orders it for these parameters; null where there is no such list. */
function listFor(repository: Repository, path: string, query: URLSearchParams): readonly Thing[] | null {
  const since = query.get('since') ?? ''
  if (path === 'issues')
    return (repository.issues as readonly Thing[]).filter((one) => timeOf(one, 'updated_at') >= since)
  if (path === 'pulls') return latestFirst(repository.pulls.map(listed), 'updated_at')
  if (path === 'releases') return latestFirst(repository.releases, 'created_at')
  if (path === 'actions/runs') return latestFirst(repository.runs, 'created_at')
  return null
}

const left = { limit: 5000, remaining: 4321, used: 679, reset: 1_767_225_600 }
const rights = { resources: { core: left, search: left, graphql: left }, rate: left }

/** Lists in pages, with Link and ETag; a page that is as it was costs nothing. */
export function answerRest(
  { url: base, repositories }: Pick<GitHubServer, 'url' | 'repositories'>,
  asked: Asked,
  response: ServerResponse,
): unknown {
  const url = new URL(asked.url, base)
  if (url.pathname === '/rate_limit') {
    checkAnswer('/rate_limit', rights)
    return sendJson(response, 200, rights, { 'x-oauth-scopes': 'read:org, gist' })
  }
  const [, name = '', path = ''] = /^\/repos\/([^/]+\/[^/]+)\/(.+)$/.exec(url.pathname) ?? []
  const repository = repositories.get(name)
  const all = repository === undefined ? null : listFor(repository, path, url.searchParams)
  if (all === null) return sendError(response, 404, 'Not Found')
  const size = Number(url.searchParams.get('per_page') ?? 30)
  const page = Number(url.searchParams.get('page') ?? 1)
  const things = all.slice((page - 1) * size, page * size)
  const body = path === 'actions/runs' ? { total_count: all.length, workflow_runs: things } : things
  checkAnswer(`/repos/{owner}/{repo}/${path}`, body)
  const etag = `W/"${createHash('sha256').update(JSON.stringify(body)).digest('hex')}"`
  const headers = { etag, ...(page * size < all.length ? { link: linkTo(url, page + 1) } : {}) }
  if (asked.headers['if-none-match'] === etag) {
    response.writeHead(304, headers)
    return response.end()
  }
  return sendJson(response, 200, body, headers)
}

function linkTo(url: URL, page: number): string {
  const next = new URL(url)
  next.searchParams.set('page', String(page))
  return `<${next}>; rel="next", <${next}>; rel="last"`
}
