import type { Achievement, Skill } from '../../core/achievement.ts'
import { personKey } from '../../core/person.ts'

/** What an achievement shows and no earlier one of its author does. */
export type Firsts = {
  readonly skills: readonly Skill[]
  /** Parts of the code base, as commits name them. */
  readonly areas: readonly string[]
}

/** What each achievement is beside its author's other ones. */
export type Comparison = {
  /**
   * An author's very first achievement has none: what one knew before this history began is not in it.
   */
  firsts(achievement: Achievement): Firsts
  /** The share of the author's achievements with a lower value than `value`, 0–100; null where a rank says nothing. */
  percentile(achievement: Achievement, value: number): number | null
}

/** Below so many of one's own achievements a rank among them says nothing. */
const RANKED_FROM = 5

/** Goes through `achievements` once and keeps only what is compared. */
export function comparisonOf(
  achievements: Iterable<Achievement>,
  scoreOf: (achievement: Achievement) => number,
): Comparison {
  const sketches = Array.from(achievements, (one) => sketchOf(one, scoreOf(one)))
  const firsts = firstsOf(sketches)
  const values = valuesOf(sketches)
  return {
    firsts: (achievement) => {
      const { id, skills } = achievement
      const found = firsts.get(id)
      if (found === undefined) return noFirsts
      return {
        skills: skills.filter(({ name }) => found.includes(`skill:${name}`)),
        areas: areasOf(achievement).filter((name) => found.includes(`area:${name}`)),
      }
    },
    percentile: ({ author }, value) => {
      const own = values.get(personKey(author)) ?? []
      return own.length < RANKED_FROM ? null : Math.round((100 * countBelow(own, value)) / own.length)
    },
  }
}

const noFirsts: Firsts = { skills: [], areas: [] }

/** Marks that detection sets beside the scopes of commits. */
const MARKS = new Set(['breaking', 'reverted', 'unmerged'])

/** Where in the code base it was, as its commits say; what a person wrote there may be anything. */
const areasOf = ({ tags, edited, source }: Achievement): readonly string[] =>
  source === 'manual' || edited.includes('tags') ? [] : tags.filter((tag) => !MARKS.has(tag)).toSorted()

type Sketch = ReturnType<typeof sketchOf>

function sketchOf(achievement: Achievement, value: number) {
  const { id, origin, author, completedAt, skills } = achievement
  return {
    id,
    origin,
    author: personKey(author),
    completed: completedAt?.seconds ?? 0,
    shown: [
      ...skills.map(({ name }) => `skill:${name}`),
      ...areasOf(achievement).map((name) => `area:${name}`),
    ],
    value,
  }
}

const byTime = (a: Sketch, b: Sketch): number => a.completed - b.completed || (a.origin < b.origin ? -1 : 1)

/** What is shown for the first time, by achievement id, only where there is anything. */
function firstsOf(sketches: readonly Sketch[]): ReadonlyMap<string, readonly string[]> {
  const seen = new Map<string, Set<string>>()
  const found = new Map<string, readonly string[]>()
  for (const { id, author, shown } of [...sketches].sort(byTime)) {
    const before = seen.get(author)
    const known = before ?? new Set<string>()
    seen.set(author, known)
    const firsts = before === undefined ? [] : shown.filter((name) => !known.has(name))
    for (const name of shown) known.add(name)
    if (firsts.length > 0) found.set(id, firsts)
  }
  return found
}

function valuesOf(sketches: readonly Sketch[]): ReadonlyMap<string, readonly number[]> {
  const values = new Map<string, number[]>()
  for (const { author, value } of sketches) {
    const own = values.get(author) ?? []
    own.push(value)
    values.set(author, own)
  }
  for (const own of values.values()) own.sort((a, b) => a - b)
  return values
}

/** How many of the ascending `values` are below `value`. */
function countBelow(values: readonly number[], value: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
