import type { Achievement, Collaborator } from '../../core/achievement.ts'
import type { ScoredAchievement } from '../../core/portfolio.ts'

export type Colleague = {
  readonly name: string
  readonly roles: ReadonlySet<Collaborator['role']>
  /** The work they had a part in, as it comes. */
  readonly shared: readonly Achievement[]
}

/** The people whom commits and trailers name beside the author, who had a part in most of it first. */
export function colleagues(work: readonly ScoredAchievement[]): readonly Colleague[] {
  const people = new Map<
    string,
    { name: string; roles: Set<Collaborator['role']>; shared: Set<Achievement> }
  >()
  for (const { achievement } of work)
    for (const { name, email, role } of achievement.collaborators) {
      const called = name || email
      const one = people.get(called) ?? { name: called, roles: new Set(), shared: new Set() }
      people.set(called, one)
      one.roles.add(role)
      one.shared.add(achievement)
    }
  return [...people.values()]
    .map(({ name, roles, shared }) => ({ name, roles, shared: [...shared] }))
    .sort((a, b) => b.shared.length - a.shared.length || (a.name < b.name ? -1 : 1))
}
