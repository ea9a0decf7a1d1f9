import type { Identity } from '../core/commit.ts'
import { isBot, type Me, sameEmail } from '../core/person.ts'
import type { Store } from '../core/ports.ts'

/** An address in the store that may be mine too. */
export type Proposal = {
  readonly email: string
  readonly name: string
  readonly because: string
  /** Are its commits counted as mine already, by the name? */
  readonly counted: boolean
}

/** As `proposalsAmong`, out of everybody who is stored. */
export const proposalsFor = (me: Me, store: Store): readonly Proposal[] =>
  proposalsAmong(
    me,
    store.repositories.list().flatMap(({ id }) => store.commits.identities(id)),
  )

/** Other addresses under a name of mine, or under a name that was written with an address of mine; by address. */
export function proposalsAmong(me: Me, identities: readonly Identity[]): readonly Proposal[] {
  const everybody = identities.filter((one) => !isBot(one) && one.email !== '' && one.name !== '')
  const isMine = (email: string): boolean => me.emails.some((mine) => sameEmail(mine, email))
  const names = new Map(me.names.map((name) => [name.toLowerCase(), 'your name']))
  for (const { name, email } of everybody)
    if (isMine(email) && !names.has(name.toLowerCase()))
      names.set(name.toLowerCase(), `also the name of ${email}`)
  const found = new Map<string, Proposal>()
  for (const { name, email } of everybody) {
    const why = names.get(name.toLowerCase())
    if (why === undefined || isMine(email) || found.has(email.toLowerCase())) continue
    const because = `"${name}" is ${why}`
    found.set(email.toLowerCase(), { email, name, because, counted: me.names.includes(name) })
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, proposal]) => proposal)
}
