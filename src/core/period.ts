import { Fault } from './errors.ts'

/** A span of time: `since` inclusive, `until` exclusive, ISO 8601 UTC; either end may be open. */
export type Period = { readonly label: string; readonly since: string | null; readonly until: string | null }

/** A period with both its ends. */
export type ClosedPeriod = Period & { readonly since: string; readonly until: string }

export type PeriodFlags = { readonly period?: string; readonly since?: string; readonly until?: string }

/** A period as the store is asked for it: seconds since 1970, an open end left out. */
export const secondsOf = ({
  since,
  until,
}: Period): { readonly since?: number; readonly until?: number } => ({
  ...(since === null ? {} : { since: Date.parse(since) / 1000 }),
  ...(until === null ? {} : { until: Date.parse(until) / 1000 }),
})

const day = 86_400_000
const iso = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`
const span = (label: string, since: number, until: number): Period => ({
  label,
  since: iso(since),
  until: iso(until),
})

/**
 * Reads `--period`, `--since` and `--until`. Named spans are calendar spans in UTC.
 * @throws Fault('usage') for words it does not know, impossible dates and an end before its beginning
 */
export function periodOf(flags: PeriodFlags, now: Date): Period {
  const period = spanOf(flags, now)
  for (const end of [period.since, period.until])
    if (end !== null && !/^[1-9]\d{3}-/.test(end))
      throw new Fault('usage', 'the period leaves the calendar', 'name years from 1000 to 9998')
  return period
}

function spanOf(flags: PeriodFlags, now: Date): Period {
  if (flags.period !== undefined) {
    if (flags.since !== undefined || flags.until !== undefined)
      throw new Fault('usage', '--period and --since/--until say the same thing twice', 'keep one of them')
    return namedPeriod(flags.period, now)
  }
  const since = flags.since === undefined ? null : momentOf(flags.since, now)
  const until = flags.until === undefined ? null : momentOf(flags.until, now, true)
  if (since !== null && until !== null && since >= until)
    throw new Fault(
      'usage',
      `the period ends (${flags.until}) before it begins (${flags.since})`,
      'swap --since and --until',
    )
  const label =
    since === null && until === null
      ? 'all time'
      : until === null
        ? `since ${iso(since as number).slice(0, 10)}`
        : since === null
          ? `until ${iso(until - 1).slice(0, 10)}`
          : `${iso(since).slice(0, 10)} to ${iso(until - 1).slice(0, 10)}`
  return { label, since: since === null ? null : iso(since), until: until === null ? null : iso(until) }
}

/**
 * As `periodOf`, for what compares spans of time: both ends are known. Without a beginning it begins `days` before its
 * end, and it ends now at the latest.
 * @param fallback days, where the flags name none
 * @throws Fault('usage') as `periodOf` does, where `--days` is given beside a beginning, and where it would end now before
 * it begins
 */
export function closedPeriodOf(
  { days, ...flags }: PeriodFlags & { readonly days?: number },
  fallback: number,
  now: Date,
): ClosedPeriod {
  const { label, since, until } = periodOf(flags, now)
  if (days !== undefined && since !== null)
    throw new Fault(
      'usage',
      `--days and --${flags.period === undefined ? 'since' : 'period'} exclude each other`,
      'keep one of them',
    )
  // The second that has begun belongs to it.
  const next = Math.floor(now.getTime() / 1000) * 1000 + 1000
  const end = until === null ? next : Date.parse(until)
  const begin = since === null ? end - (days ?? fallback) * day : Date.parse(since)
  if (begin >= end)
    throw new Fault(
      'usage',
      `the period begins on ${iso(begin).slice(0, 10)}, which is still to come`,
      `begin no later than ${iso(now.getTime()).slice(0, 10)}, which is today`,
    )
  const isRunning = end > next && begin < next
  const span = { since: iso(begin), until: iso(isRunning ? next : end) }
  if (since !== null) return { label: isRunning ? `${label} so far` : label, ...span }
  return { label: lastDays(days ?? fallback, until === null ? null : iso(end - 1)), ...span }
}

function lastDays(days: number, until: string | null): string {
  const count = days === 1 ? 'day' : `${days} days`
  return until === null ? `the last ${count}` : `the ${count} up to ${until.slice(0, 10)}`
}

function namedPeriod(text: string, now: Date): Period {
  const word = text.trim().toLowerCase()
  const year = /^([1-9]\d{3})$/.exec(word)
  if (year) return yearSpan(Number(year[1]))
  const quarter = /^([1-9]\d{3})-?q([1-4])$/.exec(word)
  if (quarter) return quarterSpan(Number(quarter[1]), Number(quarter[2]))
  const month = /^([1-9]\d{3})-(\d{2})$/.exec(word)
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12)
    return monthSpan(Number(month[1]), Number(month[2]) - 1)
  const half = /^([1-9]\d{3})-?h([12])$/.exec(word)
  if (half) {
    const y = Number(half[1])
    const start = half[2] === '1' ? 0 : 6
    return span(`${y}-H${half[2]}`, Date.UTC(y, start), Date.UTC(y, start + 6))
  }
  const relative = /^(this|last)-(week|month|quarter|year)$/.exec(word)
  if (relative) return relativeSpan(relative[2] as string, relative[1] === 'last' ? -1 : 0, now)
  throw new Fault(
    'usage',
    `"${text}" is not a period craft knows`,
    'use 2026, 2026-Q3, 2026-09, 2026-H1, last-quarter or this-week',
  )
}

const yearSpan = (y: number): Period => span(String(y), Date.UTC(y, 0), Date.UTC(y + 1, 0))
const quarterSpan = (y: number, q: number): Period =>
  span(`${y}-Q${q}`, Date.UTC(y, q * 3 - 3), Date.UTC(y, q * 3))
const monthSpan = (y: number, m: number): Period =>
  span(`${y}-${String(m + 1).padStart(2, '0')}`, Date.UTC(y, m), Date.UTC(y, m + 1))

function relativeSpan(unit: string, shift: number, now: Date): Period {
  const y = now.getUTCFullYear()
  const m = now.getUTCMonth()
  if (unit === 'year') return yearSpan(y + shift)
  if (unit === 'quarter') {
    const index = y * 4 + Math.floor(m / 3) + shift
    return quarterSpan(Math.floor(index / 4), (index % 4) + 1)
  }
  if (unit === 'month') {
    const index = y * 12 + m + shift
    return monthSpan(Math.floor(index / 12), index % 12)
  }
  const monday = Date.UTC(y, m, now.getUTCDate() - ((now.getUTCDay() + 6) % 7)) + shift * 7 * day
  return span(`week of ${iso(monday).slice(0, 10)}`, monday, monday + 7 * day)
}

/** One moment: an ISO date or time, or `30 days ago`, `yesterday`, `today`, `now`. A bare date as an end includes that day. */
function momentOf(text: string, now: Date, isEnd = false): number {
  const word = text.trim().toLowerCase()
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
  if (word === 'now') return now.getTime()
  if (word === 'today') return isEnd ? today + day : today
  if (word === 'yesterday') return isEnd ? today : today - day
  const ago = /^(\d{1,5})\s*(day|week|month|year|d|w|m|y)s?(?:\s+ago)?$/.exec(word.replace(/[._]/g, ' '))
  if (ago) return goBack(now, Number(ago[1]), (ago[2] as string)[0] as string)
  const date = /^([1-9]\d{3})-(\d{2})(?:-(\d{2}))?$/.exec(word)
  if (date) {
    const [y, m, d] = [Number(date[1]), Number(date[2]), date[3] === undefined ? null : Number(date[3])]
    const start = Date.UTC(y, m - 1, d ?? 1)
    const check = new Date(start)
    if (check.getUTCMonth() === m - 1 && (d === null || check.getUTCDate() === d)) {
      if (!isEnd) return start
      return d === null ? Date.UTC(y, m) : start + day
    }
  }
  const time = /^\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}/.test(word) ? Date.parse(text.trim()) : Number.NaN
  if (!Number.isNaN(time)) return time
  throw new Fault(
    'usage',
    `"${text}" is not a date craft can read`,
    'write it as 2026-03-01, 2026-03-01T12:00:00Z or "30 days ago"',
  )
}

function goBack(now: Date, count: number, unit: string): number {
  if (unit === 'd') return now.getTime() - count * day
  if (unit === 'w') return now.getTime() - count * 7 * day
  const back = new Date(now)
  if (unit === 'm') back.setUTCMonth(back.getUTCMonth() - count)
  else back.setUTCFullYear(back.getUTCFullYear() - count)
  return back.getTime()
}
