import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  blob,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { Collaborator, EditableField, Skill, Traces, WorkSize } from '../../core/achievement.ts'

// Times are seconds since 1970 in UTC with the writer's offset in minutes beside them.
// `recorded_at` says when craft stored a row. The bulk tables (commit_file, path, identity) go without: their rows
// are written with the commit that names them, whose `recorded_at` is theirs.
const recordedAt = () => integer('recorded_at').notNull()

export const repository = sqliteTable('repository', {
  key: integer('key').primaryKey(),
  id: text('id').notNull().unique(),
  name: text('name').notNull(),
  remoteUrl: text('remote_url'),
  defaultBranch: text('default_branch'),
  recordedAt: recordedAt(),
})

const ofRepository = () =>
  integer('repository')
    .notNull()
    .references((): AnySQLiteColumn => repository.key)

export const repositoryRoot = sqliteTable('repository_root', {
  root: text('root').primaryKey(),
  repository: ofRepository(),
  recordedAt: recordedAt(),
})

export const checkout = sqliteTable('checkout', {
  gitDir: text('git_dir').primaryKey(),
  repository: ofRepository(),
  tips: text('tips', { mode: 'json' }).$type<readonly string[]>().notNull(),
  shallow: integer('shallow', { mode: 'boolean' }).notNull(),
  recordedAt: recordedAt(),
})

export const tag = sqliteTable(
  'tag',
  {
    repository: ofRepository(),
    name: text('name').notNull(),
    oid: text('oid').notNull(),
    recordedAt: recordedAt(),
  },
  (table) => [primaryKey({ columns: [table.repository, table.name] })],
)

export const identity = sqliteTable(
  'identity',
  { key: integer('key').primaryKey(), name: text('name').notNull(), email: text('email').notNull() },
  (table) => [uniqueIndex('identity_written').on(table.name, table.email)],
)

/** Who wrote or committed in a repository. WITHOUT ROWID (by hand, as `commit_file`). */
export const repositoryIdentity = sqliteTable(
  'repository_identity',
  { repository: ofRepository(), identity: integer('identity').notNull() },
  (table) => [primaryKey({ columns: [table.repository, table.identity] })],
)

/** What a repository's mailmap says of an identity, where that differs from what was written. */
export const alias = sqliteTable(
  'alias',
  {
    repository: ofRepository(),
    written: integer('written').notNull(),
    canonical: integer('canonical').notNull(),
    recordedAt: recordedAt(),
  },
  (table) => [primaryKey({ columns: [table.repository, table.written] })],
)

export const path = sqliteTable('path', {
  key: integer('key').primaryKey(),
  path: text('path').notNull().unique(),
})

export const commits = sqliteTable(
  'commits',
  {
    key: integer('key').primaryKey(),
    repository: ofRepository(),
    oid: blob('oid', { mode: 'buffer' }).notNull(),
    /** All parents' object ids, one behind the other. */
    parents: blob('parents', { mode: 'buffer' }).notNull(),
    author: integer('author').notNull(),
    committer: integer('committer').notNull(),
    authored: integer('authored'),
    authoredOffset: integer('authored_offset'),
    committed: integer('committed'),
    committedOffset: integer('committed_offset'),
    message: text('message').notNull(),
    encoding: text('encoding'),
    /** Bits in the order of `flagBits`. */
    flags: integer('flags').notNull(),
    filesChanged: integer('files_changed').notNull(),
    insertions: integer('insertions').notNull(),
    deletions: integer('deletions').notNull(),
    unworkedLines: integer('unworked_lines').notNull(),
    supersededBy: blob('superseded_by', { mode: 'buffer' }),
    reachable: integer('reachable', { mode: 'boolean' }).notNull(),
    patchId: blob('patch_id', { mode: 'buffer' }),
    recordedAt: recordedAt(),
  },
  (table) => [
    uniqueIndex('commits_oid').on(table.repository, table.oid),
    index('commits_committed').on(table.repository, table.committed),
    index('commits_authored').on(table.repository, table.authored),
    index('commits_superseded')
      .on(table.repository, table.supersededBy)
      .where(sql`superseded_by IS NOT NULL`),
  ],
)

/** WITHOUT ROWID (written by hand into the migration: drizzle has no word for it). */
export const commitFile = sqliteTable(
  'commit_file',
  {
    commit: integer('commit').notNull(),
    path: integer('path').notNull(),
    oldPath: integer('old_path'),
    /** Status, mark and the two booleans, packed by `packFile`. */
    bits: integer('bits').notNull(),
    insertions: integer('insertions').notNull(),
    deletions: integer('deletions').notNull(),
  },
  (table) => [primaryKey({ columns: [table.commit, table.path] })],
)

export const achievement = sqliteTable(
  'achievement',
  {
    key: integer('key').primaryKey(),
    id: text('id').notNull().unique(),
    origin: text('origin').notNull().unique(),
    repository: ofRepository(),
    title: text('title').notNull(),
    description: text('description').notNull(),
    category: text('category').notNull(),
    source: text('source').notNull(),
    started: integer('started'),
    startedOffset: integer('started_offset'),
    completed: integer('completed'),
    completedOffset: integer('completed_offset'),
    authorName: text('author_name').notNull(),
    authorEmail: text('author_email').notNull(),
    collaborators: text('collaborators', { mode: 'json' }).$type<readonly Collaborator[]>().notNull(),
    tags: text('tags', { mode: 'json' }).$type<readonly string[]>().notNull(),
    skills: text('skills', { mode: 'json' }).$type<readonly Skill[]>().notNull(),
    summary: text('summary'),
    because: text('because', { mode: 'json' }).$type<readonly string[]>().notNull(),
    size: text('size', { mode: 'json' }).$type<WorkSize>().notNull(),
    traces: text('traces', { mode: 'json' }).$type<Traces>().notNull(),
    ready: integer('ready', { mode: 'boolean' }).notNull(),
    pinned: integer('pinned', { mode: 'boolean' }).notNull(),
    hidden: integer('hidden', { mode: 'boolean' }).notNull(),
    edited: text('edited', { mode: 'json' }).$type<readonly EditableField[]>().notNull(),
    recordedAt: recordedAt(),
  },
  (table) => [index('achievement_completed').on(table.repository, table.completed)],
)

const ofAchievement = () =>
  integer('achievement')
    .notNull()
    .references((): AnySQLiteColumn => achievement.key, { onDelete: 'cascade' })

export const evidence = sqliteTable(
  'evidence',
  {
    achievement: ofAchievement(),
    kind: text('kind').notNull(),
    target: text('target').notNull(),
    position: integer('position').notNull(),
    label: text('label').notNull(),
    at: integer('at'),
    atOffset: integer('at_offset'),
    quotation: text('quotation'),
  },
  (table) => [primaryKey({ columns: [table.achievement, table.kind, table.target] })],
)

export const figure = sqliteTable(
  'figure',
  {
    achievement: ofAchievement(),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    value: real('value').notNull(),
    unit: text('unit').notNull(),
    baseline: real('baseline'),
    achieved: real('achieved'),
    direction: text('direction'),
    provenance: text('provenance').notNull(),
    quotation: text('quotation').notNull(),
    source: text('source').notNull(),
  },
  (table) => [primaryKey({ columns: [table.achievement, table.position] })],
)

export const score = sqliteTable(
  'score',
  {
    achievement: ofAchievement(),
    scorer: text('scorer').notNull(),
    value: integer('value').notNull(),
    overall: integer('overall').notNull(),
    percentile: integer('percentile'),
    /** The readings with all their parts as deflated JSON: sentences that compress to a sixth. */
    readings: blob('readings', { mode: 'buffer' }).notNull(),
    recordedAt: recordedAt(),
  },
  (table) => [primaryKey({ columns: [table.achievement, table.scorer] })],
)

/** What was said of a commit, which need not be stored; one row a version of the rules. */
export const coaching = sqliteTable(
  'coaching',
  {
    repository: ofRepository(),
    oid: blob('oid', { mode: 'buffer' }).notNull(),
    coach: text('coach').notNull(),
    kind: text('kind').notNull(),
    qualityScore: real('quality_score').notNull(),
    qualityLevel: text('quality_level').notNull(),
    created: integer('created').notNull(),
    /** The rest of a `CoachingRecord` as JSON. */
    reasons: text('reasons').notNull(),
    recordedAt: recordedAt(),
  },
  (table) => [primaryKey({ columns: [table.repository, table.oid, table.coach] })],
)

export const coachingSession = sqliteTable(
  'coaching_session',
  {
    key: integer('key').primaryKey(),
    id: text('id').notNull().unique(),
    repository: ofRepository(),
    started: integer('started').notNull(),
    ended: integer('ended'),
    commits: text('commits', { mode: 'json' }).$type<readonly string[]>().notNull(),
    recordedAt: recordedAt(),
  },
  (table) => [index('coaching_session_started').on(table.repository, table.started)],
)

export const coachingDecision = sqliteTable(
  'coaching_decision',
  {
    session: integer('session')
      .notNull()
      .references((): AnySQLiteColumn => coachingSession.key, { onDelete: 'cascade' }),
    oid: text('oid').notNull(),
    position: integer('position').notNull(),
    choice: text('choice').notNull(),
    /** As JSON: SQLite's own text can't hold half of a character, and what a person typed stays as it is. */
    text: text('text', { mode: 'json' }).$type<string>(),
    at: integer('at').notNull(),
    recordedAt: recordedAt(),
  },
  (table) => [primaryKey({ columns: [table.session, table.oid] })],
)

/** What a model was asked and what it said. */
export const modelCall = sqliteTable(
  'model_call',
  {
    key: integer('key').primaryKey(),
    id: text('id').notNull().unique(),
    prompt: text('prompt').notNull(),
    version: integer('version').notNull(),
    digest: text('digest').notNull(),
    inputHash: text('input_hash').notNull(),
    model: text('model').notNull(),
    promptTokens: integer('prompt_tokens'),
    answerTokens: integer('answer_tokens'),
    duration: integer('duration').notNull(),
    usable: integer('usable', { mode: 'boolean' }).notNull(),
    at: integer('at').notNull(),
    /** As JSON, as is what was asked: an answer may end within a character, which SQLite's own text can't hold. */
    answer: text('answer', { mode: 'json' }).$type<string>().notNull(),
    promptText: text('prompt_text', { mode: 'json' }).$type<string>(),
    recordedAt: recordedAt(),
  },
  (table) => [
    index('model_call_input').on(table.inputHash, table.digest, table.prompt, table.version),
    index('model_call_at').on(table.at, table.id),
  ],
)

/** What a service knows of a repository, which need not be stored. */
export const activity = sqliteTable(
  'activity',
  {
    source: text('source').notNull(),
    externalId: text('external_id').notNull(),
    place: text('place').notNull(),
    kind: text('kind').notNull(),
    created: integer('created').notNull(),
    updated: integer('updated').notNull(),
    /** The rest of an `Activity` as JSON. */
    rest: text('rest').notNull(),
    recordedAt: recordedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.externalId] }),
    index('activity_place').on(table.place, table.kind, table.created),
  ],
)

export const note = sqliteTable('note', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
  recordedAt: recordedAt(),
})
