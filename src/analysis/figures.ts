import type { Figure } from '../core/achievement.ts'
import { changesIn } from './figures/changes.ts'
import { hedgeLength, isClaimed, isSetting } from './figures/claims.ts'
import { around } from './figures/context.ts'
import { differencesIn } from './figures/differences.ts'
import type { Found } from './figures/found.ts'
import { MONEY, moneyIn } from './figures/money.ts'
import { MULTIPLE, multiplesIn } from './figures/multiples.ts'
import { namedPairsIn } from './figures/named-pairs.ts'
import { proportionsIn, SHARE } from './figures/proportions.ts'
import { blocksText, readableText } from './figures/readable.ts'
import { TABLE, tablesIn } from './figures/tables.ts'
import { HOURS_PER, timeSavedIn } from './figures/time-saved.ts'
import { MEASURED } from './figures/units.ts'
import { sentencesOf } from './grounding/sentences.ts'
import { isInstruction } from './instructions.ts'

/** Numbers deep in a log pasted into a message are data, not claims; a longer text is cut here. */
const READ = 65_536
const NUMBER =
  /\d|\bhal[fv]|twice|doubl|tripl|fold\b|magnitude|minutes|seconds|hours|percent|times\b|by an? |doppelt|halbiert|dreimal|fois|veces|doble|third|quarter|fifth/i
/** Most texts hold none of these, and are done before what is no prose is looked for. */
const FORMS = [MEASURED, SHARE, MULTIPLE, MONEY, HOURS_PER, TABLE]
const NEW_PARAGRAPH = /\n[ \t]*\n/
const BUMPS = /^[^\n]*\b(?:bump|upgrade|update|dependency|deps|v\d+\.\d+)\b/i
const THEIR_NOTES =
  /^\s*(?:<details>|<summary>|<blockquote>|Sourced from|#{1,4} (?:Release Notes|Changelog|What's Changed)|Release notes:?$|This release of |Bumps? \[)/im
// What comes back is no gain, and a release lists what others did.
const NO_WORK = /^\s*(?:revert\b|(?:chore\(release\)|(?:chore: )?release):? v?\d)|\bThis reverts commit\b/i

/**
 * The figures that `text` states, each with the words it stands in, in the order of the text. Precision comes before
 * recall: a version, a date, a setting, a hope, or a percentage nobody claims as an effect is not a figure, and nothing
 * is that stands in an instruction to whoever judges the work. Of a
 * range the lower end counts; a hedge ("about", "up to") stays in the quotation.
 * @param text a commit message or the title and body of a pull request, the subject on its first line
 * @param source object id or key of where the text stands
 */
export function figuresIn(text: string, source: string): Figure[] {
  if (!NUMBER.test(text) || !FORMS.some((needed) => needed.test(text)) || NO_WORK.test(text)) return []
  const read = ownWords(text.slice(0, READ))
  const subject = read.slice(0, read.indexOf('\n') < 0 ? read.length : read.indexOf('\n'))
  const found = [...inProse(readableText(read), subject), ...inBlocks(read, subject)]
  return withoutOrders(apart(found), text).map(({ at, ...figure }) => ({
    ...figure,
    quotation: text.slice(at, at + figure.quotation.length),
    provenance: 'quoted',
    source,
  }))
}

/** What others wrote of a dependency is quoted below its new version: the text ends there. */
function ownWords(text: string): string {
  if (!BUMPS.test(text)) return text
  const notes = text.search(THEIR_NOTES)
  return notes < 0 ? text : text.slice(0, notes)
}

function inProse(text: string, subject: string): Found[] {
  const chosen = [...changesIn(text), ...differencesIn(text), ...multiplesIn(text)]
  const told = [...moneyIn(text), ...timeSavedIn(text), ...proportionsIn(text)]
  const claimed = (one: Found) =>
    !NEW_PARAGRAPH.test(one.quotation) && isClaimed(one, around(text, one.at, one.quotation.length))
  return [
    ...told.filter(claimed),
    ...chosen.filter(
      (one) => claimed(one) && !isSetting(one, around(text, one.at, one.quotation.length), subject),
    ),
  ].map((one) => withHedge(one, text))
}

/** What a block calls before and after is a measurement, if it's no setting. */
function inBlocks(whole: string, subject: string): Found[] {
  if (!/\b(?:after|new|now|nachher|après|después)\b/i.test(whole)) return []
  const text = blocksText(whole)
  return [...namedPairsIn(text), ...tablesIn(text)].filter(
    (one) => !isSetting(one, around(text, one.at, one.quotation.length), subject),
  )
}

function withHedge(found: Found, text: string): Found {
  const length = hedgeLength(text.slice(Math.max(0, found.at - 30), found.at))
  const at = found.at - length
  return { ...found, at, quotation: text.slice(at, found.at + found.quotation.length) }
}

/** In the order of the text; where two share words, the one that begins first, or else the longer one. */
function apart(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = []
  for (const one of [...found].sort((a, b) => a.at - b.at || b.quotation.length - a.quotation.length)) {
    const last = kept.at(-1)
    if (last === undefined || one.at >= last.at + last.quotation.length) kept.push(one)
  }
  return kept
}

function withoutOrders(found: readonly Found[], text: string): readonly Found[] {
  if (found.length === 0) return found
  const orders: { readonly from: number; readonly to: number }[] = []
  let from = 0
  for (const sentence of sentencesOf(text.slice(0, READ))) {
    const to = from + sentence.length
    if (found.some(({ at }) => at >= from && at < to) && isInstruction(sentence)) orders.push({ from, to })
    from = to
  }
  return found.filter(({ at }) => !orders.some((order) => at >= order.from && at < order.to))
}
