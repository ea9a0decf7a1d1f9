/** What a number counts, and how many of the kind's smallest unit one is. */
export type Unit = { readonly kind: string; readonly size: number }

const rows: readonly (readonly [kind: string, size: number, words: string])[] = [
  ['%', 1, '% percent pct prozent pourcent'],
  ['points', 1, 'pp %-points prozentpunkte'],
  ['x', 1, 'x × times fold mal fach'],
  ['s', 1e-9, 'ns nanosecond nanoseconds'],
  ['s', 1e-6, 'us µs μs microsecond microseconds'],
  ['s', 1e-3, 'ms msec millisecond milliseconds millisekunden'],
  ['s', 1, 's sec secs second seconds sekunde sekunden seconde secondes'],
  ['s', 60, 'min mins minute minutes minuten'],
  ['s', 3600, 'h hr hrs hour hours stunde stunden heure heures'],
  ['s', 86_400, 'd day days tag tage tagen jour jours'],
  ['s', 604_800, 'week weeks woche wochen'],
  ['months', 1, 'month months monat monate monaten mois'],
  ['months', 12, 'year years yr yrs jahr jahre jahren ans'],
  ['bytes', 1, 'b byte bytes'],
  ['bytes', 1e3, 'kb'],
  ['bytes', 1024, 'kib'],
  ['bytes', 1e6, 'mb'],
  ['bytes', 1024 ** 2, 'mib'],
  ['bytes', 1e9, 'gb'],
  ['bytes', 1024 ** 3, 'gib'],
  ['bytes', 1e12, 'tb'],
  ['USD', 1, '$ us$ usd dollar dollars'],
  ['EUR', 1, '€ eur euro euros'],
  ['GBP', 1, '£ gbp'],
  ['JPY', 1, '¥ jpy yen'],
  ['CHF', 1, 'chf'],
]

/** By how people write them, in lower case. */
export const units: ReadonlyMap<string, Unit> = new Map([
  ...rows.flatMap(([kind, size, words]) => words.split(' ').map((word) => [word, { kind, size }] as const)),
  ...['percentage points', 'percentage-points'].map((word) => [word, { kind: 'points', size: 1 }] as const),
])

/** What makes a number larger; a bare `m` is not among them, for it may be metres, minutes or millions. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['tausend', 1e3],
  ['M', 1e6],
  ['mio', 1e6],
  ['million', 1e6],
  ['millionen', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
])

/** What stands behind a number: where it ends, what the number is multiplied with, and its unit. */
export type Behind = { readonly end: number; readonly scale: number; readonly unit: Unit | null }

/**
 * Reads scale and unit right behind a number that ends at `at`: `k`, ` million`, `%`, ` ms`, `-fold`. Null where
 * letters are joined to the number that are neither: then it is no number.
 */
export function behindNumber(text: string, at: number): Behind | null {
  const scaleWord = wordAt(text, skipped(text, at))
  const scale = scaleWord === '' ? undefined : scaleOf(scaleWord)
  const scaled = scale === undefined ? at : skipped(text, at) + scaleWord.length
  const unitAt = skipped(text, scaled)
  const written = writtenUnit(text, unitAt)
  const unit = written === '' ? undefined : units.get(written.toLowerCase().replace(/^per cent$/, 'percent'))
  if (unit !== undefined) return { end: unitAt + written.length, scale: scale ?? 1, unit }
  if (scale !== undefined) return { end: scaled, scale, unit: null }
  return wordAt(text, at) === '' && text[at] !== '_' ? { end: at, scale: 1, unit: null } : null
}

const scaleOf = (word: string): number | undefined =>
  scales.get(word) ?? (word.length > 1 || word === 'K' ? scales.get(word.toLowerCase()) : undefined)

const skipped = (text: string, at: number): number => (text[at] === ' ' || text[at] === '-' ? at + 1 : at)

function writtenUnit(text: string, at: number): string {
  if (text.startsWith('%-points', at)) return '%-points'
  if (/[%×$€£¥]/.test(text.charAt(at))) return text.charAt(at)
  const word = wordAt(text, at)
  const pair = text.slice(at, at + word.length + 7)
  if (/^percentage[ -]points$/i.test(pair)) return pair
  return /^per cent/i.test(pair) ? 'per cent' : word
}

const LONGEST_WORD = 18

/** The letters at `at`, unless a digit or more letters than any unit has are joined to them. */
function wordAt(text: string, at: number): string {
  let end = at
  while (end - at <= LONGEST_WORD && isLetter(text.charCodeAt(end))) end++
  return text.slice(at, end)
}

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code > 127 && code !== 0xd7 && /[\p{L}\p{M}]/u.test(String.fromCharCode(code)))
