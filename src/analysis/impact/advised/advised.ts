import type { Advised } from '../../../core/advised.ts'
import type { DimensionsAnswer, FiguresAnswer, SummaryAnswer } from '../../prompts/achievement.ts'
import type { AdvisedOn } from './evidence.ts'
import { quotedFigures } from './figures.ts'
import { type Judged, ratingsOf } from './ratings.ts'
import { groundedSummary } from './summary.ts'

/** What a model answered; null where there is no answer that can be used. */
export type Answers = {
  readonly summary: SummaryAnswer | null
  readonly figures: FiguresAnswer | null
  readonly dimensions: DimensionsAnswer | null
  readonly judged: Judged | null
}

type Maker = Pick<Advised, 'model' | 'digest' | 'prompts' | 'evidence'>

/** What the evidence bears of a model's answers about one achievement. */
export const advisedFrom = (
  { summary, figures, dimensions, judged }: Answers,
  on: AdvisedOn,
  maker: Maker,
): Advised => ({
  ...maker,
  summary: summary === null ? null : groundedSummary(summary.summary, on),
  figures: figures === null ? [] : quotedFigures(figures, on),
  ratings: dimensions === null ? {} : ratingsOf(dimensions, judged, maker.model, on),
})
