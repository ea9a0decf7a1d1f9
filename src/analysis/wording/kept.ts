import { contentWords } from '../coaching/advised/words.ts'
import { numbersIn } from '../grounding/numbers.ts'
import { plainOf } from '../grounding/plain.ts'
import type { Spot } from '../grounding/spot.ts'
import { stemOf } from './stem.ts'

/** Not to the end of the text for each “ that nothing closes: no title is as long. */
const TITLES = /“([^”]{0,400})”/g

/** The numbers and dates that rules state; titles are quoted and may be left out, and words like “one” count nothing. */
export const statedNumbers = (text: string): readonly Spot[] =>
  numbersIn(plainOf(text.replace(TITLES, ' '))).filter(({ is }) => is !== 'words')

/**
 * Does a sentence tell every number of another in the same order, and every date? In another order the same numbers
 * could say something else.
 */
export function keepsNumbers(sentence: string, of: string): boolean {
  const [stated, there] = [statedNumbers(of), numbersIn(plainOf(sentence))]
  return [isDate, isAmount].every((isKind) => isWithin(stated.filter(isKind), there.filter(isKind)))
}

const isDate = ({ is, raw }: Spot): boolean => is === 'date' || /^(?:19|20)\d\d$/.test(raw)
const isAmount = (spot: Spot): boolean => !isDate(spot)

/** Are these among those, in their order? */
function isWithin(some: readonly Spot[], all: readonly Spot[]): boolean {
  let next = 0
  for (const { keys } of all) if (some[next]?.keys.some((key) => keys.includes(key)) === true) next++
  return next === some.length
}

/**
 * Does a sentence speak of the titles of another in the same order, where that has several? Its numbers keep their order,
 * so each stays with the work it is of. A title is known by words that no other of them has.
 */
export function keepsTitles(sentence: string, of: string): boolean {
  const titles = [...of.matchAll(TITLES)].map((match) => contentWords(match[1] ?? '').map(stemOf))
  if (titles.length < 2) return true
  const words = contentWords(sentence).map(stemOf)
  const owners = new Map<string, number>()
  for (const title of titles) for (const word of new Set(title)) owners.set(word, (owners.get(word) ?? 0) + 1)
  const places = titles.map((title) =>
    words.findIndex((word) => title.includes(word) && owners.get(word) === 1),
  )
  return places.every((place, index) => place > (index === 0 ? -1 : (places[index - 1] ?? -1)))
}
