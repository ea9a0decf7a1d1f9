import { restored } from '../../analysis/by-hand/apply.ts'
import type { Before, Change } from '../../core/by-hand.ts'
import { Fault } from '../../core/errors.ts'
import type { Store } from '../../core/ports.ts'
import { forgetDetection } from '../detection-state.ts'
import { type Changed, secondsAt } from './change.ts'
import { takeBackDecision } from './decisions.ts'
import { changesIn, dropChange, noteHandled } from './journal.ts'

/**
 * Takes the latest change back that a person made to achievements; called again, the one before it.
 * @throws Fault('failed') where there is none
 */
export function undo(store: Store, now: Date): Changed {
  return store.together(() => {
    const last = changesIn(store)[0]
    if (last === undefined)
      throw new Fault(
        'failed',
        'there is no change to take back',
        'see the achievements with: craft achievements list',
      )
    const needsDetection = last.decision !== null || last.kind === 'reset'
    if (last.decision !== null) takeBackDecision(store, last.decision)
    for (const before of last.before) bringBack(store, last, before)
    if (needsDetection) forgetDetection(store, last.repositoryId)
    dropChange(store)
    noteHandled(store, last, secondsAt(now))
    const ids = last.before.flatMap(({ origin }) => store.achievements.byOrigin(origin)?.id ?? [])
    return { kind: last.kind, said: last.said, repositoryId: last.repositoryId, ids, needsDetection }
  })
}

function bringBack({ achievements }: Store, { repositoryId }: Change, { origin, achievement }: Before): void {
  const now = achievements.byOrigin(origin)
  if (achievement !== null) achievements.replace([now === null ? achievement : restored(now, achievement)])
  else if (now !== null) achievements.remove(repositoryId, [origin])
}
