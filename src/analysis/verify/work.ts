import type { Achievement, EditableField, Evidence, Figure } from '../../core/achievement.ts'
import { localDay, type Stamp } from '../../core/time.ts'
import {
  isTyped,
  type Unsupported,
  type UnsupportedField,
  type UnsupportedReason,
} from '../../core/unsupported.ts'
import type { DropReason } from '../grounding/claims.ts'
import { groundIn } from '../grounding/ground.ts'
import { type Known, knownFrom } from '../grounding/known.ts'
import { numbersIn } from '../grounding/numbers.ts'
import { plainOf } from '../grounding/plain.ts'
import { isQuoted, type Source } from '../grounding/quotations.ts'

const reasons: Readonly<Record<DropReason, UnsupportedReason>> = {
  'hidden-characters': 'words',
  secret: 'words',
  markup: 'words',
  'too-long': 'words',
  identifier: 'words',
  link: 'link',
  quotation: 'quotation',
  number: 'number',
  date: 'date',
  reference: 'number',
  'commit-id': 'commit',
  name: 'name',
}

/** What of a text nothing supports: the first thing of each sentence. */
export const unsupportedWords = (text: string, known: Known): readonly Unsupported[] =>
  groundIn(text, known).dropped.map(({ sentence, reason, what }) => ({
    reason: reasons[reason],
    what: what === '' ? sentence.slice(0, SHOWN) : what,
    instead: null,
    sentence,
  }))

const SHOWN = 60

/**
 * Holds what a person or a model wrote of an achievement against its evidence. Words that detection took from the
 * history are the history's own and not judged again.
 * @param sources what `evidenceOf` gives
 */
export function unsupportedIn(
  achievement: Achievement,
  sources: readonly Source[],
): readonly UnsupportedField[] {
  const { title, description, summary } = achievement
  let known: Known | null = null
  const judged = (field: EditableField, text: string): readonly UnsupportedField[] => {
    // A quotation may hold what can't be read by its value.
    if (text === '' || isQuoted(text, sources) !== null) return []
    known ??= knownFrom(sources)
    return unsupportedWords(text, known).map((fault) => ({ ...fault, field }))
  }
  return [
    ...(isTyped(achievement, 'title') ? judged('title', title) : []),
    ...(isTyped(achievement, 'description') ? judged('description', description) : []),
    ...(summary === null ? [] : judged('summary', summary)),
    ...figuresOf(achievement, sources),
    ...datesOf(achievement),
  ]
}

/** Figures that are quoted stand in the evidence; those a person states say whose word they are. */
function figuresOf({ figures }: Achievement, sources: readonly Source[]): readonly UnsupportedField[] {
  const isShown = (figure: Figure) =>
    figure.provenance === 'quoted'
      ? isQuoted(figure.quotation, sources) !== null
      : figure.provenance !== 'stated' || isVouched(figure)
  return figures
    .filter((figure) => !isShown(figure))
    .map(({ provenance, quotation }) => ({
      field: 'figures',
      reason: provenance === 'quoted' ? 'quotation' : 'number',
      what: quotation,
      instead: null,
      sentence: quotation,
    }))
}

/** Does it say where it is from, and give the numbers it is kept with? Hours of any period are kept by the month. */
function isVouched({ name, quotation, value, baseline, achieved }: Figure): boolean {
  const reason = quotation.split(': ').slice(1).join(': ')
  const said = new Set(
    numbersIn(plainOf(quotation)).flatMap(({ keys, also }) => [...keys, ...also].map(saidValue)),
  )
  const numbers = baseline === null || achieved === null ? [value] : [baseline, achieved]
  return /\p{L}/u.test(reason) && (name === 'hours' || numbers.every((one) => said.has(one)))
}

const saidValue = (key: string): number => Number(key.slice(key.indexOf(':') + 1))

const isOwnCommit = ({ kind, at }: Evidence): boolean => kind === 'commit' && at !== null

/** The days its commits span; null where no commit shows when it was. */
export function shownSpan({ evidence }: Achievement): readonly [Stamp, Stamp] | null {
  const moments = evidence.flatMap((one) => (isOwnCommit(one) && one.at !== null ? [one.at] : []))
  const [first] = moments
  if (first === undefined) return null
  return moments.reduce<readonly [Stamp, Stamp]>(
    ([from, to], one) => [one.seconds < from.seconds ? one : from, one.seconds > to.seconds ? one : to],
    [first, first],
  )
}

const DAY = 86_400

/** Dates a person gave to work that its commits date otherwise; a merge may come later, and zones differ by a day. */
function datesOf(achievement: Achievement): readonly UnsupportedField[] {
  const span = shownSpan(achievement)
  if (span === null || achievement.source === 'manual') return []
  return (['startedAt', 'completedAt'] as const).flatMap((field): UnsupportedField[] => {
    const stated = achievement[field]
    if (stated === null || !achievement.edited.includes(field)) return []
    const [from, to] = span
    if (stated.seconds >= from.seconds - DAY && stated.seconds <= to.seconds + DAY) return []
    const [what, instead] = [localDay(stated), localDay(field === 'startedAt' ? from : to)]
    return [{ field, reason: 'date', what, instead, sentence: what }]
  })
}
