import * as z from 'zod'
import { categories } from '../../../core/category.ts'
import { audiences, formatNames } from '../../../core/portfolio.ts'
import { privateKinds } from '../../../core/redaction.ts'
import { saidChangeKinds, snapshotStates } from '../../../core/snapshot.ts'
import { count, oid, period, points, text } from './words.ts'
import { evidenceKind } from './work.ts'

const sentence = z.strictObject({
  text,
  receipts: z.array(count),
  by: z.strictObject({ model: text, digest: text, prompt: text }).optional(),
})

const chart = z.strictObject({
  id: text,
  title: text,
  kind: z.enum(['columns', 'bars']),
  unit: text,
  bars: z.array(z.strictObject({ label: text, value: z.number().nonnegative() })),
  text,
})

export const portfolio = z.strictObject({
  schema: z.literal('craft.portfolio/1'),
  template: text,
  title: text,
  subject: z.strictObject({ name: text, emails: z.array(text) }).nullable(),
  period,
  generatedAt: z.iso.datetime(),
  repositories: z.array(z.strictObject({ name: text, url: text.nullable() })),
  facts: z.array(z.strictObject({ label: text, value: text, because: text })),
  sections: z.array(
    z.strictObject({
      id: text,
      title: text,
      paragraphs: z.array(sentence),
      charts: z.array(chart),
      claims: z.array(
        z.strictObject({
          achievementId: z.uuid(),
          title: text,
          category: z.enum(categories),
          when: text,
          sentences: z.array(sentence),
          details: z.array(text),
          figures: z.array(
            z.strictObject({
              value: text,
              quotation: text,
              provenance: z.enum(['stated', 'measured', 'derived']).optional(),
              receipts: z.array(count),
            }),
          ),
          code: z.array(
            z.strictObject({
              path: text,
              language: text.nullable(),
              lines: z.array(text),
              moreLines: count,
              receipt: count,
            }),
          ),
          skills: z.array(text),
          people: z.array(text),
          score: z.strictObject({ value: points, stated: points, reach: points, complexity: points }),
          receipts: z.array(count),
        }),
      ),
      points: z.array(sentence),
      table: z.strictObject({ columns: z.array(text), rows: z.array(z.array(text)) }).nullable(),
    }),
  ),
  receipts: z.array(
    z.strictObject({
      number: count,
      kind: evidenceKind,
      target: text,
      label: text,
      url: z.url().nullable(),
      commits: z.array(z.strictObject({ oid, url: z.url().nullable() })),
      moreCommits: count,
      day: text.nullable(),
    }),
  ),
  warnings: z.array(text),
})

/** As jsonresume.org has it, as far as craft fills it. */
export const resume = z.strictObject({
  $schema: z.url(),
  basics: z.strictObject({ name: text.optional(), email: z.email().optional(), summary: text }),
  work: z.array(z.never()),
  projects: z.array(
    z.strictObject({
      name: text,
      url: z.url().optional(),
      description: text,
      startDate: z.iso.date().optional(),
      endDate: z.iso.date().optional(),
      highlights: z.array(text),
      keywords: z.array(text),
    }),
  ),
  skills: z.array(z.strictObject({ name: text, keywords: z.array(text) })),
  meta: z.strictObject({ version: text, lastModified: text }),
})

export const redacted = z.strictObject({
  text,
  replaced: z.array(z.strictObject({ kind: z.enum(privateKinds), alias: text, count })),
  secrets: z.array(z.strictObject({ kind: text, count })),
})

export const snapshot = z.strictObject({
  id: text,
  at: z.iso.datetime(),
  path: text,
  template: text,
  format: z.enum(formatNames).nullable(),
  period,
  audience: z.enum(audiences),
  isRedacted: z.boolean(),
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  claims: count,
  receipts: count,
  state: z.enum(snapshotStates),
})

const said = z.union([text, z.number()]).nullable()

export const snapshotDiff = z.strictObject({
  snapshot,
  changes: z.array(
    z.strictObject({
      kind: z.enum(saidChangeKinds),
      about: text,
      achievementId: z.uuid().nullable(),
      before: said,
      after: said,
    }),
  ),
})
