import type { Achievement } from '../../core/achievement.ts'
import { folded, partsOf, spaced, wordsIn } from '../search/words.ts'

/** Enough for what it is about; the evidence of a large one has thousands. */
const MOST_WORDS = 400
const TITLE_WEIGHT = 3

/** How often an achievement's words stand in it, those of its title counted more. */
export function termsOf({ title, summary, description, evidence }: Achievement): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = (text: string, weight: number) => {
    const names = wordsIn(spaced(`${text} ${partsOf(text)}`)).slice(0, MOST_WORDS)
    for (const { word } of names) {
      const term = folded(word)
      if (term.length > 1) counts.set(term, (counts.get(term) ?? 0) + weight)
    }
  }
  count(title, TITLE_WEIGHT)
  count([summary ?? '', description, ...evidence.map(({ label }) => label)].join('\n'), 1)
  return counts
}

export type Weighed = ReadonlyMap<string, number>

/** The terms of each as a vector of length 1, in which a rare term weighs more. */
export function weighed(all: readonly ReadonlyMap<string, number>[]): {
  readonly vectors: readonly Weighed[]
  /** In which of them each term stands. */
  readonly places: ReadonlyMap<string, readonly number[]>
} {
  const places = new Map<string, number[]>()
  for (const [index, terms] of all.entries())
    for (const term of terms.keys()) {
      const known = places.get(term)
      if (known === undefined) places.set(term, [index])
      else known.push(index)
    }
  const rarity = (term: string): number => Math.log((1 + all.length) / (places.get(term)?.length ?? 1))
  const vectors = all.map((terms) => {
    const raw = [...terms].map(([term, times]) => [term, (1 + Math.log(times)) * rarity(term)] as const)
    const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
    return new Map(raw.map(([term, weight]) => [term, weight / length]))
  })
  return { vectors, places }
}

/** How much two of them say the same, 0 to 1, and the terms that say it, the strongest first. */
export function likenessOf(
  a: Weighed,
  b: Weighed,
): { readonly likeness: number; readonly shared: readonly string[] } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  const shared = [...small].flatMap(([term, weight]) => {
    const other = large.get(term)
    return other === undefined ? [] : [[term, weight * other] as const]
  })
  shared.sort(([x, one], [y, two]) => two - one || (x < y ? -1 : 1))
  return {
    likeness: shared.reduce((sum, [, weight]) => sum + weight, 0),
    shared: shared.map(([term]) => term),
  }
}
