import type { Category } from './category.ts'
import type { FileMark } from './commit.ts'
import type { Period } from './period.ts'
import type { Subject, Totals } from './portfolio.ts'

/**
 * What one person's (or everybody's) commits of a period add up to. Bots are left out. People are named, never
 * counted: nothing here compares one with another.
 */
export type Stats = {
  /** Whose commits; null when everybody's are counted. */
  readonly subject: Subject | null
  readonly period: Period
  readonly totals: Totals
  /** Lines added and removed that are not work, by why they are not. */
  readonly marked: Readonly<Record<FileMark, number>>
  /** Repositories with commits in the period, most commits first. Merges are not counted here or below. */
  readonly repositories: readonly { readonly id: string; readonly name: string; readonly commits: number }[]
  /** Months with commits, in UTC: `2026-03`. */
  readonly months: readonly { readonly month: string; readonly commits: number }[]
  /** Commits by weekday, Monday first, and by hour from 0 to 23; both by the author's own clock. */
  readonly weekdays: readonly number[]
  readonly hours: readonly number[]
  /** Achievements completed in the period, most first; categories without any are left out. */
  readonly achievements: readonly { readonly category: Category; readonly count: number }[]
  /** How many people wrote the commits. */
  readonly authors: number
  /** Those whom the commits' trailers name as reviewers, testers and the like; co-authors are in `totals`. */
  readonly reviewers: readonly string[]
  readonly bots: { readonly commits: number; readonly names: readonly string[] }
}
