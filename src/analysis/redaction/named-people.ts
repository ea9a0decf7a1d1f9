import type { Identity } from '../../core/commit.ts'
import { creditsOf } from '../detect/people.ts'

// Bounded, so that a long line without an address costs no more than its length.
const WITH_ADDRESS =
  /(?<![\p{L}\p{N}])(\p{L}[\p{L}\p{M}\p{N}'’.-]{0,40}(?: [\p{L}\p{M}\p{N}'’.-]{1,40}){0,4}) {0,2}<([^<>\s@]{1,100}@[^<>\s@]{1,150})>/gu

/** People that a text itself names as such: in trailers, and with an address behind the name. */
export function peopleNamedIn(text: string): readonly Identity[] {
  // `Tested-by: manual testing` names nobody.
  const credited = creditsOf(text)
    .map(({ identity }) => identity)
    .filter(({ name, email }) => email !== '' || /^\p{Lu}\S*(?: \p{Lu}\S*){1,4}$/u.test(name))
  if (!text.includes('<')) return credited
  const addressed = [...text.matchAll(WITH_ADDRESS)].map(([, name = '', email = '']) => ({ name, email }))
  return [...credited, ...addressed]
}
