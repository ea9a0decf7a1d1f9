import * as z from 'zod'
import { achievementSources, collaboratorRoles, evidenceKinds } from '../../../core/achievement.ts'
import { analysedKinds } from '../../../core/analysis.ts'
import { changeKinds } from '../../../core/by-hand.ts'
import { categories } from '../../../core/category.ts'
import { count, offset, person, points, text, time } from './words.ts'

const figure = z.strictObject({
  name: z.enum(['money', 'hours', 'percent', 'factor', 'duration', 'size', 'count']),
  value: z.number(),
  unit: text,
  baseline: z.number().nullable(),
  achieved: z.number().nullable(),
  direction: z.enum(['up', 'down']).nullable(),
  provenance: z.enum(['stated', 'quoted', 'measured', 'derived']),
  quotation: text,
  source: text,
})

export const evidenceKind = z.enum(evidenceKinds)

const advice = z
  .strictObject({
    model: text,
    digest: text,
    prompts: z.array(text),
    summary: text.nullable(),
    figures: z.array(text),
  })
  .nullable()

export const achievement = z.strictObject({
  id: z.uuid(),
  origin: text,
  repositoryId: z.uuid(),
  title: text,
  description: text,
  category: z.enum(categories),
  source: z.enum(achievementSources),
  startedAt: time,
  startedOffset: offset,
  completedAt: time,
  completedOffset: offset,
  author: person,
  collaborators: z.array(person.extend({ role: z.enum(collaboratorRoles), commits: count })),
  tags: z.array(text),
  skills: z.array(
    z.strictObject({
      name: text,
      kind: z.enum(['language', 'framework', 'tool', 'practice']),
      because: text,
    }),
  ),
  summary: text.nullable(),
  figures: z.array(figure),
  evidence: z.array(
    z.strictObject({ kind: evidenceKind, target: text, label: text, at: time, quotation: text.nullable() }),
  ),
  because: z.array(text),
  size: z.strictObject({
    commits: count,
    files: count,
    directories: count,
    insertions: count,
    deletions: count,
    unworkedLines: count,
    testLines: count,
  }),
  traces: z.strictObject({
    laterCommits: count,
    laterAuthors: count,
    revertedCommits: count,
    release: text.nullable(),
    closedIssues: z.array(text),
    discussion: z
      .strictObject({
        reviews: count,
        reviewers: count,
        comments: count,
        firstReview: count.nullable(),
        merge: count.nullable(),
        reporters: count,
      })
      .optional(),
  }),
  ready: z.boolean(),
  pinned: z.boolean(),
  hidden: z.boolean(),
  edited: z.array(text),
  score: z.strictObject({
    scorer: text,
    value: points,
    overall: points,
    percentile: points.nullable(),
    stated: points,
    reach: points,
    complexity: points,
    dimensions: z.record(text, points),
  }),
  advice,
})

export const change = z.strictObject({
  change: z.enum(changeKinds),
  /** False where everything was so already. */
  done: z.boolean(),
  undone: z.boolean(),
  said: text.nullable(),
  achievements: z.array(achievement),
})

/** What a person may say of an achievement; `craft achievements add` needs the title. */
export const achievementInput = z.strictObject({
  title: text.optional(),
  description: text.optional(),
  category: text.optional(),
  started: text.optional(),
  completed: text.optional(),
  tags: z.array(text).optional(),
  summary: text.optional(),
  businessValue: text.optional(),
  hours: text.optional(),
  percent: text.optional(),
  before: text.optional(),
  after: text.optional(),
  because: text.optional(),
  evidence: z.array(text).optional(),
})

const reading = z.strictObject({
  value: points,
  parts: z.array(
    z.strictObject({ rule: text, points: z.int(), max: count, because: text, evidence: z.array(text) }),
  ),
})

export const explain = z.strictObject({
  achievement: z.strictObject({ id: z.uuid(), origin: text, title: text }),
  score: z.strictObject({
    achievementId: z.uuid(),
    scorer: text,
    stated: reading,
    reach: reading,
    complexity: reading,
    value: points,
    dimensions: z.record(text, reading),
    overall: points,
    percentile: points.nullable(),
  }),
  raises: z.array(text),
  advice,
})

const shownBy = { because: text, evidence: z.array(text), by: text.nullable() }

export const analysis = z.strictObject({
  achievementId: z.uuid(),
  title: text,
  strengths: z.array(z.strictObject({ claim: text, ...shownBy })),
  skills: z.array(z.strictObject({ name: text, kind: z.enum(analysedKinds), ...shownBy })),
  reasoning: z.array(z.strictObject({ text, by: text.nullable() })),
})

const brief = z.strictObject({ id: z.uuid(), origin: text, title: text, completedAt: time })

export const similar = z.strictObject({
  first: brief,
  second: brief,
  likeness: z.number().min(0).max(1),
  because: z.array(text),
})
