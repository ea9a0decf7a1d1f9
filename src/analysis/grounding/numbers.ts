import { datesIn } from './dates.ts'
import { NUMBER_WORDS, worded } from './number-words.ts'
import type { Spot } from './spot.ts'
import { behindNumber, type Unit, units } from './units.ts'

// Thousands in groups, or digits with signs between them; not within a word, and not the tail of a longer number.
const DIGITS =
  /(?<![\p{L}\p{M}\p{N}_]|\d[.,:])(?:(?<!#)\d{1,3}(?:[,' ]\d{3})+(?:\.\d+)?(?![\d_]|[,.]\d)|\d+(?:[.,_]\d+)*)/gu
const ORDINAL = /(?:st|nd|rd|th)(?![\p{L}\p{N}_])/iuy
const NOUN =
  /[ -](?:(?:new|more|other|different|additional|extra|further|existing|separate|whole) )?(\p{L}[\p{L}'-]*)/uy
const NO_NOUN = new Set(
  (
    'of to and or in on at per is as for from than with the a an by if was were are be when but so that which while ' +
    'it this now after before into over under und oder von auf zu bis statt et ou de à'
  ).split(' '),
)

/** Every number of a text with plain signs, in its order: dates, digits with their units, and number words. */
export function numbersIn(text: string): readonly Spot[] {
  const dates = datesIn(text)
  const found = [...dates, ...outside(dates, digitsIn(text)), ...outside(dates, wordsIn(text))]
  return withRanges(
    found.sort((a, b) => a.start - b.start),
    text,
  )
}

function outside(dates: readonly Spot[], spots: readonly Spot[]): readonly Spot[] {
  let next = 0
  return spots.filter(({ start }) => {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    return start < (dates[next]?.start ?? Number.POSITIVE_INFINITY)
  })
}

function digitsIn(text: string): Spot[] {
  const spots: Spot[] = []
  for (const match of text.matchAll(DIGITS)) {
    const written = match[0]
    const end = match.index + written.length
    const spot = ordinalAt(text, match.index, end) ?? measureAt(text, match.index, end, valuesOf(written))
    if (spot !== null) spots.push({ ...spot, also: [...spot.also, ...piecesOf(written)] })
  }
  return spots
}

/** What digits can mean: `1.200` is read in two ways, `1.2.3` in none. */
function valuesOf(written: string): readonly number[] {
  const bare = written.replace(/[' _]/g, '')
  if (/^\d+$/.test(bare)) return [Number(bare)]
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return [Number(bare.replaceAll(',', ''))]
  if (/^\d{1,3}\.\d{3}$/.test(bare) && !bare.startsWith('0'))
    return [Number(bare), Number(bare.replace('.', ''))]
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(bare)) return [Number(bare.replaceAll('.', ''))]
  if (/^\d+[.,]\d+$/.test(bare)) return [Number(bare.replace(',', '.'))]
  return []
}

/** Digits with commas or spaces between them may be several numbers: arguments, columns. */
const piecesOf = (written: string): readonly string[] =>
  /[, ]/.test(written) ? written.split(/[, ]/).map((piece) => `plain:${Number(piece)}`) : []

function ordinalAt(text: string, start: number, end: number): Spot | null {
  ORDINAL.lastIndex = end
  const raw = text.slice(start, end)
  if (!/^\d+$/.test(raw) || !ORDINAL.test(text)) return null
  return {
    start,
    end: end + 2,
    raw: text.slice(start, end + 2),
    keys: [`ordinal:${Number(raw)}`],
    also: [],
    noun: null,
    unit: null,
    is: 'digits',
  }
}

function measureAt(text: string, start: number, end: number, values: readonly number[]): Spot | null {
  const behind = behindNumber(text, end)
  if (behind === null || values.length === 0) return null
  const scaled = values.map((value) => value * behind.scale)
  const unit = behind.unit ?? units.get(text.charAt(start - 1)) ?? null
  const plain = scaled.map((value) => `plain:${tidy(value)}`)
  const base = { start, end: behind.end, raw: text.slice(start, behind.end), is: 'digits' as const, unit }
  if (unit === null) return { ...base, keys: plain, also: [], noun: nounAt(text, behind.end) }
  return { ...base, keys: scaled.map((value) => keyOf(value, unit)), also: plain, noun: null }
}

const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))
const keyOf = (value: number, unit: Unit): string => `${unit.kind}:${tidy(value * unit.size)}`

function nounAt(text: string, end: number): string | null {
  NOUN.lastIndex = end
  const noun = NOUN.exec(text)?.[1]?.toLowerCase()
  return noun === undefined || NO_NOUN.has(noun) ? null : noun
}

function wordsIn(text: string): Spot[] {
  return [...text.matchAll(NUMBER_WORDS)].flatMap((match): readonly Spot[] => {
    const phrase = match[0]
    const [start, end] = [match.index, match.index + phrase.length]
    return worded(phrase).flatMap((one): readonly Spot[] => {
      const base = { start, end, raw: phrase, also: [], noun: null, unit: null, is: 'words' as const }
      if ('word' in one) return [{ ...base, keys: [`word:${one.word}`] }]
      if (one.is === 'factor') return [{ ...base, keys: [`x:${one.value}`] }]
      if (one.is === 'ordinal') return [{ ...base, keys: [`ordinal:${one.value}`] }]
      const measured = measureAt(text, start, end, [one.value])
      return measured === null ? [] : [{ ...measured, is: 'words' }]
    })
  })
}

const BETWEEN =
  /^ ?(?:-{1,2}>?|=>|→|to|down to|up to|and|or|bis|auf|à)(?: (?:about|around|only|just|over|under))? ?[$€£¥~]?$/

/** In "from 12 to 3 min" the first number has the unit of the second. */
function withRanges(spots: readonly Spot[], text: string): readonly Spot[] {
  return spots.map((spot, index) => {
    const next = spots[index + 1]
    const unit = next?.unit ?? null
    if (next === undefined || unit === null || spot.unit !== null || !spot.keys[0]?.startsWith('plain:'))
      return spot
    if (next.start - spot.end > 24 || !BETWEEN.test(text.slice(spot.end, next.start))) return spot
    const keys = spot.keys.map((key) => keyOf(Number(key.slice('plain:'.length)), unit))
    return { ...spot, keys, also: [...spot.also, ...spot.keys], noun: null }
  })
}
