import type { Figure } from '../core/achievement.ts'
import { changesIn } from './figures/changes.ts'
import type { Found } from './figures/found.ts'
import { moneyIn } from './figures/money.ts'
import { proportionsIn } from './figures/proportions.ts'
import { readableText } from './figures/readable.ts'
import { timeSavedIn } from './figures/time-saved.ts'

/** Numbers deep in a log or a table pasted into a message are data, not claims. */
const READ = 16_384

/**
 * The figures that `text` states, each with the words it stands in, in the order of the text. Precision comes before
 * recall: a version, a date, an issue number or a percentage nobody claims as an effect is not a figure.
 * @param source object id or key of where the text stands
 */
export function figuresIn(text: string, source: string): Figure[] {
  if (!/\d/.test(text)) return []
  const readable = readableText(text.slice(0, READ))
  const found = [
    ...changesIn(readable),
    ...moneyIn(readable),
    ...timeSavedIn(readable),
    ...proportionsIn(readable),
  ].sort((a, b) => a.at - b.at || b.quotation.length - a.quotation.length)
  const kept: Found[] = []
  for (const one of found) {
    const last = kept.at(-1)
    if (last === undefined || one.at >= last.at + last.quotation.length) kept.push(one)
  }
  return kept.map(({ at, ...figure }) => ({
    ...figure,
    quotation: text.slice(at, at + figure.quotation.length),
    provenance: 'quoted',
    source,
  }))
}
