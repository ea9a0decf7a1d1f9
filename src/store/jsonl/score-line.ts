import type { DimensionName, Part, Reading, Score } from '../../core/score.ts'
import { listOf, nullable, number, record, text } from '../shape.ts'
import type { TableShape } from './table.ts'

const part = record<Part>({
  rule: text,
  points: number,
  max: number,
  because: text,
  evidence: listOf(text),
})

const reading = record<Reading>({ value: number, parts: listOf(part) })

/** A line of `scores.jsonl`. */
export const scoreLines: TableShape<Score> = {
  name: 'scores.jsonl',
  key: ['achievementId'],
  fields: {
    achievementId: text,
    scorer: text,
    value: number,
    overall: number,
    percentile: nullable(number),
    stated: reading,
    reach: reading,
    complexity: reading,
    dimensions: record<Record<DimensionName, Reading>>({
      technical: reading,
      business: reading,
      innovation: reading,
      collaboration: reading,
      learning: reading,
    }),
  },
}
