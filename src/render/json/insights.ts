import type { Insights, Question } from '../../core/insights.ts'
import { isoUtc } from '../../core/time.ts'

/** What a period's work adds up to and what is untold of it, as `craft insights --json` gives it. */
export const insightsJson = ({ questions, ...rest }: Insights) => ({
  ...rest,
  questions: questions.map(questionJson),
})

const questionJson = ({ evidence, ...rest }: Question) => ({
  ...rest,
  evidence: evidence.map(({ at, ...trace }) => ({ ...trace, at: isoUtc(at) })),
})
