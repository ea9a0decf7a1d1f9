import type { ModelCall } from '../../core/model-call.ts'
import type { CommitStore } from '../../core/ports.ts'
import type { Sqlite } from './database.ts'
import { hasTable } from './look-through.ts'
import { callOf } from './model-call-rows.ts'
import { readableRows } from './readable-rows.ts'
import { isUuid, type Lost, unread } from './salvage-rows.ts'

const BATCH = 100

/** Adds the calls of models that can be read. @returns how many were added */
export function salvageCalls(fresh: CommitStore, old: Sqlite, tell: Lost): number {
  if (!hasTable(old, 'model_call')) return 0
  let [saved, lost] = [0, 0]
  let batch: ModelCall[] = []
  const flush = (): void => {
    fresh.modelCalls.putAll(batch)
    saved += batch.length
    batch = []
  }
  for (const row of readableRows(old, 'model_call', unread('model_call', tell))) {
    const call = callOf(row)
    if (call === null || !isUuid(call.id)) lost++
    else batch.push(call)
    if (batch.length === BATCH) flush()
  }
  flush()
  if (lost > 0) tell(`model_call: ${lost} ${lost === 1 ? 'row' : 'rows'} could not be read whole`)
  return saved
}
