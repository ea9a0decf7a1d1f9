import type { Achievement } from './achievement.ts'
import type { Category } from './category.ts'
import type { Period } from './period.ts'
import type { Repository } from './repository.ts'
import type { Score } from './score.ts'

export type ScoredAchievement = { readonly achievement: Achievement; readonly score: Score }

/** Everything a template may tell, chosen and counted, before any template has shaped it. */
export type PortfolioMaterial = {
  readonly subject: { readonly name: string; readonly emails: readonly string[] }
  readonly period: Period
  /** ISO 8601 UTC. */
  readonly generatedAt: string
  readonly repositories: readonly Repository[]
  /** Best first (value, then newest). */
  readonly chosen: readonly ScoredAchievement[]
  readonly totals: Totals
  readonly months: readonly MonthTotals[]
  readonly thresholds: { readonly ready: number; readonly highlight: number }
}

/** Counts over the subject's own commits in the period, read from the store. */
export type Totals = {
  readonly commits: number
  readonly merges: number
  readonly filesChanged: number
  readonly insertions: number
  readonly deletions: number
  readonly unworkedLines: number
  readonly activeDays: number
  readonly coAuthors: readonly string[]
  readonly languages: readonly { readonly name: string; readonly lines: number }[]
}

export type MonthTotals = { readonly month: string; readonly commits: number; readonly achievements: number }

/** A document before it has a format. Plain text everywhere: each renderer makes it safe for its own sink. */
export type Portfolio = {
  readonly schema: 'craft.portfolio/1'
  readonly template: string
  readonly title: string
  readonly subject: { readonly name: string; readonly emails: readonly string[] }
  readonly period: Period
  readonly generatedAt: string
  readonly repositories: readonly { readonly name: string; readonly url: string | null }[]
  readonly facts: readonly Fact[]
  readonly sections: readonly Section[]
  readonly receipts: readonly Receipt[]
  readonly warnings: readonly string[]
}

/** A number at the head of the document and how it was counted. */
export type Fact = { readonly label: string; readonly value: string; readonly because: string }

export type Section = {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly Sentence[]
  readonly claims: readonly Claim[]
  readonly table: Table | null
}

export type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** One statement and the numbers of the receipts that carry it. */
export type Sentence = { readonly text: string; readonly receipts: readonly number[] }

export type Claim = {
  readonly achievementId: string
  readonly title: string
  readonly category: Category
  /** `2026-02-03 to 2026-02-17`, or one day. */
  readonly when: string
  readonly sentences: readonly Sentence[]
  readonly details: readonly string[]
  readonly skills: readonly string[]
  readonly people: readonly string[]
  readonly score: {
    readonly value: number
    readonly stated: number
    readonly reach: number
    readonly complexity: number
  }
  readonly receipts: readonly number[]
}

export type Receipt = {
  readonly number: number
  readonly kind: 'commit' | 'pull-request' | 'issue' | 'release' | 'url' | 'file' | 'note'
  /** Full object id, number or key. */
  readonly target: string
  readonly label: string
  readonly url: string | null
  /** Calendar day in the author's zone, or null. */
  readonly day: string | null
}

export const templateNames = ['review', 'technical', 'archive'] as const
export type TemplateName = (typeof templateNames)[number]

export const formatNames = ['markdown', 'json'] as const
export type FormatName = (typeof formatNames)[number]
