import type { Achievement } from './achievement.ts'

/** Two achievements that may be one piece of work; the one completed earlier stands first. */
export type SimilarPair = {
  readonly first: Achievement
  readonly second: Achievement
  /** From 0 to 1. */
  readonly likeness: number
  /** What they have in common, half a sentence each. */
  readonly because: readonly string[]
}
