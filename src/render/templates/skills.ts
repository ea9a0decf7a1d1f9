import type { ScoredAchievement, Table } from '../../core/portfolio.ts'
import { number } from '../words.ts'

type Shown = {
  readonly name: string
  readonly kind: string
  readonly pieces: number
  readonly because: string
}

/** Skills by how many of the achievements show them, most first, with what shows each in the best one. */
export function skillsShown(work: readonly ScoredAchievement[]): readonly Shown[] {
  const shown = new Map<string, Shown>()
  for (const { achievement } of work)
    for (const { name, kind, because } of achievement.skills) {
      const known = shown.get(name)
      shown.set(name, { name, kind, because: known?.because ?? because, pieces: (known?.pieces ?? 0) + 1 })
    }
  return [...shown.values()].sort((a, b) => b.pieces - a.pieces || (a.name < b.name ? -1 : 1))
}

const kinds = ['language', 'framework', 'tool', 'practice']
/** Among many pieces, what only one of them shows is no skill to be named. */
const MANY = 20

/** Skills as somebody looks for them: languages first, then what was worked with, then how. */
export function skillsToName(work: readonly ScoredAchievement[]): readonly Shown[] {
  const least = work.length >= MANY ? 2 : 1
  return skillsShown(work)
    .filter(({ pieces }) => pieces >= least)
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
}

const MOST = 15

export function skillTable(work: readonly ScoredAchievement[]): Table | null {
  const rows = skillsShown(work)
    .slice(0, MOST)
    .map(({ name, kind, pieces, because }) => [name, kind, number(pieces), because])
  return rows.length === 0 ? null : { columns: ['Skill', 'Kind', 'Achievements', 'For example'], rows }
}
