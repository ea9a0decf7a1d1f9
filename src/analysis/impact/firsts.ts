import type { Achievement, Skill } from '../../core/achievement.ts'
import { personKey } from '../../core/person.ts'

/** Skills that an achievement shows and none of the same author's earlier ones does. */
export type Firsts = { readonly skills: readonly Skill[] }

/**
 * Firsts by achievement id. An author's very first achievement has none: what one knew before this history began
 * is not in it.
 */
export function firstsOf(achievements: readonly Achievement[]): ReadonlyMap<string, Firsts> {
  const seen = new Map<string, Set<string>>()
  return new Map(
    [...achievements].sort(byTime).map((achievement) => {
      const key = personKey(achievement.author)
      const before = seen.get(key)
      const known = before ?? new Set<string>()
      seen.set(key, known)
      const skills = before === undefined ? [] : achievement.skills.filter(({ name }) => !known.has(name))
      for (const { name } of achievement.skills) known.add(name)
      return [achievement.id, { skills }]
    }),
  )
}

const byTime = (a: Achievement, b: Achievement): number =>
  (a.completedAt?.seconds ?? 0) - (b.completedAt?.seconds ?? 0) || (a.origin < b.origin ? -1 : 1)
