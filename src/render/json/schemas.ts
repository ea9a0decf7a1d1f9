import * as z from 'zod'
import { achievementSources, collaboratorRoles, evidenceKinds } from '../../core/achievement.ts'
import { activityKinds } from '../../core/activity.ts'
import { analysedKinds } from '../../core/analysis.ts'
import { changeKinds } from '../../core/by-hand.ts'
import { categories } from '../../core/category.ts'
import { findingStatuses } from '../../core/checkup.ts'
import { stepUnits, verdicts } from '../../core/coach-progress.ts'
import { coachLevels, commitTypes, sessionChoices } from '../../core/coaching.ts'
import { hookEvents } from '../../core/hook.ts'
import { questionKinds } from '../../core/insights.ts'
import { competencyVerdicts, practices, togetherKinds } from '../../core/ladder.ts'
import { audiences, formatNames } from '../../core/portfolio.ts'
import { privateKinds } from '../../core/redaction.ts'
import { dimensionNames } from '../../core/score.ts'
import { foundBy } from '../../core/search.ts'
import { settingOrigins } from '../../core/setting.ts'
import { saidChangeKinds, snapshotStates } from '../../core/snapshot.ts'
import { storeKinds } from '../../core/store-kind.ts'

const text = z.string()
const count = z.int().min(0)
const points = z.int().min(0).max(100)
const time = z.iso.datetime().nullable()
const offset = z.int().nullable()
const oid = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/)
const person = z.strictObject({ name: text, email: text })

const commit = z.strictObject({
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

const evidenceKind = z.enum(evidenceKinds)

const advice = z
  .strictObject({
    model: text,
    digest: text,
    prompts: z.array(text),
    summary: text.nullable(),
    figures: z.array(text),
  })
  .nullable()

const achievement = z.strictObject({
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

const change = z.strictObject({
  change: z.enum(changeKinds),
  /** False where everything was so already. */
  done: z.boolean(),
  undone: z.boolean(),
  said: text.nullable(),
  achievements: z.array(achievement),
})

/** What a person may say of an achievement; `craft achievements add` needs the title. */
const achievementInput = z.strictObject({
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

const explain = z.strictObject({
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

const analysis = z.strictObject({
  achievementId: z.uuid(),
  title: text,
  strengths: z.array(z.strictObject({ claim: text, ...shownBy })),
  skills: z.array(z.strictObject({ name: text, kind: z.enum(analysedKinds), ...shownBy })),
  reasoning: z.array(z.strictObject({ text, by: text.nullable() })),
})

const detected = z.strictObject({ achievements: count, added: count, retired: count })

const track = z.strictObject({
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

const transfer = z.strictObject({
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

const backup = held.extend({ path: text })

const restore = held.extend({
  from: text,
  compared: z.boolean(),
  migrated: count,
  kept: text.nullable(),
})

/** Stands among the `track` objects of several repositories for one that failed. */
const failure = z.strictObject({
  path: text,
  kind: z.enum(['failed', 'usage', 'unusable']),
  message: text,
  hint: text.nullable(),
})

const period = z.strictObject({ label: text, since: time, until: time })
const sentence = z.strictObject({ text, receipts: z.array(count) })

const chart = z.strictObject({
  id: text,
  title: text,
  kind: z.enum(['columns', 'bars']),
  unit: text,
  bars: z.array(z.strictObject({ label: text, value: z.number().nonnegative() })),
  text,
})

const portfolio = z.strictObject({
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
const resume = z.strictObject({
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

const stats = z.strictObject({
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

const subject = z.strictObject({ name: text, emails: z.array(text) })

const ladder = z.strictObject({
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

const insights = z.strictObject({
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

const setting = z.strictObject({
  key: text,
  value: z.union([text, z.number(), z.boolean(), z.array(text)]),
  origin: z.enum(settingOrigins),
  place: text.nullable(),
})

const identities = z.strictObject({
  name: text.nullable(),
  known: z.array(
    z.strictObject({
      kind: z.enum(['name', 'email']),
      value: text,
      from: z.array(z.enum(['settings', 'mailmap', 'git'])),
    }),
  ),
  proposals: z.array(z.strictObject({ email: text, name: text, because: text, counted: z.boolean() })),
})

const hook = z.strictObject({
  gitDir: text,
  hooks: z.array(
    z.strictObject({
      event: z.enum(hookEvents),
      state: z.enum(['installed', 'absent', 'blocked']),
      place: text,
      says: text.nullable(),
      line: z.strictObject({ file: text, text }).nullable(),
    }),
  ),
  program: z.strictObject({ node: text, craft: text, isThere: z.boolean() }).nullable(),
  pending: count,
  lastRun: text.nullable(),
})

const doctor = z.strictObject({
  status: z.enum(findingStatuses),
  checks: z.array(
    z.strictObject({ name: text, status: z.enum(findingStatuses), says: text, remedy: text.nullable() }),
  ),
})

const repair = z.strictObject({
  kind: z.enum(storeKinds),
  path: text,
  repaired: z.boolean(),
  kept: text.nullable(),
  repositories: z.array(
    z.strictObject({
      path: text,
      commits: count.nullable(),
      message: text.nullable(),
      hint: text.nullable(),
    }),
  ),
  salvaged: z.strictObject({
    commits: count,
    achievements: count,
    coachings: count,
    sessions: count,
    modelCalls: count,
    activities: count,
    lost: z.array(text),
  }),
})

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

const coaching = z.strictObject({
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

const coach = z.strictObject({
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

const coachProgress = z.strictObject({
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

const coachInsights = z.strictObject({
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

const models = z.strictObject({
  server: z.strictObject({ address: text, version: text }),
  chosen: text.nullable(),
  because: text,
  models: z.array(
    z.strictObject({
      name: text,
      digest: text,
      bytes: count,
      contextTokens: count.nullable(),
      capabilities: z.array(text),
      parameters: text,
      isCloud: z.boolean(),
    }),
  ),
})

const modelPull = z.strictObject({ name: text, bytes: count })

const modelTest = z.strictObject({
  name: text,
  digest: text,
  server: text,
  serverForgetsSchemas: z.boolean(),
  keepsSchema: z.boolean(),
  wrong: text.nullable(),
  contextTokens: count,
  contextInForce: count.nullable(),
  promptTokens: count.nullable(),
  answerTokens: count.nullable(),
  milliseconds: z.strictObject({ total: count, load: count, prompt: count, answer: count }),
})

const modelCall = z.strictObject({
  id: text,
  at: z.iso.datetime(),
  prompt: z.strictObject({ name: text, version: count }),
  model: text,
  digest: text,
  inputHash: text,
  promptTokens: count.nullable(),
  answerTokens: count.nullable(),
  milliseconds: count,
  usable: z.boolean(),
  answer: text,
  promptText: text.nullable(),
})

const modelForget = z.strictObject({ forgotten: count, before: time })

const prompt = z.strictObject({
  name: text,
  version: count,
  request: z.looseObject({ messages: z.array(z.strictObject({ role: text, content: text })) }),
})

const session = z.strictObject({
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

const foundAs = {
  by: z.enum(foundBy),
  excerpt: z.strictObject({ text, hits: z.array(z.tuple([count, count])) }).nullable(),
}

const search = z.strictObject({
  query: text,
  meaning: text.nullable(),
  achievements: z.array(achievement.omit({ score: true, advice: true }).extend(foundAs)).nullable(),
  commits: z.array(commit.extend(foundAs)).nullable(),
  more: z.strictObject({ achievements: z.boolean(), commits: z.boolean() }),
})

const brief = z.strictObject({ id: z.uuid(), origin: text, title: text, completedAt: time })

const similar = z.strictObject({
  first: brief,
  second: brief,
  likeness: z.number().min(0).max(1),
  because: z.array(text),
})

const redacted = z.strictObject({
  text,
  replaced: z.array(z.strictObject({ kind: z.enum(privateKinds), alias: text, count })),
  secrets: z.array(z.strictObject({ kind: text, count })),
})

const synced = z.strictObject({
  place: text,
  came: z.array(z.strictObject({ kind: z.enum(activityKinds), count, new: count })),
  skipped: z.array(z.strictObject({ what: text, message: text, hint: text.nullable() })),
})

const sync = z.strictObject({
  asked: z.boolean(),
  token: text.nullable(),
  requests: count,
  repositories: z.array(synced),
  passedOver: z.array(text),
  contributed: z
    .strictObject({
      repositories: count,
      tooLarge: z.array(z.strictObject({ place: text, size: count })),
      hidden: count,
    })
    .nullable(),
  stored: z.array(z.strictObject({ place: text, kind: z.enum(activityKinds), count })),
  achievements: z.strictObject({ all: count, new: count }).nullable(),
  stopped: z.strictObject({ message: text, hint: text.nullable() }).nullable(),
})

/** The published shapes, by the name `craft schema` knows them by; lists are arrays of one of them (of `track` and `failure`). */
const snapshot = z.strictObject({
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

const snapshotDiff = z.strictObject({
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

export const shapes = {
  commit,
  achievement,
  explain,
  analysis,
  track,
  sync,
  failure,
  detect: detected.extend({ repository: text }),
  portfolio,
  snapshot,
  'snapshot-diff': snapshotDiff,
  resume,
  stats,
  insights,
  ladder,
  setting,
  identities,
  hook,
  export: transfer,
  import: transfer,
  doctor,
  repair,
  backup,
  restore,
  coaching,
  coach,
  'coach-progress': coachProgress,
  'coach-insights': coachInsights,
  models,
  'model-pull': modelPull,
  'model-test': modelTest,
  'model-call': modelCall,
  'model-forget': modelForget,
  prompt,
  'coach-session': session,
  search,
  similar,
  redact: redacted,
  change,
  'achievement-input': achievementInput,
}

/** The JSON Schema (draft 2020-12) of each published shape, made when asked for. */
export const jsonSchemas: Readonly<Record<keyof typeof shapes, () => unknown>> = {
  commit: () => z.toJSONSchema(commit),
  achievement: () => z.toJSONSchema(achievement),
  explain: () => z.toJSONSchema(explain),
  analysis: () => z.toJSONSchema(analysis),
  track: () => z.toJSONSchema(track),
  sync: () => z.toJSONSchema(sync),
  failure: () => z.toJSONSchema(failure),
  detect: () => z.toJSONSchema(shapes.detect),
  portfolio: () => z.toJSONSchema(portfolio),
  snapshot: () => z.toJSONSchema(snapshot),
  'snapshot-diff': () => z.toJSONSchema(snapshotDiff),
  resume: () => z.toJSONSchema(resume),
  stats: () => z.toJSONSchema(stats),
  insights: () => z.toJSONSchema(insights),
  ladder: () => z.toJSONSchema(ladder),
  setting: () => z.toJSONSchema(setting),
  identities: () => z.toJSONSchema(identities),
  hook: () => z.toJSONSchema(hook),
  export: () => z.toJSONSchema(transfer),
  import: () => z.toJSONSchema(transfer),
  doctor: () => z.toJSONSchema(doctor),
  repair: () => z.toJSONSchema(repair),
  backup: () => z.toJSONSchema(backup),
  restore: () => z.toJSONSchema(restore),
  coaching: () => z.toJSONSchema(coaching),
  coach: () => z.toJSONSchema(coach),
  'coach-progress': () => z.toJSONSchema(coachProgress),
  'coach-insights': () => z.toJSONSchema(coachInsights),
  models: () => z.toJSONSchema(models),
  'model-pull': () => z.toJSONSchema(modelPull),
  'model-test': () => z.toJSONSchema(modelTest),
  'model-call': () => z.toJSONSchema(modelCall),
  'model-forget': () => z.toJSONSchema(modelForget),
  prompt: () => z.toJSONSchema(prompt),
  'coach-session': () => z.toJSONSchema(session),
  search: () => z.toJSONSchema(search),
  similar: () => z.toJSONSchema(similar),
  redact: () => z.toJSONSchema(redacted),
  change: () => z.toJSONSchema(change),
  'achievement-input': () => z.toJSONSchema(achievementInput),
}
