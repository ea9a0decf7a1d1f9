import { analysedKinds } from '../../core/analysis.ts'
import type { CompetencyCount } from '../../core/insights.ts'
import type { ScoredAchievement } from '../../core/portfolio.ts'
import { analysedSkills } from '../impact/analysis/skills.ts'
import { strongestFirst } from './quarters.ts'

const MOST_STRONGEST = 3

/** What the achievements show of their author, each with how many show it and the strongest of these. */
export function competenciesOf(scored: readonly ScoredAchievement[]): readonly CompetencyCount[] {
  const found = new Map<string, { readonly kind: CompetencyCount['kind']; readonly ids: string[] }>()
  for (const { achievement } of scored.toSorted(strongestFirst))
    for (const { name, kind } of analysedSkills(achievement)) {
      const entry = found.get(name) ?? { kind, ids: [] }
      found.set(name, entry)
      if (entry.ids.at(-1) !== achievement.id) entry.ids.push(achievement.id)
    }
  return [...found]
    .map(([name, { kind, ids }]) => ({
      name,
      kind,
      achievements: ids.length,
      strongest: ids.slice(0, MOST_STRONGEST),
    }))
    .sort(
      (a, b) =>
        analysedKinds.indexOf(a.kind) - analysedKinds.indexOf(b.kind) ||
        b.achievements - a.achievements ||
        (a.name < b.name ? -1 : 1),
    )
}
