import { withAnalysis } from '../analysis/impact/analysis/advised.ts'
import { analyse } from '../analysis/impact/analysis/analyse.ts'
import { askAnalysis } from '../analysis/prompts/achievement.ts'
import type { Analysis } from '../core/analysis.ts'
import type { Advisor } from '../core/model-call.ts'
import type { Store } from '../core/ports.ts'
import type { ScoreWeights } from '../core/score.ts'
import { achievementById, scoredById } from './achievements.ts'
import { textsAround } from './around-texts.ts'
import { evidenceOf, materialOf } from './evidence-texts.ts'
import { withoutModel } from './score.ts'

export type Analyzed = {
  readonly analysis: Analysis
  /** Why a model that was asked has no part in it; null where it has one, or none was asked. */
  readonly missing: string | null
}

/**
 * What one achievement shows about its author: by rules, and with a model's words on top where one advises.
 * @param byRules weights to score by rules alone with; null takes the score as it is kept
 * @throws Fault('usage') when the id names none or several; Fault('failed') when it has no score
 */
export async function analyzeAchievement(
  store: Store,
  idPrefix: string,
  advisor: Advisor | null,
  byRules: ScoreWeights | null,
  signal: AbortSignal,
): Promise<Analyzed> {
  const kept = scoredById(store, idPrefix)
  const [scored = kept] = byRules === null ? [] : withoutModel(store, [kept], byRules)
  const analysis = analyse(scored)
  if (advisor === null) return { analysis, missing: null }
  const achievement = achievementById(store, idPrefix)
  const on = evidenceOf(store, achievement, textsAround(store, [achievement]))
  const { answer, because } = await advisor.ask(
    askAnalysis(materialOf(on), advisor.contextTokens, advisor.disguise),
    signal,
  )
  if (answer === null) return { analysis, missing: because }
  return { analysis: withAnalysis(analysis, answer, on, advisor.model.name), missing: null }
}
