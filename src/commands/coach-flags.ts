import type { Coaching } from '../core/coaching.ts'
import { Fault } from '../core/errors.ts'
import type { ModelFlags } from './model-flags.ts'
import type { RepoFlag } from './reading.ts'

export type CoachFlags = RepoFlag &
  ModelFlags & {
    readonly number?: number
    readonly staged?: boolean
    readonly message?: readonly string[]
    readonly messageFile?: string
    readonly batch?: boolean
    readonly rewrite?: boolean
    readonly apply?: boolean
    readonly yes?: boolean
    readonly failUnder?: number
    readonly diff: boolean
    readonly showPrompt?: boolean
    readonly json?: boolean
    /** One of the global flags. */
    readonly verbose?: boolean
  }

/** Is it below what `--fail-under` asks? Commits in which a person often wrote nothing never are. */
export const isUnder = ({ kind, qualityScore }: Coaching, threshold: number | undefined): boolean =>
  threshold !== undefined && kind === 'work' && qualityScore < threshold

/** @throws Fault('check') where `under` of `total` commits are below `threshold` */
export function refuseUnder(under: number, total: number, threshold: number | undefined): void {
  if (under === 0) return
  const which =
    total === 1 ? 'the commit scores' : `${under} of ${total} commits ${under === 1 ? 'scores' : 'score'}`
  throw new Fault(
    'check',
    `${which} less than ${threshold} of 10`,
    'do what is said above, or lower --fail-under',
  )
}
