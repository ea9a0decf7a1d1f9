import type { Figure } from './achievement.ts'

/** The dimensions that a model may say something about; the others are counted. */
export const ratedDimensions = ['business', 'innovation', 'learning'] as const
export type RatedDimension = (typeof ratedDimensions)[number]

/** How clearly the evidence shows it, from low to high. */
export const ratingLevels = ['none', 'slight', 'clear', 'strong'] as const

/** What a model found of one dimension. */
export type Rating = {
  /** A place on `ratingLevels`; a judge of scales also gives places between two of them. */
  readonly level: number
  /** Words of the evidence that show it; null where it named none that stand there, and then it moves nothing. */
  readonly quotation: string | null
  /** Object id or key of where they stand; empty without a quotation. */
  readonly source: string
  /** One sentence that the evidence bears; empty where it gave none. */
  readonly reason: string
  /** The model that placed it. */
  readonly by: string
}

/** What a model said of one achievement, as far as its evidence bears it. */
export type Advised = {
  readonly model: string
  readonly digest: string
  /** Prompts that were answered, with their versions: `summary.1`. */
  readonly prompts: readonly string[]
  /** Mark of the evidence it rests on; what was said of other evidence is not used. */
  readonly evidence: string
  /** One to three sentences; null where nothing was left of them. */
  readonly summary: string | null
  /** Figures that rules had missed, all of them `quoted`. */
  readonly figures: readonly Figure[]
  readonly ratings: Readonly<Partial<Record<RatedDimension, Rating>>>
}
