import type { Evidence } from './achievement.ts'
import type { Category } from './category.ts'
import type { Period } from './period.ts'
import type { Subject } from './portfolio.ts'
import type { DimensionName } from './score.ts'
import type { Stamp } from './time.ts'

/** A career ladder: what is expected of somebody, and which traces of work would show it. */
export type Ladder = {
  readonly name: string
  readonly description: string | null
  /** Lowest first; may be empty. */
  readonly levels: readonly LadderLevel[]
  readonly competencies: readonly LadderCompetency[]
}

export type LadderLevel = { readonly id: string; readonly name: string }

export type LadderCompetency = {
  /** Unique within the ladder. */
  readonly id: string
  readonly name: string
  readonly expectation: string | null
  /** The id of one of the ladder's levels. */
  readonly level: string | null
  /** An achievement shows the competency when it has all of one of these; never empty. */
  readonly signals: readonly LadderSignals[]
  /** How many achievements it takes, and the score from which one counts. */
  readonly minimum: { readonly achievements: number; readonly score: number }
}

/** All that is named must be there; of a list, one of its words is enough. At least one of them is named. */
export type LadderSignals = {
  readonly categories: readonly Category[]
  /** Languages, frameworks, tools and practices, in any case. */
  readonly skills: readonly string[]
  readonly practices: readonly Practice[]
  readonly tags: readonly string[]
  /** At least so many points in each. */
  readonly dimensions: Readonly<Partial<Record<DimensionName, number>>>
  readonly collaboration: readonly Together[]
}

/** What no single tool or language shows: practices of the trade, and what is of use in any. */
export const practices = [
  'Performance',
  'Security',
  'Refactoring',
  'Testing',
  'Data migration',
  'Documentation',
  'Localisation',
  'Collaboration',
  'Taking review',
  'Explaining',
  'Handing over',
  'Measuring effects',
  'Solving reported problems',
  'Delivering',
  'Seeing things through',
] as const
export type Practice = (typeof practices)[number]

/** `authors`: others wrote part of it; `reviewers`: others reviewed it; `successors`: others worked on its files since. */
export const togetherKinds = ['authors', 'reviewers', 'successors'] as const
export type Together = (typeof togetherKinds)[number]

/** `thin`: shown, but by fewer achievements than the ladder wants. */
export const competencyVerdicts = ['shown', 'thin', 'none'] as const

export type CompetencyFound = {
  readonly competency: LadderCompetency
  readonly verdict: (typeof competencyVerdicts)[number]
  /** How many achievements show it. */
  readonly count: number
  /** The best of these, at most three. */
  readonly strongest: readonly ShownBy[]
}

export type ShownBy = {
  readonly achievementId: string
  readonly title: string
  readonly score: number
  readonly completedAt: Stamp | null
  /** Which signals it has, and what shows them; one clause each. */
  readonly because: readonly string[]
  /** The first of its evidence. */
  readonly receipts: readonly Pick<Evidence, 'kind' | 'target' | 'label'>[]
  readonly moreReceipts: number
}

/** What the achievements of a period show of a ladder. It says what is shown, never which level somebody is. */
export type LadderCheck = {
  readonly ladder: Pick<Ladder, 'name' | 'description' | 'levels'>
  readonly subject: Subject
  readonly period: Period
  /** How many were looked at. */
  readonly achievements: number
  readonly competencies: readonly CompetencyFound[]
}

/** Ladders that craft brings along. */
export const exampleLadders = ['engineer', 'maintainer'] as const
export type ExampleLadder = (typeof exampleLadders)[number]
