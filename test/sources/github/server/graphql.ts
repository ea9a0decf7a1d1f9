import { readFileSync } from 'node:fs'
import { buildSchema, type DocumentNode, execute, GraphQLError, parse, validate } from 'graphql'
import { connection } from './connection.ts'
import type { Pull, Repository } from './repository.ts'
import { type Contribution, type Viewer, viewerOf } from './viewer.ts'

export type Known = {
  readonly repositories: ReadonlyMap<string, Repository>
  readonly contributions: readonly Contribution[]
  readonly viewer: Viewer
}

const schema = buildSchema(readFileSync(new URL('../published/schema.graphql', import.meta.url), 'utf8'))

const documents = new Map<string, DocumentNode>()

/** @throws Error for what GitHub would not understand */
function documentOf(query: string): DocumentNode {
  const document = documents.get(query) ?? parse(query)
  if (!documents.has(query)) {
    const [fault] = validate(schema, document)
    if (fault !== undefined) throw fault
    documents.set(query, document)
  }
  return document
}

/**
 * Answers craft's queries from what the repositories hold, as GitHub's published schema has it.
 * @throws Error for a query, and for an answer, that is not of that schema
 */
export function answerQuery(body: string, known: Known): unknown {
  const { query, variables } = JSON.parse(body)
  const rootValue = {
    repository: ({ owner, name }: { owner: string; name: string }) => repositoryOf(`${owner}/${name}`, known),
    node: ({ id }: { id: string }) => nodeOf(id, known),
    viewer: viewerOf(known),
  }
  const answer = execute({ schema, document: documentOf(query), variableValues: variables, rootValue })
  if ('then' in answer) throw new Error('nothing here takes its time')
  const errors = answer.errors?.map((error) => {
    if (error.extensions.type === undefined) throw error
    return { type: error.extensions.type, path: error.path, message: error.message }
  })
  return errors === undefined ? answer : { data: answer.data, errors }
}

const byUpdate = (one: Pull): string => `${one.updatedAt} ${one.id}`

function repositoryOf(name: string, { repositories }: Known) {
  const repository = repositories.get(name)
  if (repository === undefined)
    throw new GraphQLError('Could not resolve to a Repository', { extensions: { type: 'NOT_FOUND' } })
  const known = lists.get(repository) ?? listsOf(repository)
  lists.set(repository, known)
  return { id: 'R_1', url: `https://github.com/${name}`, ...known }
}

/** A repository that changes is another one, so its lists need to be put in order only once. */
const lists = new WeakMap<Repository, ReturnType<typeof listsOf>>()

/** In the only orders that craft asks for. */
const listsOf = ({ pulls, deployments }: Repository) => ({
  deployments: connection([...deployments].reverse(), ({ createdAt, id }) => `${createdAt} ${id}`),
  pullRequests: connection(
    [...pulls].sort((a, b) => (byUpdate(a) < byUpdate(b) ? 1 : -1)),
    byUpdate,
  ),
})

function nodeOf(id: string, { repositories }: Known) {
  const found = [...repositories.values()].flatMap(({ pulls }) => pulls).find((pull) => pull.id === id)
  return found === undefined ? null : { __typename: 'PullRequest', ...found }
}
