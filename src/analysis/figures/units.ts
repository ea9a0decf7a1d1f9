import type { Found } from './found.ts'
import { amountOf, NUMBER_OR_WORD, round, WORD_NUMBERS } from './number.ts'

export type Unit = {
  readonly name: Found['name']
  readonly unit: string
  /** Seconds or bytes in one of it; 1 for what is not converted. */
  readonly size: number
}

const rows: readonly (readonly [name: Found['name'], unit: string, size: number, words: string])[] = [
  ['duration', 'ns', 1e-9, 'ns nanosecond nanoseconds'],
  ['duration', 'µs', 1e-6, 'us µs μs usec microsecond microseconds'],
  ['duration', 'ms', 1e-3, 'ms msec msecs millisecond milliseconds millisekunden millisecondes milisegundos'],
  ['duration', 's', 1, 's sec secs second seconds sekunde sekunden seconde secondes segundo segundos'],
  ['duration', 'min', 60, 'min mins minute minutes minuten minuto minutos'],
  ['duration', 'h', 3600, 'h hr hrs hour hours stunde stunden heure heures hora horas'],
  ['duration', 'd', 86_400, 'day days tag tage tagen jour jours día días'],
  ['duration', 'weeks', 604_800, 'week weeks woche wochen semaine semaines semana semanas'],
  ['size', 'bytes', 1, 'byte bytes'],
  ['size', 'kB', 1e3, 'kb kilobytes'],
  ['size', 'KiB', 1024, 'kib'],
  ['size', 'MB', 1e6, 'mb megabytes'],
  ['size', 'MiB', 1024 ** 2, 'mib'],
  ['size', 'GB', 1e9, 'gb gigabytes'],
  ['size', 'GiB', 1024 ** 3, 'gib'],
  ['size', 'TB', 1e12, 'tb terabytes'],
  ['percent', '%', 1, '% percent prozent'],
  ['count', 'requests/s', 1, 'requests/s requests/sec requests/second reqs/s req/s req/sec rps'],
  ['count', 'queries/s', 1, 'queries/s queries/sec queries/second qps'],
  ['count', 'transactions/s', 1, 'transactions/s transactions/sec tps'],
  ['count', 'ops/s', 1, 'ops/s ops/sec operations/s operations/sec'],
  ['count', 'frames/s', 1, 'fps frames/s'],
  ['count', 'kB/s', 1e3, 'kb/s'],
  ['count', 'MB/s', 1e6, 'mb/s'],
  ['count', 'GB/s', 1e9, 'gb/s'],
  ...'queries requests calls syscalls allocations instructions cycles clicks dependencies warnings incidents tickets users customers crashes'
    .split(' ')
    .map((word) => ['count', word, 1, word] as const),
]

const units: ReadonlyMap<string, Unit> = new Map(
  rows.flatMap(([name, unit, size, words]) =>
    words.split(' ').map((word) => [word, { name, unit, size }] as const),
  ),
)

const written = (names: readonly Found['name'][]): string =>
  rows
    .filter(([name]) => names.includes(name))
    .flatMap(([, , , words]) => words.split(' '))
    .sort((a, b) => b.length - a.length)
    .join('|')

/** Durations, sizes, shares and counts, as they are written behind a number. */
export const UNIT = written(['duration', 'size', 'percent', 'count'])
/** What has a unit of its own when a difference is told: "saves 300 ms". */
export const MEASURE = written(['duration', 'size'])

// 1h30m, 1h 30min, 3m18s, 0m1.5s: only where the smaller unit is written too.
const CLOCK = String.raw`(?<![\w.,#/±-])\d+h ?\d+m(?:in)?|(?<![\w.,#/±-])\d+m ?\d+(?:\.\d+)?s`

/** The groups `${group}Clock`, or `${group}Number`, `${group}Scale`, `${group}Unit`: an amount whose unit may be missing. */
export const amount = (group: string): string =>
  String.raw`(?:(?<${group}Clock>${CLOCK})|(?<${group}Number>${NUMBER_OR_WORD})(?<${group}Scale>k(?!\w))?(?:[\s\u00a0-]{0,2}(?<${group}Unit>${UNIT}))?)(?![\wÀ-ÖØ-öø-ɏ/%+])`

/** Does a text hold an amount with a unit at all? Cheap: most texts are done after this. */
export const MEASURED = new RegExp(
  String.raw`(?:\d|(?:${WORD_NUMBERS})[- ])k?[\s\u00a0-]?(?:${UNIT})(?![a-z])|\d[hm] ?\d`,
  'i',
)

export type Amount = { readonly value: number; readonly unit: Unit | null }

/** What the groups of `amount` caught; null where they caught nothing. */
export function caught(groups: Readonly<Record<string, string | undefined>>, group: string): Amount | null {
  const clock = groups[`${group}Clock`]
  if (clock !== undefined) return clockAmount(clock)
  const number = groups[`${group}Number`]
  if (number === undefined) return null
  const value = amountOf(number) * (groups[`${group}Scale`] === undefined ? 1 : 1e3)
  return { value: round(value), unit: unitOf(groups[`${group}Unit`] ?? '') }
}

/** The unit by how it is written; null for what is none. */
export const unitOf = (word: string): Unit | null => units.get(word.toLowerCase()) ?? null

const SECOND: Unit = { name: 'duration', unit: 's', size: 1 }
const MINUTE: Unit = { name: 'duration', unit: 'min', size: 60 }

function clockAmount(clock: string): Amount {
  const [large = 0, small = 0] = clock.split(/[hm]/i).map((part) => Number.parseFloat(part))
  return { value: round(large * 60 + small), unit: /h/i.test(clock) ? MINUTE : SECOND }
}
