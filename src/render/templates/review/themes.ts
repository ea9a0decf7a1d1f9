import type { ScoredAchievement, Section, Sentence } from '../../../core/portfolio.ts'
import { listed, number } from '../../words.ts'
import { lineOf } from '../claim.ts'
import { section } from '../document.ts'
import type { ReceiptBook } from '../receipts.ts'
import { restInArchive } from '../short-lines.ts'
import type { Theme } from '../themes.ts'

/** More lines than these are not read. */
const A_THEME = 10

/** What is no highlight, a line each: the best of the theme, and what the rest is about. */
export function themeSection({ title, work }: Theme, book: ReceiptBook): Section {
  const rest = work.slice(A_THEME)
  return section(title.toLowerCase(), title, {
    points: [
      ...work.slice(0, A_THEME).map((one) => lineOf(one, book)),
      ...(rest.length > 0 ? [restOf(rest)] : []),
    ],
  })
}

/** Those that one line stands for: how many, and what most of them are about. */
function restOf(rest: readonly ScoredAchievement[]): Sentence {
  const places = placesOf(rest)
  const about = places.length === 0 ? '' : `, most often about ${listed(places)}`
  return restInArchive(rest.length, about)
}

const NAMED_PLACES = 3
const WORTH_NAMING = 2
/** The area that a title names at its end: `Handle empty url (css)`. */
const PLACE = / \(([\p{L}\p{N}][\p{L}\p{N} ./_-]{0,30})\)$/u

function placesOf(work: readonly ScoredAchievement[]): readonly string[] {
  const pieces = new Map<string, number>()
  for (const { achievement } of work) {
    const place = PLACE.exec(achievement.title)?.[1]
    if (place !== undefined) pieces.set(place, (pieces.get(place) ?? 0) + 1)
  }
  return [...pieces]
    .filter(([, value]) => value >= WORTH_NAMING)
    .sort((a, b) => b[1] - a[1])
    .slice(0, NAMED_PLACES)
    .map(([place, value]) => `${place} (${number(value)})`)
}
