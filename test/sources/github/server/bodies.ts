import examples from '@octokit/webhooks-examples'

// biome-ignore lint/suspicious/noExplicitAny: what GitHub sends has too many shapes to name
type Body = Readonly<Record<string, any>>

/** Everything that GitHub published as the field `field` of webhooks of this name. */
export function published(webhook: string, field = webhook): readonly Body[] {
  const list = examples as unknown as readonly { readonly name: string; readonly examples: readonly Body[] }[]
  return (list.find(({ name }) => name === webhook)?.examples ?? []).flatMap((one) => {
    const body = one[field]
    return typeof body === 'object' && body !== null ? [body as Body] : []
  })
}

const bodies = {
  issue: published('issues', 'issue')[0],
  release: published('release')[0],
  // The first of each is from before GitHub told as much as its description now says.
  run: published('workflow_run')[1],
  pull: published('pull_request')[1],
}

type User = { readonly login: string; readonly type: string } | null

const userOf = (example: unknown, person: User) =>
  person === null ? null : { ...(example as object), ...person }

export const exampleOf = (kind: keyof typeof bodies): Body => bodies[kind] ?? {}

/** Whom GitHub shows in place of an account that is gone, where it must show somebody. */
export const GHOST = { login: 'ghost', type: 'User' }

/** A published body with these fields in place of its own, and another author. */
export function bodyOf<T extends object>(kind: keyof typeof bodies, fields: T, person: User, who = 'user') {
  return { ...exampleOf(kind), ...fields, [who]: userOf(exampleOf(kind)[who], person) }
}
