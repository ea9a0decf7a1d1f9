import examples from '@octokit/webhooks-examples'

type Body = Readonly<Record<string, unknown>>

/** What GitHub sends in the field `name` of the webhook of that name (issues: `issue`), as it was published. */
function published(webhook: string, field = webhook): Body {
  const list = examples as unknown as readonly { readonly name: string; readonly examples: readonly Body[] }[]
  const body = list.find(({ name }) => name === webhook)?.examples[0]?.[field]
  if (typeof body !== 'object' || body === null) throw new Error(`there is no example of ${webhook}`)
  return body as Body
}

const bodies = {
  issue: published('issues', 'issue'),
  release: published('release'),
  run: published('workflow_run'),
  pull: published('pull_request'),
}

type User = { readonly login: string; readonly type: string } | null

const userOf = (example: unknown, person: User) =>
  person === null ? null : { ...(example as object), ...person }

/** A published body with these fields in place of its own, and another author. */
export function bodyOf<T extends object>(kind: keyof typeof bodies, fields: T, person: User, who = 'user') {
  return { ...bodies[kind], ...fields, [who]: userOf(bodies[kind][who], person) }
}
