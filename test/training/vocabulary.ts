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
  const isShared = ({ commits, projects }: Seen) =>
    commits >= least.commits &&
    projects.size >= Math.min(least.projects, new Set(examples.map(({ commit }) => commit.repo)).size)
  return [...seen].flatMap(([feature, its]) => (isShared(its) ? [feature] : [])).sort()
}
