import type { Achievement } from '../../core/achievement.ts'
import { issuesAlone } from './issues.ts'
import type { KnownAround } from './known.ts'
import type { Left } from './made.ts'
import { pullsAlone } from './pulls.ts'
import { releasesAlone } from './releases.ts'
import { reviewsAlone } from './reviews.ts'

/** Achievements that no stored commit shows: pull requests, issues, reviews and releases of people. */
export function* alone(known: KnownAround, left: Left): Generator<Achievement> {
  yield* pullsAlone(known, left)
  yield* issuesAlone(known, left)
  yield* reviewsAlone(known, left)
  yield* releasesAlone(known, left)
}
