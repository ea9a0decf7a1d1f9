import * as z from 'zod'
import { categories } from '../../../core/category.ts'
import { storeKinds } from '../../../core/store-kind.ts'
import { count, offset, oid, period, person, text, time } from './words.ts'

export const commit = z.strictObject({
  id: z.uuid(),
  oid,
  repositoryId: z.uuid(),
  parents: z.array(oid),
  author: person,
  authorAsWritten: person,
  authoredAt: time,
  authoredOffset: offset,
  committer: person,
  committerAsWritten: person,
  committedAt: time,
  committedOffset: offset,
  subject: text,
  body: text,
  trailers: z.array(z.strictObject({ key: text, value: text })),
  filesChanged: count,
  insertions: count,
  deletions: count,
  unworkedLines: count,
  encoding: text.nullable(),
  flags: z.array(text),
  supersededBy: oid.nullable(),
  reachable: z.boolean(),
})

export const detected = z.strictObject({ achievements: count, added: count, retired: count })

export const track = z.strictObject({
  repository: z.strictObject({ id: z.uuid(), name: text }).nullable(),
  gitDir: text,
  head: oid.nullable(),
  shallow: z.boolean(),
  dryRun: z.boolean(),
  commits: count,
  merges: count,
  filesChanged: count,
  insertions: count,
  deletions: count,
  unworkedLines: count,
  flagged: z.record(text, count),
  superseded: count,
  unreachable: count,
  restored: count,
  recounted: count,
})

export const transfer = z.strictObject({
  from: text,
  to: text,
  damage: z.array(text),
  repositories: count,
  checkouts: count,
  tags: count,
  aliases: count,
  commits: count,
  achievements: count,
  scores: count,
  coachings: count,
  sessions: count,
  modelCalls: count,
  activities: count,
  notes: count,
})

const held = z.strictObject({
  store: text,
  kind: z.enum(storeKinds),
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  repositories: count,
  commits: count,
  achievements: count,
  damage: z.array(text),
})

export const backup = held.extend({ path: text })

export const restore = held.extend({
  from: text,
  compared: z.boolean(),
  migrated: count,
  kept: text.nullable(),
})

/** Stands among the `track` objects of several repositories for one that failed. */
export const failure = z.strictObject({
  path: text,
  kind: z.enum(['failed', 'usage', 'unusable']),
  message: text,
  hint: text.nullable(),
})

export const stats = z.strictObject({
  subject: z.strictObject({ name: text, emails: z.array(text) }).nullable(),
  period,
  repositories: z.array(z.strictObject({ id: z.uuid(), name: text, commits: count })),
  commits: count,
  merges: count,
  activeDays: count,
  filesChanged: count,
  insertions: count,
  deletions: count,
  unworkedLines: z.strictObject({ total: count, generated: count, vendored: count, lock: count }),
  languages: z.array(z.strictObject({ name: text, lines: count })),
  months: z.array(z.strictObject({ month: text, commits: count })),
  weekdays: z.record(
    z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
    count,
  ),
  hours: z.array(count).length(24),
  achievements: z.array(z.strictObject({ category: z.enum(categories), count })),
  people: z.strictObject({ authors: count, coAuthors: z.array(text), reviewers: z.array(text) }),
  bots: z.strictObject({ commits: count, names: z.array(text) }),
})
