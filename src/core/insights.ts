import type { AnalysedSkill } from './analysis.ts'
import type { Category } from './category.ts'
import type { ClosedPeriod } from './period.ts'
import type { Subject } from './portfolio.ts'
import type { Stamp } from './time.ts'

/** What a period's work of one person adds up to, what is untold of it, and what only that person can say. */
export type Insights = {
  readonly subject: Subject
  readonly period: ClosedPeriod
  /** Merges are not counted. */
  readonly commits: number
  readonly achievements: number
  readonly quarters: readonly QuarterInsight[]
  /** By kind, those that most achievements show first. */
  readonly competencies: readonly CompetencyCount[]
  /** Months, in UTC, none of whose commits is part of an achievement beside the small change of a month. */
  readonly untold: readonly UntoldMonth[]
  readonly together: TogetherCounts
  readonly questions: readonly Question[]
}

export type QuarterInsight = {
  /** A calendar quarter in UTC: `2026-Q1`. */
  readonly quarter: string
  /** Does the period leave out a part of it? */
  readonly isPart: boolean
  readonly commits: number
  /** Completed in it. */
  readonly achievements: number
  readonly categories: readonly { readonly category: Category; readonly count: number }[]
  /** Null where nothing was completed. */
  readonly score: {
    readonly median: number
    readonly best: { readonly achievementId: string; readonly title: string; readonly value: number }
  } | null
  /** Others' commits and pull requests that the person reviewed. */
  readonly reviews: number
}

export type CompetencyCount = {
  readonly name: string
  readonly kind: AnalysedSkill['kind']
  /** How many achievements show it. */
  readonly achievements: number
  /** Ids of the strongest of these, at most three. */
  readonly strongest: readonly string[]
}

/** `upkeep`: the id of the achievement that gathers its small change, if there is one. */
export type UntoldMonth = { readonly month: string; readonly commits: number; readonly upkeep: string | null }

/** How much, and of or with how many people. Who they are is not told: this compares nobody. */
export type Amount = { readonly count: number; readonly people: number }

export type TogetherCounts = {
  /** Others' commits whose trailers name the person as a reviewer. */
  readonly reviewed: Amount
  /** Others' pull requests that a service says the person reviewed. */
  readonly pullsReviewed: Amount
  /** The person's own commits that trailers say others reviewed. */
  readonly reviewedByOthers: Amount
  /** Commits, of either, that both wrote. */
  readonly written: Amount
  /** Others' commits that the person applied. */
  readonly applied: Amount
  /** Where others' commits were reviewed or written together: folders, most commits first. */
  readonly places: readonly { readonly place: string; readonly commits: number }[]
}

export const questionKinds = [
  'reviews',
  'newcomers',
  'incident',
  'urgent',
  'flaky-tests',
  'dependencies',
  'documentation',
] as const
export type QuestionKind = (typeof questionKinds)[number]

/** Something in the history that may be part of work that no achievement tells of. */
export type Trace = {
  readonly repositoryId: string
  readonly kind: 'commit' | 'pull-request'
  /** A full object id, or the pull request's number. */
  readonly target: string
  readonly label: string
  readonly at: Stamp
  /** Whose commit it is, as a key that is never shown. */
  readonly person: string
}

/** Work that git hides is asked about, never assumed. */
export type Question = {
  readonly kind: QuestionKind
  readonly repositoryId: string
  /** One sentence. */
  readonly asks: string
  /** How many traces there are. */
  readonly count: number
  /** The latest of them, at most five. */
  readonly evidence: readonly Pick<Trace, 'kind' | 'target' | 'label' | 'at'>[]
  /** Words of the command line that records it; null where the work is somebody else's to tell. */
  readonly command: readonly string[] | null
}
