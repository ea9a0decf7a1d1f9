import { Fault } from '../core/errors.ts'
import type { Store } from '../core/ports.ts'
import { asItComes, wordsStay } from './by-hand/meeting.ts'
import { missingFrom } from './compare-stores.ts'
import { type Copied, copyStore, retireGone } from './copy-store.ts'
import type { Watch } from './detect.ts'

export type Transferred = {
  readonly from: string
  readonly to: string
  readonly copied: Copied
  /** What `from` could not be read of, one sentence each. */
  readonly damage: readonly string[]
}

/** Who watches the copying, and who the comparing after it. */
export type Watches = { readonly copy: () => Watch; readonly compare: () => Watch }

/**
 * Brings everything that can be read of one store into another, and holds one against the other before it says so.
 * @param mirror retires what only `to` has, too: a copy forgets what its original forgot
 * @throws Fault('check') when `to` does not hold all of `from` then, or a person's later word on it
 */
export async function transfer(
  from: Store,
  to: Store,
  mirror: boolean,
  watches: Watches,
): Promise<Transferred> {
  // A copy is like its original; in a store of their own a person's words stay.
  const meeting = mirror ? asItComes : wordsStay(from, to)
  const copied = await copyStore(from, to, watches.copy(), meeting)
  if (mirror) retireGone(from, to)
  const [first, ...more] = await missingFrom(
    to,
    from,
    watches.compare(),
    mirror ? asItComes : wordsStay(from, to),
  )
  if (first !== undefined)
    throw new Fault(
      'check',
      `${to.path} does not hold what ${from.path} holds: ${first}${more.length > 0 ? `, and ${more.length} more` : ''}`,
      'run the same again when no other craft is writing; until then keep both',
    )
  return { from: from.path, to: to.path, copied, damage: from.damage ?? [] }
}
