import * as z from 'zod'
import { analysedKinds } from '../../../core/analysis.ts'
import { categories } from '../../../core/category.ts'
import { questionKinds } from '../../../core/insights.ts'
import { competencyVerdicts, practices, togetherKinds } from '../../../core/ladder.ts'
import { dimensionNames } from '../../../core/score.ts'
import { count, period, points, subject, text, time } from './words.ts'
import { evidenceKind } from './work.ts'

export const ladder = z.strictObject({
  ladder: z.strictObject({
    name: text,
    description: text.nullable(),
    levels: z.array(z.strictObject({ id: text, name: text })),
  }),
  subject,
  period,
  achievements: count,
  competencies: z.array(
    z.strictObject({
      id: text,
      name: text,
      expectation: text.nullable(),
      level: text.nullable(),
      signals: z.array(
        z.strictObject({
          categories: z.array(z.enum(categories)),
          skills: z.array(text),
          practices: z.array(z.enum(practices)),
          tags: z.array(text),
          dimensions: z.partialRecord(z.enum(dimensionNames), points),
          collaboration: z.array(z.enum(togetherKinds)),
        }),
      ),
      minimum: z.strictObject({ achievements: count, score: points }),
      verdict: z.enum(competencyVerdicts),
      achievements: count,
      strongest: z.array(
        z.strictObject({
          achievementId: z.uuid(),
          title: text,
          score: points,
          completedAt: time,
          because: z.array(text),
          receipts: z.array(z.strictObject({ kind: evidenceKind, target: text, label: text })),
          moreReceipts: count,
        }),
      ),
    }),
  ),
})

const amount = z.strictObject({ count, people: count })

export const insights = z.strictObject({
  subject,
  period,
  commits: count,
  achievements: count,
  quarters: z.array(
    z.strictObject({
      quarter: z.string().regex(/^\d{4,}-Q[1-4]$/),
      isPart: z.boolean(),
      commits: count,
      achievements: count,
      categories: z.array(z.strictObject({ category: z.enum(categories), count })),
      score: z
        .strictObject({
          median: z.number().min(0).max(100),
          best: z.strictObject({ achievementId: z.uuid(), title: text, value: points }),
        })
        .nullable(),
      reviews: count,
    }),
  ),
  competencies: z.array(
    z.strictObject({
      name: text,
      kind: z.enum(analysedKinds),
      achievements: count,
      strongest: z.array(z.uuid()),
    }),
  ),
  untold: z.array(z.strictObject({ month: text, commits: count, upkeep: z.uuid().nullable() })),
  together: z.strictObject({
    reviewed: amount,
    pullsReviewed: amount,
    reviewedByOthers: amount,
    written: amount,
    applied: amount,
    places: z.array(z.strictObject({ place: text, commits: count })),
  }),
  questions: z.array(
    z.strictObject({
      kind: z.enum(questionKinds),
      repositoryId: z.uuid(),
      asks: text,
      count,
      evidence: z.array(
        z.strictObject({
          kind: z.enum(['commit', 'pull-request']),
          target: text,
          label: text,
          at: z.iso.datetime(),
        }),
      ),
      command: z.array(text).nullable(),
    }),
  ),
})
