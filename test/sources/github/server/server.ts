import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'
import { answerQuery } from './graphql.ts'
import { checkError } from './openapi.ts'
import type { Repository } from './repository.ts'
import { answerRest } from './rest.ts'
import type { Contribution, Viewer } from './viewer.ts'

export type Asked = {
  readonly method: string
  /** With its query. */
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
  status: number
}

/** Answers instead of the server, `times` times, where `when` holds. */
export type Trouble = {
  readonly when?: (asked: Asked, index: number) => boolean
  readonly times?: number
  readonly answer: (response: ServerResponse, asked: Asked, url: string) => void
}

export type GitHubServer = {
  readonly url: string
  /** `127.0.0.1:4711`, as places name it. */
  readonly host: string
  readonly asked: Asked[]
  /** By `owner/name`; what is changed here is answered from then on. */
  readonly repositories: Map<string, Repository>
  /** What whoever has the token did, for those who ask. */
  readonly contributions: Contribution[]
  /** Whose tokens they are. */
  readonly viewer: Viewer
  /** Tokens that may read everything; nobody else may read anything. */
  readonly tokens: Set<string>
  trouble(trouble: Trouble): void
}

/** The one that every server knows. */
export const TOKEN = 'ghp_canary0123456789abcdefghijklmnopqrstuv'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
  const [first] = complaints.splice(0)
  if (first !== undefined) throw first
})

/** Of questions and answers that are not GitHub's: they fail the test, whatever craft made of it. */
const complaints: unknown[] = []

/** A GitHub on this machine, closed after the test. */
export async function startGitHub(
  repositories: Readonly<Record<string, Repository>> = {},
): Promise<GitHubServer> {
  const troubles: { trouble: Trouble; left: number }[] = []
  const state = {
    url: '',
    asked: [] as Asked[],
    repositories: new Map(Object.entries(repositories)),
    contributions: [] as Contribution[],
    viewer: { login: 'ada', databaseId: 1815 },
    tokens: new Set([TOKEN]),
  }
  const server = createServer(async (request, response) => {
    const asked = await askedOf(request)
    const index = state.asked.push(asked) - 1
    response.on('finish', () => {
      asked.status = response.statusCode
    })
    const found = troubles.find(
      ({ trouble, left }) => left > 0 && (trouble.when === undefined || trouble.when(asked, index)),
    )
    if (found === undefined) return answerOrComplain(state, asked, response)
    found.left--
    found.trouble.answer(response, asked, state.url)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  state.url = `http://127.0.0.1:${port}`
  closing.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return {
    ...state,
    host: `127.0.0.1:${port}`,
    trouble: (trouble) => void troubles.push({ trouble, left: trouble.times ?? Number.POSITIVE_INFINITY }),
  }
}

async function askedOf(request: IncomingMessage): Promise<Asked> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  const { method = 'GET', url = '/', headers } = request
  return { method, url, headers, body: Buffer.concat(pieces).toString('utf8'), status: 0 }
}

/** As GitHub sends it, with the headers that it sends with everything. */
export const sendJson = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, { ...usual, 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}

/** As GitHub words it. */
export function sendError(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }
  checkError(body)
  sendJson(response, status, body, headers)
}

const usual = {
  'x-ratelimit-limit': '5000',
  'x-ratelimit-remaining': '4999',
  'x-ratelimit-reset': '1767225600',
}

type State = Pick<GitHubServer, 'url' | 'repositories' | 'contributions' | 'viewer' | 'tokens'>

function answerOrComplain(state: State, asked: Asked, response: ServerResponse): unknown {
  try {
    return answer(state, asked, response)
  } catch (error) {
    complaints.push(error)
    return response.destroy()
  }
}

function answer(state: State, asked: Asked, response: ServerResponse): unknown {
  const { authorization } = asked.headers
  const [, token] = /^(?:token|bearer) (.+)$/.exec(authorization ?? '') ?? []
  const isKnown = token !== undefined && state.tokens.has(token)
  if (authorization !== undefined && !isKnown) return sendError(response, 401, 'Bad credentials')
  if (asked.method === 'POST' && asked.url === '/graphql') {
    if (!isKnown) return sendError(response, 401, 'This endpoint requires you to be authenticated.')
    return sendJson(response, 200, answerQuery(asked.body, state))
  }
  return answerRest(state, asked, response)
}
