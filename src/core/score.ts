/** One line of a score: a rule, what it gave of how much, and why. */
export type Part = {
  readonly rule: string
  readonly points: number
  readonly max: number
  readonly because: string
  /** Object ids, numbers or paths that show it. */
  readonly evidence: readonly string[]
}

/** A number from 0 to 100 and the parts that add up to it exactly. */
export type Reading = { readonly value: number; readonly parts: readonly Part[] }

export const dimensionNames = ['technical', 'business', 'innovation', 'collaboration', 'learning'] as const
export type DimensionName = (typeof dimensionNames)[number]

export type Score = {
  readonly achievementId: string
  /** Version of the rules and weights that made it. */
  readonly scorer: string
  readonly stated: Reading
  readonly reach: Reading
  readonly complexity: Reading
  /** `max(stated, 0.7·reach + 0.3·stated)`, rounded, with the weights of the configuration. */
  readonly value: number
  readonly dimensions: Readonly<Record<DimensionName, Reading>>
  /** The dimensions weighted, 0–100. */
  readonly overall: number
  /** Share of the same author's achievements with a lower value, 0–100; null with fewer than 5 of them. */
  readonly percentile: number | null
}

export type ScoreWeights = {
  readonly reach: number
  readonly stated: number
  readonly dimensions: Readonly<Record<DimensionName, number>>
  /** Thresholds on `value`. */
  readonly ready: number
  readonly highlight: number
  readonly exceptional: number
}

export const defaultWeights: ScoreWeights = {
  reach: 0.7,
  stated: 0.3,
  dimensions: { technical: 0.25, business: 0.35, innovation: 0.15, collaboration: 0.15, learning: 0.1 },
  ready: 70,
  highlight: 85,
  exceptional: 95,
}
