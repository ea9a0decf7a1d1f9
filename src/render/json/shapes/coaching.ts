import * as z from 'zod'
import { categories } from '../../../core/category.ts'
import { stepUnits, verdicts } from '../../../core/coach-progress.ts'
import { coachLevels, commitTypes, sessionChoices } from '../../../core/coaching.ts'
import { count, oid, period, subject, text, time } from './words.ts'

const mark = z.number().min(0).max(10)

const aspect = z.strictObject({
  score: mark,
  weight: z.number(),
  findings: z.array(
    z.strictObject({
      rule: text,
      points: z.number(),
      because: text,
      evidence: text,
      place: text.nullable(),
      advice: text.nullable(),
    }),
  ),
})

const aspects = <T extends z.ZodType>(each: T) =>
  z.strictObject({ message: each, changes: each, code: each, context: each })

const rewrite = z.strictObject({ subject: text, body: text, kept: z.array(text), asks: z.array(text).max(3) })

const wording = z.enum(['rules', 'model'])

export const coaching = z.strictObject({
  commitId: oid.nullable(),
  subject: text,
  kind: z.enum(['work', 'merge', 'revert', 'fixup', 'release', 'dependency', 'bot']),
  qualityScore: mark,
  qualityLevel: z.enum(coachLevels),
  aspects: aspects(aspect),
  strengths: z.array(text),
  areasForImprovement: z.array(text),
  specificRecommendations: z.array(text).max(3),
  coachingTips: z.array(text).max(2),
  nextSteps: z.array(text).max(3),
  type: z.enum(commitTypes),
  typeIsWritten: z.boolean(),
  typeProbabilities: z.record(z.enum(commitTypes), z.number().min(0).max(1)),
  category: z.enum(categories),
  parts: z.array(z.strictObject({ name: text, paths: z.array(text) })),
  /** With `--rewrite` alone; null where nothing would be better. */
  rewrite: rewrite.nullable().optional(),
  /** With `--apply` alone: the commit that has the message now, or null where nothing was changed. */
  amendedTo: oid.nullable().optional(),
  /** Whose words the rewrite has; null where they are all the rules'. */
  rewrittenBy: z
    .strictObject({ subject: wording, body: wording, asks: z.array(wording) })
    .nullable()
    .optional(),
  /** What a model says to the author, and what of its answer the commit did not bear out. */
  feedback: text.nullable(),
  dropped: z.array(z.strictObject({ sentence: text, reason: text, what: text })),
  coachedBy: z.strictObject({
    rules: text,
    model: z.strictObject({ name: text, digest: text, prompt: text }).nullable(),
  }),
})

export const coach = z.strictObject({
  coachings: z.array(coaching),
  averages: z
    .strictObject({
      commits: count,
      qualityScore: mark,
      qualityLevel: z.enum(coachLevels),
      aspects: aspects(mark),
    })
    .nullable(),
})

const measures = <T extends z.ZodType>(each: T) =>
  z.strictObject({ score: each, message: each, changes: each, code: each, context: each })

const spanScores = z.strictObject({
  period,
  commits: count,
  means: measures(mark).nullable(),
  steps: z.array(z.strictObject({ from: z.iso.date(), commits: count, score: mark.nullable() })),
})

export const coachProgress = z.strictObject({
  subject,
  unit: z.enum(stepUnits),
  now: spanScores,
  before: spanScores,
  compared: measures(
    z.strictObject({
      change: z.number().min(-10).max(10),
      noise: z.number().min(0).nullable(),
      verdict: z.enum(verdicts),
    }),
  ).nullable(),
})

const share = z.strictObject({ commits: count, of: count })

const rated = z.strictObject({
  commitId: oid,
  authoredAt: z.iso.datetime(),
  subject: text,
  qualityScore: mark,
  because: text.nullable(),
})

export const coachInsights = z.strictObject({
  subject,
  period,
  commits: count,
  weakness: z
    .strictObject({
      rule: text,
      says: text,
      share,
      points: z.number().min(0),
      habit: text,
      plainest: z.strictObject({ commitId: oid, subject: text }),
    })
    .nullable(),
  improved: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('aspect'),
          aspect: z.enum(['message', 'changes', 'code', 'context']),
          earlier: mark,
          later: mark,
        }),
        z.strictObject({ kind: z.literal('rule'), rule: text, says: text, earlier: share, later: share }),
      ]),
    )
    .max(3)
    .nullable(),
  best: z.array(rated).max(3),
  weakest: z.array(rated).max(3),
  example: z
    .strictObject({
      commitId: oid,
      authoredAt: z.iso.datetime(),
      qualityScore: mark,
      message: text,
      rewrite: z.strictObject({ subject: text, body: text, kept: z.array(text), asks: z.array(text) }),
    })
    .nullable(),
})

export const session = z.strictObject({
  id: z.uuid(),
  repositoryId: z.uuid(),
  startedAt: z.iso.datetime(),
  endedAt: time,
  commits: z.array(oid),
  decisions: z.array(
    z.strictObject({
      commitId: oid,
      choice: z.enum(sessionChoices),
      text: text.nullable(),
      at: z.iso.datetime(),
    }),
  ),
  left: count,
})
