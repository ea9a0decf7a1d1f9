import { utcMonth } from '../../core/time.ts'
import { utc } from './told.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** The calendar month in UTC, for a service knows no other: `2026-03`. */
export const monthOf = (seconds: number): string => utcMonth(utc(seconds))

/** `2026-03` as `March 2026`. */
export const monthWords = (month: string): string =>
  `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`
