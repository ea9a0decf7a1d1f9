import type { Identity } from '../../core/commit.ts'
import type { Configured } from './configured.ts'

/** Who git would write as author here: `author.*` before `user.*`, repository before person before system. */
export function userIn(configured: readonly Configured[]): Identity | null {
  const values = new Map(configured.map(({ key, value }) => [key, value]))
  const name = values.get('author.name') || values.get('user.name') || ''
  const email = values.get('author.email') || values.get('user.email') || ''
  return name === '' && email === '' ? null : { name, email }
}
