import type { Aspect, Rewrite } from './coaching.ts'
import type { Period } from './period.ts'
import type { Subject } from './portfolio.ts'
import type { Stamp } from './time.ts'

/** In how many commits of how many. */
export type Share = { readonly commits: number; readonly of: number }

export type RatedCommit = {
  readonly oid: string
  readonly at: Stamp
  readonly subject: string
  readonly score: number
  /** What gave or took most of the score, in one sentence; null where nothing did. */
  readonly because: string | null
}

export type Weakness = {
  /** Of the coaching's findings: `message/why-missing`. */
  readonly rule: string
  /** What is weak, in words that follow "most often": `nothing says why`. */
  readonly says: string
  readonly share: Share
  /** What it took of the score of these commits together; above 0. */
  readonly points: number
  /** What to do differently, one or two sentences. */
  readonly habit: string
  /** The commit with the lowest score that has it. */
  readonly plainest: { readonly oid: string; readonly subject: string }
}

/** What is better in the later half of the period than in the earlier one, by more than chance. */
export type Improvement =
  | { readonly kind: 'aspect'; readonly aspect: Aspect; readonly earlier: number; readonly later: number }
  | {
      readonly kind: 'rule'
      readonly rule: string
      readonly says: string
      readonly earlier: Share
      readonly later: Share
    }

/** One of the person's own commits, and what its message could have been. */
export type OwnExample = {
  readonly oid: string
  readonly at: Stamp
  readonly score: number
  /** As it was written. */
  readonly message: string
  readonly rewrite: Rewrite
}

/** What a period's commits of one person say about how they commit. */
export type CoachInsights = {
  readonly subject: Subject
  readonly period: Period
  /** Of kind `work`: what all of this is about. */
  readonly commits: number
  /** Null where nothing comes up more than once in a while. */
  readonly weakness: Weakness | null
  /** At most three, what changed most first; null where one half has too few commits to tell. */
  readonly improved: readonly Improvement[] | null
  /** At most three each, and no commit in both. */
  readonly best: readonly RatedCommit[]
  readonly weakest: readonly RatedCommit[]
  readonly example: OwnExample | null
}
