import { parentPort, workerData } from 'node:worker_threads'
import type { StoreKind } from '../../src/core/store-kind.ts'
import { openJsonlStore } from '../../src/store/jsonl/store.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { now } from './numbered.ts'

// A thread that makes or opens each of some stores at the same moment as all its companions.
const { kind, paths, companions, waiting } = workerData as {
  readonly kind: StoreKind
  readonly paths: readonly string[]
  readonly companions: number
  /** How many have come to the start, one count for each store. */
  readonly waiting: Int32Array
}
const open = { sqlite: openSqliteStore, jsonl: openJsonlStore }[kind]
const troubles: string[] = []
for (const [at, path] of paths.entries()) {
  Atomics.add(waiting, at, 1)
  while (Atomics.load(waiting, at) < companions);
  try {
    open(path, { now, craftVersion: '0.1.0' }).close()
  } catch (cause) {
    troubles.push(String(cause))
  }
}
parentPort?.postMessage(troubles)
