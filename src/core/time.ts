/** A moment as git writes it: seconds since 1970 in UTC, and the writer's distance from UTC in minutes. */
export type Stamp = { readonly seconds: number; readonly offset: number }

/** ISO 8601 in UTC, whole seconds: `2026-03-01T12:00:00Z`. */
export const isoUtc = (stamp: Stamp): string =>
  `${new Date(stamp.seconds * 1000).toISOString().slice(0, 19)}Z`

/** The calendar month in UTC: `2026-03`. */
export const utcMonth = (stamp: Stamp): string => isoUtc(stamp).slice(0, 7)

/** The calendar day in the writer's own zone: `2026-03-01`. */
export const localDay = (stamp: Stamp): string => localDate(stamp).toISOString().slice(0, 10)

/** The calendar month in the writer's own zone: `2026-03`. */
export const localMonth = (stamp: Stamp): string => localDay(stamp).slice(0, 7)

/** The weekday in the writer's own zone, 0 for Monday. */
export const localWeekday = (stamp: Stamp): number => (localDate(stamp).getUTCDay() + 6) % 7

/** The hour in the writer's own zone, 0 to 23. */
export const localHour = (stamp: Stamp): number => localDate(stamp).getUTCHours()

const localDate = (stamp: Stamp): Date => new Date((stamp.seconds + stamp.offset * 60) * 1000)
