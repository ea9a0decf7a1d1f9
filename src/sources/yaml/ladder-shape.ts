import * as z from 'zod'
import { categories } from '../../core/category.ts'
import { practices, togetherKinds } from '../../core/ladder.ts'
import { dimensionNames } from '../../core/score.ts'

const MOST_WORDS = 2000
const MOST_ITEMS = 100

const line = z.string().trim().min(1).max(200)
const words = z.string().trim().max(MOST_WORDS)
const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9][a-z0-9._-]*$/i)
const points = z.int().min(0).max(100)
const some = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(MOST_ITEMS).optional()

const signals = z.strictObject({
  categories: some(z.enum(categories)),
  skills: some(line),
  practices: some(z.enum(practices)),
  tags: some(line),
  dimensions: z
    .strictObject(Object.fromEntries(dimensionNames.map((name) => [name, points.optional()])))
    .optional(),
  collaboration: some(z.enum(togetherKinds)),
})

const competency = z.strictObject({
  id,
  name: line,
  expectation: words.optional(),
  level: id.optional(),
  // One alone needs no list around it.
  signals: z.preprocess(
    (given) => (Array.isArray(given) || given === undefined ? given : [given]),
    z.array(signals).min(1).max(MOST_ITEMS),
  ),
  minimum: z
    .strictObject({ achievements: z.int().min(1).max(1000).optional(), score: points.optional() })
    .optional(),
})

/** What a ladder's YAML has to hold. */
export const ladderShape = z.strictObject({
  name: line,
  description: words.optional(),
  levels: z
    .array(z.strictObject({ id, name: line }))
    .max(MOST_ITEMS)
    .optional(),
  competencies: z.array(competency).min(1).max(MOST_ITEMS),
})

export type LadderWritten = z.infer<typeof ladderShape>
