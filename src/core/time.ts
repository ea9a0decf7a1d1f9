/** A moment as git writes it: seconds since 1970 in UTC, and the writer's distance from UTC in minutes. */
export type Stamp = { readonly seconds: number; readonly offset: number }

/** ISO 8601 in UTC, whole seconds: `2026-03-01T12:00:00Z`. */
export const isoUtc = (stamp: Stamp): string =>
  `${new Date(stamp.seconds * 1000).toISOString().slice(0, 19)}Z`

/** The calendar day in the writer's own zone: `2026-03-01`. */
export const localDay = (stamp: Stamp): string =>
  new Date((stamp.seconds + stamp.offset * 60) * 1000).toISOString().slice(0, 10)

/** The calendar month in the writer's own zone: `2026-03`. */
export const localMonth = (stamp: Stamp): string => localDay(stamp).slice(0, 7)
