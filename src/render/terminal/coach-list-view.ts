import type { CoachAverage, Coaching, CoachKind } from '../../core/coaching.ts'
import { safe } from '../../core/safe-text.ts'
import type { Screen } from '../../core/screen.ts'
import { count, shortOid } from '../words.ts'
import { kindWords, levelWords, scored } from './coach-view.ts'
import { columns, proseWidth, wrap } from './layout.ts'
import { paintFor } from './paint.ts'

/** What is kept of a coaching for a list, which may be long. */
export type CoachRow = Pick<Coaching, 'kind' | 'qualityScore' | 'qualityLevel'> & {
  readonly oid: string
  readonly subject: string
}

/**
 * A line a commit, the worst last, where the eye is; before them those that are not judged because a person often
 * wrote nothing in them. Then what they have on average.
 * @param rows in any order; equal ones stay as they are
 */
export function coachListView(
  rows: readonly CoachRow[],
  average: CoachAverage | null,
  screen: Screen,
): string {
  const paint = paintFor(screen)
  const ordered = [
    ...rows.filter(({ kind }) => kind !== 'work'),
    ...rows.filter(({ kind }) => kind === 'work').sort((a, b) => b.qualityScore - a.qualityScore),
  ]
  const isNarrow = screen.width < 60
  const cells = ordered.map(({ kind, qualityScore, qualityLevel, oid, subject }) => [
    kind === 'work' ? scored(qualityScore) : '–',
    isNarrow ? '' : kind === 'work' ? levelWords[qualityLevel] : kindWords[kind],
    shortOid(oid),
    safe(subject, 'terminal-line') || '(no message)',
  ])
  const layout = [{ align: 'right', paint: paint.number }, {}, { paint: paint.id }, {}] as const
  const sums = [averageText(average), leftOutText(rows)].filter((text) => text !== '')
  const width = proseWidth(screen.width)
  const lines = [...columns(cells, layout, screen.width), '', ...sums.flatMap((text) => wrap(text, width))]
  return `${lines.join('\n')}\n`
}

function averageText(average: CoachAverage | null): string {
  if (average === null) return 'None of these is judged.'
  const { commits, qualityScore, qualityLevel, aspects } = average
  const each = Object.entries(aspects).map(([name, score]) => `${name} ${scored(score)}`)
  return `Average of ${count(commits, 'commit')}: ${scored(qualityScore)} of 10, ${levelWords[qualityLevel]} (${each.join(', ')}).`
}

const nouns: Readonly<Record<CoachKind, readonly [one: string, many?: string]>> = {
  work: ['commit'],
  merge: ['merge'],
  revert: ['revert'],
  fixup: ['fixup'],
  release: ['release'],
  dependency: ['dependency update'],
  bot: ['commit by a robot', 'commits by a robot'],
}

function leftOutText(rows: readonly CoachRow[]): string {
  const many = new Map<CoachKind, number>()
  for (const { kind } of rows) if (kind !== 'work') many.set(kind, (many.get(kind) ?? 0) + 1)
  if (many.size === 0) return ''
  return `Left out of it: ${[...many].map(([kind, size]) => count(size, ...nouns[kind])).join(', ')}.`
}
