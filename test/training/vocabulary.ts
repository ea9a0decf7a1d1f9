import type { Example } from './examples.ts'

type Seen = { commits: number; readonly projects: Set<string> }

/**
 * The features worth learning, sorted by name: those that several projects share, because others are habits.
 * @param least in how many projects and commits a feature must occur
 */
export function vocabularyOf(
  examples: readonly Example[],
  least: { readonly projects: number; readonly commits: number },
): readonly string[] {
  const seen = new Map<string, Seen>()
  for (const { commit, signs } of examples)
    for (const feature of new Set(signs.map(([feature]) => feature))) {
      const before = seen.get(feature) ?? { commits: 0, projects: new Set() }
      before.commits++
      before.projects.add(commit.repo)
      seen.set(feature, before)
    }
  const projects = new Set(examples.map(({ commit }) => commit.repo))
  const names = new Set([...projects].flatMap((project) => project.toLowerCase().split('/')))
  const isShared = (its: Seen) =>
    its.commits >= least.commits && its.projects.size >= Math.min(least.projects, projects.size)
  // Their names are words of other projects too, which use them; what they teach is still about themselves.
  const isName = (feature: string) => feature.split(/[\t :]/).some((part) => names.has(part))
  return [...seen].flatMap(([feature, its]) => (isShared(its) && !isName(feature) ? [feature] : [])).sort()
}
