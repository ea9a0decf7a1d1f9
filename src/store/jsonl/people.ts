import type { Identity } from '../../core/commit.ts'
import { isMe, type Me } from '../../core/person.ts'

export type PeopleQuery = {
  /** Part of a name or address, any case. */
  readonly author?: string
  readonly mine?: Omit<Me, 'name'>
}

/** Does an identity pass? Null when everybody does. */
export function passing({ author, mine }: PeopleQuery): ((identity: Identity) => boolean) | null {
  if (author === undefined && mine === undefined) return null
  const part = author?.toLowerCase() ?? ''
  return (identity) =>
    `${identity.name} <${identity.email}>`.toLowerCase().includes(part) &&
    (mine === undefined || isMe({ name: '', ...mine }, identity))
}
