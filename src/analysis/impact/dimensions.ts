import type { Achievement, Skill } from '../../core/achievement.ts'
import type { DimensionName, Reading } from '../../core/score.ts'
import { growing, many, part, reading } from './part.ts'

/** Five views of one piece of work, each from 0 to 100 and each from named signals. */
export const dimensionReadings = (
  achievement: Achievement,
  base: { readonly stated: Reading; readonly complexity: Reading },
  firsts: readonly Skill[],
): Readonly<Record<DimensionName, Reading>> => ({
  technical: carried('complexity', base.complexity),
  business: carried('stated', base.stated),
  innovation: innovation(achievement, firsts),
  collaboration: collaboration(achievement),
  learning: learning(firsts),
})

const carried = (rule: string, from: Reading): Reading =>
  reading([part(rule, from.value, 100, `${rule} reads ${from.value} of 100`)])

function innovation({ size, category }: Achievement, firsts: readonly Skill[]): Reading {
  const tools = firsts.filter(({ kind }) => kind === 'framework' || kind === 'tool').map(({ name }) => name)
  const worked = size.insertions + size.deletions
  const added = worked === 0 ? 0 : size.insertions / worked
  const isNew = (category === 'feature' || category === 'architecture') && size.insertions > 0
  return reading([
    part(
      'first-tools',
      Math.min(50, tools.length * 25),
      50,
      tools.length === 0
        ? 'no tool or framework is used here for the first time'
        : `first use of ${tools.join(', ')}`,
      tools,
    ),
    part(
      'new-code',
      isNew ? growing(size.insertions, 1000, 50) * added : 0,
      50,
      isNew
        ? `${many(size.insertions, 'new line')}, ${Math.round(added * 100)} % of what changed`
        : 'it is not a feature or a new design',
    ),
  ])
}

function collaboration({ collaborators }: Achievement): Reading {
  const of = (role: string) =>
    collaborators.filter((one) => one.role === role).map(({ name, email }) => name || email)
  const [coAuthors, reviewers, others] = [of('co-author'), of('reviewer'), of('author')]
  const line = (rule: string, names: readonly string[], each: number, max: number, what: string) =>
    part(
      rule,
      Math.min(max, names.length * each),
      max,
      `${names.length === 0 ? 'nobody is' : many(names.length, 'person is', 'people are')} ${what}`,
      names.slice(0, 5),
    )
  return reading([
    line('co-authors', coAuthors, 20, 40, 'named as co-author'),
    line('reviewers', reviewers, 15, 40, 'named as reviewer'),
    line('other-authors', others, 10, 20, 'the author of other commits of it'),
  ])
}

function learning(firsts: readonly Skill[]): Reading {
  const of = (kind: string) => firsts.filter((one) => one.kind === kind).map(({ name }) => name)
  const [languages, practices] = [of('language'), of('practice')]
  const frameworks = [...of('framework'), ...of('tool')]
  const line = (rule: string, names: readonly string[], each: number, max: number, what: string) =>
    part(
      rule,
      Math.min(max, names.length * each),
      max,
      names.length === 0
        ? `no ${what} for the first time`
        : `${what} for the first time: ${names.join(', ')}`,
      names,
    )
  return reading([
    line('first-languages', languages, 30, 60, 'language'),
    line('first-frameworks', frameworks, 15, 30, 'framework or tool'),
    line('first-practices', practices, 5, 10, 'practice'),
  ])
}
