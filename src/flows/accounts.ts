import type { Account } from '../core/person.ts'
import type { CommitStore } from '../core/ports.ts'

type Notes = Pick<CommitStore, 'note' | 'setNote'>

/** One note for all hosts, so that looking for it is one look-up. */
const NOTE = 'accounts'

/** Is this note about whose token services were asked with? */
export const isOfAccounts = (note: string): boolean => note === NOTE

/** Whose token each service was last asked with. */
export function accountsIn(store: Pick<Notes, 'note'>): readonly Account[] {
  const text = store.note(NOTE)
  try {
    const found: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(found) ? found.filter(isAccount) : []
  } catch {
    return []
  }
}

const isAccount = (one: Partial<Account> | null): one is Account =>
  typeof one?.host === 'string' &&
  (one.id === null || typeof one.id === 'number') &&
  Array.isArray(one.logins) &&
  one.logins.every((login) => typeof login === 'string')

/** Another account on a host takes the place of the one before; a login that changed leaves the old one behind it. */
export function rememberAccount(store: Notes, account: Account | null): void {
  if (account === null) return
  const known = accountsIn(store)
  const before = known.find(({ host }) => host === account.host)
  const isSame = before !== undefined && before.id !== null && before.id === account.id
  const logins = [...new Set([...account.logins, ...(isSame ? before.logins : [])])]
  const now = [...known.filter((one) => one !== before), { ...account, logins }]
  const value = JSON.stringify(now.sort((a, b) => (a.host < b.host ? -1 : 1)))
  if (value !== store.note(NOTE)) store.setNote(NOTE, value)
}
