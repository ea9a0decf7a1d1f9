import { applied } from '../../analysis/by-hand/apply.ts'
import { type Achievement, nothingYet } from '../../core/achievement.ts'
import type { Stated } from '../../core/by-hand.ts'
import type { Identity } from '../../core/commit.ts'
import { Fault } from '../../core/errors.ts'
import { fingerprint, textHash, uuidV7 } from '../../core/ids.ts'
import type { Store } from '../../core/ports.ts'
import { type Changed, called, inTime, secondsAt } from './change.ts'
import { noteChange } from './journal.ts'

export type NewWork = {
  readonly repositoryId: string
  readonly author: Identity
  readonly stated: Stated & { readonly title: string }
}

/**
 * Adds work that no history shows. The same title and days again are the same work.
 * @throws Fault('usage') where it is there already, or would end before it began
 */
export function add(store: Store, work: NewWork, now: Date): Changed {
  const made = manualWork(work, now)
  return store.together(() => {
    const { origin, repositoryId } = made
    const there = store.achievements.byOrigin(origin)
    if (there !== null)
      throw new Fault(
        'usage',
        `${called(there)} of that time is there already`,
        `craft achievements edit ${there.id}`,
      )
    const said = `added ${called(made)}`
    const before = [{ origin, achievement: null }]
    noteChange(store, { kind: 'added', said, at: secondsAt(now), repositoryId, before, decision: null })
    store.achievements.replace([made])
    return { kind: 'added', said, repositoryId, ids: [made.id], needsDetection: false }
  })
}

function manualWork({ repositoryId, author, stated }: NewWork, now: Date): Achievement {
  const { title, startedAt = null, completedAt = null } = stated
  const origin = `${repositoryId}/manual/${fingerprint(JSON.stringify([title, startedAt?.seconds ?? null, completedAt?.seconds ?? null]))}`
  const empty: Achievement = {
    ...nothingYet,
    id: uuidV7((startedAt?.seconds ?? completedAt?.seconds ?? secondsAt(now)) * 1000, textHash(origin)),
    origin,
    repositoryId,
    title,
    category: 'business',
    source: 'manual',
    startedAt,
    completedAt,
    author,
    because: ['added by hand'],
  }
  return inTime(applied(empty, stated))
}
