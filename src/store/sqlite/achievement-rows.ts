import type { Achievement, Evidence, Figure } from '../../core/achievement.ts'
import type { achievement, evidence, figure } from './schema.ts'

export type AchievementRow = typeof achievement.$inferSelect
export type EvidenceRow = typeof evidence.$inferSelect
export type FigureRow = typeof figure.$inferSelect

/** An achievement as its row, without what lives in rows of its own. */
export const toRow = (
  one: Achievement,
  repository: number,
  recordedAt: number,
): Omit<AchievementRow, 'key'> => ({
  id: one.id,
  origin: one.origin,
  repository,
  title: one.title,
  description: one.description,
  category: one.category,
  source: one.source,
  started: one.startedAt?.seconds ?? null,
  startedOffset: one.startedAt?.offset ?? null,
  completed: one.completedAt?.seconds ?? null,
  completedOffset: one.completedAt?.offset ?? null,
  authorName: one.author.name,
  authorEmail: one.author.email,
  collaborators: one.collaborators,
  tags: one.tags,
  skills: one.skills,
  summary: one.summary,
  because: one.because,
  size: one.size,
  traces: one.traces,
  ready: one.ready,
  pinned: one.pinned,
  hidden: one.hidden,
  edited: one.edited,
  recordedAt,
})

/** The columns of `achievement` in the order their values are bound; those of `toRow`. */
export const columns = {
  id: 'id',
  origin: 'origin',
  repository: 'repository',
  title: 'title',
  description: 'description',
  category: 'category',
  source: 'source',
  started: 'started',
  startedOffset: 'started_offset',
  completed: 'completed',
  completedOffset: 'completed_offset',
  authorName: 'author_name',
  authorEmail: 'author_email',
  collaborators: 'collaborators',
  tags: 'tags',
  skills: 'skills',
  summary: 'summary',
  because: 'because',
  size: 'size',
  traces: 'traces',
  ready: 'ready',
  pinned: 'pinned',
  hidden: 'hidden',
  edited: 'edited',
  recordedAt: 'recorded_at',
} as const satisfies Record<keyof ReturnType<typeof toRow>, string>

const stamp = (seconds: number | null, offset: number | null) =>
  seconds === null ? null : { seconds, offset: offset ?? 0 }

export const fromRows = (
  row: AchievementRow,
  repositoryId: string,
  evidence: readonly EvidenceRow[],
  figures: readonly FigureRow[],
): Achievement => ({
  id: row.id,
  origin: row.origin,
  repositoryId,
  title: row.title,
  description: row.description,
  category: row.category as Achievement['category'],
  source: row.source as Achievement['source'],
  startedAt: stamp(row.started, row.startedOffset),
  completedAt: stamp(row.completed, row.completedOffset),
  author: { name: row.authorName, email: row.authorEmail },
  collaborators: row.collaborators,
  tags: row.tags,
  skills: row.skills,
  summary: row.summary,
  figures: figures.map(fromFigure),
  evidence: evidence.map(fromEvidence),
  because: row.because,
  size: row.size,
  traces: row.traces,
  ready: row.ready,
  pinned: row.pinned,
  hidden: row.hidden,
  edited: row.edited,
})

const fromEvidence = ({ kind, target, label, at, atOffset, quotation }: EvidenceRow): Evidence => ({
  kind: kind as Evidence['kind'],
  target,
  label,
  at: stamp(at, atOffset),
  quotation,
})

const fromFigure = ({ achievement: _, position: __, ...figure }: FigureRow): Figure => figure as Figure
