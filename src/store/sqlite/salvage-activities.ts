import type { CommitStore } from '../../core/ports.ts'
import { activityOf } from './activities.ts'
import type { Sqlite } from './database.ts'
import { hasTable } from './look-through.ts'
import { readableRows } from './readable-rows.ts'
import { type Lost, unread } from './salvage-rows.ts'

/** Adds the activities that can be read. @returns how many were added */
export function salvageActivities(fresh: CommitStore, old: Sqlite, tell: Lost): number {
  if (!hasTable(old, 'activity')) return 0
  let [saved, lost] = [0, 0]
  for (const row of readableRows(old, 'activity', unread('activity', tell))) {
    const one = activityOf(row)
    if (one === null) lost++
    else saved += fresh.activities.put([one])
  }
  if (lost > 0) tell(`activity: ${lost} ${lost === 1 ? 'row' : 'rows'} could not be read whole`)
  return saved
}
