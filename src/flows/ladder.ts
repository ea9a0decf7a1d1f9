import { checkLadder } from '../analysis/ladder/check.ts'
import { engineer } from '../analysis/ladder/examples/engineer.ts'
import { maintainer } from '../analysis/ladder/examples/maintainer.ts'
import type { ExampleLadder, Ladder, LadderCheck } from '../core/ladder.ts'
import { type Period, secondsOf } from '../core/period.ts'
import type { Me } from '../core/person.ts'
import type { Store } from '../core/ports.ts'
import { listScored } from './achievements.ts'

export type LadderWish = {
  readonly period: Period
  readonly subject: Me
  /** Only this repository; null takes all in the store. */
  readonly repositoryId: string | null
}

/** What the scored achievements of a period show of each competency of a ladder. */
export function checkAgainst(store: Store, ladder: Ladder, wish: LadderWish): LadderCheck {
  const { period, subject, repositoryId } = wish
  const scored = listScored(store, {
    ...secondsOf(period),
    ...(repositoryId === null ? {} : { repositoryId }),
    mine: subject,
  })
  const { name, description, levels } = ladder
  return {
    ladder: { name, description, levels },
    subject: { name: subject.name, emails: subject.emails },
    period,
    achievements: scored.length,
    competencies: checkLadder(ladder, scored),
  }
}

/** Ladders in YAML, with comments that say how to make one's own of them. */
export const examples = { engineer, maintainer } satisfies Record<ExampleLadder, string>
