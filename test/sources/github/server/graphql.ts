import { connection } from './connection.ts'
import type { Pull, Repository } from './repository.ts'
import { parseQuery, pick } from './select.ts'

/** Answers craft's queries from what the repositories hold, with the fields that were asked for and no other. */
export function answerQuery(body: string, repositories: ReadonlyMap<string, Repository>): unknown {
  const { query, variables } = JSON.parse(body)
  const { fields } = parseQuery(query, variables)
  const [root] = fields
  const found =
    root?.name === 'node'
      ? nodeOf(String(root.args.id), repositories)
      : repositoryOf(`${root?.args.owner}/${root?.args.name}`, repositories)
  if (root === undefined || found === null)
    return {
      data: { [root?.as ?? '']: null },
      errors: [{ type: 'NOT_FOUND', path: [root?.as], message: 'Could not resolve to a Repository' }],
    }
  return { data: { [root.as]: pick(found, root.fields) } }
}

const byUpdate = (one: Pull): string => `${one.updatedAt} ${one.id}`

function repositoryOf(name: string, repositories: ReadonlyMap<string, Repository>) {
  const repository = repositories.get(name)
  if (repository === undefined) return null
  const { pulls, deployments } = repository
  return {
    url: `https://github.com/${name}`,
    deployments: connection([...deployments].reverse(), ({ createdAt, id }) => `${createdAt} ${id}`),
    // The only order craft asks for.
    pullRequests: connection(
      [...pulls].sort((a, b) => (byUpdate(a) < byUpdate(b) ? 1 : -1)),
      byUpdate,
    ),
  }
}

function nodeOf(id: string, repositories: ReadonlyMap<string, Repository>): Pull | null {
  return [...repositories.values()].flatMap(({ pulls }) => pulls).find((pull) => pull.id === id) ?? null
}
