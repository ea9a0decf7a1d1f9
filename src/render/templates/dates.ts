import type { Period } from '../../core/period.ts'
import { localDay, type Stamp } from '../../core/time.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

type Day = { readonly year: string; readonly month: string; readonly day: string }

const parts = (isoDay: string): Day => {
  const [year = '', month = '', day = ''] = isoDay.split('-')
  return { year, month: months[Number(month) - 1] ?? month, day: String(Number(day)) }
}

/** `2026-02-03` as `3 Feb 2026`. */
export function dayInWords(isoDay: string): string {
  const { year, month, day } = parts(isoDay)
  return `${day} ${month} ${year}`
}

/** `2026-02` as `Feb 2026`. */
export function monthInWords(isoMonth: string): string {
  const { year, month } = parts(isoMonth)
  return `${month} ${year}`
}

/** Two moments, each in its writer's zone: `3 Feb 2026`, `3–17 Feb 2026`, `28 Jan – 3 Feb 2026`. */
export function spanInWords(from: Stamp | null, to: Stamp | null): string {
  const [start, end] = [from ?? to, to ?? from]
  if (start === null || end === null) return 'no date'
  return spanOfDays(localDay(start), localDay(end))
}

/** The same from calendar days. */
export function spanOfDays(first: string, last: string): string {
  if (first >= last) return dayInWords(last)
  const [a, b] = [parts(first), parts(last)]
  if (a.year !== b.year) return `${dayInWords(first)} – ${dayInWords(last)}`
  if (a.month !== b.month) return `${a.day} ${a.month} – ${dayInWords(last)}`
  return `${a.day}–${dayInWords(last)}`
}

/** A period as a title says it: `third quarter of 2026`, `Sep 2026`, or its own label. */
export function periodInWords({ label }: Period): string {
  const quarter = /^(\d{4})-Q([1-4])$/i.exec(label)
  if (quarter?.[1] && quarter[2])
    return `${['first', 'second', 'third', 'fourth'][Number(quarter[2]) - 1]} quarter of ${quarter[1]}`
  const half = /^(\d{4})-H([12])$/i.exec(label)
  if (half?.[1] && half[2]) return `${half[2] === '1' ? 'first' : 'second'} half of ${half[1]}`
  if (/^\d{4}-\d{2}$/.test(label)) return monthInWords(label)
  const span = /^(\d{4}-\d{2}-\d{2}) to (\d{4}-\d{2}-\d{2})$/.exec(label)
  if (span?.[1] && span[2]) return `${dayInWords(span[1])} – ${dayInWords(span[2])}`
  return label.replace(/\d{4}-\d{2}-\d{2}$/, dayInWords)
}

/** A period as a sentence goes on with it: ` in 2025`, ` since 1 Mar 2026`; nothing where it has no ends. */
export function duringPeriod(period: Period): string {
  const words = periodInWords(period)
  if (period.since === null && period.until === null) return ''
  if (/^(?:since|until) /.test(words)) return ` ${words}`
  const [from, to] = words.split(' – ')
  if (from !== undefined && to !== undefined) return ` from ${from} to ${to}`
  return /^(?:first|second|third|fourth|week) /.test(words) ? ` in the ${words}` : ` in ${words}`
}
