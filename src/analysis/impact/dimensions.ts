import type { Achievement, Skill } from '../../core/achievement.ts'
import type { DimensionName, Part, Reading } from '../../core/score.ts'
import type { Firsts } from './comparison.ts'
import { growing, many, part, reading, someOf } from './part.ts'

/** Five views of one piece of work, each from 0 to 100 and each from named signals. */
export const dimensionReadings = (
  achievement: Achievement,
  base: { readonly stated: Reading; readonly complexity: Reading },
  firsts: Firsts,
): Readonly<Record<DimensionName, Reading>> => ({
  technical: carried('complexity', base.complexity),
  business: carried('stated', base.stated),
  innovation: innovation(achievement, firsts),
  collaboration: collaboration(achievement),
  learning: learning(firsts),
})

const carried = (rule: string, from: Reading): Reading =>
  reading([part(rule, from.value, 100, `${rule} reads ${from.value} of 100`)])

const namesOf = (skills: readonly Skill[], ...kinds: readonly Skill['kind'][]): readonly string[] =>
  skills.flatMap(({ name, kind }) => (kinds.includes(kind) ? [name] : [])).toSorted()

function innovation({ size, category }: Achievement, { skills, areas }: Firsts): Reading {
  const tools = namesOf(skills, 'framework', 'tool')
  const worked = size.insertions + size.deletions
  const added = worked === 0 ? 0 : size.insertions / worked
  const isNew = (category === 'feature' || category === 'architecture') && size.insertions > 0
  const code = isNew
    ? `${many(size.insertions, 'new line')}, ${Math.round(added * 100)} % of what changed`
    : 'it is not a feature or a new design'
  return reading([
    each(tools, 20, 40, {
      rule: 'first-tools',
      none: 'no tool or framework is used here for the first time',
      some: 'first use of',
    }),
    each(areas, 10, 20, {
      rule: 'new-ground',
      none: 'it is on ground its author had worked on before',
      some: 'first work on',
    }),
    part('new-code', isNew ? growing(size.insertions, 1000, 40) * added : 0, 40, code),
  ])
}

type Said = { readonly rule: string; readonly none: string; readonly some: string }

/** So many points for each of these names, up to `max`. */
const each = (names: readonly string[], points: number, max: number, { rule, none, some }: Said): Part =>
  part(
    rule,
    Math.min(max, names.length * points),
    max,
    names.length === 0 ? none : `${some} ${names.join(', ')}`,
    names,
  )

function collaboration({ collaborators, source, traces }: Achievement): Reading {
  const of = (role: string) =>
    collaborators.filter((one) => one.role === role).map(({ name, email }) => name || email)
  const [coAuthors, reviewers] = [of('co-author'), of('reviewer')]
  const [others, reviewed] = [of('author'), of('reviewed')]
  const given = source === 'reviews' ? (traces.discussion?.reviews ?? 0) : 0
  const line = (rule: string, names: readonly string[], each: number, max: number, what: string) =>
    part(
      rule,
      Math.min(max, names.length * each),
      max,
      `${names.length === 0 ? 'nobody is' : many(names.length, 'person is', 'people are')} ${what}`,
      someOf(5, names),
    )
  return reading([
    line('co-authors', coAuthors, 20, 40, 'named as co-author'),
    given > 0
      ? part('reviews-given', Math.min(40, given * 5), 40, `${many(given, 'review')} given to others`)
      : line('reviewers', reviewers, 15, 40, 'named as reviewer'),
    reviewed.length > 0
      ? line('reviewed', reviewed, 10, 20, 'helped by it')
      : line('other-authors', others, 10, 20, 'the author of other commits of it'),
  ])
}

function learning({ skills, areas }: Firsts): Reading {
  const line = (rule: string, names: readonly string[], points: number, max: number, what: string) =>
    each(names, points, max, {
      rule,
      none: `no ${what} for the first time`,
      some: `${what} for the first time:`,
    })
  return reading([
    line('first-languages', namesOf(skills, 'language'), 30, 50, 'language'),
    line('first-frameworks', namesOf(skills, 'framework', 'tool'), 15, 25, 'framework or tool'),
    line('first-areas', areas, 5, 15, 'area'),
    line('first-practices', namesOf(skills, 'practice'), 5, 10, 'practice'),
  ])
}
