import type { Found } from './found.ts'
import { round } from './number.ts'
import type { Amount } from './units.ts'

/**
 * A before and an after as one figure, in the unit of the after. Null where they cannot be compared, do not differ, or
 * differ only by how they were rounded (135742 ms, 136 s).
 */
export function compared(
  before: Amount | null,
  after: Amount | null,
  { quotation, at }: Pick<Found, 'quotation' | 'at'>,
): Found | null {
  const unit = after?.unit ?? before?.unit
  const from = before?.unit ?? unit
  if (before == null || after == null || unit == null || from == null || unit.name !== from.name) return null
  if (
    unit.name === 'count' &&
    unit.unit !== from.unit &&
    !(unit.unit.endsWith('B/s') && from.unit.endsWith('B/s'))
  )
    return null
  const baseline = round((before.value * from.size) / unit.size)
  const achieved = after.value
  if (baseline === achieved) return null
  // "from 16384 to 2MiB": the first had a unit of its own that nobody wrote.
  if (before.unit === null && baseline > achieved * 1000) return null
  if (from !== unit && Math.abs(baseline - achieved) < achieved / 100) return null
  const value = round(Math.abs(achieved - baseline))
  const direction = achieved < baseline ? 'down' : 'up'
  return { name: unit.name, value, unit: unit.unit, baseline, achieved, direction, quotation, at }
}
