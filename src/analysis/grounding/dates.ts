import type { Spot } from './spot.ts'

const NAMES = [
  'january januar janvier jan',
  'february februar février feb',
  'march märz mars mar',
  'april avril apr',
  'may mai',
  'june juni juin jun',
  'july juli juillet jul',
  'august août aug',
  'september septembre sep sept',
  'october oktober octobre oct okt',
  'november novembre nov',
  'december dezember décembre dec dez',
]
const months = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)
const MONTH = [...months.keys()].sort((a, b) => b.length - a.length).join('|')

const DATE = new RegExp(
  String.raw`(?<![\w.-])(?:` +
    String.raw`(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z| ?[+-]\d{2}:?\d{2})?)?` +
    String.raw`|(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?(${MONTH})\.?,? (\d{4})` +
    String.raw`|(${MONTH})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})` +
    String.raw`|(${MONTH})\.?,? (\d{4})` +
    String.raw`)(?![\w-])`,
  'giu',
)

const two = (part: string | number): string => String(part).padStart(2, '0')

/** Days and months with their year, however they are written; `03/04/2026` is neither. */
export function datesIn(text: string): readonly Spot[] {
  return [...text.matchAll(DATE)].map((match) => {
    const [raw, y, m, d, d2, m2, y2, m3, d3, y3, m4, y4] = match
    const year = y ?? y2 ?? y3 ?? y4 ?? ''
    const month = m ?? two(months.get((m2 ?? m3 ?? m4 ?? '').toLowerCase()) ?? 0)
    const day = d ?? d2 ?? d3
    const key = day === undefined ? `month:${year}-${month}` : `day:${year}-${month}-${two(day)}`
    const also = day === undefined ? [] : [`month:${year}-${month}`]
    const base = {
      start: match.index,
      end: match.index + raw.length,
      raw,
      noun: null,
      unit: null,
      is: 'date' as const,
    }
    return { ...base, keys: [key], also: [...also, `plain:${Number(year)}`, `name:${Number(month)}`] }
  })
}

/** The month a word names, as the key that a date leaves in the evidence; null for other words. */
export function monthKey(word: string): string | null {
  const month = months.get(word.toLowerCase())
  return month === undefined ? null : `name:${month}`
}
