import type { Achievement, Skill } from '../../core/achievement.ts'
import { personKey } from '../../core/person.ts'

/** What each achievement is beside its author's other ones. */
export type Comparison = {
  /**
   * The skills that it shows and no earlier one does. An author's very first achievement has none: what one knew
   * before this history began is not in it.
   */
  firsts(achievement: Achievement): readonly Skill[]
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
    firsts: ({ id, skills }) => {
      const names = firsts.get(id)
      return names === undefined ? [] : skills.filter(({ name }) => names.includes(name))
    },
    percentile: ({ author }, value) => {
      const own = values.get(personKey(author)) ?? []
      return own.length < RANKED_FROM ? null : Math.round((100 * countBelow(own, value)) / own.length)
    },
  }
}

type Sketch = ReturnType<typeof sketchOf>

const sketchOf = ({ id, origin, author, completedAt, skills }: Achievement, value: number) => ({
  id,
  origin,
  author: personKey(author),
  completed: completedAt?.seconds ?? 0,
  skills: skills.map(({ name }) => name),
  value,
})

const byTime = (a: Sketch, b: Sketch): number => a.completed - b.completed || (a.origin < b.origin ? -1 : 1)

/** Names of first skills by achievement id, only where there are any. */
function firstsOf(sketches: readonly Sketch[]): ReadonlyMap<string, readonly string[]> {
  const seen = new Map<string, Set<string>>()
  const found = new Map<string, readonly string[]>()
  for (const { id, author, skills } of [...sketches].sort(byTime)) {
    const before = seen.get(author)
    const known = before ?? new Set<string>()
    seen.set(author, known)
    const firsts = before === undefined ? [] : skills.filter((name) => !known.has(name))
    for (const name of skills) known.add(name)
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
