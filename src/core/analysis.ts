/** Something a piece of work shows of whoever did it. */
export type Strength = {
  readonly claim: string
  /** What shows it: a sentence of the rules, or words quoted from the evidence. */
  readonly because: string
  /** Object ids, numbers, paths or names. */
  readonly evidence: readonly string[]
  /** The model whose words these are; null where rules have the word. */
  readonly by: string | null
}

export const analysedKinds = ['technical', 'soft', 'transferable'] as const

export type AnalysedSkill = {
  readonly name: string
  readonly kind: (typeof analysedKinds)[number]
  readonly because: string
  readonly evidence: readonly string[]
  readonly by: string | null
}

export type Reasoned = { readonly text: string; readonly by: string | null }

/** What one achievement says about its author. There is nothing in it about character, pay or a market. */
export type Analysis = {
  readonly achievementId: string
  readonly title: string
  readonly strengths: readonly Strength[]
  readonly skills: readonly AnalysedSkill[]
  /** How one comes to it, a sentence each. */
  readonly reasoning: readonly Reasoned[]
}
