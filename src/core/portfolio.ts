import type { Achievement, Evidence, Figure } from './achievement.ts'
import type { Advised } from './advised.ts'
import type { Category } from './category.ts'
import type { Period } from './period.ts'
import type { Repository } from './repository.ts'
import type { Score } from './score.ts'
import type { WordedBy, Wording } from './wording.ts'

export type ScoredAchievement = {
  readonly achievement: Achievement
  readonly score: Score
  /** What a model said of it and is part of both; absent where none did. */
  readonly advised?: Advised
  /** Its title as something that was done; absent where that is the title as it stands. */
  readonly done?: string
}

export type Subject = { readonly name: string; readonly emails: readonly string[] }

/** Whom a document is for: what it may tell them depends on it. */
export const audiences = ['self', 'manager', 'committee', 'public'] as const
export type Audience = (typeof audiences)[number]

/** Everything a template may tell, chosen and counted, before any template has shaped it. */
export type PortfolioMaterial = {
  /** Whose work; null when everybody's is told. */
  readonly subject: Subject | null
  readonly period: Period
  readonly audience: Audience
  /** ISO 8601 UTC. */
  readonly generatedAt: string
  readonly repositories: readonly Repository[]
  /** Best first: pinned, then value, then complexity, then newest. */
  readonly chosen: readonly ScoredAchievement[]
  readonly totals: Totals
  /** So many of the commits are the subject's by a first name alone, from an address that is not known as theirs. */
  readonly byNameAlone: number
  readonly months: readonly MonthTotals[]
  /** Skills the same person's earlier work shows; null when nothing earlier is known. */
  readonly earlierSkills: readonly string[] | null
  /** What the owner could still add, for the best of the chosen. */
  readonly wishes: readonly Wish[]
  readonly thresholds: { readonly ready: number; readonly highlight: number }
  /** The score all of the chosen were asked to have; absent or null where nobody asked. */
  readonly minScore?: number | null
  /** What some of the work looks like in the repository; absent where it was not looked for or may not be shown. */
  readonly code?: readonly CodeFound[]
  /** A model's words for what rules would say of all the work; absent where rules have the word. */
  readonly wording?: Wording
}

/** A part of what one commit changed, found for one achievement. */
export type CodeFound = Omit<CodeExcerpt, 'receipt'> & {
  readonly achievementId: string
  readonly oid: string
}

/** What would make one achievement's claim stronger, one sentence each. */
export type Wish = { readonly achievementId: string; readonly sentences: readonly string[] }

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
  readonly subject: Subject | null
  readonly period: Period
  readonly generatedAt: string
  readonly repositories: readonly { readonly name: string; readonly url: string | null }[]
  readonly facts: readonly Fact[]
  readonly sections: readonly Section[]
  readonly receipts: readonly Receipt[]
  readonly warnings: readonly string[]
  /** The same as programs for resumes read it; only in the template of that name. */
  readonly resume?: Resume
}

/** One person's work by repository. Nothing is in it that no evidence holds: no employer, no position, no level. */
export type Resume = {
  /** Null where everybody's work is told. */
  readonly name: string | null
  readonly email: string | null
  readonly summary: string
  readonly projects: readonly ResumeProject[]
  readonly skills: readonly { readonly name: string; readonly keywords: readonly string[] }[]
  /** ISO 8601 UTC. */
  readonly lastModified: string
}

export type ResumeProject = {
  readonly name: string
  readonly url: string | null
  readonly description: string
  /** Calendar days of the first and the last work in the period; null where no date is known. */
  readonly startDate: string | null
  readonly endDate: string | null
  readonly highlights: readonly string[]
  readonly keywords: readonly string[]
}

/** A number at the head of the document and how it was counted. */
export type Fact = { readonly label: string; readonly value: string; readonly because: string }

export type Section = {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly Sentence[]
  /** Drawn by formats that can draw; the others give what they show in words. */
  readonly charts: readonly Chart[]
  readonly claims: readonly Claim[]
  /** Shorter statements, one a line. */
  readonly points: readonly Sentence[]
  readonly table: Table | null
}

/** Numbers to be drawn, never a drawing: each format makes its own of them. */
export type Chart = {
  readonly id: string
  readonly title: string
  /** `columns` stand side by side over time, `bars` lie below each other, one a category. */
  readonly kind: 'columns' | 'bars'
  /** What is counted, e.g. `commits`. */
  readonly unit: string
  /** Not negative; in the order in which they are drawn. */
  readonly bars: readonly { readonly label: string; readonly value: number }[]
  /** What it shows, for who does not see it: one or two sentences. */
  readonly text: string
}

export type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** One statement and the numbers of the receipts that carry it. */
export type Sentence = {
  readonly text: string
  readonly receipts: readonly number[]
  /** Whose words it has; absent where rules or people wrote it. */
  readonly by?: WordedBy
}

export type Claim = {
  readonly achievementId: string
  readonly title: string
  readonly category: Category
  /** `3–17 Feb 2026`, or one day, in the author's zone. */
  readonly when: string
  readonly sentences: readonly Sentence[]
  readonly details: readonly string[]
  /** Figures of this work, short enough to stand out: `12 → 3 min` and what it is of, in the evidence's own words. */
  readonly figures: readonly ClaimFigure[]
  readonly code: readonly CodeExcerpt[]
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

export type ClaimFigure = {
  readonly value: string
  /** The words that hold it, verbatim. */
  readonly quotation: string
  /** Who says so; absent where it is quoted. */
  readonly provenance?: Exclude<Figure['provenance'], 'quoted'>
  readonly receipts: readonly number[]
}

/** A few lines of what a commit changed, as a unified diff has them: each begins with a space, `+` or `-`. */
export type CodeExcerpt = {
  readonly path: string
  /** The language's name as linguist has it; null where the path does not tell. */
  readonly language: string | null
  readonly lines: readonly string[]
  /** How many more lines of the same change were left out. */
  readonly moreLines: number
  readonly receipt: number
}

export type Receipt = {
  readonly number: number
  readonly kind: Evidence['kind']
  /** Full object id, number or key. */
  readonly target: string
  readonly label: string
  readonly url: string | null
  /** The commits behind a pull request, the first of them. */
  readonly commits: readonly { readonly oid: string; readonly url: string | null }[]
  /** How many more commits the same work has that are not named. */
  readonly moreCommits: number
  /** Calendar day in the author's zone, or null. */
  readonly day: string | null
}

export const templateNames = ['executive', 'technical', 'review', 'resume', 'archive'] as const
export type TemplateName = (typeof templateNames)[number]

export const formatNames = ['markdown', 'html', 'json', 'pdf'] as const
export type FormatName = (typeof formatNames)[number]
